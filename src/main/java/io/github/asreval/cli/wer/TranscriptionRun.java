package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.CloudSession;
import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.Interruption;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.WaitOption;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.transcribe.Job;
import io.github.asreval.transcribe.JobName;
import io.github.asreval.transcribe.JobRequest;
import io.github.asreval.transcribe.JobStart;
import io.github.asreval.transcribe.JobState;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.VocabularyState;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Jobs that are started, waited for and fetched, some at a time. What goes wrong with one does not stop the others; only
 * credentials that do not do stop all.
 */
final class TranscriptionRun {

    /** Fewer than the jobs that an account may have at work, so that others find room. */
    private static final int IN_FLIGHT = 50;

    private static final String GOES_ON = "run the same command again to go on; nothing is paid for twice";
    private static final int DIGITS_OF_OBJECTS = 32;

    private final TranscribeOptions options;
    private final CloudSession session;
    private final Patience patience;
    private final Deque<Recording> waiting;
    private final List<Flight> flying = new ArrayList<>();
    private boolean anyFailed;
    private boolean anyRefused;

    /** A recording whose job is at work. */
    private record Flight(Recording recording, String job) {}

    TranscriptionRun(List<Recording> recordings, TranscribeOptions options, CloudSession session) {
        this.options = options;
        this.session = session;
        this.patience = session.patience(options.longest());
        this.waiting = new ArrayDeque<>(recordings);
    }

    /** Runs, and tells whoever interrupts it how to go on. Returns the status of {@link #finish}. */
    int run() throws IOException {
        Interruption watch = Interruption.begin(session.terminal(), "interrupted; " + GOES_ON);
        try {
            return finish();
        } finally {
            watch.end();
        }
    }

    /** Returns the status: 3 if the service refused something, else 1 if a job failed, else 4 if one is not done yet. */
    private int finish() throws IOException {
        Optional<String> vocabulary = vocabulary();
        if (options.vocabulary().isPresent() && vocabulary.isEmpty()) {
            return ExitStatus.FINDINGS;
        }
        boolean done = patience.await(() -> round(vocabulary.orElse("")), isOver -> isOver);
        for (Flight flight : flying) {
            say(flight.recording(), flight.job() + " is not done after " + WaitOption.shown(options.longest()));
        }
        for (Recording recording : waiting) {
            say(recording, "not sent before the time was over");
        }
        if (!done) {
            session.terminal().complain(GOES_ON);
        }
        return anyRefused
                ? ExitStatus.BAD_INPUT
                : anyFailed ? ExitStatus.FINDINGS : done ? ExitStatus.OK : ExitStatus.PENDING;
    }

    /**
     * Looks at the vocabulary before anything is paid for.
     *
     * @return its name and when it was changed, since with other words there is another transcript; empty if it will not do
     */
    private Optional<String> vocabulary() throws IOException {
        if (options.vocabulary().isEmpty()) {
            return Optional.empty();
        }
        String name = options.vocabulary().get();
        RemoteVocabulary found =
                patience.ask(() -> session.connection().vocabularies().get(RemoteKind.VOCABULARY, name));
        Terminal terminal = session.terminal();
        if (!found.state().equals(Optional.of(VocabularyState.READY))) {
            terminal.tell("the vocabulary " + name + " is "
                    + found.state().map(Enum::name).orElse("-") + ", not READY; nothing was sent");
            return Optional.empty();
        }
        if (!found.language().equalsIgnoreCase(options.language())) {
            terminal.tell("the vocabulary " + name + " is for " + found.language() + ", and would not be applied to "
                    + options.language() + "; nothing was sent");
            return Optional.empty();
        }
        return Optional.of(name + " " + found.lastModified());
    }

    /** Starts what there is room for, and looks at what is at work; returns whether nothing is left. */
    private boolean round(String vocabulary) {
        while (flying.size() < IN_FLIGHT && !waiting.isEmpty()) {
            Recording recording = waiting.remove();
            attempt(recording, () -> start(recording, vocabulary));
        }
        Iterator<Flight> flights = flying.iterator();
        while (flights.hasNext()) {
            Flight flight = flights.next();
            boolean[] isOver = {false};
            boolean answered = attempt(flight.recording(), () -> isOver[0] = look(flight));
            if (!answered || isOver[0]) {
                flights.remove();
            }
        }
        return flying.isEmpty() && waiting.isEmpty();
    }

    /** What is done for one recording. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    /** Returns whether it could be done; if not, that is told. */
    private boolean attempt(Recording recording, Step step) {
        try {
            step.run();
            return true;
        } catch (ServiceException e) {
            if (e.refusal() == Refusal.DENIED) {
                throw e;
            }
            say(recording, CloudSession.message(e));
        } catch (IOException e) {
            session.terminal().complain(ErrorMessages.describe(e));
        }
        anyRefused = true;
        return false;
    }

    private void start(Recording recording, String vocabulary) throws IOException {
        String digest = JobName.digest(recording.path());
        JobRequest request = request(recording, digest, vocabulary);
        JobStart.Started started = JobStart.start(session.connection(), recording.path(), request, patience);
        if (options.retries() && started.wasThere() && started.job().state() == JobState.FAILED) {
            boolean callAnalytics = request.callAnalytics().isPresent();
            patience.ask(() -> {
                session.connection().jobs().delete(request.name(), callAnalytics);
                return request;
            });
            started = JobStart.start(session.connection(), recording.path(), request, patience);
        }
        flying.add(new Flight(recording, request.name()));
        say(recording, (started.wasThere() ? "found " : "started ") + request.name());
    }

    private JobRequest request(Recording recording, String digest, String vocabulary) {
        String name = JobName.of(digest, settings(recording, vocabulary));
        ObjectAddress audio =
                options.account().address("audio/" + digest.substring(0, DIGITS_OF_OBJECTS) + ending(recording.path()));
        ObjectAddress output = options.account()
                .address(options.callAnalytics().isPresent() ? "transcripts/" : "transcripts/" + name + ".json");
        return new JobRequest(
                name,
                options.language(),
                audio,
                output,
                options.vocabulary(),
                options.callAnalytics(),
                recording.channels());
    }

    /** All that the transcript depends on, and where it goes: in another bucket it would not be found. */
    private List<String> settings(Recording recording, String vocabulary) {
        return List.of(
                options.language(),
                vocabulary,
                options.callAnalytics()
                        .map(analytics -> analytics.role() + " " + analytics.agentChannel())
                        .orElse(""),
                Integer.toString(recording.channels()),
                options.account().bucket(),
                options.account().prefix());
    }

    /** Returns the ending of a name in small letters with the dot; empty if it has none that is plain. */
    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ending.length() < name.length() && ending.matches("[0-9a-zA-Z]{1,5}")
                ? "." + ending.toLowerCase(Locale.ROOT)
                : "";
    }

    /** Returns whether a job has come to its end; then its transcript is written. */
    private boolean look(Flight flight) throws IOException {
        boolean callAnalytics = options.callAnalytics().isPresent();
        Job job = patience.ask(() -> session.connection().jobs().get(flight.job(), callAnalytics));
        if (!job.isDecided()) {
            return false;
        }
        Recording recording = flight.recording();
        if (job.state() == JobState.FAILED) {
            anyFailed = true;
            say(recording, flight.job() + " FAILED: " + job.failureReason().orElse("for no reason that was told"));
            say(recording, "when that is mended, " + TranscribeOptions.RETRY + " starts it again");
            return true;
        }
        ObjectAddress transcript = job.transcript()
                .orElseThrow(() -> new ServiceException(Refusal.NOT_FOUND, flight.job() + " has no transcript"));
        byte[] content = CloudSession.fetched(file -> patience.ask(() -> {
            session.connection().objects().get(transcript, file);
            return file;
        }));
        write(content, recording.transcript());
        session.terminal()
                .print(VisibleText.escape(recording.name()) + ": "
                        + VisibleText.escape(recording.transcript().toString()) + "\n");
        return true;
    }

    /** Never in the place of something else: it may be corrected by hand, or be what another vocabulary gave. */
    private static void write(byte[] content, Path file) throws IOException {
        if (!Files.exists(file)) {
            FileReplacement.write(file.toString(), out -> out.write(content));
        } else if (!Files.isRegularFile(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
            throw new FileSystemException(
                    file.toString(), null, "exists and is kept; move it away or name another -o DIR, and run again");
        }
    }

    private void say(Recording recording, String message) {
        session.terminal().tell(recording.name() + ": " + message);
    }
}
