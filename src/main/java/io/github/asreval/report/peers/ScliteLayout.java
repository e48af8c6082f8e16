package io.github.asreval.report.peers;

import io.github.asreval.report.base.GroupedSpool;
import io.github.asreval.report.base.NumberedText;
import io.github.asreval.score.ScoredLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** One of the reports that sclite writes. */
interface ScliteLayout {

    /** Returns what prints the lines of one thread. */
    Printer printer();

    /**
     * Writes the report.
     *
     * @param speakers who speaks, by first appearance
     * @param printed what was printed of each
     */
    void write(Collection<ScliteSpeaker> speakers, GroupedSpool printed, OutputStream out) throws IOException;

    /** Prints the lines of one thread. */
    @FunctionalInterface
    interface Printer {

        /** Prints a line, whose speaker's lines come together in the report. */
        void print(ScoredLine line, String id, NumberedText target);
    }
}
