package io.github.asreval.report.ci;

import io.github.asreval.report.base.DiarizationFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.values.DiarizationReport;
import io.github.asreval.score.diarization.DiarizedRecording;
import io.github.asreval.score.diarization.SpeakerScore;
import io.github.asreval.score.diarization.SpeakerTime;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Who spoke when, for the page on which a server that builds shows what a job did. */
public final class MarkdownDiarization {

    private MarkdownDiarization() {}

    /** Writes the page as UTF-8. */
    public static void write(DiarizationReport report, OutputStream out) throws IOException {
        SpeakerTime total = report.result().total();
        MarkdownPage page = new MarkdownPage();
        page.line("## DER " + Percent.precise(total.errorRate())).line("");
        page.line(MarkdownReport.name(report.hypothesis().name()) + " against "
                        + MarkdownReport.name(report.reference().name()))
                .line("");
        report.gate()
                .ifPresent(gate -> page.line("**Gate:** " + MarkdownText.code(gate.toString()))
                        .line(""));
        page.line("| | Seconds | Share |").line("|---|--:|--:|");
        addTotal("Scored", total.scored(), total, page);
        addTotal("Missed", total.missed(), total, page);
        addTotal("False alarm", total.falseAlarm(), total, page);
        addTotal("Confusion", total.confusion(), total, page);
        page.line("| JER | | " + Percent.precise(report.result().jaccardErrorRate()) + " |")
                .line("");
        page.line(DiarizationFigures.counts(report.result()) + ".").line("");
        for (String line : DiarizationFigures.confusions(report.result())) {
            page.line("- " + MarkdownText.code(line));
        }
        for (String line : DiarizationFigures.leftOut(report)) {
            page.line("- " + MarkdownText.code(line));
        }
        for (String note : report.result().notes()) {
            page.line("- " + MarkdownText.code(note));
        }
        page.line("").line("### By speaker").line("");
        addSpeakers(report, page);
        out.write(page.bytes());
    }

    private static void addTotal(String name, long part, SpeakerTime total, MarkdownPage page) {
        page.line("| " + name + " | " + DiarizationFigures.seconds(part) + " | "
                + Percent.precise(DiarizationFigures.share(part, total)) + " |");
    }

    private static void addSpeakers(DiarizationReport report, MarkdownPage page) {
        List<String> rows = new ArrayList<>();
        for (DiarizedRecording recording : report.result().recordings()) {
            for (SpeakerScore speaker : recording.speakers()) {
                rows.add(row(recording, speaker));
            }
        }
        List<String> columns = DiarizationFigures.columns();
        page.table(
                "| Recording | Speaker | Heard as | " + String.join(" | ", columns) + " | DER |\n|---|---|---|"
                        + "--:|".repeat(columns.size() + 1),
                rows.size(),
                rows.size(),
                "rows",
                rows::get);
    }

    private static String row(DiarizedRecording recording, SpeakerScore speaker) {
        StringBuilder row = new StringBuilder("| ");
        row.append(MarkdownReport.name(DiarizationFigures.name(recording)));
        row.append(" | ").append(MarkdownReport.name(speaker.reference().orElse("")));
        row.append(" | ").append(MarkdownReport.name(speaker.heardAs().orElse("")));
        DiarizationFigures.times(speaker.time())
                .forEach(part -> row.append(" | ").append(DiarizationFigures.seconds(part)));
        return row.append(" | ")
                .append(DiarizationFigures.rate(speaker))
                .append(" |")
                .toString();
    }
}
