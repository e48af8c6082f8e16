package io.github.asreval.transcribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcribe.VocabularyPush.Change;
import io.github.asreval.transcribe.VocabularyPush.Pushed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyPushTest {

    private static final ObjectAddress ADDRESS = new ObjectAddress("bucket", "asreval/terms.txt");

    @TempDir
    private Path folder;

    private final FakeTime time = new FakeTime();
    private final FakeTranscribe service = new FakeTranscribe();
    private final Patience patience = new Patience(Duration.ofMinutes(10), time, note -> {});
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("terms.txt"), "Phrase\n");
    }

    private VocabularyPush push(boolean replaces) {
        return new VocabularyPush(RemoteKind.VOCABULARY, "terms", "hi-IN", file, ADDRESS, replaces);
    }

    private RemoteVocabulary end() {
        return VocabularyPush.awaitEnd(service.vocabularies(), RemoteKind.VOCABULARY, "terms", patience);
    }

    @Test
    void looksUploadsCreatesAndWaits() throws IOException {
        Pushed pushed = push(false).send(service, patience);
        assertEquals(Change.CREATED, pushed.change());
        assertEquals(Optional.of(VocabularyState.PENDING), pushed.vocabulary().state());
        assertEquals(Optional.of(VocabularyState.READY), end().state());
        assertEquals(
                List.of("get terms", "put " + ADDRESS, "create terms", "get terms", "get terms"), service.requests());
        assertEquals("Phrase\n", service.contents().get(ADDRESS.toString()));
    }

    @Test
    void leavesAloneWhatExists() throws IOException {
        service.with(RemoteKind.VOCABULARY, "terms", "hi-IN", "old");
        assertEquals(Change.EXISTS, push(false).send(service, patience).change());
        assertEquals(List.of("get terms"), service.requests());
    }

    @Test
    void replacesWhatExistsAndWaitsForWhatIsPending() throws IOException {
        push(false).send(service, patience);
        assertEquals(Change.UPDATED, push(true).send(service, patience).change());
        assertEquals(1, service.count("update"));
        assertEquals(Optional.of(VocabularyState.READY), end().state());
    }

    @ParameterizedTest(name = "two limits at {0} are three requests")
    @ValueSource(strings = {"get", "put", "create"})
    void anyRequestIsRepeated(String request) throws IOException {
        service.refuse(request, Refusal.LIMIT, 2);
        push(false).send(service, patience);
        assertEquals(3, service.count(request));
        assertTrue(time.pauses().get(0).compareTo(time.pauses().get(1)) < 0);
    }

    @Test
    void aLostAnswerIsNoConflict() throws IOException {
        service.loseAnswer();
        Pushed pushed = push(false).send(service, patience);
        assertEquals(Change.CREATED, pushed.change());
        assertEquals(2, service.count("create"));
    }

    @Test
    void somebodyElseIsAConflict() {
        service.refuse("create", Refusal.CONFLICT, 1);
        ServiceException e =
                assertThrows(ServiceException.class, () -> push(false).send(service, patience));
        assertEquals(Refusal.CONFLICT, e.refusal());
    }

    @ParameterizedTest(name = "absence as {0}")
    @EnumSource(
            value = Refusal.class,
            names = {"NOT_FOUND", "INVALID"})
    void absenceIsToldInTwoWays(Refusal refusal) {
        assertTrue(new ServiceException(refusal, "The requested vocabulary couldn't be found.").tellsAbsence());
    }

    @Test
    void aWrongRequestIsNoAbsence() throws IOException {
        service.refuse("get", Refusal.INVALID, 1, "The name is wrong.");
        assertThrows(ServiceException.class, () -> push(false).send(service, patience));
        assertEquals(0, service.count("put"));
    }

    @Test
    void tellsOfFailure() throws IOException {
        service.failWith("row 3 is bad");
        push(false).send(service, patience);
        assertEquals(Optional.of("row 3 is bad"), end().failureReason());
    }
}
