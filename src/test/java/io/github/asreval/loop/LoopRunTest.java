package io.github.asreval.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcribe.FakeTime;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopRunTest {

    private static final CallAnalytics ROLE = new CallAnalytics("arn:aws:iam::111122223333:role/transcribe", 1);

    @TempDir
    private Path temp;

    private final FakeTranscribe service = new FakeTranscribe().transcribe(ArticleCall::transcript);
    private final List<String> told = new ArrayList<>();
    private LoopFolder folder = new LoopFolder(Path.of(""));
    private Path reference = Path.of("");

    @BeforeEach
    void write() throws IOException {
        folder = new LoopFolder(temp.resolve("loop"));
        reference = Files.write(temp.resolve("reference.txt"), ArticleCall.reference());
    }

    private LoopCall call(String name, boolean heldOut) throws IOException {
        Path audio = temp.resolve(name);
        Files.write(audio, ArticleCall.wav(1, name.hashCode()));
        return LoopCall.of(audio, reference, heldOut, 2, 90);
    }

    private static LoopInputs inputs(LoopCall... calls) {
        return inputs(Optional.of(ROLE), calls);
    }

    private static LoopInputs inputs(Optional<CallAnalytics> role, LoopCall... calls) {
        return new LoopInputs(new LoopSettings("hi-IN", "bucket", "asreval/", Optional.empty(), role), List.of(calls));
    }

    private String run(LoopInputs inputs) throws IOException {
        return run(inputs, service, told::add);
    }

    private String run(LoopInputs inputs, ServiceConnection connection, Consumer<String> progress) throws IOException {
        return new LoopRun(
                        inputs,
                        folder,
                        connection,
                        () -> new Patience(Duration.ofHours(1), new FakeTime(), progress),
                        progress)
                .finish();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.path())) {
            for (Path file : all.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }

    @ParameterizedTest(name = "call analytics: {0}")
    @ValueSource(booleans = {true, false})
    void goesRoundOnce(boolean callAnalytics) throws IOException {
        String report = run(inputs(callAnalytics ? Optional.of(ROLE) : Optional.empty(), call("call.wav", false)));
        assertTrue(
                report.startsWith(
                        "On the 1 call that the vocabulary was made of: 13 errors without it, 9 with it, in 114"
                                + " words\nThat is more than it will do for others"),
                report);
        assertTrue(report.contains("        1        0          0            0  गोलकुंडा → गोलकोंडा\n"), report);
        assertTrue(report.contains("WER before:         11.404% (13 / 114)\n"), report);
        assertEquals(2, service.started().size());
        assertEquals(1, service.count("create"));
        assertEquals(
                List.of(
                        "base.json",
                        "custom.json",
                        "effect.json",
                        "effect.txt",
                        "generated.json",
                        "generated.txt",
                        "loop.json",
                        "report.txt",
                        "vocabulary.txt"),
                List.copyOf(files().keySet()));
        assertEquals(report, files().get("report.txt"));
        assertTrue(told.contains("without a vocabulary: 13 errors in 114 words, WER 11.404%"), told.toString());
    }

    @Test
    void asksForTheJobsAsTold() throws IOException {
        LoopCall call = call("Secret Name.WAV", false);
        run(inputs(call));
        String hash = call.audioHash().substring(0, 32);
        assertEquals(
                "s3://bucket/asreval/audio/" + hash + ".wav",
                service.started().get(0).audio().toString());
        service.started().forEach(job -> {
            assertTrue(job.name().matches("asreval-[0-9a-f]{12}-(base|custom)"), job.name());
            assertEquals("asreval/transcripts/", job.output().key());
            assertEquals(Optional.of(ROLE), job.callAnalytics());
            assertEquals(2, job.channels());
            assertEquals(job.name().endsWith("custom"), job.vocabulary().isPresent());
        });
        assertTrue(service.names(RemoteKind.VOCABULARY).get(0).matches("asreval-[0-9a-f]{12}-vocabulary"));
        assertFalse(
                service.requests().toString().contains("Secret"),
                service.requests().toString());
        assertTrue(service.contents().containsValue(files().get("vocabulary.txt")));
    }

    @Test
    void aRunWhenAllIsDoneSendsNothing() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false));
        String report = run(inputs);
        Map<String, String> files = files();
        int sent = service.requests().size();
        assertEquals(report, run(inputs));
        assertEquals(sent, service.requests().size());
        assertEquals(files, files());
    }

    @Test
    void paysOnceWithoutTheState() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false));
        String report = run(inputs);
        folder = new LoopFolder(temp.resolve("another"));
        told.clear();
        assertEquals(report, run(inputs));
        assertEquals(2, service.count("start"));
        assertEquals(1, service.count("create"));
        assertTrue(told.get(0).endsWith(": is there already, and not paid for again"), told.get(0));
    }

    @Test
    void paysOnceWhereSomebodyIsQuicker() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false));
        String report = run(inputs);
        folder = new LoopFolder(temp.resolve("another"));
        service.refuse("job", Refusal.NOT_FOUND, 1);
        assertEquals(report, run(inputs));
        assertEquals(2, service.started().size());
    }

    /** The process ends at each request, before the service has got it and after it has done it, and is begun anew. */
    @ParameterizedTest(name = "ends after the effect of a request: {0}")
    @ValueSource(booleans = {true, false})
    void anEndAtAnyRequestIsNoLoss(boolean afterEffect) throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false), call("held-out.wav", true));
        String report = run(inputs);
        Map<String, String> files = files();
        int requests = service.requests().size();
        assertTrue(requests > 20, service.requests().toString());
        for (int last = 1; last <= requests; last++) {
            FakeTranscribe fresh = new FakeTranscribe().transcribe(ArticleCall::transcript);
            folder = new LoopFolder(temp.resolve("ended-" + afterEffect + last));
            StoppingConnection stopping = new StoppingConnection(fresh, last, afterEffect);
            assertThrows(StoppingConnection.Stopped.class, () -> run(inputs, stopping, told::add));
            assertEquals(report, run(inputs, fresh, told::add), "ended at request " + last);
            assertOnce(fresh);
            assertEquals(files, files());
        }
    }

    /** The process ends after each line that it tells, which is between any two stages. */
    @Test
    void anEndBetweenStagesIsNoLoss() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false), call("held-out.wav", true));
        String report = run(inputs);
        Map<String, String> files = files();
        int lines = told.size();
        for (int last = 1; last <= lines; last++) {
            FakeTranscribe fresh = new FakeTranscribe().transcribe(ArticleCall::transcript);
            folder = new LoopFolder(temp.resolve("told-" + last));
            int[] left = {last};
            assertThrows(
                    StoppingConnection.Stopped.class,
                    () -> run(inputs, fresh, line -> {
                        if (--left[0] == 0) {
                            throw new StoppingConnection.Stopped();
                        }
                    }));
            assertEquals(report, run(inputs, fresh, told::add), "ended after line " + last);
            assertOnce(fresh);
            assertEquals(files, files());
        }
    }

    private static void assertOnce(FakeTranscribe fresh) {
        List<String> sent = fresh.requests().stream()
                .filter(request -> request.startsWith("start ") || request.startsWith("create "))
                .toList();
        assertEquals(5, sent.size(), sent.toString());
        assertEquals(5, sent.stream().distinct().count(), sent.toString());
    }

    @Test
    void aLostAnswerIsNotPaidForTwice() throws IOException {
        service.loseAnswer();
        run(inputs(call("call.wav", false)));
        assertEquals(2, service.started().size());
    }

    @ParameterizedTest(name = "{0} is limited")
    @ValueSource(strings = {"start", "create", "job", "get", "put", "fetch"})
    void limitsAreWaitedFor(String request) throws IOException {
        service.refuse(request, Refusal.LIMIT, 2);
        run(inputs(call("call.wav", false)));
        assertTrue(told.stream().filter(line -> line.contains("asked again in")).count() == 2, told.toString());
    }

    @Test
    void heldOutCallsComeFirstInTheReport() throws IOException {
        String report = run(inputs(call("call.wav", false), call("held-out.wav", true)));
        assertTrue(
                report.startsWith("On 1 call held out, which the vocabulary was not made of: 13 errors without it, 9"
                        + " with it, in 114 words\n"),
                report);
        assertTrue(report.indexOf("held out") < report.indexOf("On the 1 call that the vocabulary was made of"));
        assertEquals(4, service.started().size());
        assertEquals(files().get("effect.txt"), files().get("held-out-effect.txt"));
        assertTrue(files().containsKey("held-out-custom.json"));
    }

    @Test
    void severalCallsMakeOneVocabulary() throws IOException {
        String report = run(inputs(call("a.wav", false), call("b.wav", false)));
        assertTrue(report.startsWith("On the 2 calls that the vocabulary was made of: 26 errors"), report);
        assertTrue(files().containsKey("custom-2.json"));
        assertEquals(4, service.started().size());
        assertEquals(1, service.count("create"));
    }

    @Test
    void withoutErrorsThereIsNoSecondJob() throws IOException {
        service.transcribe(job -> ArticleCall.callAnalytics(ArticleCall.reference()));
        LoopInputs inputs = inputs(call("call.wav", false), call("held-out.wav", true));
        String report = run(inputs);
        assertTrue(report.startsWith("There is no vocabulary: no row would be safe and useful. Nothing was"), report);
        assertEquals(1, service.started().size());
        assertEquals(0, service.count("create"));
        assertEquals(report, run(inputs));
        assertEquals(1, service.count("start"));
    }

    @Test
    void aFailedVocabularyIsToldAndTheStateKept() throws IOException {
        service.failWith("The vocabulary contains 1 \u001B[31minvalid row");
        LoopInputs inputs = inputs(call("call.wav", false));
        for (int i = 0; i < 2; i++) {
            LoopFailedException failed = assertThrows(LoopFailedException.class, () -> run(inputs));
            assertTrue(
                    failed.getMessage()
                            .matches("vocabulary asreval-.*-vocabulary failed: The vocabulary contains 1 .*"),
                    failed.getMessage());
            assertTrue(failed.advice().contains("--clean --send deletes"), failed.advice());
        }
        assertEquals(1, service.count("create"));
        assertEquals(1, service.count("start"));
        assertTrue(String.valueOf(files().get("loop.json")).contains("-vocabulary"));
    }

    @Test
    void aJobThatTakesTooLongIsWaitedForAgain() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false));
        LoopRun hasty = new LoopRun(
                inputs, folder, service, () -> new Patience(Duration.ZERO, new FakeTime(), told::add), told::add);
        LoopPendingException pending = assertThrows(LoopPendingException.class, hasty::finish);
        assertTrue(pending.getMessage().endsWith("-base is still being worked on"), pending.getMessage());
        run(inputs);
        assertEquals(2, service.count("start"));
    }

    @Test
    void aFailedJobIsToldAndCanBeBegunAnew() throws IOException {
        service.failJobs(job -> Optional.of("Invalid sample rate"));
        LoopInputs inputs = inputs(call("call.wav", false));
        LoopFailedException failed = assertThrows(LoopFailedException.class, () -> run(inputs));
        assertTrue(failed.getMessage().startsWith("call analytics job asreval-"), failed.getMessage());
        assertTrue(failed.getMessage().contains("-base failed: Invalid sample rate"), failed.getMessage());
        service.failJobs(job -> Optional.empty());
        clean(inputs);
        assertTrue(run(inputs).startsWith("On the 1 call"));
    }

    private void clean(LoopInputs inputs) throws IOException {
        new LoopCleaning(inputs, folder)
                .delete(service, () -> new Patience(Duration.ofHours(1), new FakeTime(), told::add), told::add);
    }

    @ParameterizedTest(name = "call analytics: {0}")
    @ValueSource(booleans = {true, false})
    void cleaningDeletesAllThatWasMade(boolean callAnalytics) throws IOException {
        Optional<CallAnalytics> role = callAnalytics ? Optional.of(ROLE) : Optional.empty();
        LoopInputs inputs = inputs(role, call("call.wav", false), call("held-out.wav", true));
        service.with(RemoteKind.VOCABULARY, "mine", "hi-IN", "Phrase\n");
        assertEquals(List.of(), new LoopCleaning(inputs, folder).list());
        String report = run(inputs);
        List<String> listed = new LoopCleaning(inputs, folder).list();
        assertEquals(4 + 4 + 1 + 1 + 2, listed.size(), listed.toString());
        assertTrue(listed.get(0).startsWith("object s3://bucket/asreval/"), listed.get(0));
        clean(inputs);
        assertEquals(List.of("mine"), service.names(RemoteKind.VOCABULARY));
        assertEquals(List.of(), service.started());
        assertEquals(1, service.contents().size(), service.contents().keySet().toString());
        assertEquals(List.of(), new LoopCleaning(inputs, folder).list());
        int after = service.requests().size();
        assertEquals(report, run(inputs));
        assertEquals(after, service.requests().size());
    }

    @Test
    void cleaningFindsTranscriptsThatNobodyHasFetched() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false));
        service.refuse("fetch", Refusal.DENIED, 1);
        assertThrows(ServiceException.class, () -> run(inputs));
        clean(inputs);
        assertEquals(Map.of(), service.contents());
    }

    @Test
    void anotherLoopIsRefusedInTheFolder() throws IOException {
        run(inputs(call("call.wav", false)));
        Files.writeString(reference, "something else\n");
        FileSystemException refused =
                assertThrows(FileSystemException.class, () -> run(inputs(call("call.wav", false))));
        assertEquals(
                "belongs to another loop: the reference of call 1 has changed; name another folder with -o (jobs that"
                        + " were paid for are found again by their names)",
                refused.getReason());
    }

    @Test
    void whatIsNamedNowIsReadAndNotWhatTheStateNames() throws IOException {
        LoopInputs before = inputs(call("call.wav", false));
        String report = run(before);
        Path moved = Files.copy(reference, temp.resolve("moved.txt"));
        Files.writeString(reference, "something else\n");
        LoopCall call = before.calls().get(0);
        assertEquals(report, run(inputs(LoopCall.of(call.audio(), moved, false, 2, 90))));
    }

    @Test
    void theRecordingThatIsNamedNowIsSentAndNotWhatHasTakenItsOldName() throws IOException {
        LoopInputs before = inputs(call("call.wav", false));
        service.refuse("start", Refusal.INVALID, 1);
        assertThrows(ServiceException.class, () -> run(before));
        Path old = before.calls().get(0).audio();
        Path moved = Files.move(old, temp.resolve("moved.wav"));
        Files.write(old, ArticleCall.wav(1, 77));
        run(inputs(LoopCall.of(moved, reference, false, 2, 90)));
        String sent = service.contents().entrySet().stream()
                .filter(object -> object.getKey().endsWith(".wav"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        // Not assertEquals: a recording is no text to be shown.
        assertTrue(new String(Files.readAllBytes(moved), StandardCharsets.UTF_8).equals(sent), "another was sent");
    }

    @Test
    void aChangedVocabularyIsNotMeasured() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false));
        run(inputs);
        folder.write("vocabulary.txt", "Phrase\n".getBytes(StandardCharsets.UTF_8));
        FileSystemException refused = assertThrows(FileSystemException.class, () -> run(inputs));
        assertTrue(String.valueOf(refused.getReason()).startsWith("was changed since the loop has made it"));
    }

    @Test
    void aTranscriptThatIsLostIsFetchedAgain() throws IOException {
        LoopInputs inputs = inputs(call("call.wav", false));
        String report = run(inputs);
        Files.delete(folder.file("custom.json"));
        assertEquals(report, run(inputs));
        assertEquals(2, service.count("start"));
    }

    @Test
    void noFileAndNoLineHoldsASecret() throws IOException {
        run(inputs(call("call.wav", false)));
        assertFalse(files().toString().contains("Signature"), "files");
        assertFalse(told.toString().contains("Signature"), told.toString());
    }
}
