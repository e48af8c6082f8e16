package io.github.asreval.report.vocabulary;

import io.github.asreval.improve.VocabularyEffect;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.base.WerLines;
import io.github.asreval.text.base.VisibleText;
import java.util.OptionalDouble;

/** The effect of a vocabulary as text: row by row, where something got worse, and all together. */
public final class EffectReport {

    private static final int NUMBER = 9;
    private static final int NAME = 20;

    private EffectReport() {}

    /** Returns the report. */
    public static String of(VocabularyEffect effect) {
        StringBuilder lines = new StringBuilder();
        lines.append("   helped     hurt  untouched  still wrong  entry\n");
        for (VocabularyEffect.Entry entry : effect.entries()) {
            TextLines.right(lines, Long.toString(entry.helped()), NUMBER);
            TextLines.right(lines, Long.toString(entry.hurt()), NUMBER);
            TextLines.right(lines, Long.toString(entry.untouched()), NUMBER + 2);
            TextLines.right(lines, Long.toString(entry.stillWrong()), NUMBER + 4);
            String shown = entry.row().displayAs();
            String mapping = entry.row().phrase() + (shown.isEmpty() ? "" : " → " + shown);
            lines.append("  ").append(VisibleText.escape(mapping));
            TextLines.endLine(lines);
        }
        appendRegressions(effect, lines);
        lines.append('\n');
        WerLines.append(lines, "WER before:", NAME, effect.before());
        WerLines.append(lines, "WER after:", NAME, effect.after());
        appendRecall(lines, "Term recall before:", effect.recallBefore());
        appendRecall(lines, "Term recall after:", effect.recallAfter());
        TextLines.left(lines, "Terms said:", NAME).append(effect.said()).append('\n');
        TextLines.left(lines, "Regressions:", NAME).append(effect.regressed()).append('\n');
        return lines.toString();
    }

    private static void appendRegressions(VocabularyEffect effect, StringBuilder lines) {
        if (effect.regressions().isEmpty()) {
            return;
        }
        lines.append("\nRegressions (utterance, errors before → after, words that were right before only)\n");
        for (VocabularyEffect.Regression regression : effect.regressions()) {
            lines.append("  ")
                    .append(VisibleText.escape(regression.id()))
                    .append("  ")
                    .append(regression.errorsBefore())
                    .append(" → ")
                    .append(regression.errorsAfter())
                    .append("  ")
                    .append(VisibleText.escape(String.join(" ", regression.lost())));
            TextLines.endLine(lines);
        }
        if (effect.regressed() > effect.regressions().size()) {
            lines.append("  and ")
                    .append(effect.regressed() - effect.regressions().size())
                    .append(" more\n");
        }
    }

    private static void appendRecall(StringBuilder lines, String name, OptionalDouble recall) {
        TextLines.left(lines, name, NAME).append(Percent.precise(recall)).append('\n');
    }
}
