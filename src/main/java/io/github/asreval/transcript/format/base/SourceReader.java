package io.github.asreval.transcript.format.base;

import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Hands out one by one what a source yields step by step. */
public final class SourceReader implements TranscriptReader {

    private final UtteranceSource source;
    private final UtteranceQueue queue;
    private boolean ended;

    public SourceReader(UtteranceSource source) {
        this(source, false);
    }

    /**
     * Creates a reader.
     *
     * @param timed whether the utterances have the times of their words
     */
    public SourceReader(UtteranceSource source, boolean timed) {
        this.source = source;
        this.queue = new UtteranceQueue(timed);
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Optional<Utterance> next() throws IOException {
        Optional<Utterance> next = queue.poll();
        while (next.isEmpty() && !ended) {
            ended = !source.advance(queue);
            next = queue.poll();
        }
        return next;
    }

    @Override
    public boolean hasIds() {
        return source.hasIds();
    }

    @Override
    public List<String> notes() {
        return source.notes();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
