package io.github.asreval.report.vocabulary;

import io.github.asreval.improve.Evidence;
import io.github.asreval.improve.GeneratedVocabulary;
import io.github.asreval.improve.GeneratedVocabulary.Vocabulary;
import io.github.asreval.improve.LeftOut;
import io.github.asreval.improve.Simulation;
import io.github.asreval.improve.Suggestion;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.WerLines;
import io.github.asreval.text.base.VisibleText;
import java.util.List;

/**
 * The contents of a generated vocabulary as text: its rows, what was left out, and what it should change.
 *
 * <pre>
 * Rows (expected gain, count, right elsewhere, phrase → display form, examples)
 *        2       1       0  दिनों-उनसे → दिनोंसे  (3)
 * </pre>
 */
public final class GeneratedReport {

    private static final int NUMBER = 8;
    private static final int MOST_LEFT_OUT = 50;
    private static final int NAME = 20;

    private GeneratedReport() {}

    /** Returns the report. */
    public static String of(GeneratedVocabulary made) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (Vocabulary vocabulary : made.vocabularies()) {
            number++;
            String which = made.vocabularies().size() == 1 ? "Rows" : "Rows of vocabulary " + number;
            lines.append(which).append(" (expected gain, count, right elsewhere, phrase → display form, examples)\n");
            vocabulary.suggestions().forEach(row -> append(row, lines));
            lines.append(vocabulary.table().bytes().length).append(" bytes\n\n");
        }
        append(made.leftOut(), lines);
        append(made.simulation(), lines);
        return lines.toString();
    }

    private static void append(Suggestion row, StringBuilder lines) {
        Evidence evidence = row.evidence();
        TextLines.right(lines, row.origin() == Suggestion.Origin.LISTED ? "?" : Long.toString(row.gain()), NUMBER);
        TextLines.right(lines, Long.toString(evidence.count()), NUMBER);
        TextLines.right(lines, Long.toString(evidence.right()), NUMBER);
        String mapping = row.displayAs().isEmpty() ? "" : " → " + row.displayAs();
        lines.append("  ").append(VisibleText.escape(row.phrase() + mapping)).append(examples(evidence.examples()));
        lines.append(row.remark().isEmpty() ? "" : "  " + row.remark());
        TextLines.endLine(lines);
    }

    private static void append(List<LeftOut> leftOut, StringBuilder lines) {
        if (leftOut.isEmpty()) {
            return;
        }
        lines.append("Left out (count, heard → wanted, reason, examples)\n");
        for (LeftOut left : leftOut.subList(0, Math.min(leftOut.size(), MOST_LEFT_OUT))) {
            TextLines.right(lines, Long.toString(left.evidence().count()), NUMBER)
                    .append("  ")
                    .append(side(left.heard()))
                    .append(" → ")
                    .append(side(left.wanted()))
                    .append(": ")
                    .append(left.reason().summary())
                    .append(VisibleText.escape(left.detail().isEmpty() ? "" : ", " + left.detail()))
                    .append(examples(left.evidence().examples()))
                    .append('\n');
        }
        if (leftOut.size() > MOST_LEFT_OUT) {
            lines.append("and ").append(leftOut.size() - MOST_LEFT_OUT).append(" more; --report json has them all\n");
        }
        lines.append('\n');
    }

    private static String side(String words) {
        return words.isEmpty() ? "*" : VisibleText.escape(words);
    }

    private static void append(Simulation simulation, StringBuilder lines) {
        WerLines.append(lines, "WER before:", NAME, simulation.before());
        WerLines.append(lines, "WER predicted:", NAME, simulation.after());
        append("Utterances helped:", simulation.helped(), lines);
        append("Utterances hurt:", simulation.hurt(), lines);
    }

    private static void append(String name, Simulation.Change change, StringBuilder lines) {
        TextLines.left(lines, name, NAME);
        lines.append(change.count()).append(examples(change.examples())).append('\n');
    }

    static String examples(List<String> ids) {
        return ids.isEmpty() ? "" : "  (" + VisibleText.escape(String.join(", ", ids)) + ")";
    }
}
