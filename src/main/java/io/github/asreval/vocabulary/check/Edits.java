package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.DecodedText;
import io.github.asreval.vocabulary.Delimiter;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the fixes that give cells other text, and refuses those that would break another rule. */
final class Edits {

    private Edits() {}

    /** Returns the fix that writes other text into one cell. */
    static Optional<Fix> cell(Inspection inspection, Place place, String after) {
        boolean same = after.equals(place.cell().text());
        // Where a quotation mark is written twice, the offsets of the text are not those of the line.
        return same
                        || !place.cell().isLiteral()
                        || !fits(inspection, after)
                        || outgrows(inspection, place.cell().text(), after)
                ? Optional.empty()
                : Optional.of(new Fix.Cells(place.line().number(), List.of(edit(place, after))));
    }

    /**
     * Returns the fix that writes another phrase which the transcript shows just as it showed the old one; none if
     * nothing but marks and spaces would be left, since such a phrase only breaks other rules.
     */
    static Optional<Fix> phrase(Inspection inspection, Place place, String after) {
        boolean empty = after.codePoints().allMatch(c -> Chars.isMark(c) || Chars.isSpace(c));
        return empty ? Optional.empty() : cell(inspection, place, after);
    }

    /**
     * Returns the fix that writes another phrase and lets the transcript show what it showed before: the old phrase
     * moves to DisplayAs if there is room for it.
     */
    static Optional<Fix> shownPhrase(Inspection inspection, VocabularyEntry entry, Place place, String after) {
        return shownPhrase(inspection, entry, place, after, place.cell().text());
    }

    /** Does the same, with a given text for an empty DisplayAs. */
    static Optional<Fix> shownPhrase(
            Inspection inspection, VocabularyEntry entry, Place place, String after, String shown) {
        Optional<Fix> fix = phrase(inspection, place, after);
        Optional<Place> display = inspection.file().kind().isTabular()
                ? inspection
                        .place(entry, Column.DISPLAYAS)
                        .filter(cell -> cell.cell().isBlank())
                : Optional.empty();
        String kept = Chars.strip(shown);
        if (fix.isEmpty() || display.isEmpty()) {
            return fix;
        }
        if (!fits(inspection, kept)
                || outgrows(inspection, "", kept)
                || kept.codePoints().anyMatch(Edits::isBroken)) {
            return Optional.empty();
        }
        List<Fix.Edit> edits = new ArrayList<>(((Fix.Cells) fix.get()).edits());
        edits.add(edit(display.get(), kept));
        return Optional.of(new Fix.Cells(place.line().number(), edits));
    }

    private static Fix.Edit edit(Place place, String after) {
        return new Fix.Edit(place.column(), place.cell().start(), place.cell().text(), after);
    }

    /** Text that contains what separates cells would become two of them. */
    private static boolean fits(Inspection inspection, String text) {
        boolean tabular = inspection.file().kind().isTabular();
        Delimiter delimiter = inspection.file().delimiter();
        boolean cut = delimiter != Delimiter.SPACES && text.contains(delimiter.text());
        return !(tabular && (text.indexOf('\t') >= 0 || cut));
    }

    private static boolean outgrows(Inspection inspection, String before, String after) {
        int limit = inspection.tooLong();
        return after.codePointCount(0, after.length()) >= limit && before.codePointCount(0, before.length()) < limit;
    }

    /** What one cell may be blamed for should not be copied into a second one. */
    private static boolean isBroken(int c) {
        return Chars.isControl(c) || Chars.isLineBreak(c) || DecodedText.isUndecodable(c);
    }
}
