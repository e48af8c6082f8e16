package io.github.asreval.report;

import java.util.Locale;

/** The forms in which a report is written. */
public enum ReportFormat {
    /** For people, see {@link TextReport}. */
    TEXT,
    /** For programs, see {@link JsonReport}. */
    JSON;

    /** Returns the name used in options: {@code TEXT} is {@code text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a new report in this format.
     *
     * @param detail which utterances it shows
     * @param style how alignments look, in formats that draw them
     * @param settings how the measurement was made, in formats that tell
     */
    public Report create(Detail detail, TextStyle style, ReportSettings settings) {
        return switch (this) {
            case TEXT -> new TextReport(detail, style);
            case JSON -> new JsonReport(detail, settings);
        };
    }
}
