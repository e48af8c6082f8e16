package io.github.asreval.report.ci;

import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.SpeakerFigures;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Who said what, for the page on which a server that builds shows what a job did. */
public final class MarkdownSpeakers {

    private MarkdownSpeakers() {}

    /** Writes the page as UTF-8. */
    public static void write(SpeakerReport report, OutputStream out) throws IOException {
        SpeakerResult result = report.result();
        MarkdownPage page = new MarkdownPage();
        page.line("## " + result.rateName() + " " + Percent.precise(result.rate()))
                .line("")
                .line(MarkdownReport.name(report.settings().hypothesis()) + " against "
                        + MarkdownReport.name(report.settings().reference()))
                .line("");
        for (Verdict verdict : report.gates()) {
            page.line("**Gate:** " + MarkdownText.code(verdict.toString())).line("");
        }
        page.line(result.errors() + " / " + result.words() + ", " + SpeakerFigures.behindRate(result) + ".")
                .line("");
        for (String remark : SpeakerFigures.remarks(report)) {
            page.line("- " + MarkdownText.code(remark));
        }
        for (String note : result.notes()) {
            page.line("- " + MarkdownText.code(note));
        }
        page.line("- "
                        + MarkdownText.code(report.settings().line() + "; speakers="
                                + report.speakers().line()))
                .line("")
                .line("### By speaker")
                .line("");
        List<String> columns = SpeakerFigures.columns();
        page.table(
                "| Recording | Speaker | Heard as | " + String.join(" | ", columns) + " | "
                        + SpeakerFigures.rowRateName(result) + " | Given away |\n|---|---|---|"
                        + "--:|".repeat(columns.size() + 2),
                result.rows().size(),
                result.rows().size(),
                "rows",
                index -> row(result, result.rows().get(index)));
        out.write(page.bytes());
    }

    private static String row(SpeakerResult result, SpeakerRow row) {
        StringBuilder cells = new StringBuilder("| ");
        cells.append(MarkdownReport.name(row.recording()));
        cells.append(" | ").append(MarkdownReport.name(row.reference().orElse("")));
        cells.append(" | ").append(MarkdownReport.name(row.hypothesis().orElse("")));
        SpeakerFigures.numbers(row).forEach(number -> cells.append(" | ").append(number));
        cells.append(" | ").append(Percent.precise(SpeakerFigures.rate(result, row)));
        return cells.append(" | ").append(row.givenAway()).append(" |").toString();
    }
}
