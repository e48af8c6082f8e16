package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Header;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Finds columns that a table should not have. */
final class HeaderColumnsCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        VocabularyFile file = inspection.file();
        if (file.header().isEmpty()) {
            return;
        }
        Header header = file.header().get();
        Set<Integer> duplicates = duplicates(header);
        IntFunction<Optional<Fix>> fix = removal(file, header, duplicates);
        int nameless = 0;
        for (int i = 0; i < header.size(); i++) {
            Place place =
                    new Place(header.line(), Optional.empty(), header.names().get(i));
            Optional<Column> column = header.columns().get(i);
            if (duplicates.contains(i)) {
                String message = column.map(Column::header).orElse("") + " is named twice";
                report.accept(
                        Finding.of(Rule.HEADER_DUPLICATE, place.span(), message).with(fix.apply(i)));
            } else if (column.isEmpty() && (!place.cell().isBlank() || nameless++ == 0)) {
                // Doubled TABs make one nameless column each; the finding about the first stands for all.
                String name = place.cell().isBlank()
                        ? "a column without a name"
                        : Quote.of(place.cell().text());
                String message = name + " is none of Phrase, SoundsLike, IPA and DisplayAs";
                report.accept(Finding.of(Rule.HEADER_UNKNOWN_COLUMN, place.span(), message)
                        .with(fix.apply(i)));
            }
        }
    }

    private static Set<Integer> duplicates(Header header) {
        Set<Column> seen = EnumSet.noneOf(Column.class);
        Set<Integer> duplicates = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            if (!header.columns().get(i).map(seen::add).orElse(true)) {
                duplicates.add(i);
            }
        }
        return duplicates;
    }

    /** One fix leaves out all columns that hold nothing; a column that does hold something is not for us to drop. */
    private static IntFunction<Optional<Fix>> removal(VocabularyFile file, Header header, Set<Integer> duplicates) {
        if (!TableEdits.isRegular(file)) {
            return position -> Optional.empty();
        }
        Set<Integer> empty = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            int position = i;
            boolean surplus = duplicates.contains(i) || header.columns().get(i).isEmpty();
            if (surplus
                    && file.rows().stream()
                            .allMatch(row -> row.cells().get(position).isBlank())) {
                empty.add(i);
            }
        }
        Optional<Fix> fix = TableEdits.withoutColumns(file, empty);
        return position -> empty.contains(position) ? fix : Optional.empty();
    }
}
