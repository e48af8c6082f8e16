package io.github.asreval.report;

import io.github.asreval.score.ScoredLine;
import io.github.asreval.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The alignments of sclite for programs, its {@code .sgml} file, which {@code sc_stats} compares systems by.
 *
 * <p>The date is left empty, so that the same input gives the same report; quotation marks in words, which would end the
 * word there, are written as entities.
 */
final class ScliteSgml implements ScliteLayout {

    private final ReportSettings settings;
    private final ScliteWords words;

    ScliteSgml(ReportSettings settings) {
        this.settings = settings;
        this.words = ScliteWords.of(settings.normalizer());
    }

    @Override
    public Printer printer() {
        return this::print;
    }

    private void print(ScoredLine line, String id, NumberedText target) {
        Utf8Buffer text = target.text();
        text.append("<PATH id=\"(").append(quoted(id)).append(")\" word_cnt=\"");
        text.append(line.script().size()).append("\" sequence=\"");
        target.appendNumber();
        text.append(words.caseSensitive() ? "\" case_sense=\"1\">\n" : "\">\n");
        int said = 0;
        int recognised = 0;
        for (int i = 0; i < line.script().size(); i++) {
            text.append(i > 0 ? ":" : "");
            switch (line.script().operation(i)) {
                case HIT -> pair('C', word(line, true, said++), word(line, false, recognised++), text);
                case SUBSTITUTION -> pair('S', word(line, true, said++), word(line, false, recognised++), text);
                case DELETION -> pair('D', word(line, true, said++), "", text);
                case INSERTION -> pair('I', "", word(line, false, recognised++), text);
            }
        }
        text.append("\n</PATH>\n");
    }

    private String word(ScoredLine line, boolean ofReference, int position) {
        return "\"" + quoted(words.form(ofReference ? line.reference(position) : line.hypothesis(position))) + "\"";
    }

    private static void pair(char letter, String said, String recognised, Utf8Buffer text) {
        text.append(letter).append(',').append(said).append(',').append(recognised);
    }

    private static String quoted(String text) {
        return VisibleText.escape(text).replace("\"", "&quot;");
    }

    @Override
    public void write(Collection<ScliteSpeaker> speakers, GroupedSpool printed, OutputStream out) throws IOException {
        String hypothesis = quoted(settings.hypothesis());
        write(
                out,
                "<SYSTEM title=\"" + hypothesis + "\" ref_fname=\"" + quoted(settings.reference()) + "\" hyp_fname=\""
                        + hypothesis + "\" creation_date=\"\" format=\"2.4\" frag_corr=\"FALSE\" opt_del=\"FALSE\""
                        + " weight_ali=\"FALSE\" weight_filename=\"\">\n");
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
