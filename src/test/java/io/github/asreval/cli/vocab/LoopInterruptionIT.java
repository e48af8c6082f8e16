package io.github.asreval.cli.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.asreval.loop.ArticleCall;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop in a process of its own that is told to end, as by Ctrl-C. */
@DisabledOnOs(OS.WINDOWS)
class LoopInterruptionIT {

    @TempDir
    private Path temp;

    private Process start() throws IOException {
        Path services = Files.createDirectories(temp.resolve("provider/META-INF/services"));
        Files.writeString(
                services.resolve("io.github.asreval.transcribe.ServiceProvider"),
                EndlessProvider.class.getName() + "\n");
        Path call = Files.write(temp.resolve("call.wav"), ArticleCall.wav(6, 1));
        Path reference = Files.write(temp.resolve("call.txt"), ArticleCall.reference());
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        temp.resolve("provider") + File.pathSeparator + System.getProperty("java.class.path"),
                        "io.github.asreval.cli.Main",
                        "vocab",
                        "loop",
                        call.toString(),
                        "--reference",
                        reference.toString(),
                        "--language",
                        "hi-IN",
                        "--bucket",
                        "bucket",
                        "-o",
                        temp.resolve("loop").toString(),
                        "--send"))
                .redirectErrorStream(true)
                .start();
    }

    @ParameterizedTest(name = "ended by SIG{0}")
    @ValueSource(strings = {"INT", "TERM"})
    void saysHowToGoOnAndEndsWithItsOwnStatus(String signal) throws IOException, InterruptedException {
        assumeFalse(signal.equals("INT") && ignoresInterrupts(), "what a shell without jobs starts in the background");
        Process process = start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            assertTrue(String.valueOf(line).contains("-base: started for "), line);
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertEquals(
                    "interrupted; what is done is kept in " + temp.resolve("loop") + "; the same command with --send"
                            + " goes on from there",
                    said.readLine());
            assertEquals(null, said.readLine());
        }
        assertEquals(3, process.waitFor());
        assertTrue(Files.readString(temp.resolve("loop/loop.json")).contains("-base\""));
    }

    /** Java hands on to what it starts that it was itself started to ignore SIGINT, the second signal. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.isReadable(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    @Test
    void whatIsKilledOutrightLeavesItsStateAsWell() throws IOException, InterruptedException {
        Process process = start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.readLine();
            process.destroyForcibly().waitFor();
        }
        assertTrue(Files.readString(temp.resolve("loop/loop.json")).contains("-base\""));
    }
}
