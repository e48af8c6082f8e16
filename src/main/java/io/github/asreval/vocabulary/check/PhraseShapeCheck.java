package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Cell;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Header;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds rows without a phrase, and {@code Los Angeles} where {@code Los-Angeles} is wanted. */
final class PhraseShapeCheck implements EntryCheck {

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        inspection.place(entry, Column.PHRASE).ifPresent(place -> {
            if (place.cell().isBlank()) {
                report.accept(Finding.of(Rule.PHRASE_EMPTY, place.span(), "the phrase is empty")
                        .with(removal(inspection, entry)));
            } else {
                checkSpaces(inspection, entry, place, report);
            }
        });
    }

    /** A row of which every cell is known to be empty says nothing; any other would lose something. */
    private static Optional<Fix> removal(Inspection inspection, VocabularyEntry entry) {
        int number = entry.line().number();
        int columns = inspection.file().header().map(Header::size).orElse(-1);
        boolean blank = entry.cells().size() == columns
                && entry.cells().values().stream().allMatch(Cell::isBlank);
        return blank ? Optional.of(new Fix.Lines(number, number, List.of())) : Optional.empty();
    }

    private static void checkSpaces(
            Inspection inspection, VocabularyEntry entry, Place place, Consumer<Finding> report) {
        String phrase = place.cell().text();
        int[] codePoints = phrase.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (Chars.isSpace(codePoints[i])) {
                boolean outer = Chars.strip(phrase).codePoints().noneMatch(Chars::isSpace);
                String message = Quote.of(phrase)
                        + (outer ? " has " + name(codePoints[i]) + " at its edge" : " contains " + name(codePoints[i]))
                        + (outer ? "" : "; words are joined by hyphens");
                Optional<Fix> fix = outer
                        ? Edits.phrase(inspection, place, Chars.strip(phrase))
                        : Edits.shownPhrase(inspection, entry, place, joined(phrase));
                report.accept(Finding.of(Rule.PHRASE_SPACE, place.span(i, i + 1), message)
                        .with(fix));
                return;
            }
        }
    }

    private static String name(int space) {
        return space == ' ' ? "a space" : Quote.name(space);
    }

    /** A space beside a hyphen needs no second one: {@code well - known} is {@code well-known}. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        String words = Chars.replaceSpaces(Chars.strip(text), " ");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean besideHyphen = c == ' ' && (words.charAt(i - 1) == '-' || words.charAt(i + 1) == '-');
            if (!besideHyphen) {
                joined.append(c == ' ' ? '-' : c);
            }
        }
        return joined.toString();
    }
}
