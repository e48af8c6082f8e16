package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.FirstRunPage;
import io.github.asreval.aws.Fault;
import io.github.asreval.aws.TestAccount;
import io.github.asreval.aws.TranscribeServer;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import io.github.asreval.transcribe.JobRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code vocab loop} through the SDK of AWS, against a server that goes wrong when it is told to. */
class LoopServerTest {

    private static final String CALL = "testdata/hinglish-call/call.wav";
    private static final String REFERENCE = "testdata/hinglish-call/reference-without-labels.txt";
    private static final List<String> ROLE = List.of("--role-arn", "arn:aws:iam::111122223333:role/asreval-transcribe");

    private static final List<String> OPERATIONS = List.of(
            "GetCallAnalyticsJob",
            "PutObject",
            "StartCallAnalyticsJob",
            "GetObject",
            "GetVocabulary",
            "CreateVocabulary");

    @TempDir
    private Path temp;

    private final TranscribeServer server =
            TranscribeServer.start().transcribe((job, audio, rows) -> ArticleCall.transcript(job));
    private final FakeCloud cloud = new FakeCloud(server.provider());
    private String folder = "";

    @BeforeEach
    void name() {
        TestAccount.set();
        folder = temp.resolve("loop").toString();
    }

    @AfterEach
    void close() {
        server.close();
        TestAccount.clear();
    }

    private Outcome loop(String... more) {
        List<String> all = new ArrayList<>(ROLE);
        all.addAll(Arrays.asList(more));
        return plainLoop(all.toArray(String[]::new));
    }

    private Outcome plainLoop(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "vocab",
                "loop",
                CALL,
                "--reference",
                REFERENCE,
                "--language",
                "hi-IN",
                "--bucket",
                "my-calls",
                "-o",
                folder));
        arguments.addAll(Arrays.asList(more));
        return cloud.run(arguments.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(Path.of(folder).resolve(name));
    }

    private void assertPaidOnce() {
        assertEquals(
                List.of(false, true),
                server.started().stream()
                        .map(job -> job.vocabulary().isPresent())
                        .toList());
    }

    @Test
    void withoutSendTheServerSeesNothing() {
        assertEquals(0, loop().status());
        assertEquals(0, loop("--clean").status());
        assertEquals(List.of(), server.requests());
    }

    @Test
    void goesRound() throws IOException {
        Outcome sent = loop("--send");
        assertEquals(0, sent.status(), sent.err());
        assertTrue(sent.out().startsWith("On the 1 call that the vocabulary was made of: 13 errors without it, 9"));
        assertEquals(2, server.count("StartCallAnalyticsJob"));
        assertEquals(1, server.count("CreateVocabulary"));
        assertPaidOnce();
        int requests = server.requests().size();
        assertEquals(sent.out(), loop("--send").out());
        assertEquals(requests, server.requests().size());
    }

    @Test
    void whatIsUploadedIsTheFileByteForByte() throws IOException {
        loop("--send");
        Map<String, String> objects = server.objects();
        List<String> wav =
                objects.keySet().stream().filter(key -> key.endsWith(".wav")).toList();
        assertEquals(1, wav.size());
        assertArrayEquals(
                Files.readAllBytes(Path.of(CALL)),
                String.valueOf(objects.get(wav.get(0))).getBytes(StandardCharsets.ISO_8859_1));
        List<String> rows =
                objects.keySet().stream().filter(key -> key.endsWith(".txt")).toList();
        assertEquals(1, rows.size());
        assertEquals(
                file("vocabulary.txt"),
                new String(
                        String.valueOf(objects.get(rows.get(0))).getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8));
    }

    static Stream<Arguments> faults() {
        List<Arguments> all = new ArrayList<>();
        for (String operation : OPERATIONS) {
            boolean store = operation.endsWith("Object");
            all.add(Arguments.of(operation, "cut before", Fault.cutBefore()));
            all.add(Arguments.of(operation, "cut after", Fault.cutAfter()));
            all.add(Arguments.of(operation, "cut amid", Fault.cutAmid()));
            all.add(Arguments.of(
                    operation,
                    "throttled",
                    store
                            ? Fault.error(503, "SlowDown", "Please reduce your request rate.")
                            : Fault.exception(400, "LimitExceededException", "You have sent too many requests.")));
            all.add(Arguments.of(
                    operation,
                    "5xx",
                    store
                            ? Fault.error(500, "InternalError", "We encountered an internal error.")
                            : Fault.exception(500, "InternalFailureException", "There was an internal error.")));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void whatGoesWrongTwiceIsDoneInTheThirdPlace(String operation, String kind, Fault fault) {
        server.fail(operation, fault, fault);
        Outcome sent = loop("--send");
        assertEquals(0, sent.status(), sent.err());
        assertTrue(sent.out().startsWith("On the 1 call that the vocabulary was made of: 13 errors without it, 9"));
        assertPaidOnce();
    }

    @ParameterizedTest(name = "{0} twice limited is three requests, with pauses that grow")
    @ValueSource(strings = {"StartCallAnalyticsJob", "CreateVocabulary"})
    void twoLimitsAreThreeRequests(String operation) {
        Fault limit = Fault.exception(400, "LimitExceededException", "You have sent too many requests.");
        server.fail(operation, limit, limit);
        Outcome sent = loop("--send");
        assertEquals(0, sent.status(), sent.err());
        assertEquals(operation.startsWith("Create") ? 3 : 4, server.count(operation));
        assertEquals(
                2,
                sent.err()
                        .lines()
                        .filter(line -> line.contains("asked again in"))
                        .count(),
                sent.err());
    }

    @Test
    void whatNeverAnswersIsLeftForAnotherRun() throws IOException {
        Fault[] down = new Fault[40];
        Arrays.fill(down, Fault.exception(503, "ServiceUnavailableException", "down"));
        server.fail("CreateVocabulary", down);
        Outcome broken = loop("--send");
        assertEquals(3, broken.status(), broken.err());
        assertTrue(broken.err().contains("the same command with --send goes on from there"), broken.err());
        long asked = server.count("CreateVocabulary");
        for (int i = 0; i < 40 - asked; i += 6) {
            loop("--send");
        }
        assertEquals(0, loop("--send").status());
        assertPaidOnce();
    }

    @Test
    void aFailedVocabularyIsTheServicesOwnWord() throws IOException {
        server.failVocabularies("Row 3\nis \u001B[31mbad");
        Outcome failed = loop("--send");
        assertEquals(1, failed.status());
        assertTrue(failed.err().contains("-vocabulary failed: Row 3"), failed.err());
        assertFalse(failed.err().contains("\u001B"), failed.err());
        assertTrue(file("loop.json").contains("-vocabulary"));
        assertEquals(1, loop("--send").status());
        assertEquals(1, server.count("CreateVocabulary"));
    }

    @Test
    void aFailedJobIsTheServicesOwnWord() {
        server.failJobs(job -> job.vocabulary().map(name -> "The vocabulary is for another language."));
        Outcome failed = loop("--send");
        assertEquals(1, failed.status());
        assertTrue(failed.err().contains("-custom failed: The vocabulary is for another language.\n"), failed.err());
    }

    @Test
    void noSecretIsToldOrKept() throws IOException {
        StringBuilder all = new StringBuilder();
        for (List<String> options : List.of(List.of("--send"), List.of("--clean"), List.of("--clean", "--send"))) {
            Outcome outcome = loop(options.toArray(String[]::new));
            all.append(outcome.out()).append(outcome.err());
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        for (String secret :
                List.of(TestAccount.SECRET, TestAccount.TOKEN, TranscribeServer.SIGNATURE, "X-Amz-", "AKID")) {
            assertFalse(all.toString().contains(secret), secret);
        }
    }

    /** The policies on the page of the first run, against what the server sees. */
    @Test
    void thePoliciesAllowWhatIsAskedForAndNothingElse() throws IOException {
        assertEquals(0, loop("--send").status());
        assertEquals(0, loop("--clean", "--send").status());
        folder = temp.resolve("plain").toString();
        assertEquals(0, plainLoop("--send").status());
        assertEquals(0, plainLoop("--clean", "--send").status());
        Set<String> asked = new TreeSet<>();
        for (String request : server.requests()) {
            String operation = request.split(" ", -1)[0];
            asked.add((operation.endsWith("Object") ? "s3:" : "transcribe:") + operation);
        }
        assertEquals(FirstRunPage.actions(), asked);
        assertEquals(
                List.of(),
                server.objects().keySet().stream()
                        .filter(key -> key.startsWith("s3://my-calls/"))
                        .toList());
        assertEquals(List.<JobRequest>of(), server.started());
    }
}
