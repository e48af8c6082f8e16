package io.github.asreval.report.vocabulary;

import io.github.asreval.report.base.Colors;
import io.github.asreval.report.base.TextLines;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.report.values.FindingsReport;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.text.base.VisibleText;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Change;
import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.Rule;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.check.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings for people, in lines that editors know how to follow.
 *
 * <pre>
 * terms.txt:2:4: error: "Los Angeles" contains a space; words are joined by hyphens [phrase-space]
 *     Los Angeles⇥⇥⇥Los Angeles
 *        ^
 *     fix: Los-Angeles
 *
 * terms.txt: 1 error, 0 warnings, 0 infos (table of 1 phrase, en-US, edition 2026)
 * </pre>
 *
 * <p>A finding about the whole file stands at {@code 1:1}, without a row: editors follow no line 0. Of each rule the first
 * {@value #ROWS_PER_RULE} findings of a file show their rows; the others have their line only, and a file with many
 * findings ends in a table of them by rule.
 */
public final class TextFindings implements FindingsReport {

    private static final int ROWS_PER_RULE = 5;
    private static final int FEW_FINDINGS = 20;

    private final OutputStream out;
    private final TextStyle style;
    private final boolean quiet;
    private final Map<Severity, Integer> total = new EnumMap<>(Severity.class);
    private int files;

    /**
     * Creates a report.
     *
     * @param out gets the report; stays open
     * @param style how it looks
     * @param quiet whether there are findings only, without counts and changes
     */
    public TextFindings(OutputStream out, TextStyle style, boolean quiet) {
        this.out = out;
        this.style = style;
        this.quiet = quiet;
    }

    @Override
    public void accept(CheckedFile file) throws IOException {
        StringBuilder lines = new StringBuilder();
        String name = VisibleText.escape(file.shownName());
        if (file.changes().isPresent() && !quiet) {
            for (Change change : file.changes().get()) {
                appendChange(name, change, lines);
            }
            lines.append(file.changes().get().isEmpty() ? "" : "\n");
        }
        Map<Rule, Integer> byRule = appendFindings(name, file.validation(), lines);
        if (!quiet) {
            appendTable(name, byRule, file.validation().findings().size(), lines);
            appendCounts(name, file, lines);
        }
        for (Severity severity : Severity.values()) {
            total.merge(severity, file.validation().count(severity), Integer::sum);
        }
        files++;
        print(lines);
    }

    private Map<Rule, Integer> appendFindings(String name, Validation validation, StringBuilder lines) {
        Map<Rule, Integer> byRule = new EnumMap<>(Rule.class);
        List<Line> rows = validation.file().lines();
        for (Finding finding : validation.findings()) {
            int before = byRule.getOrDefault(finding.rule(), 0);
            byRule.put(finding.rule(), before + 1);
            appendHeading(name, finding, lines);
            if (before < ROWS_PER_RULE) {
                int line = finding.where().line();
                if (line > 0 && line <= rows.size() && !rows.get(line - 1).isBlank()) {
                    lines.append(CaretLine.of(rows.get(line - 1).text(), finding.where(), style));
                }
                lines.append(FixText.line(finding)).append('\n');
            }
        }
        return byRule;
    }

    private void appendHeading(String name, Finding finding, StringBuilder lines) {
        String severity = finding.severity().id() + ":";
        lines.append(name)
                .append(':')
                .append(Math.max(1, finding.where().line()))
                .append(':')
                .append(finding.where().column())
                .append(": ")
                .append(style.colored() ? Colors.paint(severity, finding.severity()) : severity)
                .append(' ')
                .append(VisibleText.escape(finding.message()))
                .append(" [")
                .append(finding.rule().id())
                .append("]\n");
    }

    private static void appendChange(String name, Change change, StringBuilder lines) {
        lines.append(name).append(change.line() > 0 ? ":" + change.line() : "").append(": ");
        if (change.removal()) {
            lines.append("removed ").append(RowText.excerpt(change.before()));
        } else if (change.line() == 0) {
            lines.append(change.before()).append(" → ").append(change.after());
        } else {
            lines.append(change.cell().isPresent() ? change.cell().get().header() + " " : "")
                    .append(RowText.excerpt(change.before()))
                    .append(" → ")
                    .append(RowText.excerpt(change.after()));
        }
        lines.append(" [").append(change.rule().id()).append("]\n");
    }

    /** Which rules a file with many findings breaks, in the order of the catalogue. */
    private static void appendTable(String name, Map<Rule, Integer> byRule, int findings, StringBuilder lines) {
        if (findings <= FEW_FINDINGS) {
            return;
        }
        lines.append(name).append(": findings by rule\n");
        for (Map.Entry<Rule, Integer> entry : byRule.entrySet()) {
            TextLines.right(lines, entry.getValue().toString(), 8)
                    .append("  ")
                    .append(entry.getKey().id())
                    .append('\n');
        }
    }

    private static void appendCounts(String name, CheckedFile file, StringBuilder lines) {
        Validation validation = file.validation();
        lines.append(name).append(": ");
        if (file.changes().isPresent()) {
            lines.append(TextLines.counted(file.changes().get().size(), "change"))
                    .append("; left: ");
        }
        if (validation.findings().isEmpty()) {
            lines.append("no findings");
        } else {
            appendCounts(
                    validation.count(Severity.ERROR),
                    validation.count(Severity.WARNING),
                    validation.count(Severity.INFO),
                    lines);
        }
        int phrases = validation.file().entries().size();
        lines.append(" (")
                .append(named(validation.file().kind()))
                .append(" of ")
                .append(TextLines.counted(phrases, "phrase"))
                .append(", ")
                .append(VisibleText.escape(validation.language()))
                .append(", edition ")
                .append(validation.edition().id())
                .append(")\n");
    }

    private static String named(VocabularyKind kind) {
        return kind == VocabularyKind.MEDICAL ? "medical table" : kind.id();
    }

    private static void appendCounts(int errors, int warnings, int infos, StringBuilder lines) {
        lines.append(TextLines.counted(errors, "error"))
                .append(", ")
                .append(TextLines.counted(warnings, "warning"))
                .append(", ")
                .append(TextLines.counted(infos, "info"));
    }

    @Override
    public void finish() throws IOException {
        if (files > 1 && !quiet) {
            StringBuilder lines =
                    new StringBuilder().append(TextLines.counted(files, "file")).append(": ");
            appendCounts(
                    total.getOrDefault(Severity.ERROR, 0),
                    total.getOrDefault(Severity.WARNING, 0),
                    total.getOrDefault(Severity.INFO, 0),
                    lines);
            print(lines.append('\n'));
        }
        out.flush();
    }

    private void print(StringBuilder lines) throws IOException {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
