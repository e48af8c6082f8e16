package io.github.asreval.report;

import java.util.Locale;

/** The forms in which a report is written. */
public enum ReportFormat {
    /** For people, see {@link TextReport}. */
    TEXT,
    /** For programs, see {@link JsonReport}. */
    JSON,
    /** For people, in a browser, see {@link HtmlReport}. */
    HTML;

    /** Returns the name used in options: {@code TEXT} is {@code text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether a report that lists utterances has the tables, the rates by length and the worst utterances, too,
     * without being asked for them.
     */
    public boolean isComplete() {
        return this == HTML;
    }

    /** Returns whether there is a report on several systems in this format. */
    public boolean compares() {
        return this != HTML;
    }

    /**
     * Returns a new report on several systems in this format.
     *
     * @param detail which utterances it shows: all, those that some system changed, or none
     * @param style how alignments look, in formats that draw them
     * @param settings how the measurement was made, with the first of the hypotheses
     * @throws IllegalArgumentException if this format {@linkplain #compares has none}
     */
    public ComparisonReport createComparison(Detail detail, TextStyle style, ReportSettings settings) {
        return switch (this) {
            case TEXT -> new TextComparison(detail, style, settings);
            case JSON -> new JsonComparison(detail, settings);
            case HTML -> throw new IllegalArgumentException("no " + id() + " report shows several systems");
        };
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
            case TEXT -> new TextReport(detail, style, settings);
            case JSON -> new JsonReport(detail, settings);
            case HTML -> new HtmlReport(detail, settings);
        };
    }
}
