package io.github.asreval.aws;

import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.transcribe.model.TranscribeException;

/**
 * What the exceptions of the SDK tell, as refusals with messages of one line that hold no secret. All credentials pass through
 * here, so that each message can be cleared of them, whatever a service puts into it.
 */
final class Failures implements AwsCredentialsProvider {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION = 412;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private static final int SHORTEST_SECRET = 8;

    private static final Set<String> LIMITS = Set.of(
            "LimitExceededException",
            "ThrottlingException",
            "Throttling",
            "ThrottledException",
            "TooManyRequestsException",
            "RequestLimitExceeded",
            "SlowDown");
    private static final Set<String> DENIALS = Set.of(
            "AccessDenied",
            "AccessDeniedException",
            "ExpiredToken",
            "ExpiredTokenException",
            "IncompleteSignature",
            "InvalidAccessKeyId",
            "InvalidClientTokenId",
            "InvalidSignatureException",
            "InvalidToken",
            "MissingAuthenticationToken",
            "NotAuthorized",
            "OptInRequired",
            "RequestExpired",
            "RequestTimeTooSkewed",
            "SignatureDoesNotMatch",
            "UnrecognizedClientException");
    private static final Set<String> OUTAGES =
            Set.of("InternalFailure", "InternalFailureException", "RequestTimeout", "RequestTimeoutException");
    /** How the message of a wrong signature goes on: with all that was signed, of which a token is part. */
    private static final String CANONICAL = "(?s)\\s*The Canonical String.*";

    private final AwsCredentialsProvider source;
    private final Set<String> secrets = new TreeSet<>();

    Failures(AwsCredentialsProvider source) {
        this.source = source;
    }

    @Override
    public AwsCredentials resolveCredentials() {
        AwsCredentials credentials;
        try {
            credentials = source.resolveCredentials();
        } catch (SdkClientException | IllegalArgumentException | IllegalStateException e) {
            throw new ServiceException(Refusal.DENIED, unsigned(e));
        }
        keep(credentials.accessKeyId());
        keep(credentials.secretAccessKey());
        if (credentials instanceof AwsSessionCredentials session) {
            keep(session.sessionToken());
        }
        return credentials;
    }

    /** A profile's fault is told; of all the places where nothing was found the SDK would tell a page. */
    private String unsigned(RuntimeException problem) {
        return source instanceof ProfileCredentialsProvider
                ? "no credentials of AWS from this profile: " + clean(line(problem))
                : "no credentials of AWS are found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give --profile";
    }

    /** What is shorter than any real one, as in tests of others, would tear holes into messages. */
    private void keep(String secret) {
        if (secret.length() >= SHORTEST_SECRET) {
            secrets.add(secret);
        }
    }

    /**
     * Sends a request.
     *
     * @param what what is asked for, told where the service does not say it
     */
    <T> T ask(String what, Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException e) {
            throw told(what, e);
        }
    }

    /** Returns what an exception of the SDK tells. */
    ServiceException told(String what, SdkException problem) {
        if (problem instanceof SdkServiceException service) {
            return refused(what, service);
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException known) {
                return known;
            }
            if (cause instanceof IOException io) {
                return unavailable(what, io);
            }
        }
        return new ServiceException(
                Refusal.UNAVAILABLE, what + ": no answer that can be read: " + clean(line(problem)));
    }

    /** Returns that a service could not be reached. */
    ServiceException unavailable(String what, IOException problem) {
        // The message is often the name of a host and nothing else.
        String kind = problem.getClass().getSimpleName().replaceAll("Exception$", "");
        return new ServiceException(
                Refusal.UNAVAILABLE, what + ": no answer: " + clean(line(problem)) + " (" + kind + ")");
    }

    private ServiceException refused(String what, SdkServiceException problem) {
        Optional<AwsErrorDetails> details = problem instanceof AwsServiceException aws
                ? Optional.ofNullable(aws.awsErrorDetails())
                : Optional.empty();
        String code = details.map(AwsErrorDetails::errorCode).orElse("");
        String message = details.map(AwsErrorDetails::errorMessage).orElse("");
        int status = problem.statusCode();
        boolean nameless = code.isEmpty() || code.equals(Integer.toString(status));
        if (nameless || message.isBlank()) {
            // An answer without words of the service, as to all that asks for a size only.
            String kind = nameless ? "HTTP " + status : code;
            // Amazon Transcribe names all it refuses: where no name is left, the answer was cut off.
            boolean cut = nameless && problem instanceof TranscribeException && status == BAD_REQUEST;
            return new ServiceException(cut ? Refusal.UNAVAILABLE : refusal(code, status), what + ": " + clean(kind));
        }
        return new ServiceException(refusal(code, status), clean(message) + " (" + clean(code) + ")");
    }

    private static Refusal refusal(String code, int status) {
        if (LIMITS.contains(code) || status == TOO_MANY) {
            return Refusal.LIMIT;
        }
        if (OUTAGES.contains(code)) {
            return Refusal.UNAVAILABLE;
        }
        if (DENIALS.contains(code)) {
            return Refusal.DENIED;
        }
        return switch (code) {
            // Known by their names, whatever status they come with.
            case "ConflictException" -> Refusal.CONFLICT;
            case "NotFoundException" -> Refusal.NOT_FOUND;
            default -> ofStatus(status);
        };
    }

    /** Returns what a status of HTTP alone tells. */
    static Refusal ofStatus(int status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> Refusal.DENIED;
            case NOT_FOUND -> Refusal.NOT_FOUND;
            case CONFLICT, PRECONDITION -> Refusal.CONFLICT;
            case TOO_MANY -> Refusal.LIMIT;
            default -> status >= SERVER_ERROR || status < BAD_REQUEST ? Refusal.UNAVAILABLE : Refusal.INVALID;
        };
    }

    /** Returns a message in one line, without secrets. */
    String clean(String message) {
        return withoutSecrets(message.replaceAll(CANONICAL, "")).strip().replaceAll("\\s+", " ");
    }

    /** Returns a text without credentials and without what signs addresses and requests; the rest is as it was. */
    String withoutSecrets(String text) {
        String clean = text.replaceAll("(?i)(https?://[^\\s?\"'<>]*)\\?[^\\s\"'<>]*", "$1")
                .replaceAll("(?i)(X-Amz-(?:Signature|Credential|Security-Token))[=:][^&\\s\"'<>]*", "$1");
        for (String secret : secrets) {
            clean = clean.replace(secret, "***");
        }
        return clean;
    }

    /** Returns what an exception says, in one line. */
    static String line(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank()
                ? problem.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ");
    }
}
