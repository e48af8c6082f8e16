package io.github.asreval.report.vocabulary;

import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.Paragraph;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Rule;
import io.github.asreval.vocabulary.check.RuleSet;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.values.Edition;
import java.util.Optional;

/** The rules for vocabulary files as text: a table of them all, and what the manual says about one. */
public final class RuleLines {

    private static final String INDENT = "    ";

    private RuleLines() {}

    /**
     * Returns every rule with its severity and its requirement, in the order in which a file is read.
     *
     * @param columns how wide the terminal is; 0 stands for no terminal, where every rule is one line
     */
    public static String table(int columns) {
        int width = 0;
        for (Rule rule : Rule.values()) {
            width = Math.max(width, rule.id().length());
        }
        StringBuilder lines = new StringBuilder();
        for (Rule rule : Rule.values()) {
            TextLines.left(lines, rule.id(), width).append("  ");
            TextLines.left(lines, rule.severity().id(), 7).append("  ");
            Paragraph.append(lines, rule.requirement(), width + 11, columns == 0 ? Integer.MAX_VALUE : columns);
        }
        return lines.toString();
    }

    /**
     * Returns the section of the manual about a rule.
     *
     * @param columns how wide the terminal is; 0 stands for no terminal
     */
    public static String page(Rule rule, int columns) {
        int width = Paragraph.width(columns);
        StringBuilder lines = new StringBuilder(rule.id()).append("\n\n");
        Paragraph.append(lines, rule.severity().id() + ": " + rule.requirement() + ".", 0, width);
        String exceptions = exceptions(rule);
        if (!exceptions.isEmpty()) {
            Paragraph.append(lines, "Elsewhere: " + exceptions + ".", 0, width);
        }
        lines.append('\n');
        Paragraph.append(lines, rule.rationale(), 0, width);
        appendExample("Bad:", rule.badExample(), lines);
        appendExample("Good:", rule.goodExample(), lines);
        lines.append('\n');
        Paragraph.append(lines, "Fix. " + rule.remedy(), 0, width);
        return lines.toString();
    }

    private static void appendExample(String title, String example, StringBuilder lines) {
        lines.append('\n').append(title).append("\n\n");
        for (String line : example.split("\n", -1)) {
            TextLines.endLine(lines.append(INDENT).append(line));
        }
    }

    /** Names every edition and kind of file in which the severity is another. */
    private static String exceptions(Rule rule) {
        StringBuilder exceptions = new StringBuilder();
        for (Edition edition : new Edition[] {Edition.E2026, Edition.E2023}) {
            RuleSet rules = RuleSet.standard().withEdition(edition);
            for (VocabularyKind kind : VocabularyKind.values()) {
                Optional<Severity> severity = rules.severity(rule, kind);
                if (severity.isEmpty() || severity.get() != rule.severity()) {
                    exceptions
                            .append(exceptions.isEmpty() ? "" : ", ")
                            .append(edition.id())
                            .append(' ')
                            .append(kind.id())
                            .append(' ')
                            .append(severity.isEmpty() ? "off" : severity.get().id());
                }
            }
        }
        return exceptions.toString();
    }
}
