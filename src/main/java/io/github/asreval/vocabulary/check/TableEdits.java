package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Delimiter;
import io.github.asreval.vocabulary.Header;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.Row;
import io.github.asreval.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the fixes that concern the columns of a whole table. */
final class TableEdits {

    private TableEdits() {}

    /** Returns whether every row has as many cells as the header, separated in the same way. */
    static boolean isRegular(VocabularyFile file) {
        int size = file.header().map(Header::size).orElse(Column.values().length);
        return file.delimiter() != Delimiter.SPACES
                && file.rows().stream()
                        .allMatch(row -> row.delimiter() == file.delimiter()
                                && row.cells().size() == size);
    }

    /** Returns the fix that adds columns behind the last one, empty in every row; none if the rows are irregular. */
    static Optional<Fix> withColumns(VocabularyFile file, List<Column> missing) {
        if (!isRegular(file)) {
            return Optional.empty();
        }
        List<String> names = missing.stream().map(Column::header).toList();
        List<String> empty = missing.stream().map(column -> "").toList();
        return rewritten(
                file,
                file.delimiter(),
                cells -> Stream.concat(cells.stream(), names.stream()).toList(),
                cells -> Stream.concat(cells.stream(), empty.stream()).toList());
    }

    /** Returns the fix that leaves columns out, by their positions. */
    static Optional<Fix> withoutColumns(VocabularyFile file, Set<Integer> positions) {
        UnaryOperator<List<String>> drop = cells -> {
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                if (!positions.contains(i)) {
                    kept.add(cells.get(i));
                }
            }
            return kept;
        };
        return rewritten(file, file.delimiter(), drop, drop);
    }

    /** Returns the fix that puts one TAB between cells, as they are now in header and rows. */
    static Optional<Fix> withTabs(VocabularyFile file) {
        return rewritten(file, Delimiter.TAB, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Returns the fix that separates the cells of every row as those of the header are. */
    static Optional<Fix> withOneDelimiter(VocabularyFile file) {
        return rewritten(file, file.delimiter(), UnaryOperator.identity(), UnaryOperator.identity());
    }

    private static Optional<Fix> rewritten(
            VocabularyFile file,
            Delimiter delimiter,
            UnaryOperator<List<String>> forHeader,
            UnaryOperator<List<String>> forRows) {
        Map<Integer, String> changed = new HashMap<>();
        file.header()
                .ifPresent(header ->
                        changed.put(header.line().number(), delimiter.join(forHeader.apply(texts(header.names())))));
        for (Row row : file.rows()) {
            changed.put(row.line().number(), delimiter.join(forRows.apply(texts(row.cells()))));
        }
        List<String> lines = file.lines().stream()
                .map(line -> changed.getOrDefault(line.number(), line.text()))
                .toList();
        return lines.equals(file.lines().stream().map(Line::text).toList())
                ? Optional.empty()
                : Optional.of(new Fix.Lines(1, lines.size(), lines));
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }
}
