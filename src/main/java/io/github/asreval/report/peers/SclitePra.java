package io.github.asreval.report.peers;

import io.github.asreval.report.base.GroupedSpool;
import io.github.asreval.report.base.NumberedText;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The alignments of sclite, its {@code .pra} file.
 *
 * <pre>
 * id: (spk2_001)
 * Scores: (#C #S #D #I) 2 3 0 1
 * REF:  the QUICK brown ***** FOX    JUMPS
 * HYP:  the KWIK  brown FOXES JUMPED OVER
 * Eval:     S           I     S      S
 * </pre>
 */
public final class SclitePra implements ScliteLayout {

    private static final int LINE_WIDTH = 1000;

    private final String title;
    private final ScliteWords words;
    private final int lineWidth;

    /**
     * Creates a layout.
     *
     * @param style how wide a row may be; 0 for what sclite takes for no limit
     */
    public SclitePra(ReportSettings settings, TextStyle style) {
        this.title = VisibleText.escape(settings.hypothesis());
        this.words = ScliteWords.of(settings.normalizer());
        this.lineWidth = style.width() == 0 ? LINE_WIDTH : style.width();
    }

    /** A column of an alignment: what stands above each other, and how wide it is. */
    private record Column(String said, String recognised, String letter, int width) {}

    @Override
    public Printer printer() {
        return this::print;
    }

    private void print(ScoredLine line, String id, NumberedText target) {
        ErrorCounts counts = line.counts();
        Utf8Buffer text = target.text();
        Optional<ScliteSegment> segment = ScliteSegment.of(line);
        text.append("id: (").append(VisibleText.escape(id));
        if (segment.isPresent()) {
            target.appendOwnNumber();
        }
        text.append(")\n");
        segment.ifPresent(known -> heading(known, text));
        text.append("Scores: (#C #S #D #I) ");
        text.append(counts.hits()).append(' ').append(counts.substitutions()).append(' ');
        text.append(counts.deletions()).append(' ').append(counts.insertions()).append('\n');
        if (words.caseSensitive()) {
            text.append("Attributes: Case_sensitve \n");
        }
        List<Column> columns = columns(line);
        for (int done = 0; done < columns.size(); ) {
            int end = end(columns, done);
            if (done > 0) {
                text.append('\n');
            }
            rows(columns.subList(done, end), done > 0 ? ">> " : "", text);
            done = end;
        }
        text.append('\n');
    }

    private void heading(ScliteSegment segment, Utf8Buffer text) {
        String labels = segment.labels(words);
        if (!labels.isEmpty()) {
            text.append("Labels: ").append(labels).append('\n');
        }
        text.append("File: ").append(segment.file(words)).append('\n');
        text.append("Channel: ").append(segment.channel(words)).append('\n');
    }

    private List<Column> columns(ScoredLine line) {
        List<Column> columns = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            columns.add(
                    switch (line.operation(i)) {
                        case HIT -> column(words.shown(line.said(i)), words.shown(line.heard(i)), "");
                        case SUBSTITUTION -> column(words.error(line.said(i)), words.error(line.heard(i)), "S");
                        case DELETION -> {
                            String word = words.error(line.said(i));
                            yield column(word, "*".repeat(ScliteWords.width(word)), "D");
                        }
                        case INSERTION -> {
                            String word = words.error(line.heard(i));
                            yield column("*".repeat(ScliteWords.width(word)), word, "I");
                        }
                    });
        }
        return columns;
    }

    private static Column column(String said, String recognised, String letter) {
        return new Column(said, recognised, letter, Math.max(ScliteWords.width(said), ScliteWords.width(recognised)));
    }

    /** A column that would pass the limit goes to the next rows, unless it is the only one. */
    private int end(List<Column> columns, int from) {
        int width = from > 0 ? 9 : 6;
        int end = from;
        while (width < lineWidth && end < columns.size()) {
            width += 1 + columns.get(end++).width();
        }
        return end < columns.size() ? Math.max(end - 1, from + 1) : end;
    }

    private static void rows(List<Column> columns, String mark, Utf8Buffer text) {
        text.append(mark).append("REF:  ");
        for (Column column : columns) {
            cell(column.said(), column.width(), text);
        }
        text.append('\n').append(mark).append("HYP:  ");
        for (Column column : columns) {
            cell(column.recognised(), column.width(), text);
        }
        text.append('\n').append(mark).append("Eval: ");
        for (Column column : columns) {
            cell(column.letter(), column.width(), text);
        }
        text.append('\n');
    }

    private static void cell(String word, int width, Utf8Buffer text) {
        text.append(word).repeat(' ', width - ScliteWords.width(word) + 1);
    }

    @Override
    public void write(Collection<ScliteSpeaker> speakers, GroupedSpool printed, OutputStream out) throws IOException {
        Utf8Buffer text = new Utf8Buffer();
        text.append("\n\n\t\tDUMP OF SYSTEM ALIGNMENT STRUCTURE\n\nSystem name:   ")
                .append(title);
        text.append("\n\nSpeakers: \n");
        int number = 0;
        for (ScliteSpeaker speaker : speakers) {
            text.append("   ").right(number++, 2).append(":  ");
            text.append(VisibleText.escape(speaker.name())).append('\n');
        }
        text.append('\n').writeTo(out);
        number = 0;
        for (ScliteSpeaker speaker : speakers) {
            text.clear();
            text.append("Speaker sentences").right(number++, 4).append(":  ");
            text.append(VisibleText.escape(speaker.name())).append("   #utts: ");
            text.append(speaker.utterances()).append('\n').writeTo(out);
            printed.copyTo(out, speaker.name());
        }
        out.write('\n');
    }
}
