package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.lang.Character.UnicodeScript;
import java.util.function.Consumer;

/** Finds display forms that are missing, superfluous or oddly written. */
final class DisplayAsCheck implements EntryCheck {

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        inspection.place(entry, Column.DISPLAYAS).ifPresent(place -> {
            checkEdges(inspection, place, report);
            if (place.cell().isBlank()) {
                checkMissing(entry, place, report);
                return;
            }
            if (place.cell().text().equals(entry.text(Column.PHRASE))) {
                report.accept(redundant(place));
            }
            if (inspection.tag().equals("ja-JP")) {
                checkJapanese(place, report);
            }
        });
    }

    /** Returns the finding about a cell that says what the phrase says. */
    static Finding redundant(Place place) {
        String message = Quote.of(place.cell().text()) + " repeats the phrase";
        return Finding.of(Rule.DISPLAYAS_REDUNDANT, place.span(), message);
    }

    private static void checkEdges(Inspection inspection, Place place, Consumer<Finding> report) {
        String text = place.cell().text();
        String stripped = Chars.strip(text);
        if (stripped.equals(text)) {
            return;
        }
        boolean trailing = !text.isEmpty() && Chars.isSpace(text.codePointBefore(text.length()));
        boolean medical = inspection.file().kind() == VocabularyKind.MEDICAL;
        Rule rule = medical && trailing ? Rule.MEDICAL_TRAILING_SPACE : Rule.CELL_OUTER_SPACE;
        report.accept(Finding.of(rule, place.span(), Quote.of(text) + " has a space at its edge")
                .with(Edits.cell(inspection, place, stripped)));
    }

    private static void checkMissing(VocabularyEntry entry, Place place, Consumer<Finding> report) {
        String phrase = entry.text(Column.PHRASE);
        if (phrase.indexOf('-') >= 0 || phrase.indexOf('.') >= 0) {
            String message = "the transcript will show " + Quote.of(phrase) + " as it is";
            report.accept(Finding.of(Rule.DISPLAYAS_MISSING, place.span(), message));
        }
    }

    private static void checkJapanese(Place place, Consumer<Finding> report) {
        int[] codePoints = place.cell().text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (!isJapanese(codePoints[i]) && !Chars.isReportedElsewhere(codePoints[i])) {
                String message =
                        Quote.name(codePoints[i]) + " is neither hiragana, katakana, kanji nor a full-width capital";
                report.accept(Finding.of(Rule.DISPLAYAS_CHARSET, place.span(i, i + 1), message));
                return;
            }
        }
    }

    private static boolean isJapanese(int c) {
        return switch (UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            // The long vowel mark and the middle dot belong to both kinds of kana.
            default -> c == 0x30FC || c == 0x30FB || (c >= 0xFF21 && c <= 0xFF3A);
        };
    }
}
