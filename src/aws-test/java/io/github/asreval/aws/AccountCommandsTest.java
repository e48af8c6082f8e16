package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.CallFile;
import io.github.asreval.cli.FakeCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.transcribe.JobRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on an account, from their arguments through the SDK to a server and back; pauses pass at once. */
class AccountCommandsTest {

    private static final String TERMS = "Phrase\tSoundsLike\tIPA\tDisplayAs\nचार-मीनार\t\t\tचार मीनार\n";
    private static final String ROLE = "arn:aws:iam::123456789012:role/calls";

    @TempDir
    private Path folder;

    private final TranscribeServer server = TranscribeServer.start();
    private final FakeCloud cloud = new FakeCloud(new AwsServiceProvider());
    private final StringBuilder said = new StringBuilder();

    @BeforeEach
    void setCredentials() {
        TestAccount.set();
    }

    @AfterEach
    void noSecretWasSaid() {
        TestAccount.clear();
        server.close();
        for (String secret :
                List.of(TestAccount.SECRET, TestAccount.TOKEN, "X-Amz-Signature", TranscribeServer.SIGNATURE)) {
            assertFalse(said.toString().contains(secret), said.toString());
        }
    }

    private Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--endpoint-url", server.endpoint().toString(), "--region", "ap-south-1"));
        Outcome outcome = cloud.run(all.toArray(String[]::new));
        said.append(outcome.out()).append(outcome.err());
        return outcome;
    }

    private Outcome push(String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("terms.txt"), TERMS);
        List<String> arguments = new ArrayList<>(List.of(
                "vocab", "push", file.toString(), "--name", "terms", "--language", "hi-IN", "--bucket", "calls"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private Outcome transcribe(String... options) throws IOException {
        Path call = CallFile.write(folder.resolve("call.wav"), 2, 2, 1);
        List<String> arguments = new ArrayList<>(List.of(
                "wer",
                "transcribe",
                call.toString(),
                "--language",
                "hi-IN",
                "--bucket",
                "calls",
                "-o",
                folder.toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void aVocabularyGoesThereAndComesBackByteForByte() throws IOException {
        Outcome pushed = push();
        assertEquals(0, pushed.status(), pushed.err());
        assertTrue(pushed.out().endsWith("terms: READY (vocabulary, hi-IN, changed 2026-11-28 12:00:01 UTC)\n"));
        String stored = String.valueOf(server.objects().get("s3://calls/asreval/vocabularies/terms.txt"));
        assertEquals(TERMS, new String(stored.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        Path back = folder.resolve("back.txt");
        assertEquals(new Outcome(0, "", ""), run("vocab", "pull", "terms", "-o", back.toString()));
        assertEquals(TERMS, Files.readString(back));
        assertEquals(2, push().status());
        assertEquals(0, push("--replace").status());
        assertTrue(run("vocab", "list").out().endsWith("hi-IN     2026-11-28 12:00:02  terms\n"));
        assertEquals(0, run("vocab", "status", "terms").status());
        assertEquals(0, run("vocab", "delete", "terms", "--yes").status());
        assertEquals(3, run("vocab", "status", "terms").status());
        assertEquals(new Outcome(0, "", "there is none\n"), run("vocab", "list"));
    }

    @ParameterizedTest(name = "--kind {0}")
    @CsvSource({"filter, damn, filters", "medical, 'Phrase\tSoundsLike\tIPA\tDisplayAs\nstemi\t\t\tSTEMI', medical"})
    void theOtherKindsGoThereAndComeBackAsWell(String kind, String content, String place) throws IOException {
        Path file = Files.writeString(folder.resolve("words.txt"), content + "\n");
        Outcome pushed = run(
                "vocab",
                "push",
                file.toString(),
                "--name",
                "w",
                "--kind",
                kind,
                "--language",
                "en-US",
                "--bucket",
                "calls");
        assertEquals(0, pushed.status(), pushed.out() + pushed.err());
        assertTrue(server.objects().containsKey("s3://calls/asreval/" + place + "/w.txt"));
        assertEquals(content + "\n", run("vocab", "pull", "w", "--kind", kind).out());
    }

    @Test
    void aLostAnswerToAReplacementIsNoConflict() throws IOException {
        assertEquals(0, push().status());
        server.fail("UpdateVocabulary", Fault.cutAfter());
        Outcome replaced = push("--replace");
        assertEquals(0, replaced.status(), replaced.err());
        assertTrue(replaced.out().contains("terms: READY"), replaced.out());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://host/k?X-Amz-Signature=5ec2e7|",
                "/k?X-Amz-Signature=5ec2e7",
                "file:///k?X-Amz-Signature=5ec2e7"
            })
    void anAddressThatCannotBeAskedIsToldWithoutItsSignature(String address) {
        server.fail(
                "GetVocabulary",
                Fault.answer(
                        200,
                        "application/x-amz-json-1.1",
                        "{\"VocabularyName\":\"terms\",\"LanguageCode\":\"hi-IN\",\"VocabularyState\":\"READY\","
                                + "\"DownloadUri\":\"" + address + "\"}"));
        Outcome refused = run("vocab", "pull", "terms");
        assertEquals(3, refused.status(), refused.err());
        assertTrue(refused.err().contains("no address that it can be downloaded from"), refused.err());
    }

    @Test
    void aFailureIsToldWordForWord() throws IOException {
        server.failVocabularies("Line 2: \u001Bno phrase.");
        Outcome outcome = push();
        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains("\n    Line 2: ⟨U+001B⟩no phrase.\n"), outcome.out());
    }

    @ParameterizedTest(name = "two limits of {0} are three requests")
    @ValueSource(strings = {"GetVocabulary", "CreateVocabulary"})
    void backsOffWhereTheSdkDoesNot(String operation) throws IOException {
        Fault limit = Fault.exception(400, "LimitExceededException", "Too many.");
        server.fail(operation, limit, limit);
        Outcome outcome = push("--no-wait");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(3, server.count(operation));
        assertTrue(
                cloud.passed().pauses().get(0).compareTo(cloud.passed().pauses().get(1)) < 0);
    }

    @ParameterizedTest(name = "plain jobs, but for call analytics: {0}")
    @ValueSource(booleans = {false, true})
    void aRecordingIsTranscribedOnce(boolean callAnalytics) throws IOException {
        push();
        List<String> options = new ArrayList<>(List.of("--send", "--vocabulary", "terms"));
        if (callAnalytics) {
            options.addAll(List.of("--call-analytics", "--role-arn", ROLE, "--agent-channel", "1"));
        }
        String[] given = options.toArray(String[]::new);
        Outcome outcome = transcribe(given);
        assertEquals(0, outcome.status(), outcome.err());
        JobRequest job = server.started().get(0);
        assertEquals(Optional.of("terms"), job.vocabulary());
        assertEquals(2, job.channels());
        assertEquals(callAnalytics, job.callAnalytics().isPresent());
        assertEquals("{\"jobName\":\"" + job.name() + "\"}", Files.readString(folder.resolve("call.json")));
        assertEquals(0, transcribe(given).status());
        assertEquals(1, server.count(callAnalytics ? "StartCallAnalyticsJob" : "StartTranscriptionJob"));
    }

    @ParameterizedTest(name = "{0} is cut off, request {1}")
    @CsvSource({
        "PutObject, before", "PutObject, after", "StartTranscriptionJob, before", "StartTranscriptionJob, after",
        "StartTranscriptionJob, amid", "GetTranscriptionJob, before", "GetTranscriptionJob, amid", "GetObject, before",
        "GetObject, amid",
    })
    void whateverIsCutOffTheJobIsPaidForOnce(String operation, String stage) throws IOException {
        Fault cut = switch (stage) {
            case "before" -> Fault.cutBefore();
            case "after" -> Fault.cutAfter();
            default -> Fault.cutAmid();
        };
        server.fail(operation, cut);
        Outcome outcome = transcribe("--send");
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(1, server.started().size());
        String name = server.started().get(0).name();
        assertEquals("{\"jobName\":\"" + name + "\"}", Files.readString(folder.resolve("call.json")));
    }

    @Test
    void absenceByItsOwnExceptionIsAbsence() throws IOException {
        server.fail("GetVocabulary", Fault.exception(400, "NotFoundException", "There is no such vocabulary."));
        assertEquals(0, push().status());
        assertEquals(1, server.count("CreateVocabulary"));
    }

    @Test
    void withoutSendTheServerSeesNothing() throws IOException {
        assertEquals(0, transcribe().status());
        assertEquals(0, push("--dry-run").status());
        assertEquals(List.of(), server.requests());
    }

    @Test
    void aDenialIsStatus2() throws IOException {
        server.fail("GetVocabulary", Fault.exception(400, "AccessDeniedException", "You may not."));
        Outcome outcome = push();
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("You may not."), outcome.err());
        assertEquals(1, server.requests().size());
    }
}
