package io.github.asreval.transcribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobStartTest {

    private static final JobRequest REQUEST = new JobRequest(
            "asreval-1",
            "hi-IN",
            new ObjectAddress("b", "a.wav"),
            new ObjectAddress("b", "a.json"),
            Optional.empty(),
            Optional.empty(),
            2);

    @TempDir
    private Path folder;

    private final FakeTranscribe service = new FakeTranscribe();
    private final Patience patience = new Patience(Duration.ofMinutes(10), new FakeTime(), note -> {});
    private Path recording = Path.of("");

    @BeforeEach
    void write() throws IOException {
        recording = Files.writeString(folder.resolve("a.wav"), "sound");
    }

    private JobStart.Started start() throws IOException {
        return JobStart.start(service, recording, REQUEST, patience);
    }

    @Test
    void startsOnceAndIsFoundThereAgain() throws IOException {
        assertFalse(start().wasThere());
        assertTrue(start().wasThere());
        assertEquals(1, service.count("start"));
        assertEquals(1, service.count("put"));
        Job done = patience.await(() -> service.jobs().get("asreval-1", false), Job::isDecided);
        assertEquals(Optional.of(REQUEST.output()), done.transcript());
    }

    @Test
    void aLostAnswerIsNotPaidForTwice() throws IOException {
        service.loseAnswer();
        assertFalse(start().wasThere());
        assertEquals(1, service.started().size());
        assertEquals(
                List.of("job asreval-1", "put s3://b/a.wav", "start asreval-1", "start asreval-1", "job asreval-1"),
                service.requests());
    }

    @Test
    void anotherRunMayBeQuicker() throws IOException {
        service.refuse("job", Refusal.INVALID, 1, "The requested job couldn't be found.");
        start();
        service.refuse("job", Refusal.INVALID, 1, "The requested job couldn't be found.");
        assertTrue(start().wasThere());
        assertEquals(1, service.started().size());
    }

    @Test
    void whatIsDeniedIsNotStarted() {
        service.refuse("job", Refusal.DENIED, 1);
        assertThrows(ServiceException.class, this::start);
        assertEquals(List.of("job asreval-1"), service.requests());
    }
}
