package io.github.asreval.report.text;

import io.github.asreval.audio.AudioFinding;
import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioMeasures;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.report.base.AudioFigures;
import io.github.asreval.report.base.FileNames;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.AudioReportWriter;
import io.github.asreval.report.values.AudioReporting;
import io.github.asreval.report.values.AudioTotals;
import io.github.asreval.report.values.CheckedRecording;
import io.github.asreval.report.values.Paragraph;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Recordings for people at a terminal: a row for each, what was found below it, and a line on all of them.
 *
 * <p>A name that would leave no room for the figures has a line of its own. On a terminal the rows have its width, 80
 * columns elsewhere.
 */
public final class AudioLines implements AudioReportWriter {

    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    private static final int ENCODING = 9;
    private static final int RATE = 6;
    private static final int CHANNELS = 2;
    private static final int LENGTH = 10;
    private static final int TALK = 7;
    private static final int VERDICT = 10;
    private static final int FIGURES = ENCODING + RATE + CHANNELS + LENGTH + TALK + VERDICT + 6 * GAP.length();
    private static final int NARROWEST = 9;
    private static final String NOTHING = "-";

    private final OutputStream out;
    private final Iterator<String> names;
    private final int width;
    private final int nameWidth;
    private boolean begun;

    /** Begins a report. */
    public AudioLines(AudioReporting reporting, OutputStream out) {
        this.out = out;
        List<String> shortest = FileNames.shortest(reporting.files()).stream()
                .map(VisibleText::escape)
                .toList();
        this.names = shortest.iterator();
        this.width = Paragraph.width(reporting.columns());
        int widest = Math.max(NARROWEST, width - FIGURES);
        this.nameWidth = Math.min(
                widest, shortest.stream().mapToInt(DisplayWidth::of).max().orElse(0));
    }

    @Override
    public void add(CheckedRecording checked) throws IOException {
        StringBuilder lines = new StringBuilder();
        if (!begun) {
            begun = true;
            row(lines, "file", "encoding", "rate", "ch", "length", "talk %", "verdict");
        }
        Optional<AudioHeader> header = checked.report().flatMap(AudioReport::header);
        Optional<AudioMeasures> measures = checked.report().flatMap(AudioReport::measures);
        row(
                lines,
                names.next(),
                header.map(AudioHeader::encoding).orElse(NOTHING),
                header.map(found -> Integer.toString(found.rate())).orElse(NOTHING),
                header.map(found -> Integer.toString(found.channels())).orElse(NOTHING),
                header.flatMap(AudioHeader::length).map(AudioFigures::length).orElse(NOTHING),
                measures.map(found -> AudioFigures.talk(found.talk()))
                        .filter(talk -> !talk.isEmpty())
                        .orElse(NOTHING),
                checked.verdict());
        for (AudioFinding finding : checked.report().map(AudioReport::findings).orElse(List.of())) {
            below(lines, AudioFigures.finding(finding));
        }
        if (!checked.problem().isEmpty()) {
            below(lines, checked.problem());
        }
        write(lines);
    }

    private void below(StringBuilder lines, String text) {
        Paragraph.append(lines.append(INDENT), VisibleText.escape(text), INDENT.length(), width);
    }

    private void row(
            StringBuilder lines,
            String name,
            String encoding,
            String rate,
            String channels,
            String length,
            String talk,
            String verdict) {
        if (DisplayWidth.of(name) > nameWidth) {
            TextLines.endLine(lines.append(name));
            TextLines.left(lines, "", nameWidth);
        } else {
            TextLines.left(lines, name, nameWidth);
        }
        TextLines.left(lines.append(GAP), encoding, ENCODING);
        TextLines.right(lines.append(GAP), rate, RATE);
        TextLines.right(lines.append(GAP), channels, CHANNELS);
        TextLines.right(lines.append(GAP), length, LENGTH);
        TextLines.right(lines.append(GAP), talk, TALK);
        TextLines.endLine(lines.append(GAP).append(verdict));
    }

    @Override
    public void end(AudioTotals totals) throws IOException {
        StringBuilder lines = new StringBuilder(begun ? "\n" : "");
        Paragraph.append(lines, AudioFigures.verdicts(totals) + "; " + AudioFigures.times(totals), 0, width);
        write(lines);
        out.flush();
    }

    private void write(StringBuilder lines) throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
