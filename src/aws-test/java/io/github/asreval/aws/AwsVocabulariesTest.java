package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.VocabularyService;
import io.github.asreval.transcribe.VocabularyState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Vocabularies through the real SDK: what it sends, and what comes of the answers. */
class AwsVocabulariesTest {

    private static final ObjectAddress FILE = new ObjectAddress("bucket", "asreval/a.txt");
    private static final byte[] ROWS = "Phrase\nचार-मीनार\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final TranscribeServer server = TranscribeServer.start().with(FILE, ROWS);
    private final TestAccount account = new TestAccount(server);
    private final VocabularyService service = account.connection().vocabularies();

    @AfterEach
    void close() {
        account.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "VOCABULARY | CreateVocabulary | "
                        + "{\"VocabularyName\":\"a\",\"LanguageCode\":\"en-US\",\"VocabularyFileUri\":\"s3://bucket/asreval/a.txt\"}",
                "FILTER | CreateVocabularyFilter | "
                        + "{\"VocabularyFilterName\":\"a\",\"LanguageCode\":\"en-US\",\"VocabularyFilterFileUri\":\"s3://bucket/asreval/a.txt\"}",
                "MEDICAL | CreateMedicalVocabulary | "
                        + "{\"VocabularyName\":\"a\",\"LanguageCode\":\"en-US\",\"VocabularyFileUri\":\"s3://bucket/asreval/a.txt\"}"
            })
    void isMadeOfAFile(RemoteKind kind, String operation, String body) {
        RemoteVocabulary made = service.create(kind, "a", "en-US", FILE);
        assertEquals(Json.parse(body), server.body(operation));
        Optional<VocabularyState> pending =
                kind == RemoteKind.FILTER ? Optional.empty() : Optional.of(VocabularyState.PENDING);
        assertEquals(
                new RemoteVocabulary(
                        kind,
                        "a",
                        "en-US",
                        pending,
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-28T12:00:01Z")),
                        Optional.empty()),
                made);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "VOCABULARY, UpdateVocabulary, VocabularyName, VocabularyFileUri, true",
        "FILTER, UpdateVocabularyFilter, VocabularyFilterName, VocabularyFilterFileUri, false",
        "MEDICAL, UpdateMedicalVocabulary, VocabularyName, VocabularyFileUri, true"
    })
    void isGivenAnotherFile(RemoteKind kind, String operation, String name, String file, boolean withLanguage) {
        service.create(kind, "a", "en-US", FILE);
        service.get(kind, "a");
        service.get(kind, "a");
        RemoteVocabulary now = service.update(kind, "a", "en-US", FILE);
        var expected = Json.object().put(name, "a").put(file, FILE.toString());
        if (withLanguage) {
            expected.put("LanguageCode", "en-US");
        }
        assertEquals(expected, server.body(operation));
        assertEquals(Optional.of(Instant.parse("2026-11-28T12:00:02Z")), now.lastModified());
        assertEquals("en-US", now.language());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void becomesReadyAndIsDownloadedByteForByte(RemoteKind kind) throws IOException {
        service.create(kind, "a", "en-US", FILE);
        RemoteVocabulary first = service.get(kind, "a");
        RemoteVocabulary second = service.get(kind, "a");
        if (kind != RemoteKind.FILTER) {
            assertEquals(Optional.of(VocabularyState.PENDING), first.state());
            assertEquals(Optional.of(VocabularyState.READY), second.state());
        }
        Path file = folder.resolve("a.txt");
        account.connection().objects().download(second.download().orElseThrow(), file);
        assertArrayEquals(ROWS, Files.readAllBytes(file));
        assertFalse(second.toString().contains(TranscribeServer.SIGNATURE), second.toString());
    }

    @Test
    void theReasonOfAFailureIsGivenWordForWord() {
        String reason = "Line 3:  the phrase\nis\tno phrase.";
        server.failVocabularies(reason);
        service.create(RemoteKind.VOCABULARY, "a", "hi-IN", FILE);
        service.get(RemoteKind.VOCABULARY, "a");
        RemoteVocabulary failed = service.get(RemoteKind.VOCABULARY, "a");
        assertEquals(Optional.of(VocabularyState.FAILED), failed.state());
        assertEquals(Optional.of(reason), failed.failureReason());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void areListedPageByPage(RemoteKind kind) {
        for (String name : List.of("c", "a", "e", "b", "d")) {
            service.create(kind, name, "hi-IN", FILE);
        }
        List<RemoteVocabulary> all = service.list(kind);
        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                all.stream().map(RemoteVocabulary::name).toList());
        assertEquals(Optional.empty(), all.get(0).download());
        assertEquals(
                3,
                server.requests().stream()
                        .filter(line -> line.startsWith("List"))
                        .count());
        for (RemoteKind other : RemoteKind.values()) {
            assertEquals(other == kind ? 5 : 0, service.list(other).size());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void isDeletedAndThenAbsent(RemoteKind kind) {
        service.create(kind, "a", "hi-IN", FILE);
        service.delete(kind, "a");
        assertEquals(List.of(), service.list(kind));
        ServiceException absent = assertThrows(ServiceException.class, () -> service.get(kind, "a"));
        assertEquals(true, absent.tellsAbsence(), absent.getMessage());
    }

    @Test
    void aNameThatIsTakenIsAConflictAndAnUpdateWithoutOneAbsence() {
        service.create(RemoteKind.VOCABULARY, "a", "hi-IN", FILE);
        ServiceException taken =
                assertThrows(ServiceException.class, () -> service.create(RemoteKind.VOCABULARY, "a", "hi-IN", FILE));
        assertEquals(Refusal.CONFLICT, taken.refusal());
        ServiceException absent =
                assertThrows(ServiceException.class, () -> service.update(RemoteKind.VOCABULARY, "b", "hi-IN", FILE));
        assertEquals(true, absent.tellsAbsence(), absent.getMessage());
    }
}
