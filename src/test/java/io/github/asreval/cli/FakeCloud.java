package io.github.asreval.cli;

import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.transcribe.FakeTime;
import io.github.asreval.transcribe.FakeTranscribe;
import io.github.asreval.transcribe.PassingTime;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceProvider;
import io.github.asreval.transcribe.ServiceSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The programs beside services of a test, with time that passes at once. */
public final class FakeCloud implements CloudAccess {

    private final ServiceProvider provider;
    private final FakeTime time = new FakeTime();
    private final List<ServiceSettings> settings = new ArrayList<>();

    /** Puts the programs beside services in memory. */
    public FakeCloud(FakeTranscribe service) {
        this(asked -> service);
    }

    /** Puts the programs beside what a provider gives. */
    public FakeCloud(ServiceProvider provider) {
        this.provider = provider;
    }

    @Override
    public ServiceConnection connect(ServiceSettings asked) {
        settings.add(asked);
        return provider.connect(asked);
    }

    @Override
    public PassingTime time() {
        return time;
    }

    /** Returns the settings of all connections. */
    public List<ServiceSettings> settings() {
        return List.copyOf(settings);
    }

    /** Returns the time that the programs saw. */
    public FakeTime passed() {
        return time;
    }

    /** Returns how many files a folder has. */
    public static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    /** Runs a program. */
    public Outcome run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /** Runs a program with standard input. */
    public Outcome run(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(Terminal.of(new ByteArrayInputStream(input), out, err), this, arguments);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
