package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.JobName;
import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.VocabularyState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wer transcribe} sends and writes, and that it pays once. */
class TranscribeProgramTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/calls";
    private static final Path SAMPLES = Path.of("testdata/transcript");

    @TempDir
    private Path folder;

    private final FakeTranscribe service = new FakeTranscribe();
    private final FakeCloud cloud = new FakeCloud(service);
    private Path call = Path.of("");
    private Path transcripts = Path.of("");

    @BeforeEach
    void write() throws IOException {
        call = CallFile.write(folder.resolve("call.wav"), 2, 2, 1);
        transcripts = folder.resolve("transcripts");
    }

    private Outcome transcribe(List<Path> recordings, String... options) {
        List<String> arguments = new ArrayList<>(List.of("wer", "transcribe"));
        recordings.forEach(recording -> arguments.add(recording.toString()));
        arguments.addAll(List.of("--language", "hi-IN", "--bucket", "bucket", "-o", transcripts.toString()));
        arguments.addAll(List.of(options));
        return cloud.run(arguments.toArray(String[]::new));
    }

    private Outcome send(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--send");
        return transcribe(List.of(call), all.toArray(String[]::new));
    }

    @Test
    void withoutSendNobodyIsAsked() {
        Outcome outcome = transcribe(List.of(call), "--price-per-minute", "0.5");
        assertEquals(
                "would send " + call + " (64044 bytes, 2 channels, 0.04 minutes), and write "
                        + transcripts.resolve("call.json") + "\n"
                        + "In all 1 job in hi-IN: 0.04 minutes of audio, 0.0167 at 0.5 a minute; what ran before is not paid"
                        + " for again.\n"
                        + "The recordings, which may hold personal data, would leave this machine for s3://bucket/asreval/, and"
                        + " stay there.\n"
                        + "Nothing was sent; --send sends.\n",
                outcome.out());
        assertEquals(0, outcome.status());
        assertEquals("", outcome.err());
        assertEquals(List.of(), cloud.settings());
        assertFalse(Files.exists(transcripts));
    }

    @Test
    void aLanguageThatIsNotKnownIsAsked() {
        Outcome outcome = cloud.run("wer", "transcribe", call.toString(), "--language", "hi-I", "--bucket", "bucket");
        assertEquals(0, outcome.status());
        assertEquals(
                "note: \"hi-I\" is no language of the service that is known here; did you mean hi-IN?\n",
                outcome.err());
    }

    @Test
    void writesTheTranscriptOfAPlainJob() throws IOException {
        Outcome outcome = send();
        JobRequest job = service.started().get(0);
        assertTrue(job.name().matches("asreval-[0-9a-f]{12}"), job.name());
        assertEquals("bucket", job.audio().bucket());
        assertTrue(
                job.audio().key().matches("asreval/audio/[0-9a-f]{32}\\.wav"),
                job.audio().key());
        assertEquals(new ObjectAddress("bucket", "asreval/transcripts/" + job.name() + ".json"), job.output());
        assertEquals(2, job.channels());
        assertEquals(
                new Outcome(
                        0,
                        call + ": " + transcripts.resolve("call.json") + "\n",
                        call + ": started " + job.name() + "\n"),
                outcome);
        assertEquals("{\"jobName\":\"" + job.name() + "\"}", Files.readString(transcripts.resolve("call.json")));
        assertTrue(service.isClosed());
    }

    @Test
    void callAnalyticsHasARoleAndTheChannelOfTheAgent() {
        send("--call-analytics", "--role-arn", ROLE, "--agent-channel", "1");
        JobRequest job = service.started().get(0);
        assertEquals(Optional.of(new JobRequest.CallAnalytics(ROLE, 1)), job.callAnalytics());
        assertEquals(new ObjectAddress("bucket", "asreval/transcripts/"), job.output());
        assertTrue(Files.exists(transcripts.resolve("call.json")));
    }

    @Test
    void theSameWorkIsPaidForOnce() throws IOException {
        send();
        Outcome again = send();
        assertEquals(0, again.status());
        assertEquals(call + ": found " + service.started().get(0).name() + "\n", again.err());
        Files.delete(transcripts.resolve("call.json"));
        assertEquals(0, send().status());
        assertEquals(1, service.count("start"));
        assertEquals(1, service.count("put"));
    }

    @Test
    void aLostAnswerIsPaidForOnce() {
        service.loseAnswer();
        assertEquals(0, send().status());
        assertEquals(1, service.started().size());
    }

    /** To break down at a request is to break down behind the one before. */
    @Test
    void aRunThatBreaksDownAnywhereIsTakenUpAndPaidForOnce() throws IOException {
        send();
        int requests = service.requests().size();
        byte[] whole = Files.readAllBytes(transcripts.resolve("call.json"));
        assertTrue(requests >= 5, service.requests().toString());
        for (int i = 1; i <= requests; i++) {
            Files.delete(transcripts.resolve("call.json"));
            FakeTranscribe fragile = new FakeTranscribe().breakDownAt(i);
            FakeCloud other = new FakeCloud(fragile);
            String[] arguments = {
                "wer",
                "transcribe",
                call.toString(),
                "--language",
                "hi-IN",
                "--bucket",
                "bucket",
                "--send",
                "-o",
                transcripts.toString()
            };
            assertEquals(70, other.run(arguments).status());
            assertEquals(0, FakeCloud.files(transcripts), "broken down at " + i);
            assertEquals(0, other.run(arguments).status());
            assertEquals(1, fragile.count("start"), "broken down at " + i);
            assertArrayEquals(whole, Files.readAllBytes(transcripts.resolve("call.json")));
        }
    }

    @ParameterizedTest(name = "whatever is refused, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void whateverIsRefusedAJobIsPaidForOnce(long seed) throws IOException {
        Random random = new Random(seed);
        Path second = CallFile.write(folder.resolve("second.wav"), 2, 2, 2);
        int status = -1;
        for (int run = 0; run < 40 && status != 0; run++) {
            for (String request : run < 3 ? List.of("job", "put", "start", "fetch") : List.<String>of()) {
                Refusal refusal = random.nextBoolean() ? Refusal.LIMIT : Refusal.UNAVAILABLE;
                service.refuse(request, refusal, random.nextInt(9));
            }
            if (run < 3 && random.nextBoolean()) {
                service.loseAnswer();
            }
            status = transcribe(List.of(call, second), "--send", "--wait", random.nextInt(90) + "s")
                    .status();
            assertTrue(status == 0 || status == 3 || status == 4, "status " + status);
        }
        assertEquals(0, status);
        assertEquals(2, service.started().size());
        assertEquals(2, FakeCloud.files(transcripts));
    }

    @Test
    void otherSettingsAreOtherWork() throws IOException {
        send();
        transcribe(List.of(call), "--send", "--prefix", "x");
        Files.write(call, new byte[] {0, 0, 0, 0}, StandardOpenOption.APPEND);
        send("--unchecked");
        assertEquals(3, service.started().size());
    }

    @Test
    void aVocabularyWithOtherWordsIsOtherWork() throws IOException {
        Path terms = Files.writeString(
                folder.resolve("terms.txt"), "Phrase\tSoundsLike\tIPA\tDisplayAs\nचार-मीनार\t\t\tचार मीनार\n");
        String[] push = {
            "vocab",
            "push",
            terms.toString(),
            "--name",
            "terms",
            "--bucket",
            "bucket",
            "--language",
            "hi-IN",
            "--replace"
        };
        assertEquals(0, cloud.run(push).status());
        assertEquals(0, send("--vocabulary", "terms").status());
        assertEquals(Optional.of("terms"), service.started().get(0).vocabulary());
        assertEquals(0, cloud.run(push).status());
        Outcome other = send("--vocabulary", "terms");
        assertEquals(3, other.status());
        assertTrue(other.err().contains("exists and is kept; move it away"), other.err());
        assertEquals(2, service.started().size());
    }

    @ParameterizedTest(name = "a vocabulary in {0} for {1} is told before anything is paid for")
    @CsvSource({"PENDING, hi-IN, not READY", "FAILED, hi-IN, not READY", "READY, en-US, would not be applied to hi-IN"})
    void aVocabularyThatWillNotDoStopsAll(VocabularyState state, String language, String said) {
        service.with(RemoteKind.VOCABULARY, "terms", language, "x", state);
        Outcome outcome = send("--vocabulary", "terms");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().contains(said), outcome.err());
        assertEquals(0, service.count("put"));
        assertEquals(3, send("--vocabulary", "none").status());
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() throws IOException {
        List<Path> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(CallFile.write(folder.resolve("call" + i + ".wav"), 2, 2, i + 10));
        }
        service.failJobs(job -> job.audio().key().contains(digest(calls.get(1)))
                ? Optional.of("bad sound\u001B[31m")
                : Optional.empty());
        Outcome outcome = transcribe(calls, "--send");
        assertEquals(1, outcome.status());
        assertEquals(2, outcome.out().lines().count());
        assertTrue(outcome.err().contains(" FAILED: bad sound⟨U+001B⟩[31m\n"), outcome.err());
        assertFalse(Files.exists(transcripts.resolve("call1.json")));
    }

    private static String digest(Path file) {
        try {
            return JobName.digest(file).substring(0, 32);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatFailedBeforeIsStartedAgainOnDemandOnly() {
        boolean[] fails = {true};
        service.failJobs(job -> fails[0] ? Optional.of("no rights") : Optional.empty());
        assertEquals(1, send().status());
        Outcome again = send();
        assertEquals(1, again.status());
        assertTrue(
                again.err()
                        .endsWith(" FAILED: no rights\n" + call
                                + ": when that is mended, --retry-failed starts it again\n"),
                again.err());
        assertEquals(1, service.count("start"));
        service.failJobs(job -> fails[0] && service.count("forget") == 0 ? Optional.of("no rights") : Optional.empty());
        assertEquals(0, send("--retry-failed").status());
        assertEquals(2, service.count("start"));
        assertEquals(0, send("--retry-failed").status());
        assertEquals(2, service.count("start"));
    }

    @Test
    void manyAreInFlightAndAllArrive() throws IOException {
        List<Path> calls = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            calls.add(CallFile.write(folder.resolve("c" + i + ".wav"), 1, 1, i));
        }
        Outcome outcome = transcribe(calls, "--send");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(60, outcome.out().lines().count());
        List<String> requests = service.requests();
        long before = requests
                .subList(
                        0,
                        requests.indexOf(requests.stream()
                                .filter(request -> request.startsWith("fetch "))
                                .findFirst()
                                .orElseThrow()))
                .stream()
                .filter(request -> request.startsWith("start "))
                .count();
        assertEquals(50, before);
    }

    @ParameterizedTest(name = "{1} at {0} is status {2}")
    @CsvSource({
        "job,   DENIED,      2",
        "put,   DENIED,      2",
        "start, DENIED,      2",
        "fetch, DENIED,      2",
        "job,   UNAVAILABLE, 3",
        "put,   UNAVAILABLE, 3",
        "start, UNAVAILABLE, 3",
        "fetch, UNAVAILABLE, 3",
        "start, INVALID,     3",
        "start, LIMIT,       3",
        "fetch, NOT_FOUND,   3",
    })
    void refusalsAreToldAndLeaveNothing(String request, Refusal refusal, int status) throws IOException {
        service.refuse(request, refusal, 1_000, "sorry");
        Outcome outcome = send();
        assertEquals(status, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("sorry"), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(0, FakeCloud.files(transcripts));
    }

    @ParameterizedTest(name = "two limits at {0} are passed over")
    @ValueSource(strings = {"job", "put", "start", "fetch"})
    void backsOff(String request) {
        service.refuse(request, Refusal.LIMIT, 2);
        assertEquals(0, send().status());
        assertEquals(1, service.started().size());
    }

    @Test
    void whatIsNotDoneInTimeIsFoundByTheNextRun() {
        Outcome outcome = send("--wait", "0s");
        assertEquals(4, outcome.status());
        assertTrue(outcome.err().endsWith("""
                                is not done after 0s
                                run the same command again to go on; nothing is paid for twice
                                """), outcome.err());
        assertEquals(0, send().status());
        assertEquals(1, service.count("start"));
    }

    @Test
    void errorsOfTheSoundStopAllBeforeAnythingIsSent() throws IOException {
        Path cut = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(Files.readAllBytes(call), 30_000));
        Outcome outcome = transcribe(List.of(call, cut), "--send");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().contains(cut + ": error: ") && outcome.err().contains("[truncated]"), outcome.err());
        assertTrue(outcome.err().endsWith("nothing was sent\n"), outcome.err());
        assertEquals(List.of(), cloud.settings());
        assertEquals(0, transcribe(List.of(cut), "--send", "--unchecked").status());
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Outcome outcome = transcribe(List.of(call, folder.resolve("none.wav"), folder), "--send");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("none.wav: no such file"), outcome.err());
        assertTrue(outcome.err().contains("\n" + folder + ": not a file"), outcome.err());
        assertEquals(List.of(), cloud.settings());
    }

    @Test
    void whatIsNotOursIsKept() throws IOException {
        Files.createDirectories(transcripts);
        Path mine = Files.writeString(transcripts.resolve("call.json"), "corrected by hand");
        Outcome outcome = send();
        assertEquals(3, outcome.status());
        assertEquals("corrected by hand", Files.readString(mine));
    }

    @ParameterizedTest(name = "{0} is wrong usage")
    @ValueSource(
            strings = {
                "--call-analytics",
                "--role-arn " + ROLE,
                "--agent-channel 1",
                "--call-analytics --role-arn me",
                "--vocabulary a/b",
                "--price-per-minute cheap",
                "--price-per-minute -1",
                "--price-per-minute 1e9",
                "--channels 3",
                "--language Hindi",
            })
    void wrongOptionsAreRefused(String options) {
        assertEquals(2, transcribe(List.of(call), options.split(" ", -1)).status());
    }

    @Test
    void twoRecordingsDoNotShareATranscript() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Path other = CallFile.write(folder.resolve("b/call.WAV"), 2, 1, 3);
        Outcome outcome = transcribe(List.of(call, other));
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("would both be written to"), outcome.err());
    }

    @Test
    void hostileNamesAreWrittenOutAndNotSent() throws IOException {
        Path bad = Files.copy(call, folder.resolve("Anna M\u001B[31m.wav"));
        Outcome outcome = transcribe(List.of(bad), "--send");
        assertEquals(0, outcome.status(), outcome.err());
        assertFalse((outcome.out() + outcome.err()).contains("\u001B"));
        assertTrue(service.requests().stream().noneMatch(request -> request.contains("Anna")));
    }

    @ParameterizedTest(name = "wer reads {0}")
    @CsvSource({"transcribe.batch.channels.json, false", "transcribe.callanalytics.json, true"})
    void werReadsWhatIsWritten(String sample, boolean callAnalytics) throws IOException {
        String content = Files.readString(SAMPLES.resolve(sample));
        service.transcribe(job -> content);
        Outcome outcome = callAnalytics ? send("--call-analytics", "--role-arn", ROLE) : send();
        assertEquals(0, outcome.status(), outcome.err());
        String transcript = transcripts.resolve("call.json").toString();
        Outcome scored = Outcome.of("wer", transcript, transcript);
        assertEquals(0, scored.status(), scored.err());
        assertTrue(scored.out().contains("WER:     0.000% (         0 / "), scored.out());
        assertNotEquals(
                "", Outcome.of("wer", "convert", transcript, "--to", "trn").out());
    }
}
