package io.github.asreval.cli;

import io.github.asreval.aws.AwsServiceProvider;
import io.github.asreval.aws.TestAccount;
import io.github.asreval.aws.TranscribeServer;
import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.transcribe.FakeTime;
import io.github.asreval.transcribe.PassingTime;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceSettings;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The programs beside a {@link TranscribeServer}, which they reach through the SDK of AWS; time passes at once. */
public final class HttpCloud implements CloudAccess, AutoCloseable {

    private final TranscribeServer server;
    private final FakeTime time = new FakeTime();

    /** Puts credentials where the SDK looks first. */
    public HttpCloud(TranscribeServer server) {
        this.server = server;
        TestAccount.set();
    }

    @Override
    public ServiceConnection connect(ServiceSettings asked) {
        return new AwsServiceProvider()
                .connect(new ServiceSettings(asked.region(), asked.profile(), Optional.of(server.endpoint())));
    }

    @Override
    public PassingTime time() {
        return time;
    }

    /** Runs a program. */
    public Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(Terminal.of(InputStream.nullInputStream(), out, err), this, arguments);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        TestAccount.clear();
    }
}
