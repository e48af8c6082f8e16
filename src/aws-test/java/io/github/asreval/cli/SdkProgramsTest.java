package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.aws.Fault;
import io.github.asreval.aws.TestAccount;
import io.github.asreval.aws.TranscribeServer;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs with the real SDK, and services behind HTTP that fail in all ways. */
class SdkProgramsTest {

    private static final String VOCABULARY = "Phrase\tIPA\tSoundsLike\tDisplayAs\nचार-मीनार\t\t\tचार मीनार\n";

    @TempDir
    private Path folder;

    private final TranscribeServer server =
            TranscribeServer.start().transcribe((job, audio, rows) -> ArticleCall.transcript(job));
    private final SdkCloud cloud = new SdkCloud(server);
    private Path file = Path.of("");
    private Path call = Path.of("");
    private Path reference = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("v.txt"), VOCABULARY);
        call = Files.write(folder.resolve("call.wav"), ArticleCall.wav(6, 1));
        reference = Files.write(folder.resolve("call.txt"), ArticleCall.reference());
    }

    @AfterEach
    void close() {
        cloud.close();
        server.close();
    }

    private Outcome push() {
        return cloud.run("vocab", "push", file.toString(), "--name", "v", "--bucket", "bucket", "--language", "hi-IN");
    }

    private Outcome loop(String... more) {
        return loop(cloud, more);
    }

    private Outcome loop(SdkCloud asked, String... more) {
        return asked.run(Stream.concat(
                        Stream.of(
                                "vocab",
                                "loop",
                                call.toString(),
                                "--reference",
                                reference.toString(),
                                "--language",
                                "hi-IN",
                                "--bucket",
                                "bucket",
                                "-o",
                                folder.resolve("loop").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private void assertNothingIsSecret(Outcome outcome) throws IOException {
        StringBuilder all = new StringBuilder(outcome.out()).append(outcome.err());
        Path kept = folder.resolve("loop");
        if (Files.exists(kept)) {
            try (Stream<Path> files = Files.walk(kept)) {
                for (Path one : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(one, StandardCharsets.ISO_8859_1));
                }
            }
        }
        for (String secret : List.of(TestAccount.SECRET, TestAccount.TOKEN, TranscribeServer.SIGNATURE, "X-Amz-")) {
            assertFalse(all.toString().contains(secret), secret);
        }
    }

    @Test
    void aVocabularyComesBackByteForByte() throws IOException {
        Outcome pushed = push();
        assertEquals(0, pushed.status(), pushed.err());
        assertEquals(
                VOCABULARY,
                new String(
                        server.objects()
                                .get("s3://bucket/asreval/vocabularies/v.txt")
                                .getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8));
        Outcome pulled = cloud.run("vocab", "pull", "v");
        assertEquals(VOCABULARY, pulled.out(), pulled.err());
        assertNothingIsSecret(pulled);
    }

    @Test
    void whatIsRefusedForTooManyRequestsTwiceTakesThreeOfThem() throws IOException {
        Fault limit = Fault.exception(400, "LimitExceededException", "Too many pending vocabularies.");
        server.fail("CreateVocabulary", limit, limit);
        Outcome pushed = push();
        assertEquals(0, pushed.status(), pushed.err());
        assertEquals(3, server.count("CreateVocabulary"));
        assertEquals(
                2,
                pushed.err()
                        .lines()
                        .filter(line -> line.startsWith(
                                "note: Too many pending vocabularies. (LimitExceededException); asked again in "))
                        .count(),
                pushed.err());
        assertNothingIsSecret(pushed);
    }

    @Test
    void aVocabularyThatFailsEndsWithOneAndTheReason() throws IOException {
        server.failVocabularies("Row 2: \u001B[31mno phrase, https://b.s3.amazonaws.com/k?X-Amz-Signature=0.");
        Outcome pushed = push();
        assertEquals(1, pushed.status(), pushed.err());
        assertTrue((pushed.out() + pushed.err()).contains("Row 2: "), pushed.out() + pushed.err());
        assertFalse((pushed.out() + pushed.err()).contains("\u001B"));
        assertNothingIsSecret(pushed);
    }

    @ParameterizedTest(name = "{0} {1}: status {2}")
    @CsvSource({"403, AccessDeniedException, 2", "400, UnrecognizedClientException, 2", "400, BadRequestException, 3"})
    void aRefusalIsTold(int status, String name, int expected) throws IOException {
        server.fail("CreateVocabulary", Fault.exception(status, name, "In the service's words."));
        Outcome pushed = push();
        assertEquals(expected, pushed.status());
        assertTrue(pushed.err().contains("In the service's words. (" + name + ")"), pushed.err());
        assertNothingIsSecret(pushed);
    }

    @Test
    void aLoopSendsNothingUnlessItIsTold() {
        Outcome told = loop();
        assertEquals(0, told.status(), told.err());
        assertEquals(List.of(), server.requests());
    }

    @Test
    void aLoopGoesAllTheWayAndASecondRunPaysForNothing() throws IOException {
        Outcome first = loop("--send");
        assertEquals(0, first.status(), first.err());
        assertNothingIsSecret(first);
        assertEquals(2, server.count("StartTranscriptionJob"));
        assertEquals(1, server.count("CreateVocabulary"));
        Outcome second = loop("--send");
        assertEquals(first.out(), second.out());
        assertEquals(2, server.count("StartTranscriptionJob"));
        assertEquals(1, server.count("CreateVocabulary"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "PutObject",
                "GetTranscriptionJob",
                "StartTranscriptionJob",
                "GetObject",
                "CreateVocabulary",
                "GetVocabulary"
            })
    void aLoopWhoseConnectionIsCutAtAnyStageStartsAndMakesEachThingOnce(String operation) throws IOException {
        String undisturbed = loop("--send").out();
        for (Fault fault : List.of(Fault.cutBefore(), Fault.cutAfter(), Fault.cutAmid())) {
            forget();
            try (TranscribeServer other = TranscribeServer.start()
                            .transcribe((job, audio, rows) -> ArticleCall.transcript(job))
                            .fail(operation, fault, fault, Fault.answer(500, "text/plain", ""));
                    SdkCloud there = new SdkCloud(other)) {
                Outcome outcome = loop(there, "--send");
                assertEquals(0, outcome.status(), outcome.err());
                assertEquals(2, other.started().size(), other.requests().toString());
                assertEquals(undisturbed, outcome.out());
                assertNothingIsSecret(outcome);
            }
        }
    }

    private void forget() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("loop"))) {
            for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
