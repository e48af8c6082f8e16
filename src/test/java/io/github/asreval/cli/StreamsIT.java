package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged programs between pipes, closed streams, full devices, and locales that are not installed. */
class StreamsIT {

    private static final Path BIN = Path.of(System.getProperty("asreval.installation", "target/asreval"), "bin")
            .toAbsolutePath();

    @TempDir
    private Path folder;

    private record Run(int status, String output, String errors) {}

    @BeforeEach
    void writeFiles() throws IOException {
        assumeFalse(File.separatorChar == '\\', "needs a shell");
        Files.writeString(folder.resolve("ref"), "one two three\n");
        Files.writeString(folder.resolve("hyp"), "one two tree\n");
        Files.writeString(folder.resolve("voc-en-US.txt"), "Los-Angeles\n");
    }

    private Run run(String script, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_CTYPE", "LANG", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("W", BIN.resolve("wer").toString());
        builder.environment().put("V", BIN.resolve("vocab").toString());
        Path output = folder.resolve(".output");
        Path errors = folder.resolve(".errors");
        Process process = builder.redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> script + " does not end");
        return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private Run run(String script) throws IOException, InterruptedException {
        return run(script, Map.of("ASREVAL_JAVA_OPTS", "-XX:TieredStopAtLevel=1"));
    }

    @ParameterizedTest(name = "{0}: standard input is closed")
    @ValueSource(
            strings = {"$W -s - hyp <&-", "$W convert --to plain - <&-", "$W normalize - <&-", "$V validate - <&-"})
    void closedStandardInputIsNoFileOfJava(String script) throws Exception {
        Run run = run(script);
        assertEquals(
                new Run(3, "", "standard input: is closed; name a file, or give one to read with < FILE\n"),
                new Run(run.status(), "", run.errors()));
    }

    @ParameterizedTest(name = "{0} ends with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$W -s --fail-above 99% ref hyp 2>/dev/full >/dev/null | 0",
                "$W -s --fail-above 1% ref hyp 2>&- >/dev/null | 1",
                "$W --nope 2>/dev/full | 2",
                "$W -s nosuch hyp 2>&- | 3",
                "$W -s ref hyp >&- | 3",
                "$W -s ref hyp -o report <&- >&- 2>&- && test -s report | 0",
                "$W -s ref hyp -o /dev/stderr 2>&- | 3",
                "$W --help >/dev/full | 3",
                "$V -V >/dev/full | 3",
                "$V fix voc-en-US.txt -o fixed.txt 2>/dev/full && test -s fixed.txt | 0",
            })
    void endsWithItsOwnStatus(String script, int status) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full");
        assertEquals(status, run(script).status());
    }

    @ParameterizedTest(name = "{0} is written into, between what others write")
    @CsvSource({"1, /dev/stdout", "2, /dev/stderr", "1, /dev/fd/1", "3, /dev/fd/3", "4, /proc/self/fd/4", "3, link"})
    void whatIsOpenIsWrittenInto(int descriptor, String name) throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "open files have other names here");
        if (name.equals("link")) {
            Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/fd/3"));
        }
        String printed = run("$W -s ref hyp").output();
        String opened = name.equals("link") ? ">>" : ">";
        Run run = run("{ echo a >&N; $W -s ref hyp -o NAME; echo b >&N; } N> log"
                .replace("N> ", descriptor + opened + " ")
                .replace("&N", "&" + descriptor)
                .replace("NAME", name));
        assertEquals(new Run(0, "", ""), run);
        assertEquals("a\n" + printed + "b\n", Files.readString(folder.resolve("log")));
    }

    @Test
    void aLogThatIsAddedToKeepsItsContent() throws Exception {
        Files.writeString(folder.resolve("log"), "old\n");
        assertEquals(0, run("$W -s ref hyp -o /dev/stdout >> log").status());
        assertTrue(Files.readString(folder.resolve("log")).startsWith("old\nHits:"));
    }

    @Test
    void aPipeWithANameIsWrittenInto() throws Exception {
        Run run = run("mkfifo pipe && { cat pipe & $W -s ref hyp -o pipe; wait; } && test -p pipe");
        assertEquals(run("$W -s ref hyp"), run);
        assertEquals(run, run("$W -s ref hyp -o /dev/stdout | cat"));
    }

    @ParameterizedTest(name = "-o /dev/fd/{0} is no file of Java")
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatTheCallerDoesNotHaveOpenIsNotWritten(int descriptor) throws Exception {
        assertEquals(3, run("$W -s ref hyp -o /dev/fd/" + descriptor).status());
    }

    @ParameterizedTest(name = "letters are kept in the locale {0}")
    @ValueSource(
            strings = {"C", "POSIX", "en_US.UTF-8", "hi_IN.ISCII-DEV", "en_US.ISO-8859-1", "xx_XX.UTF-8", "C.UTF-8"})
    void keepsLettersInAnyLocale(String locale) throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Mac"), "macOS has no C.UTF-8");
        Files.writeString(folder.resolve("said"), "ग्राहक: हाँ\n");
        String script = "cat > हाँ.txt && $W -s --normalize 'speaker:ग्राहक' said हाँ.txt -o दर.txt && cat दर.txt";
        Map<String, String> environment = Map.of("LANG", locale);
        Run run = run("echo हाँ | { " + script + "; }", environment);
        assertTrue(run.output().contains("WER:     0.000% (         0 /          1)"), run.toString());
        assertTrue(run.output().contains("norm=speaker:ग्राहक"), run.toString());
        assertEquals(run, run("echo हाँ | { " + script + "; }", Map.of("LC_ALL", locale)));
    }

    @Test
    void withoutTheLauncherLostLettersAreTold() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String jar = String.valueOf(System.getProperty("asreval.cliJar"));
        String script = "'" + java + "' -jar '" + jar + "' wer -s ref हाँ.txt";
        assumeFalse(System.getProperty("os.name").startsWith("Mac"), "macOS reads names in UTF-8 always");
        Run run = run(script, Map.of("LC_ALL", "C"));
        assertEquals(2, run.status(), run.errors());
        assertTrue(run.errors().startsWith("the letters of arguments and file names are lost in this"), run.errors());
    }

    @Test
    void readsAllGzipFilesOfALoop() throws Exception {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(("part " + i + "\n").getBytes(StandardCharsets.UTF_8));
            }
            Files.write(folder.resolve(i + ".gz"), packed.toByteArray());
            expected.append("part ").append(i).append('\n');
        }
        Run run = run("for i in 0 1 2 3; do sleep 0.3; cat $i.gz; done | $W convert --to plain -");
        assertEquals(new Run(0, expected.toString(), ""), run);
    }

    @Test
    void anEndlessLineIsTold() throws Exception {
        Run run = run("{ echo first; tr '\\0' z </dev/zero; } | $W -s ref -", Map.of("ASREVAL_JAVA_OPTS", "-Xmx900m"));
        assertEquals(3, run.status(), run.errors());
        assertTrue(
                run.errors()
                        .endsWith("standard input:2: this line is over 268435456 bytes long; is this a text?"
                                + " Cut it into lines\n"),
                run.errors());
    }

    @ParameterizedTest(name = "{0} comes to its end")
    @CsvSource(
            delimiter = '|',
            value = {
                "$V validate - </dev/zero | 1 | ''",
                "$V validate /dev/zero | 1 | ''",
                "$W -s --normalize map:/dev/zero ref hyp | 2 | a pipe cannot be",
                "$W -s --near-misses --variant-list /dev/zero ref hyp | 3 | /dev/zero:1: this file is over 67108864",
                "$W -s --pairs /dev/zero | 3 | /dev/zero:1: holds NUL bytes",
                "$W -s --baseline /dev/zero ref hyp | 3 | /dev/zero",
                "$W -s - hyp hyp </dev/zero | 3 | standard input: is over 268435456 bytes long, too much to be kept",
                "$V generate --language en-US --terms /dev/zero ref hyp | 3 | /dev/zero",
            })
    void readsNoDeviceWithoutEnd(String script, int status, String told) throws Exception {
        Run run = run(script, Map.of("ASREVAL_JAVA_OPTS", "-Xmx900m"));
        assertEquals(status, run.status(), run.errors());
        assertTrue(run.errors().contains(told), run.errors());
    }

    @ParameterizedTest(name = "{0}: pipes with names are read like files")
    @ValueSource(strings = {"$W -s R H", "$W -f json R H", "$W -s --unit char R H", "$W convert --to trn R && cat H"})
    void pipesAreReadLikeFiles(String script) throws Exception {
        String text = "one two three\n".repeat(20_000);
        Files.writeString(folder.resolve("ref"), text);
        Files.writeString(folder.resolve("hyp"), text.replaceFirst("two", "too"));
        Run files = run(script.replace("R", "ref").replace("H", "hyp"));
        Run pipes = run("mkfifo p q; { cat ref > p & cat hyp > q & timeout 50 "
                + script.replace("R", "p").replace("H", "q") + "; }");
        assertEquals(files.status(), pipes.status(), pipes.errors());
        assertEquals(files.output(), pipes.output().replace("\"p\"", "\"ref\"").replace("\"q\"", "\"hyp\""));
    }

    @ParameterizedTest(name = "{0}: a pipe is not read twice")
    @CsvSource(
            delimiter = '|',
            value = {
                "$W -s --ablation --normalize fold p hyp | 2",
                "$W -s --ablation --normalize fold ref p | 2",
                "$W -s --variants ref p | 2",
                "$W -s --normalize map:p ref hyp | 2",
                "$W -s --normalize fold,map:p ref hyp | 2",
                "$W normalize --normalize map:p ref | 2",
                "$V generate --language en-US p hyp | 3",
                "$W -s --ablation --normalize fold --pairs p | 2",
                "printf 'ref\\tp\\n' > list; $W -s --variants --pairs list | 2",
            })
    void refusesPipesThatWouldBeReadTwice(String script, int status) throws Exception {
        Run run = run("mkfifo p; timeout 20 " + script);
        assertEquals(status, run.status(), run.errors());
        assertTrue(run.errors().contains("a pipe cannot be"), run.errors());
    }

    @ParameterizedTest(name = "{0}: a lack of memory is told in a line")
    @ValueSource(strings = {"$W -s --global long long", "$W convert --to csv long", "$W -s --threads 2 long ref"})
    void aLackOfMemoryIsTold(String script) throws Exception {
        Files.writeString(folder.resolve("long"), "word ".repeat(4_000_000) + "\n");
        Run run = run(script, Map.of("ASREVAL_JAVA_OPTS", "-Xmx30m"));
        assertTrue(run.status() == 70 || run.status() == 3, run.toString());
        assertEquals(1, run.errors().lines().count(), run.errors());
        assertTrue(run.errors().contains("memory") && run.errors().contains("-Xmx"), run.errors());
    }
}
