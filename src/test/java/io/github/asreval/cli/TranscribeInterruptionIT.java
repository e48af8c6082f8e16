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

/** {@code wer transcribe} in a process of its own that is told to end, as by Ctrl-C. */
@DisabledOnOs(OS.WINDOWS)
class TranscribeInterruptionIT {

    private static final String GOES_ON = "interrupted; run the same command again to go on; nothing is paid for twice";

    @TempDir
    private Path folder;

    private Process start(Class<?> provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("provider/META-INF/services"));
        Files.writeString(services.resolve("io.github.asreval.transcribe.ServiceProvider"), provider.getName());
        Path call = CallFile.write(folder.resolve("call.wav"), 2, 2, 1);
        Files.createDirectories(folder.resolve("temporary"));
        String classes = folder.resolve("provider") + File.pathSeparator + System.getProperty("java.class.path");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder((java + " -Djava.io.tmpdir=" + folder.resolve("temporary") + " -cp " + classes
                                + " io.github.asreval.cli.Main wer transcribe " + call
                                + " --language hi-IN --bucket bucket --send -o " + folder.resolve("transcripts"))
                        .split(" ", -1))
                .redirectErrorStream(true)
                .start();
    }

    private void endsWithNothingHalfWritten(Process process, BufferedReader said)
            throws IOException, InterruptedException {
        process.toHandle().destroy();
        assertEquals(GOES_ON, said.readLine());
        assertEquals(3, process.waitFor());
        assertEquals(0, FakeCloud.files(folder.resolve("transcripts")));
        assertEquals(0, FakeCloud.files(folder.resolve("temporary")));
    }

    @Test
    void whileAJobIsAtWorkItSaysHowToGoOn() throws IOException, InterruptedException {
        Process process = start(EndlessProvider.class);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(said.readLine());
            assertTrue(line.startsWith(folder.resolve("call.wav") + ": started asreval-"), line);
            endsWithNothingHalfWritten(process, said);
        }
    }

    @Test
    void whileATranscriptIsFetchedNothingOfItStays() throws IOException, InterruptedException {
        Process process = start(HalfProvider.class);
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.readLine();
            assertEquals("half of it is there", said.readLine());
            assertEquals(1, FakeCloud.files(folder.resolve("temporary")));
            endsWithNothingHalfWritten(process, said);
        }
    }
}
