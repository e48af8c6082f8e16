package io.github.asreval.cli.base;

import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A connection that a command works with, and what it waits for.
 *
 * @param connection the services
 * @param access how they were reached
 * @param terminal where refusals that are repeated are told
 */
public record CloudSession(ServiceConnection connection, CloudAccess access, Terminal terminal) {

    /** How long a request is repeated that the service has too many of, where the user waits for nothing else. */
    public static final Duration ASKING = Duration.ofMinutes(2);

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Work {

        /** Does it, and returns the exit status. */
        int run(CloudSession session) throws IOException;
    }

    /** Something that is fetched into a file. */
    @FunctionalInterface
    public interface Fetch {

        /** Writes over the file. */
        void into(Path file) throws IOException;
    }

    /**
     * Connects, works and closes; a refusal of the services is told on standard error.
     *
     * @return the status of the work; for refusals {@link #status}
     */
    public static int run(CloudAccess access, ServiceSettings settings, Terminal terminal, Work work)
            throws IOException {
        try (ServiceConnection connection = access.connect(settings)) {
            return work.run(new CloudSession(connection, access, terminal));
        } catch (ServiceException e) {
            terminal.tell(message(e));
            return status(e);
        }
    }

    /** Returns what the service said, without what signs addresses in it. */
    public static String message(ServiceException problem) {
        return withoutQueries(problem.getMessage());
    }

    /** Returns the status of a refusal: without credentials the programs are used wrongly, the rest is a bad answer. */
    public static int status(ServiceException problem) {
        return problem.refusal() == Refusal.DENIED ? ExitStatus.USAGE : ExitStatus.BAD_INPUT;
    }

    /** Cuts the queries off addresses in a message: there the signatures stand. */
    static String withoutQueries(String message) {
        return message.replaceAll("(?i)(https?://[^\\s?\"'<>]*)\\?[^\\s\"'<>]*", "$1");
    }

    /** Returns patience that begins now; that it is tried is told on standard error. */
    public Patience patience(Duration atMost) {
        return new Patience(atMost, access.time(), note -> terminal.tell("note: " + withoutQueries(note)));
    }

    /** Returns patience for requests, where nothing else is waited for. */
    public Patience asking() {
        return patience(ASKING);
    }

    /** Fetches what a service keeps into memory: files of words and transcripts, of some megabytes at most. */
    public static byte[] fetched(Fetch fetch) throws IOException {
        RemovalAtExit removal = RemovalAtExit.begin();
        try {
            Path file = temporary(removal);
            fetch.into(file);
            return Files.readAllBytes(file);
        } finally {
            removal.end();
        }
    }

    /** What is done with a file. */
    @FunctionalInterface
    public interface Use {

        /** Does it, and returns the exit status. */
        int of(Path file) throws IOException;
    }

    /** Has content in a file while it is used: what was checked is what is sent, also where its file changes meanwhile. */
    public static int kept(byte[] content, Use use) throws IOException {
        RemovalAtExit removal = RemovalAtExit.begin();
        try {
            Path file = temporary(removal);
            Files.write(file, content);
            return use.of(file);
        } finally {
            removal.end();
        }
    }

    /** Creates a file that nobody else may read, and that is gone when the run has ended, in whatever way. */
    private static Path temporary(RemovalAtExit removal) throws IOException {
        return removal.of(() -> Files.createTempFile("asreval", ".tmp"), file -> file);
    }
}
