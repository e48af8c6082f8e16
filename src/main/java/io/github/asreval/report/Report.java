package io.github.asreval.report;

import io.github.asreval.score.ScoredUtterance;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Takes the utterances of a corpus as they are scored and writes one report on them.
 *
 * <p>Nothing is written before {@link #write}, so that input found bad midway leaves no half of a report. Memory does
 * not grow with the number of utterances. Not safe for use by several threads.
 */
public interface Report extends Consumer<ScoredUtterance>, Closeable {

    /**
     * Takes the next utterance.
     *
     * @throws UncheckedIOException if it cannot be kept
     */
    @Override
    void accept(ScoredUtterance utterance);

    /** Writes the whole report, in UTF-8 with LF line ends, and flushes it; does not close the stream. */
    void write(Summary summary, OutputStream out) throws IOException;
}
