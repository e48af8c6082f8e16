package io.github.asreval.report.base;

import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.score.classes.WordClassRow;
import io.github.asreval.score.classes.WordClassTable;
import io.github.asreval.text.base.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a table of classes as reports print them: the classes, the words that are in none, and all. */
public final class ClassRows {

    /** What the row of all words is called. */
    public static final String ALL = "all";

    /** What the class without a name is called. */
    private static final String UNNAMED = "(none)";

    private ClassRows() {}

    /**
     * A row.
     *
     * @param name what stands first
     * @param counts the counts of its words
     * @param row the class; nothing for the words that are in none, and for all
     */
    public record Line(String name, ErrorCounts counts, Optional<WordClassRow> row) {

        /** Returns the cells behind the name, as many as there are {@linkplain #columns columns} or three fewer. */
        public List<String> cells() {
            List<String> cells = new ArrayList<>(List.of(
                    Long.toString(counts.referenceWords()),
                    Long.toString(counts.hits()),
                    Long.toString(counts.substitutions()),
                    Long.toString(counts.deletions()),
                    Long.toString(counts.insertions()),
                    Percent.precise(counts.errorRate())));
            row.ifPresent(found -> cells.addAll(List.of(
                    Percent.precise(found.recall()), Percent.precise(found.precision()), Percent.precise(found.f1()))));
            return cells;
        }
    }

    /** Returns what stands above the cells behind the name, of which the last three are about classes only. */
    public static List<String> columns(UnitNames counted) {
        return List.of(counted.plural(), "Hits", "S", "D", "I", counted.rate(), "Recall", "Precision", "F1");
    }

    /** Returns what the words are called that are in no class. */
    public static String rest(UnitNames counted) {
        return "other " + counted.nouns();
    }

    /** Returns the rows of a table. */
    public static List<Line> of(WordClassTable table, UnitNames counted) {
        List<Line> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(new Line(name(row), row.counts(), Optional.of(row))));
        if (table.hasRest() || table.rows().isEmpty()) {
            lines.add(new Line(rest(counted), table.rest(), Optional.empty()));
        }
        lines.add(new Line(ALL, table.all(), Optional.empty()));
        return lines;
    }

    private static String name(WordClassRow row) {
        return row.name().isEmpty() ? UNNAMED : VisibleText.reveal(row.name());
    }

    /** Returns what stands above the names. */
    public static String heading(WordClassTable table) {
        return switch (table.kind()) {
            case TYPE -> "Type";
            case SCRIPT -> "Script";
            default -> "Class";
        };
    }

    private static String respelled(WordClassTable table) {
        return table.respelled().isEmpty()
                ? ""
                : "; in " + table.respelled().getAsLong() + " it is the same word, without which the WER is "
                        + Percent.precise(table.respelledErrorRate()) + " (T-WER)";
    }

    /** Returns what is to be said below a table; nothing of most. */
    public static Optional<String> note(WordClassTable table) {
        long substitutions = table.all().substitutions();
        return table.kind() == ClassKind.SCRIPT && substitutions > 0
                ? Optional.of("the script changed in " + table.crossing() + " of "
                        + TextLines.counted(substitutions, "substitution") + respelled(table))
                : Optional.empty();
    }
}
