package io.github.asreval.aws;

import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceSettings;
import java.time.Duration;
import java.util.Optional;

/**
 * Credentials that are no one's, where the SDK looks for them, and a connection with them to a {@link TranscribeServer}.
 * Tests that use it do not run beside each other.
 */
public final class TestAccount implements AutoCloseable {

    /** The secret key; nobody may ever show it. */
    public static final String SECRET = "not-a-secret-but-must-not-be-shown";

    /** The session's token; nobody may ever show it. */
    public static final String TOKEN = "not-a-token-but-must-not-be-shown";

    private static final String KEY = "AKIDEXAMPLEEXAMPLE00";

    private final ServiceConnection connection;

    /** Connects to a server. */
    public TestAccount(TranscribeServer server) {
        this(server, Duration.ofSeconds(60));
    }

    /** Connects to a server that may be silent for a time. */
    TestAccount(TranscribeServer server, Duration silence) {
        set();
        connection = new AwsServiceProvider(silence)
                .connect(new ServiceSettings(
                        Optional.of("ap-south-1"), Optional.empty(), Optional.of(server.endpoint())));
    }

    /** Puts credentials where the SDK looks first. */
    public static void set() {
        System.setProperty("aws.accessKeyId", KEY);
        System.setProperty("aws.secretAccessKey", SECRET);
        System.setProperty("aws.sessionToken", TOKEN);
    }

    /** Takes them away. */
    public static void clear() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
        System.clearProperty("aws.sessionToken");
    }

    /** Returns the connection. */
    public ServiceConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        connection.close();
        clear();
    }
}
