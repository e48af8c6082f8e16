package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.DigitSpelling;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds digits, of whatever script, in phrases. */
final class PhraseDigitCheck implements Check {

    private static final int LONGEST_SPELLED = 256;

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        // The names of the numbers are loaded for the first digit, once for all that follow.
        Optional<DigitSpelling> spelling = Optional.empty();
        for (VocabularyEntry entry : inspection.file().entries()) {
            int place = firstDigit(entry.text(Column.PHRASE));
            if (place >= 0) {
                spelling = spelling.or(() -> inspection.charset().flatMap(DigitSpelling::of));
                report(inspection, spelling, entry, place, report);
            }
        }
    }

    private static int firstDigit(String phrase) {
        int[] codePoints = phrase.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (Chars.isDigit(codePoints[i])) {
                return i;
            }
        }
        return -1;
    }

    private static void report(
            Inspection inspection,
            Optional<DigitSpelling> spelling,
            VocabularyEntry entry,
            int digit,
            Consumer<Finding> report) {
        Place place = inspection.place(entry, Column.PHRASE).orElseThrow();
        String phrase = place.cell().text();
        Optional<Fix> fix = spelling.filter(words -> place.cell().length() <= LONGEST_SPELLED)
                .flatMap(words -> words.spelled(phrase))
                .flatMap(spelled -> Edits.shownPhrase(inspection, entry, place, spelled));
        String message = Quote.of(phrase) + " contains a digit; numbers are spelled out";
        report.accept(Finding.of(Rule.PHRASE_DIGIT, place.span(digit, digit + 1), message)
                .with(fix));
    }
}
