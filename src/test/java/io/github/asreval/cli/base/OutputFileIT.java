package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packaged {@code wer -o} leaves when it does not come to its end. */
class OutputFileIT {

    private static final Path WER = Path.of(System.getProperty("asreval.installation", "target/asreval"), "bin", "wer")
            .toAbsolutePath();

    /** A report on so many lines does not stay in memory. */
    private static final int LINES = 200_000;

    private static final String LINE = "one two three four five six seven\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path temporary;

    private Path report;

    @BeforeEach
    void writeFiles() throws IOException {
        assumeFalse(File.separatorChar == '\\', "needs a shell and signals");
        report = Files.writeString(folder.resolve("report.json"), "the last one\n");
        Files.writeString(folder.resolve("reference.txt"), LINE.repeat(LINES));
    }

    @ParameterizedTest(name = "asked to end midway: {0} details so far")
    @ValueSource(strings = {"no", "many"})
    void askedToEndItLeavesTheFileAndNothingElse(String details) throws Exception {
        Process process = startAndFeed(details.equals("many") ? LINES - 1 : 1);
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertNotEquals(0, process.exitValue());
        assertEquals("the last one\n", Files.readString(report));
        assertEquals(List.of("reference.txt", "report.json"), files(folder));
        assertEquals(List.of(), files(temporary));
    }

    @Test
    void killedOutrightItLeavesTheFileAsItWas() throws Exception {
        Process process = startAndFeed(LINES - 1);
        process.destroyForcibly();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals("the last one\n", Files.readString(report));
        assertEquals(List.of(".report.json.0.tmp", "reference.txt", "report.json"), files(folder));
        assertEquals(List.of(), files(temporary));
    }

    /** A limit to the size of files is a full disk as far as a program can tell. */
    @Test
    void onAFullDiskItLeavesTheFileAndNothingElse() throws Exception {
        Path heard = Files.writeString(folder.resolve("heard.txt"), LINE.repeat(LINES));
        Process process = builder(
                        "sh",
                        "-c",
                        "ulimit -f 64; exec \"$@\"",
                        "sh",
                        WER.toString(),
                        "-f",
                        "html",
                        "-o",
                        report.toString(),
                        folder.resolve("reference.txt").toString(),
                        heard.toString())
                .start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), errors);
        assertEquals(1, errors.lines().count(), errors);
        assertEquals("the last one\n", Files.readString(report));
        assertEquals(List.of("heard.txt", "reference.txt", "report.json"), files(folder));
        assertEquals(List.of(), files(temporary));
    }

    @Test
    void aBrokenPipeIsNoProblemAndLeavesNothing() throws Exception {
        Path heard = Files.writeString(folder.resolve("heard.txt"), LINE.repeat(LINES));
        Process process = builder(
                        "sh",
                        "-c",
                        "\"$@\" | head -n 1",
                        "sh",
                        WER.toString(),
                        "-f",
                        "csv",
                        folder.resolve("reference.txt").toString(),
                        heard.toString())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), errors);
        assertEquals("", errors);
        assertTrue(printed.startsWith("id,line,reference"), printed);
        assertEquals(List.of(), files(temporary));
    }

    /** Starts a run that waits for the rest of its hypothesis, of which it has got so many lines. */
    private Process startAndFeed(int lines) throws IOException, InterruptedException {
        Process process = builder(
                        WER.toString(),
                        "-f",
                        "json",
                        "-o",
                        report.toString(),
                        folder.resolve("reference.txt").toString(),
                        "-")
                .start();
        OutputStream hypothesis = process.getOutputStream();
        hypothesis.write(LINE.repeat(lines).getBytes(StandardCharsets.UTF_8));
        hypothesis.flush();
        Path begun = folder.resolve(".report.json.0.tmp");
        for (int i = 0; i < 3000 && !Files.exists(begun); i++) {
            assertFalse(process.waitFor(10, TimeUnit.MILLISECONDS), "it ended by itself");
        }
        assertTrue(Files.exists(begun), "it began no file");
        return process;
    }

    private ProcessBuilder builder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ASREVAL_JAVA_OPTS", "-Djava.io.tmpdir=" + temporary);
        return builder;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
