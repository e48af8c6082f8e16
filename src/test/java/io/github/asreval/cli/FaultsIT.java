package io.github.asreval.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged programs do where the machine denies them something: a line that says so, and no file is harmed. */
class FaultsIT {

    private static final Path BIN = Path.of(System.getProperty("asreval.installation", "target/asreval"), "bin")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    @TempDir
    private Path temporary;

    private record Run(int status, String said) {}

    @BeforeEach
    void writeFiles() throws IOException {
        assumeFalse(File.separatorChar == '\\', "needs a shell");
        Files.writeString(folder.resolve("ref"), "one two three\n".repeat(500));
        Files.writeString(folder.resolve("hyp"), "one two tree\n".repeat(500));
        Files.writeString(folder.resolve("voc-en-US.txt"), "Los Angeles\n");
        Files.writeString(folder.resolve("old"), "the last one\n");
    }

    /** Runs a script whose streams are pipes, which no limit on files is about. */
    private Run run(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "LANG", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().put("W", BIN.resolve("wer").toString());
        builder.environment().put("V", BIN.resolve("vocab").toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream said = process.getInputStream()) {
            String all = new String(said.readAllBytes(), UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> script + " does not end");
            return new Run(process.exitValue(), all);
        }
    }

    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return content;
    }

    @ParameterizedTest(name = "{0}: status {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(ulimit -f 0; $W -s ref hyp -o old) | 3 | old: File too large",
                "(ulimit -f 8; $W ref hyp -o old) | 3 | old: File too large",
                "(ulimit -f 8; $W -f html ref hyp -o new) | 3 | new: File too large",
                "(ulimit -f 1; $W convert --to jsonl ref -o old) | 3 | old: File too large",
                "(ulimit -f 0; $V fix --in-place voc-en-US.txt) | 3 | voc-en-US.txt: File too large",
                "(ulimit -f 0; $V generate --language en-US ref hyp -o old) | 3 | old: File too large",
                "(ulimit -f 0; $V text --language en-US --test hyp -o new ref) | 3 | new: File too large",
                "$W -s ref hyp -o ref/new | 3 | ref/new: cannot be written: Not a directory",
                "ulimit -n 20; $V fix voc-en-US.txt -o old | 70 | opens no more files; let it have more, as by ulimit"
                        + " -n",
                "mkdir gone; cd gone; rmdir ../gone; $W ref hyp | 2 | wer: the folder you are in has been removed; go"
                        + " to",
                "$W -s ref hyp -o \"$(printf 'o\\377')\" | 2 | : the name holds bytes that are no UTF-8; name another",
                "LC_ALL=C $V fix voc-en-US.txt -o \"$(printf 'o\\377')\" | 2 | : the name holds bytes that are no"
                        + " UTF-8",
                "$W -s \"$(printf 'r\\377')\" hyp | 3 | : no such file; the name holds bytes that are no UTF-8; rename",
                "$W -s @. hyp | 2 | @.: a folder; name a file with one argument a line",
            })
    void isToldInALineAndHarmsNoFile(String script, int status, String told) throws Exception {
        Map<String, String> before = content(folder);
        Run run = run(script);
        assertEquals(status, run.status(), run.said());
        assertTrue(run.said().contains(told.replace("opens", "open")), run.said());
        assertFalse(run.said().contains("Exception"), run.said());
        assertEquals(before, content(folder));
        assertEquals(new TreeMap<>(), content(temporary));
    }

    @ParameterizedTest(name = "details go to the folder {0}, and where there is none, that is told")
    @ValueSource(strings = {"TMPDIR", "java.io.tmpdir"})
    void namesTheFolderForTemporaryFiles(String variable) throws Exception {
        String lines = "$(yes 'one two three four five six seven' | head -n 60000)";
        Files.writeString(folder.resolve("make"), "echo \"" + lines + "\" > long");
        Path limited = Files.createDirectory(temporary.resolve("limited"));
        String given = variable.equals("TMPDIR")
                ? "(ulimit -f 0; TMPDIR='" + limited + "' $W -f json long long)"
                : "ASREVAL_JAVA_OPTS=-Djava.io.tmpdir='" + limited + "/gone' $W -f json long long";
        Run run = run("sh make; " + given + " 2>&1 >/dev/null");
        assertEquals(3, run.status(), run.said());
        // Java 24 and later have a line of their own, before ours.
        List<String> told = run.said()
                .lines()
                .filter(line -> !line.equals("WARNING: java.io.tmpdir directory does not exist"))
                .toList();
        assertEquals(1, told.size(), run.said());
        assertTrue(told.get(0).startsWith(limited.toString()), run.said());
        assertTrue(
                told.get(0).contains(": is where the details of a long report are kept meanwhile, but "), run.said());
        assertTrue(told.get(0).contains("as TMPDIR=DIR for the programs"), run.said());
        assertEquals(new TreeMap<>(), content(temporary));
    }

    @Test
    void whatIsAskedToEndAtTheVeryBeginningLeavesNothing() throws Exception {
        String script = "for t in 0.10 0.15 0.20 0.25 0.30; do $W ref hyp -o new & sleep $t; kill $!; wait $!;"
                + " rm -f new; done";
        Map<String, String> before = content(folder);
        Run run = run(script + " 2>/dev/null; true");
        assertEquals(0, run.status());
        assertFalse(run.said().contains("Exception"), run.said());
        assertEquals(before, content(folder));
    }

    @ParameterizedTest(name = "{0}: runs without what it does not need")
    @ValueSource(
            strings = {
                "unset HOME TMPDIR; $W -s ref hyp",
                "TMPDIR=/nonexistent $W ref hyp",
                "env -i PATH=\"$PATH\" JAVA_HOME=\"$JAVA_HOME\" \"$V\" validate --language en-US voc-en-US.txt",
                "ulimit -n 40; $W -s --normalize basic ref hyp",
            })
    void needsLittle(String script) throws Exception {
        Run run = run(script + " 2>&1 >/dev/null");
        assertTrue(run.status() <= 1, run.said());
        assertEquals("", run.said());
    }
}
