package io.github.asreval.report;

import io.github.asreval.report.ci.JunitReport;
import io.github.asreval.report.ci.MarkdownComparison;
import io.github.asreval.report.ci.MarkdownReport;
import io.github.asreval.report.html.HtmlComparison;
import io.github.asreval.report.html.HtmlReport;
import io.github.asreval.report.json.JsonComparison;
import io.github.asreval.report.json.JsonReport;
import io.github.asreval.report.peers.AsrEvaluationReport;
import io.github.asreval.report.peers.JiwerReport;
import io.github.asreval.report.peers.KaldiReport;
import io.github.asreval.report.peers.ScliteDtl;
import io.github.asreval.report.peers.SclitePra;
import io.github.asreval.report.peers.ScliteReport;
import io.github.asreval.report.peers.ScliteSgml;
import io.github.asreval.report.peers.ScliteSum;
import io.github.asreval.report.table.TableComparison;
import io.github.asreval.report.table.TableForm;
import io.github.asreval.report.table.TableReport;
import io.github.asreval.report.text.TextComparison;
import io.github.asreval.report.text.TextReport;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Recordings;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.TextStyle;
import java.util.Locale;

/** The forms in which a report is written. */
public enum ReportFormat {
    /** For people, see {@link TextReport}. */
    TEXT,
    /** For programs, see {@link JsonReport}. */
    JSON,
    /** For people, in a browser, see {@link HtmlReport}. */
    HTML,
    /** For spreadsheets and data frames: one table, its cells separated by commas. */
    CSV,
    /** A table like that of CSV, its cells separated by tabs and each record on a line. */
    TSV,
    /** For pull requests and the summaries of CI jobs: GitHub's Markdown. */
    MARKDOWN,
    /** For CI servers: JUnit's XML, an utterance a test case. */
    JUNIT,
    /** As asr-evaluation prints it: for scripts that read that. */
    ASR_EVALUATION,
    /** As {@code jiwer -a} prints it. */
    JIWER,
    /** As Kaldi's {@code compute-wer} prints it: the totals in three lines. */
    KALDI,
    /** As sclite's {@code .sys} file: a table of rates by speaker. */
    SCLITE_SUM,
    /** As sclite's {@code .pra} file: the alignments. */
    SCLITE_PRA,
    /** As sclite's {@code .dtl} file: rates and tables of confused words. */
    SCLITE_DTL,
    /** As sclite's {@code .sgml} file: the alignments for {@code sc_stats}. */
    SCLITE_SGML;

    /** Returns the name used in options: {@code ASR_EVALUATION} is {@code asr-evaluation}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether a report is one table and nothing else. */
    public boolean isTable() {
        return this == CSV || this == TSV;
    }

    /** Returns whether there is a report on several systems in this format. */
    public boolean compares() {
        return this == TEXT || this == JSON || this == HTML || this == MARKDOWN || isTable();
    }

    /**
     * Returns a new report on several systems in this format.
     *
     * @param detail which utterances it shows: all, those that some system changed, or none
     * @param style how alignments look, in formats that draw them
     * @param settings how the measurement was made, with the first of the hypotheses
     * @param most how many of the utterances that changed most are shown, in formats that show no others
     * @param guarded whether cells that a spreadsheet would take for formulas are guarded, in formats for spreadsheets
     * @throws IllegalArgumentException if this format {@linkplain #compares has none}
     */
    public ComparisonReport createComparison(
            Detail detail, TextStyle style, ReportSettings settings, int most, boolean guarded) {
        return switch (this) {
            case TEXT -> new TextComparison(detail, style, settings);
            case JSON -> new JsonComparison(detail, settings);
            case HTML -> new HtmlComparison(detail, settings);
            case MARKDOWN -> new MarkdownComparison(most, settings);
            case CSV -> new TableComparison(TableForm.CSV, guarded);
            case TSV -> new TableComparison(TableForm.TSV, guarded);
            default -> throw new IllegalArgumentException("no " + id() + " report shows several systems");
        };
    }

    /**
     * Returns a new page in {@link #HTML} on several systems, on which utterances can be listened to.
     *
     * @param detail which utterances it lists: all, those that some system changed, or none
     * @param settings how the measurement was made, with the first of the hypotheses
     * @param recordings where their recordings are
     */
    public static ComparisonReport createComparisonPage(Detail detail, ReportSettings settings, Recordings recordings) {
        return new HtmlComparison(detail, settings, recordings);
    }

    /**
     * Returns a new page in {@link #HTML} on which utterances can be listened to.
     *
     * @param detail which utterances it lists
     * @param settings how the measurement was made
     * @param recordings where their recordings are
     */
    public static Report createPage(Detail detail, ReportSettings settings, Recordings recordings) {
        return new HtmlReport(detail, settings, recordings);
    }

    /**
     * Returns a new report in this format.
     *
     * @param detail which utterances it shows
     * @param style how alignments look, in formats that draw them
     * @param settings how the measurement was made, in formats that tell
     * @param guarded whether cells that a spreadsheet would take for formulas are guarded, in formats for spreadsheets
     */
    public Report create(Detail detail, TextStyle style, ReportSettings settings, boolean guarded) {
        return switch (this) {
            case TEXT -> new TextReport(detail, style, settings);
            case JSON -> new JsonReport(detail, settings);
            case HTML -> new HtmlReport(detail, settings);
            case CSV -> new TableReport(detail, settings, TableForm.CSV, guarded);
            case TSV -> new TableReport(detail, settings, TableForm.TSV, guarded);
            case MARKDOWN -> new MarkdownReport(settings);
            case JUNIT -> new JunitReport(detail, settings);
            case ASR_EVALUATION -> new AsrEvaluationReport(detail, style);
            case JIWER -> new JiwerReport(detail, style, settings);
            case KALDI -> new KaldiReport();
            case SCLITE_SUM -> new ScliteReport(new ScliteSum(settings), settings);
            case SCLITE_PRA -> new ScliteReport(new SclitePra(settings, style), settings);
            case SCLITE_DTL -> new ScliteReport(new ScliteDtl(settings), settings);
            case SCLITE_SGML -> new ScliteReport(new ScliteSgml(settings), settings);
        };
    }
}
