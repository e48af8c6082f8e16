package io.github.asreval.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.ServiceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each fault of the services and of the way to them. */
class FailuresTest {

    private static final ObjectAddress AUDIO = new ObjectAddress("bucket", "a.wav");

    @TempDir
    private Path folder;

    private final TranscribeServer server = TranscribeServer.start().with(AUDIO, new byte[] {1, 2, 3});
    private final TestAccount account = new TestAccount(server);

    @AfterEach
    void close() {
        account.close();
        server.close();
    }

    private ServiceException refused(Executable request) {
        ServiceException refused = assertThrows(ServiceException.class, request);
        String message = refused.getMessage();
        assertEquals(1, message.lines().count(), message);
        for (String secret : List.of(TestAccount.SECRET, TestAccount.TOKEN, TranscribeServer.SIGNATURE, "AKID")) {
            assertFalse(message.contains(secret), message);
        }
        return refused;
    }

    private ServiceException refusedGet() {
        return refused(() -> account.connection().vocabularies().get(RemoteKind.VOCABULARY, "a"));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "400, LimitExceededException, LIMIT",
        "400, ThrottlingException, LIMIT",
        "429, TooManyRequestsException, LIMIT",
        "409, ConflictException, CONFLICT",
        "400, ConflictException, CONFLICT",
        "404, NotFoundException, NOT_FOUND",
        "400, NotFoundException, NOT_FOUND",
        "400, BadRequestException, INVALID",
        "400, ValidationException, INVALID",
        "400, AccessDeniedException, DENIED",
        "403, AccessDeniedException, DENIED",
        "400, UnrecognizedClientException, DENIED",
        "400, ExpiredTokenException, DENIED",
        "403, InvalidSignatureException, DENIED",
        "500, InternalFailureException, UNAVAILABLE",
        "503, ServiceUnavailable, UNAVAILABLE"
    })
    void exceptionsOfAmazonTranscribeAreNotAskedAgain(int status, String name, Refusal refusal) {
        server.fail("GetVocabulary", Fault.exception(status, name, "In the service's words."));
        ServiceException refused = refusedGet();
        assertEquals(refusal, refused.refusal());
        assertEquals("In the service's words. (" + name + ")", refused.getMessage());
        assertEquals(1, server.count("GetVocabulary"));
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "404, NoSuchKey, NOT_FOUND",
        "404, NoSuchBucket, NOT_FOUND",
        "403, AccessDenied, DENIED",
        "403, SignatureDoesNotMatch, DENIED",
        "400, InvalidToken, DENIED",
        "400, InvalidRequest, INVALID",
        "301, PermanentRedirect, UNAVAILABLE"
    })
    void errorsOfS3(int status, String code, Refusal refusal) {
        server.fail("GetObject", Fault.error(status, code, "In its words."));
        ServiceException refused = refused(() -> account.connection().objects().get(AUDIO, folder.resolve("a")));
        assertEquals(refusal, refused.refusal(), refused.getMessage());
        assertEquals("In its words. (" + code + ")", refused.getMessage());
    }

    @Test
    void aStatusWithoutWordsTellsWhatWasAskedFor() {
        server.fail("HeadObject", Fault.answer(403, "application/xml", ""));
        ServiceException refused = refused(() -> account.connection().objects().size(AUDIO));
        assertEquals(Refusal.DENIED, refused.refusal());
        assertEquals("s3://bucket/a.wav: HTTP 403", refused.getMessage());
    }

    @Test
    void whatASignatureWasMadeOfIsNotShown() throws IOException {
        String canonical = "The request signature we calculated does not match the signature you provided.\n\n"
                + "The Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:"
                + TestAccount.TOKEN + "\n'";
        server.fail("GetVocabulary", Fault.exception(403, "InvalidSignatureException", canonical));
        assertEquals(
                "The request signature we calculated does not match the signature you provided."
                        + " (InvalidSignatureException)",
                refusedGet().getMessage());
        server.fail(
                "GetVocabulary",
                Fault.exception(
                        400,
                        "BadRequestException",
                        "key AKIDEXAMPLEEXAMPLE00 with " + TestAccount.SECRET + " at"
                                + " https://bucket.s3.amazonaws.com/a?X-Amz-Signature=" + TranscribeServer.SIGNATURE));
        assertEquals(
                "key *** with *** at https://bucket.s3.amazonaws.com/a (BadRequestException)",
                refusedGet().getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{\"VocabularyName\": ", "<html>", "[1, 2"})
    void anAnswerThatCannotBeReadIsNone(String body) {
        server.fail("GetVocabulary", Fault.answer(200, "application/x-amz-json-1.1", body));
        assertEquals(Refusal.UNAVAILABLE, refusedGet().refusal());
    }

    @Test
    void aJobWhoseConnectionIsCutIsStartedByOneRequestAndNoMore() {
        JobRequest job = new JobRequest(
                "j", "hi-IN", AUDIO, new ObjectAddress("bucket", "o"), Optional.empty(), Optional.empty(), 1);
        server.fail("StartTranscriptionJob", Fault.cutBefore(), Fault.cutAfter());
        // A request before, so that there is a connection that is used again.
        refusedGet();
        assertEquals(
                Refusal.UNAVAILABLE,
                refused(() -> account.connection().jobs().start(job)).refusal());
        assertEquals(List.of(), server.started());
        assertEquals(1, server.count("StartTranscriptionJob"));
        assertEquals(
                Refusal.UNAVAILABLE,
                refused(() -> account.connection().jobs().start(job)).refusal());
        assertEquals(1, server.started().size());
        assertEquals(2, server.count("StartTranscriptionJob"));
        assertEquals(
                Refusal.CONFLICT,
                refused(() -> account.connection().jobs().start(job)).refusal());
    }

    @Test
    void anAnswerThatIsCutIsNone() {
        server.fail("ListVocabularies", Fault.cutAmid());
        assertEquals(
                Refusal.UNAVAILABLE,
                refused(() -> account.connection().vocabularies().list(RemoteKind.VOCABULARY))
                        .refusal());
    }

    @Test
    void aServiceThatSaysNothingIsNotAvailable() {
        server.fail("GetVocabulary", Fault.silence());
        try (TestAccount hasty = new TestAccount(server, Duration.ofMillis(200))) {
            ServiceException refused =
                    refused(() -> hasty.connection().vocabularies().get(RemoteKind.VOCABULARY, "a"));
            assertEquals(Refusal.UNAVAILABLE, refused.refusal());
            assertEquals("vocabulary a: no answer: Read timed out (SocketTimeout)", refused.getMessage());
        }
    }

    @Test
    void aServerThatIsGoneIsNotAvailable() throws IOException {
        server.close();
        ServiceException refused = refusedGet();
        assertEquals(Refusal.UNAVAILABLE, refused.refusal());
        assertTrue(refused.getMessage().startsWith("vocabulary a: no answer: "), refused.getMessage());
        Path file = Files.writeString(folder.resolve("a"), "a");
        assertEquals(
                Refusal.UNAVAILABLE,
                refused(() -> account.connection().objects().put(file, AUDIO)).refusal());
    }
}
