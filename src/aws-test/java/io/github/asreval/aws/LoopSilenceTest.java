package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.loop.ArticleCall;
import io.github.asreval.loop.LoopCall;
import io.github.asreval.loop.LoopFolder;
import io.github.asreval.loop.LoopInputs;
import io.github.asreval.loop.LoopRun;
import io.github.asreval.loop.LoopSettings;
import io.github.asreval.transcribe.FakeTime;
import io.github.asreval.transcribe.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop beside a service that does what it is asked and says nothing. */
class LoopSilenceTest {

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "{0} is done in silence")
    @ValueSource(strings = {"StartTranscriptionJob", "CreateVocabulary", "GetTranscriptionJob", "GetObject"})
    void silenceIsNoSecondJob(String operation) throws IOException {
        LoopInputs inputs = new LoopInputs(
                new LoopSettings("hi-IN", "my-calls", "asreval/", Optional.empty(), Optional.empty()),
                List.of(LoopCall.of(
                        Path.of("testdata/hinglish-call/call.wav"),
                        Path.of("testdata/hinglish-call/reference-without-labels.txt"),
                        false,
                        2,
                        2)));
        try (TranscribeServer server =
                        TranscribeServer.start().transcribe((job, audio, rows) -> ArticleCall.transcript(job));
                TestAccount account = new TestAccount(server, Duration.ofSeconds(2))) {
            server.fail(operation, Fault.silence());
            String report = new LoopRun(
                            inputs,
                            new LoopFolder(temp),
                            account.connection(),
                            () -> new Patience(Duration.ofHours(1), new FakeTime(), note -> {}),
                            line -> {})
                    .finish();
            assertTrue(report.startsWith("On the 1 call that the vocabulary was made of: 13 errors without it, 9"));
            assertEquals(2, server.started().size());
        }
    }
}
