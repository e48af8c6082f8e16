package io.github.asreval.report;

import io.github.asreval.report.values.FindingsReport;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.report.vocabulary.JsonFindings;
import io.github.asreval.report.vocabulary.SarifFindings;
import io.github.asreval.report.vocabulary.TextFindings;
import java.io.OutputStream;
import java.util.Locale;

/** The forms in which findings are written. */
public enum FindingsFormat {
    /** For people and editors, see {@link TextFindings}. */
    TEXT,
    /** For programs, see {@link JsonFindings}. */
    JSON,
    /** For code hosts and editors that know SARIF 2.1.0, see {@link SarifFindings}. */
    SARIF;

    /** Returns the name used in options: {@code TEXT} is {@code text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a new report in this format.
     *
     * @param out gets the report, in UTF-8 with LF line ends; stays open
     * @param style how text looks
     * @param quiet whether text has findings only: no counts, no line for a clean file, no list of changes
     */
    public FindingsReport create(OutputStream out, TextStyle style, boolean quiet) {
        return switch (this) {
            case TEXT -> new TextFindings(out, style, quiet);
            case JSON -> new JsonFindings(out);
            case SARIF -> new SarifFindings(out);
        };
    }
}
