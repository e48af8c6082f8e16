package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds digits, of whatever script, in phrases. */
final class PhraseDigitCheck implements EntryCheck {

    private static final int LONGEST_SPELLED = 256;

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        inspection.place(entry, Column.PHRASE).ifPresent(place -> {
            int[] codePoints = place.cell().text().codePoints().toArray();
            for (int i = 0; i < codePoints.length; i++) {
                if (Chars.isDigit(codePoints[i])) {
                    String message = Quote.of(place.cell().text()) + " contains a digit; numbers are spelled out";
                    report.accept(Finding.of(Rule.PHRASE_DIGIT, place.span(i, i + 1), message)
                            .with(spelled(inspection, entry, place)));
                    return;
                }
            }
        });
    }

    private static Optional<Fix> spelled(Inspection inspection, VocabularyEntry entry, Place place) {
        if (place.cell().length() > LONGEST_SPELLED) {
            return Optional.empty();
        }
        return inspection
                .tools()
                .digits()
                .flatMap(spelling -> spelling.spelled(place.cell().text()))
                .flatMap(phrase -> Edits.shownPhrase(inspection, entry, place, phrase));
    }
}
