package io.github.asreval.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.aws.TestAccount;
import io.github.asreval.aws.TranscribeServer;
import io.github.asreval.transcribe.FakeTime;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.ServiceConnection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop that ends at each of its requests, through the SDK of AWS, and is begun again. */
class LoopEndTest {

    @TempDir
    private Path temp;

    private LoopInputs inputs() throws IOException {
        Path audio = Path.of("testdata/hinglish-call/call.wav");
        Path reference = Path.of("testdata/hinglish-call/reference-without-labels.txt");
        CallAnalytics role = new CallAnalytics("arn:aws:iam::111122223333:role/asreval-transcribe", 0);
        return new LoopInputs(
                new LoopSettings("hi-IN", "my-calls", "asreval/", Optional.empty(), Optional.of(role)),
                List.of(LoopCall.of(audio, reference, false, 2, 2)));
    }

    private static String run(LoopInputs inputs, LoopFolder folder, ServiceConnection connection) throws IOException {
        return new LoopRun(
                        inputs,
                        folder,
                        connection,
                        () -> new Patience(Duration.ofHours(1), new FakeTime(), note -> {}),
                        line -> {})
                .finish();
    }

    private static TranscribeServer server() {
        return TranscribeServer.start().transcribe((job, audio, rows) -> ArticleCall.transcript(job));
    }

    @ParameterizedTest(name = "ends after the effect of a request: {0}")
    @ValueSource(booleans = {true, false})
    void eachJobAndTheVocabularyAreAskedForOnce(boolean afterEffect) throws IOException {
        LoopInputs inputs = inputs();
        String report;
        int requests;
        try (TranscribeServer server = server();
                TestAccount account = new TestAccount(server)) {
            report = run(inputs, new LoopFolder(temp.resolve("whole")), account.connection());
            requests = server.requests().size();
        }
        assertTrue(requests > 12, requests + " requests");
        for (int last = 1; last <= requests; last++) {
            LoopFolder folder = new LoopFolder(temp.resolve("ended-" + last));
            int end = last;
            try (TranscribeServer server = server();
                    TestAccount account = new TestAccount(server)) {
                assertThrows(
                        StoppingConnection.Stopped.class,
                        () -> run(inputs, folder, new StoppingConnection(account.connection(), end, afterEffect)));
                assertEquals(report, run(inputs, folder, account.connection()), "ended at request " + last);
                assertEquals(2, server.count("StartCallAnalyticsJob"));
                assertEquals(2, server.started().size());
                assertEquals(1, server.count("CreateVocabulary"));
            }
        }
    }
}
