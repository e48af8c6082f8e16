package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.vocab.EndlessProvider;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code wer transcribe} in a process of its own that is told to end, as by Ctrl-C, while a job runs. */
@DisabledOnOs(OS.WINDOWS)
class TranscribeInterruptionIT {

    @TempDir
    private Path temp;

    @Test
    void saysHowToGoOnAndLeavesNothingHalfWritten() throws IOException, InterruptedException {
        Path services = Files.createDirectories(temp.resolve("provider/META-INF/services"));
        Files.writeString(
                services.resolve("io.github.asreval.transcribe.ServiceProvider"), EndlessProvider.class.getName());
        Path call = CallFile.write(temp.resolve("call.wav"), 2, 2, 1);
        Path transcripts = temp.resolve("transcripts");
        String classes = temp.resolve("provider") + File.pathSeparator + System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder((java + " -cp " + classes + " io.github.asreval.cli.Main wer transcribe "
                                + call + " --language hi-IN --bucket bucket --send -o " + transcripts)
                        .split(" ", -1))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(said.readLine());
            assertTrue(line.startsWith(call + ": started asreval-"), line);
            process.toHandle().destroy();
            assertEquals(
                    "interrupted; run the same command again to go on; nothing is paid for twice", said.readLine());
        }
        assertEquals(3, process.waitFor());
        assertEquals(0, FakeCloud.files(transcripts));
    }
}
