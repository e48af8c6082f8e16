package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Header;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.Row;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.PhraseRepair;
import io.github.asreval.vocabulary.values.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The subject of a check: a file, and what is known of its language.
 *
 * @param file the file
 * @param tools what is known about its language
 * @param edition the edition of the rules
 */
record Inspection(VocabularyFile file, LanguageTools tools, Edition edition) {

    /**
     * A cell in its place.
     *
     * @param line the line
     * @param column the column; empty in a header, a list, a filter, and in rows that do not fit their header
     * @param cell the cell
     */
    record Place(Line line, Optional<Column> column, Cell cell) {

        /** Returns the whole cell. */
        Span span() {
            return Span.of(line, column, cell);
        }

        /** Returns some code points of the cell. */
        Span span(int start, int end) {
            return Span.of(line, column, cell, start, end);
        }
    }

    /** Returns the code of the language as the user gave it. */
    String tag() {
        return tools.tag();
    }

    /** Returns what is documented for the language; empty if the code is unknown. */
    Optional<LanguageCharset> charset() {
        return tools.charset();
    }

    /** Returns what finds and replaces characters that are not listed; empty if the code is unknown. */
    Optional<PhraseRepair> repair() {
        return tools.repair();
    }

    /** Returns the number of code points from which on a value is too long. */
    int tooLong() {
        return file.kind() == VocabularyKind.MEDICAL ? 256 : 257;
    }

    /** Returns where the cell of a column stands in an entry; empty if the entry has none. */
    Optional<Place> place(VocabularyEntry entry, Column column) {
        Optional<Column> named = file.kind().isTabular() ? Optional.of(column) : Optional.empty();
        return entry.cell(column).map(cell -> new Place(entry.line(), named, cell));
    }

    /** Returns where the cell of a column stands in an entry; empty if the entry has none, or only blanks in it. */
    Optional<Place> written(VocabularyEntry entry, Column column) {
        return place(entry, column).filter(place -> !place.cell().isBlank());
    }

    /** Returns every place of one column, in the order of the file. */
    List<Place> places(Column column) {
        return file.entries().stream()
                .flatMap(entry -> place(entry, column).stream())
                .toList();
    }

    /**
     * Returns every cell of the file: of the header, of all rows however many cells they have, of lists and filters.
     */
    List<Place> places() {
        if (!file.kind().isTabular()) {
            return places(Column.PHRASE);
        }
        List<Place> places = new ArrayList<>();
        file.header()
                .ifPresent(header ->
                        header.names().forEach(name -> places.add(new Place(header.line(), Optional.empty(), name))));
        for (Row row : file.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                places.add(new Place(row.line(), column(row, i), row.cells().get(i)));
            }
        }
        return places;
    }

    private Optional<Column> column(Row row, int index) {
        Header header = file.header().orElse(null);
        return header == null || header.size() != row.cells().size()
                ? Optional.empty()
                : header.columns().get(index);
    }
}
