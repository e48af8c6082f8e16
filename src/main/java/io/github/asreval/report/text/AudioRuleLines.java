package io.github.asreval.report.text;

import io.github.asreval.audio.AudioRule;
import io.github.asreval.audio.RuleBasis;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.Paragraph;

/** The rules for recordings as text: a table of them all, and what the manual says about one. */
public final class AudioRuleLines {

    private static final int SEVERITY = 7;
    private static final int BASIS = 10;
    private static final int GAP = 2;

    private AudioRuleLines() {}

    /**
     * Returns every rule with its severity, what it rests on, and its requirement, in the order in which a file is read.
     *
     * @param columns how wide the terminal is; 0 stands for no terminal, where every rule is one line
     */
    public static String table(int columns) {
        int width = 0;
        for (AudioRule rule : AudioRule.values()) {
            width = Math.max(width, rule.id().length());
        }
        StringBuilder lines = new StringBuilder();
        for (AudioRule rule : AudioRule.values()) {
            TextLines.left(lines, rule.id(), width + GAP);
            TextLines.left(lines, rule.severity().id(), SEVERITY + GAP);
            TextLines.left(lines, rule.basis().id(), BASIS + GAP);
            int column = width + SEVERITY + BASIS + 3 * GAP;
            Paragraph.append(lines, rule.requirement(), column, columns == 0 ? Integer.MAX_VALUE : columns);
        }
        return lines.toString();
    }

    /**
     * Returns the section of the manual about a rule.
     *
     * @param columns how wide the terminal is; 0 stands for no terminal
     */
    public static String page(AudioRule rule, int columns) {
        int width = Paragraph.width(columns);
        StringBuilder lines = new StringBuilder(rule.id()).append("\n\n");
        Paragraph.append(lines, rule.severity().id() + ": " + rule.requirement() + ".", 0, width);
        Paragraph.append(lines.append('\n'), rule.rationale(), 0, width);
        Paragraph.append(
                lines.append('\n'), "How sure. " + rule.basis().id() + ": " + sure(rule.basis()) + ".", 0, width);
        Paragraph.append(lines.append('\n'), "Fix. " + rule.remedy(), 0, width);
        return lines.toString();
    }

    private static String sure(RuleBasis basis) {
        return switch (basis) {
            case DOCUMENTED -> "the guide of Amazon Transcribe says so";
            case MEASURED -> "it follows from the bytes of the file, by the definition of its format";
            case THRESHOLD ->
                "a threshold of our own, tried on synthetic voices and made files, not on many real calls";
        };
    }
}
