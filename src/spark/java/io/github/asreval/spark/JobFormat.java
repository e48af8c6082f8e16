package io.github.asreval.spark;

import java.util.Locale;

/** The formats in which a job finds its texts: those whose rows can be read in any order, wherever a file is cut. */
enum JobFormat {
    /** Lines of text, which need to be told where their ids are. */
    TEXT,
    /** Lines that begin with their ids. */
    KALDI,
    /** Lines that end in their ids, in parentheses. */
    TRN,
    /** An object a line. */
    JSONL,
    /** Tables with commas between the cells; a row is a line. */
    CSV,
    /** The same with tabs. */
    TSV,
    /** Parquet. */
    PARQUET;

    /** Returns the name used in options and reports: {@code jsonl}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether an utterance is a line of words, and not a row with columns. */
    boolean isOfLines() {
        return this == TEXT || this == KALDI || this == TRN;
    }
}
