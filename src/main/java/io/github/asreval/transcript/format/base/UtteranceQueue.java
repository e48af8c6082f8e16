package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Utterances that have been read and not yet handed out; it numbers those without an id. */
public final class UtteranceQueue {

    private final Deque<Utterance> waiting = new ArrayDeque<>();
    private final boolean timed;
    private long count;

    /**
     * Creates an empty queue.
     *
     * @param timed whether the utterances are to have the times of their words
     */
    public UtteranceQueue(boolean timed) {
        this.timed = timed;
    }

    /** Returns whether the utterances are to have the times of their words, so that these are worth gathering. */
    public boolean isTimed() {
        return timed;
    }

    /** Adds an utterance with an id of its own. */
    public void add(Utterance utterance) {
        count++;
        waiting.add(utterance);
    }

    /** Adds an utterance whose id is its number; the text is put {@linkplain OneLine#of on one line}. */
    public void add(long line, String text, UtteranceDetails details) {
        count++;
        waiting.add(new Utterance(Long.toString(count), line, OneLine.of(text), details));
    }

    /** Returns how many utterances have been added. */
    public long count() {
        return count;
    }

    public Optional<Utterance> poll() {
        return Optional.ofNullable(waiting.poll());
    }
}
