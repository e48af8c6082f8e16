package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds periods that are not those of an acronym.
 *
 * <p>By the guide a period follows at most one, and precedes at most two, consecutive ordinary characters: all but
 * period, apostrophe and hyphen. Whether a letter with its vowel sign is one character or two it does not say.
 */
final class PeriodCheck implements EntryCheck {

    private static final int LONGEST_REWRITTEN = 6;

    /**
     * A period with the ordinary characters beside it.
     *
     * @param place offset in code points
     * @param before what stands before it, up to the mark before that
     * @param after what stands behind it, up to the next mark
     */
    private record Period(int place, String before, String after) {

        boolean breaksByCodePoints() {
            return before.codePointCount(0, before.length()) >= 2 || after.codePointCount(0, after.length()) >= 3;
        }

        boolean breaksByGraphemes() {
            return PhraseAcronyms.graphemeCount(before) >= 2 || PhraseAcronyms.graphemeCount(after) >= 3;
        }

        /** {@code A.BC} keeps within the numbers, but the guide speaks of single letters. */
        boolean isDoubtful() {
            return PhraseAcronyms.graphemeCount(after) == 2;
        }
    }

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        inspection
                .place(entry, Column.PHRASE)
                .filter(place -> place.cell().text().indexOf('.') >= 0)
                .ifPresent(place -> {
                    for (Period period : periods(place.cell().text())) {
                        boolean broken = period.breaksByCodePoints();
                        if (broken && period.breaksByGraphemes()) {
                            report.accept(misuse(inspection, entry, place, period));
                            return;
                        }
                    }
                    checkDoubtful(inspection, entry, place, report);
                });
    }

    private static void checkDoubtful(
            Inspection inspection, VocabularyEntry entry, Place place, Consumer<Finding> report) {
        List<Period> periods = periods(place.cell().text());
        periods.stream()
                .filter(Period::isDoubtful)
                .findFirst()
                .map(period -> misuse(inspection, entry, place, period).as(Severity.WARNING))
                .ifPresent(report);
        periods.stream()
                .filter(Period::breaksByCodePoints)
                .findFirst()
                .map(period -> Finding.of(
                        Rule.PHRASE_PERIOD_GRAPHEME,
                        place.span(period.place(), period.place() + 1),
                        Quote.of(place.cell().text())
                                + " has a letter of several code points beside a period, which may count as several"))
                .ifPresent(report);
    }

    private static Finding misuse(Inspection inspection, VocabularyEntry entry, Place place, Period period) {
        String phrase = place.cell().text();
        String message = Quote.of(phrase) + " has a period that does not separate single letters";
        return Finding.of(Rule.PHRASE_PERIOD_MISUSE, place.span(period.place(), period.place() + 1), message)
                .with(Edits.shownPhrase(
                        inspection, entry, place, PhraseAcronyms.mapParts(phrase, PeriodCheck::rewritten)));
    }

    /** Returns all periods but those the phrase begins with, which have a rule of their own. */
    private static List<Period> periods(String phrase) {
        List<Period> periods = new ArrayList<>();
        int leading = phrase.length() - PhraseMarksCheck.withoutLeading(phrase).length();
        int from = leading;
        int place = leading;
        for (int i = leading; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == '.') {
                String before = phrase.substring(from, i);
                periods.add(new Period(place, before, phrase.substring(i + 1, nextMark(phrase, i + 1))));
            }
            from = Chars.isMark(c) ? i + 1 : from;
            place += Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(phrase.charAt(i - 1)) ? 0 : 1;
        }
        return periods;
    }

    private static int nextMark(String phrase, int from) {
        int next = from;
        while (next < phrase.length() && !Chars.isMark(phrase.charAt(next))) {
            next++;
        }
        return next;
    }

    /**
     * Returns a part of a phrase with its periods put right, or as it is if they may mean anything.
     *
     * <p>A short part of capitals, or of pieces of one or two letters, is an acronym; the period behind a single word
     * ends an abbreviation or a sentence and goes.
     */
    private static String rewritten(String part) {
        String letters = part.replace(".", "");
        boolean broken = periods(part).stream().anyMatch(period -> period.breaksByGraphemes() || period.isDoubtful());
        if (!broken || !letters.codePoints().allMatch(Character::isLetter)) {
            return part;
        }
        List<String> pieces = List.of(part.split("\\."));
        boolean shortPieces = pieces.stream().allMatch(piece -> piece.length() <= 2);
        boolean acronym = pieces.size() > 1 && (PhraseAcronyms.isUpper(letters) || shortPieces);
        if (acronym && letters.length() <= LONGEST_REWRITTEN) {
            return PhraseAcronyms.dotted(part);
        }
        return pieces.size() == 1 ? letters : part;
    }
}
