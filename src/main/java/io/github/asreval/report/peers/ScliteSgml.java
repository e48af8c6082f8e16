package io.github.asreval.report.peers;

import io.github.asreval.align.EditOperation;
import io.github.asreval.report.base.AlignmentRows;
import io.github.asreval.report.base.GroupedSpool;
import io.github.asreval.report.base.NumberedText;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.Utf8Buffer;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.Word;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.transcript.TimedWords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The alignments of sclite for programs, its {@code .sgml} file, which {@code sc_stats} compares systems by.
 *
 * <p>The date is left empty, so that the same input gives the same report; quotation marks in words, which would end the
 * word there, are written as entities.
 */
public final class ScliteSgml implements ScliteLayout {

    private final ReportSettings settings;
    private final ScliteWords words;

    public ScliteSgml(ReportSettings settings) {
        this.settings = settings;
        this.words = ScliteWords.of(settings.normalizer());
    }

    @Override
    public Printer printer() {
        return this::print;
    }

    private void print(ScoredLine line, String id, NumberedText target) {
        Optional<ScliteSegment> segment = ScliteSegment.of(line);
        Optional<List<TimedWords.Word>> times = segment.flatMap(known -> known.taken(line));
        boolean confident = segment.isPresent() && segment.get().words().confident();
        Utf8Buffer text = target.text();
        text.append("<PATH id=\"(").append(quoted(id));
        if (segment.isPresent()) {
            target.appendOwnNumber();
        }
        text.append(")\" word_cnt=\"").append(line.size());
        segment.ifPresent(known -> place(known, text));
        text.append("\" sequence=\"");
        target.appendNumber();
        segment.ifPresent(known -> times(known, text));
        text.append(words.caseSensitive() ? "\" case_sense=\"1" : "");
        if (times.isPresent()) {
            text.append("\" word_aux=\"h_t1+t2").append(confident ? ",h_conf" : "");
        }
        text.append("\">\n");
        int heard = 0;
        for (int i = 0; i < line.size(); i++) {
            EditOperation operation = line.operation(i);
            text.append(i > 0 ? ":" : "")
                    .append(operation == EditOperation.HIT ? 'C' : AlignmentRows.letter(operation));
            text.append(',').append(line.hasSaid(i) ? word(line.said(i)) : "");
            text.append(',').append(line.hasHeard(i) ? word(line.heard(i)) : "");
            if (times.isPresent() && line.hasHeard(i)) {
                text.append(extras(times.get().get(heard++), confident));
            } else if (times.isPresent()) {
                text.append(confident ? ",," : ",");
            }
        }
        text.append("\n</PATH>\n");
    }

    private void place(ScliteSegment segment, Utf8Buffer text) {
        String labels = segment.labels(words);
        if (!labels.isEmpty()) {
            text.append("\" labels=\"").append(quoted(labels));
        }
        text.append("\" file=\"").append(quoted(segment.file(words)));
        text.append("\" channel=\"").append(quoted(segment.channel(words)));
    }

    private static void times(ScliteSegment segment, Utf8Buffer text) {
        text.append("\" R_T1=\"").append(seconds(segment.details().begin().orElse(0)));
        text.append("\" R_T2=\"").append(seconds(segment.details().end().orElse(0)));
    }

    /** What stands behind a recognised word: its times, and how sure the recogniser was. */
    private static String extras(TimedWords.Word word, boolean confident) {
        String times = "," + seconds(word.begin()) + "+" + seconds(word.end());
        return confident ? times + "," + Percent.decimals(word.confidence(), 6) : times;
    }

    private static String seconds(double time) {
        return Percent.decimals(time, 3);
    }

    private String word(Word spoken) {
        String word = words.form(spoken);
        // There, a semicolon would begin the attributes of a word.
        return "\"" + quoted(word.replace(";", "\\;")) + "\"";
    }

    private static String quoted(String text) {
        return VisibleText.escape(text).replace("\"", "&quot;");
    }

    @Override
    public void write(Collection<ScliteSpeaker> speakers, GroupedSpool printed, OutputStream out) throws IOException {
        String hypothesis = quoted(settings.hypothesis());
        String marks = settings.hasMarks() ? "TRUE" : "FALSE";
        write(
                out,
                "<SYSTEM title=\"" + hypothesis + "\" ref_fname=\"" + quoted(settings.reference()) + "\" hyp_fname=\""
                        + hypothesis + "\" creation_date=\"\" format=\"2.4\" frag_corr=\"" + marks + "\" opt_del=\""
                        + marks + "\" weight_ali=\"FALSE\" weight_filename=\"\">\n");
        for (ScliteSpeaker speaker : speakers) {
            write(out, "<SPEAKER id=\"" + quoted(speaker.name()) + "\">\n");
            printed.copyTo(out, speaker.name());
            write(out, "</SPEAKER>\n");
        }
        write(out, "</SYSTEM>\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
