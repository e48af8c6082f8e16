package io.github.asreval.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcribe.FakeTime;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import io.github.asreval.transcribe.Patience;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopPlanTest {

    private static final CallAnalytics ROLE = new CallAnalytics("arn:aws:iam::111122223333:role/transcribe", 1);

    @TempDir
    private Path temp;

    private LoopInputs inputs(Optional<CallAnalytics> role) throws IOException {
        Path reference = Files.write(temp.resolve("reference.txt"), ArticleCall.reference());
        Path call = Files.write(temp.resolve("call.wav"), ArticleCall.wav(1, 1));
        Path other = Files.write(temp.resolve("other.wav"), ArticleCall.wav(1, 2));
        return new LoopInputs(
                new LoopSettings("hi-IN", "bucket", "asreval/", Optional.empty(), role),
                List.of(LoopCall.of(call, reference, false, 2, 90), LoopCall.of(other, reference, true, 2, 60)));
    }

    private static List<String> operations(String plan) {
        return plan.lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split(" +", 2)[0])
                .toList();
    }

    @Test
    void tellsEachRequestTheMinutesAndWhatLeavesTheMachine() throws IOException {
        LoopInputs inputs = inputs(Optional.of(ROLE));
        String plan = LoopPlan.of(inputs, new LoopFolder(temp.resolve("loop")), Optional.empty());
        String hash = inputs.calls().get(0).audioHash().substring(0, 32);
        String job = inputs.jobs(false, Optional.empty()).get(0).name();
        assertTrue(plan.startsWith("Nothing is sent. With --send these requests are, in this order:\n\n"), plan);
        assertTrue(plan.contains("  PutObject               s3://bucket/asreval/audio/" + hash + ".wav, "), plan);
        assertTrue(
                plan.contains("  StartCallAnalyticsJob   " + job + ", hi-IN, 2 channels, the agent on channel 1, role "
                        + ROLE.role() + "\n"),
                plan);
        assertTrue(plan.contains("  CreateVocabulary        asreval-<12 hex>-vocabulary, hi-IN\n"), plan);
        assertTrue(plan.contains("s3://bucket/asreval/transcripts/…, to "), plan);
        assertTrue(
                plan.contains("\nTo be paid for: 4 jobs, 5.00 minutes of audio in all (each call is transcribed twice)."
                        + "\n"),
                plan);
        assertTrue(plan.contains("\nPersonal data leaves this machine: the recordings"), plan);
        assertEquals(
                List.of(
                        "GetCallAnalyticsJob",
                        "PutObject",
                        "StartCallAnalyticsJob",
                        "GetCallAnalyticsJob",
                        "GetObject",
                        "GetVocabulary",
                        "PutObject",
                        "CreateVocabulary",
                        "GetVocabulary"),
                operations(plan).subList(0, 9));
    }

    @Test
    void multipliesWithAPrice() throws IOException {
        String plan = LoopPlan.of(
                inputs(Optional.empty()), new LoopFolder(temp.resolve("loop")), Optional.of(new BigDecimal("0.024")));
        assertTrue(plan.contains("transcribed twice), 0.12 at 0.024 a minute.\n"), plan);
        assertTrue(plan.contains("  StartTranscriptionJob   asreval-"), plan);
    }

    /** What the plan says is what the service sees, but that states are asked for as often as it takes. */
    @Test
    void isWhatTheServiceSees() throws IOException {
        for (Optional<CallAnalytics> role : List.of(Optional.of(ROLE), Optional.<CallAnalytics>empty())) {
            LoopInputs inputs = inputs(role);
            LoopFolder folder = new LoopFolder(temp.resolve("loop-" + role.isPresent()));
            String plan = LoopPlan.of(inputs, folder, Optional.empty());
            FakeTranscribe service = new FakeTranscribe().transcribe(ArticleCall::transcript);
            new LoopRun(
                            inputs,
                            folder,
                            service,
                            () -> new Patience(Duration.ofHours(1), new FakeTime(), note -> {}),
                            line -> {})
                    .finish();
            String seen = service.requests().stream()
                    .map(request -> operation(request.split(" ", 2)[0], role.isPresent()))
                    .collect(Collectors.joining("\n"));
            assertEquals(
                    String.join("\n", operations(plan)),
                    seen.replaceAll("(?m)^(Get.*Job|GetVocabulary)\\n(?:\\1\\n)+(?!Put)", "$1\n"));
            assertEquals(
                    "Nothing is left to be sent; --send prints the report.\n",
                    LoopPlan.of(inputs, folder, Optional.empty()));
        }
    }

    private static String operation(String request, boolean callAnalytics) {
        String kind = callAnalytics ? "CallAnalyticsJob" : "TranscriptionJob";
        return switch (request) {
            case "put" -> "PutObject";
            case "fetch" -> "GetObject";
            case "create" -> "CreateVocabulary";
            case "get" -> "GetVocabulary";
            case "start" -> "Start" + kind;
            case "job" -> "Get" + kind;
            default -> request;
        };
    }

    @Test
    void tellsWhatIsLeft() throws IOException {
        LoopInputs inputs = inputs(Optional.empty());
        LoopFolder folder = new LoopFolder(temp.resolve("loop"));
        LoopJob base = inputs.jobs(false, Optional.empty()).get(0);
        folder.write(base.file(), new byte[0]);
        folder.save(LoopState.begin(inputs)
                .withTranscript(base, "e3b0")
                .withVocabulary(Optional.of("asreval-1-vocabulary")));
        String plan = LoopPlan.of(inputs, folder, Optional.empty());
        assertTrue(plan.contains("To be paid for: 3 jobs, 3.50 minutes"), plan);
        assertTrue(plan.contains(", with asreval-1-vocabulary\n"), plan);
        assertEquals("GetVocabulary", operations(plan).get(0));
    }
}
