package io.github.asreval.cli.base;

import io.github.asreval.report.AudioReportFormat;
import io.github.asreval.report.DiarizationFormat;
import io.github.asreval.report.FindingsFormat;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.transcript.format.TranscriptFormat;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * The report format that the ending of an output file's name stands for, where no option names one: {@code -o
 * report.html} is a page.
 *
 * <p>Only endings that leave no doubt do so, and none that would change how a text is scored.
 */
public final class OutputEnding {

    private OutputEnding() {}

    /** Returns the format that was given, else that of the output file's ending, else text. */
    public static ReportFormat report(ParseResult given) {
        if (given.hasMatchedOption("-f")) {
            return given.matchedOptionValue("-f", ReportFormat.TEXT);
        }
        return switch (ending(given)) {
            case "html", "htm" -> ReportFormat.HTML;
            case "json" -> ReportFormat.JSON;
            case "csv" -> ReportFormat.CSV;
            case "tsv" -> ReportFormat.TSV;
            case "md", "markdown" -> ReportFormat.MARKDOWN;
            case "xml" -> ReportFormat.JUNIT;
            default -> ReportFormat.TEXT;
        };
    }

    /** Returns the format of findings about vocabularies that the ending stands for. */
    public static FindingsFormat findings(ParseResult given) {
        if (given.hasMatchedOption("-f")) {
            return given.matchedOptionValue("-f", FindingsFormat.TEXT);
        }
        return switch (ending(given)) {
            case "json" -> FindingsFormat.JSON;
            case "sarif" -> FindingsFormat.SARIF;
            default -> FindingsFormat.TEXT;
        };
    }

    /** Returns the format of a report on who spoke when that the ending stands for. */
    public static DiarizationFormat diarization(ParseResult given) {
        if (given.hasMatchedOption("-f")) {
            return given.matchedOptionValue("-f", DiarizationFormat.TEXT);
        }
        return switch (ending(given)) {
            case "json" -> DiarizationFormat.JSON;
            case "csv" -> DiarizationFormat.CSV;
            case "tsv" -> DiarizationFormat.TSV;
            case "html", "htm" -> DiarizationFormat.HTML;
            case "md", "markdown" -> DiarizationFormat.MARKDOWN;
            default -> DiarizationFormat.TEXT;
        };
    }

    /** Returns the format of a report on recordings that the ending stands for. */
    public static AudioReportFormat audio(ParseResult given) {
        if (given.hasMatchedOption("-f")) {
            return given.matchedOptionValue("-f", AudioReportFormat.TEXT);
        }
        return switch (ending(given)) {
            case "json" -> AudioReportFormat.JSON;
            case "csv" -> AudioReportFormat.CSV;
            case "tsv" -> AudioReportFormat.TSV;
            case "html", "htm" -> AudioReportFormat.HTML;
            default -> AudioReportFormat.TEXT;
        };
    }

    /** Returns the format of a transcript that is written, if its ending is the name of one. */
    public static Optional<TranscriptFormat> transcript(ParseResult given) {
        return TranscriptFormat.of(ending(given)).filter(TranscriptFormat::isWritten);
    }

    private static String ending(ParseResult given) {
        String name = given.matchedOptionValue("-o", "");
        int dot = name.lastIndexOf('.');
        boolean inName = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return inName ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}
