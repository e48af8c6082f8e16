package io.github.asreval.vocabulary.check;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds phrases that stand in a file twice, and those that differ in capitals only. */
final class DuplicateCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        Map<String, VocabularyEntry> seen = new HashMap<>();
        Map<String, VocabularyEntry> folded = new HashMap<>();
        Map<Integer, Fix> listFixes =
                inspection.file().kind() == VocabularyKind.LIST ? listFixes(inspection) : Map.of();
        for (VocabularyEntry entry : inspection.file().entries()) {
            String phrase = entry.text(Column.PHRASE);
            Optional<Place> place = inspection.written(entry, Column.PHRASE);
            if (place.isEmpty()) {
                continue;
            }
            VocabularyEntry same = seen.putIfAbsent(phrase, entry);
            VocabularyEntry similar = folded.putIfAbsent(UCharacter.foldCase(phrase, true), entry);
            if (same != null) {
                report.accept(duplicate(inspection, place.get(), same, entry, listFixes));
            } else if (similar != null) {
                String message = Quote.of(phrase) + " differs from " + Quote.of(similar.text(Column.PHRASE))
                        + " on line " + similar.line().number() + " in capitals only";
                report.accept(Finding.of(Rule.PHRASE_DUPLICATE_CASE, place.get().span(), message));
            }
        }
    }

    private static Finding duplicate(
            Inspection inspection,
            Place place,
            VocabularyEntry first,
            VocabularyEntry entry,
            Map<Integer, Fix> listFixes) {
        String stands = Quote.of(place.cell().text()) + " stands on line "
                + first.line().number() + " already";
        int number = entry.line().number();
        if (inspection.file().kind() == VocabularyKind.LIST) {
            return Finding.of(Rule.PHRASE_DUPLICATE, place.span(), stands)
                    .with(Optional.ofNullable(listFixes.get(number)));
        }
        boolean identical = texts(first).equals(texts(entry)) && entry.cells().size() > 1;
        String message = identical ? stands + ", with the same cells" : stands + ", with other cells";
        return Finding.of(Rule.PHRASE_DUPLICATE, place.span(), message)
                .with(identical ? Optional.of(new Fix.Lines(number, number, List.of())) : Optional.empty());
    }

    private static Map<Column, String> texts(VocabularyEntry entry) {
        Map<Column, String> texts = new HashMap<>();
        entry.cells().forEach((column, cell) -> texts.put(column, cell.text()));
        return texts;
    }

    /**
     * One fix per line takes out every element of a list that stood before, there or on an earlier line; a line with quotation
     * marks is not written anew, as what they hold together would fall apart.
     */
    private static Map<Integer, Fix> listFixes(Inspection inspection) {
        Set<String> seen = new HashSet<>();
        Set<Integer> quoted = new HashSet<>();
        Map<Integer, List<String>> kept = new HashMap<>();
        for (VocabularyEntry entry : inspection.file().entries()) {
            String phrase = entry.text(Column.PHRASE);
            int number = entry.line().number();
            List<String> line = kept.computeIfAbsent(number, unknown -> new ArrayList<>());
            if (seen.add(phrase) || Chars.strip(phrase).isEmpty()) {
                line.add(phrase);
            }
            entry.cell(Column.PHRASE)
                    .filter(cell -> cell.quoted() || cell.hasOpenQuote())
                    .ifPresent(cell -> quoted.add(number));
        }
        kept.keySet().removeAll(quoted);
        String delimiter = inspection.file().delimiter().text();
        Map<Integer, Fix> fixes = new HashMap<>();
        kept.forEach((number, phrases) -> fixes.put(
                number,
                new Fix.Lines(
                        number, number, phrases.isEmpty() ? List.of() : List.of(String.join(delimiter, phrases)))));
        return fixes;
    }
}
