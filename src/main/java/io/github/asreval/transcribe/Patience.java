package io.github.asreval.transcribe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How long one tries and waits before one gives up. The time begins with the object.
 *
 * <pre>{@code
 * Patience patience = new Patience(Duration.ofMinutes(10), PassingTime.real(), System.err::println);
 * RemoteVocabulary made = patience.ask(() -> service.create(kind, name, "hi-IN", file));
 * RemoteVocabulary last = patience.await(() -> service.get(kind, name), RemoteVocabulary::isDecided);
 * }</pre>
 *
 * <p>What the service refused for {@linkplain Refusal#LIMIT too many requests} is asked again until the time is over, what
 * it could {@linkplain Refusal#UNAVAILABLE not answer at all} a few times, each after a longer pause: the SDK repeats the
 * first not at all, and the second for seconds only. Not for several threads.
 */
public final class Patience {

    /** How often what is not available is asked for, in a row. */
    static final int ATTEMPTS = 6;

    private static final Duration FIRST_REPEAT = Duration.ofSeconds(1);
    private static final Duration FIRST_POLL = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final double REPEAT_FACTOR = 2;
    private static final double POLL_FACTOR = 1.5;

    private final PassingTime time;
    private final Consumer<String> notes;
    private final long begin;
    private final Duration atMost;

    /** A request that the service may refuse. */
    @FunctionalInterface
    public interface Request<T> {

        /** Sends it, and returns the answer. */
        T send() throws IOException;
    }

    /**
     * Creates patience that begins now.
     *
     * @param atMost how long it lasts; zero is for one attempt of everything
     * @param time how time passes
     * @param notes is told, before each pause that a refusal makes, why and for how long
     */
    public Patience(Duration atMost, PassingTime time, Consumer<String> notes) {
        this.time = time;
        this.notes = notes;
        this.begin = time.nanoseconds();
        this.atMost = atMost;
    }

    /**
     * Sends a request, again if the service refuses it for a while.
     *
     * @throws ServiceException of the last attempt, if patience is at its end, or if to ask again does not help
     * @throws IOException as the request throws it
     */
    public <T> T ask(Request<T> request) throws IOException {
        GrowingPause pauses = new GrowingPause(FIRST_REPEAT, REPEAT_FACTOR, LONGEST);
        int unavailable = 0;
        while (true) {
            try {
                return request.send();
            } catch (ServiceException e) {
                unavailable = e.refusal() == Refusal.UNAVAILABLE ? unavailable + 1 : 0;
                boolean again = e.refusal() == Refusal.LIMIT || (unavailable > 0 && unavailable < ATTEMPTS);
                Duration pause = pauses.next(time);
                if (!again || pause.compareTo(left()) > 0) {
                    throw e;
                }
                notes.accept(e.getMessage() + "; asked again in " + tenths(pause) + " s");
                time.pause(pause);
            }
        }
    }

    /** Sends a request that reads no file. */
    private <T> T answer(Request<T> request) {
        try {
            return ask(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks again and again, with growing pauses, until an answer is the one that is waited for.
     *
     * @return the last answer: where patience has come to its end, one that is not waited for
     * @throws ServiceException as {@link #ask} does
     */
    public <T> T await(Request<T> request, Predicate<T> isEnd) {
        GrowingPause pauses = new GrowingPause(FIRST_POLL, POLL_FACTOR, LONGEST);
        while (true) {
            T answer = answer(request);
            if (isEnd.test(answer) || left().isZero()) {
                return answer;
            }
            Duration pause = pauses.next(time);
            // The last look is at the very end, and not a pause before it.
            time.pause(pause.compareTo(left()) < 0 ? pause : left());
        }
    }

    /** Returns the time that is left; zero at the end. */
    Duration left() {
        Duration left = atMost.minusNanos(time.nanoseconds() - begin);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static String tenths(Duration pause) {
        long tenths = Math.round(pause.toMillis() / 100.0);
        return tenths / 10 + "." + tenths % 10;
    }
}
