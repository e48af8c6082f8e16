package io.github.asreval.report.text;

import io.github.asreval.report.base.DiarizationFigures;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.DiarizationReport;
import io.github.asreval.score.diarization.DiarizedRecording;
import io.github.asreval.score.diarization.SpeakerScore;
import io.github.asreval.score.diarization.SpeakerTime;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who spoke when, for people at a terminal: rows of speakers, what was left out, and the rates. */
public final class DiarizationLines {

    private static final int GAP = 2;
    private static final int TIME = 13;
    private static final int RATE = 12;
    private static final int NAME = 13;
    private static final String NOBODY = "-";

    private final DiarizationReport report;
    private final boolean several;
    private final StringBuilder lines = new StringBuilder();

    private DiarizationLines(DiarizationReport report) {
        this.report = report;
        this.several = report.result().recordings().size() > 1;
    }

    /** Writes a report as UTF-8. */
    public static void write(DiarizationReport report, OutputStream out) throws IOException {
        out.write(new DiarizationLines(report).text().getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        rows();
        if (several) {
            recordings();
        }
        lines.append(DiarizationFigures.counts(report.result())).append('\n');
        for (String line : DiarizationFigures.confusions(report.result())) {
            lines.append(VisibleText.escape(line)).append('\n');
        }
        for (String line : DiarizationFigures.leftOut(report)) {
            lines.append(VisibleText.escape(line)).append('\n');
        }
        rates();
        return lines.toString();
    }

    private void rows() {
        List<List<String>> names = new ArrayList<>();
        List<SpeakerTime> times = new ArrayList<>();
        names.add(names("Recording", "Speaker", "Heard as"));
        for (DiarizedRecording recording : report.result().recordings()) {
            for (SpeakerScore speaker : recording.speakers()) {
                names.add(names(
                        DiarizationFigures.name(recording), shown(speaker.reference()), shown(speaker.heardAs())));
                times.add(speaker.time());
            }
        }
        table(names, times);
    }

    private List<String> names(String recording, String speaker, String heardAs) {
        return several ? List.of(recording, speaker, heardAs) : List.of(speaker, heardAs);
    }

    private static String shown(Optional<String> name) {
        return name.orElse(NOBODY);
    }

    private void recordings() {
        List<List<String>> names = new ArrayList<>();
        List<SpeakerTime> times = new ArrayList<>();
        names.add(List.of("Recording"));
        for (DiarizedRecording recording : report.result().recordings()) {
            names.add(List.of(DiarizationFigures.name(recording)));
            times.add(recording.total());
        }
        table(names, times);
    }

    /** Appends a table: the first names are those of its columns. */
    private void table(List<List<String>> names, List<SpeakerTime> times) {
        int[] widths = new int[names.get(0).size()];
        for (List<String> row : names) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(VisibleText.escape(row.get(i))));
            }
        }
        for (int row = 0; row < names.size(); row++) {
            for (int i = 0; i < widths.length; i++) {
                TextLines.left(lines, VisibleText.escape(names.get(row).get(i)), widths[i] + GAP);
            }
            if (row == 0) {
                DiarizationFigures.columns().forEach(column -> TextLines.right(lines, column, TIME));
                TextLines.right(lines, "DER", RATE).append('\n');
            } else {
                SpeakerTime time = times.get(row - 1);
                DiarizationFigures.times(time)
                        .forEach(part -> TextLines.right(lines, DiarizationFigures.seconds(part), TIME));
                TextLines.right(lines, Percent.precise(time.errorRate()), RATE).append('\n');
            }
        }
        lines.append('\n');
    }

    private void rates() {
        SpeakerTime total = report.result().total();
        rate("Missed", total.missed(), total);
        rate("False alarm", total.falseAlarm(), total);
        rate("Confusion", total.confusion(), total);
        TextLines.left(lines, "JER:", NAME);
        TextLines.right(lines, Percent.precise(report.result().jaccardErrorRate()), RATE - GAP)
                .append('\n');
        rate("DER", total.errors(), total);
    }

    private void rate(String name, long part, SpeakerTime total) {
        TextLines.left(lines, name + ":", NAME);
        TextLines.right(lines, Percent.precise(DiarizationFigures.share(part, total)), RATE - GAP);
        lines.append(" (");
        TextLines.right(lines, DiarizationFigures.seconds(part), TIME);
        lines.append(" /");
        TextLines.right(lines, DiarizationFigures.seconds(total.scored()), TIME).append(" s)\n");
    }
}
