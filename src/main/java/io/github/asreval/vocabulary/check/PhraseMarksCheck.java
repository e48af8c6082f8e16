package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.function.Consumer;

/** Finds periods, apostrophes and hyphens at the edges of a phrase and beside each other. */
final class PhraseMarksCheck implements EntryCheck {

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        inspection.written(entry, Column.PHRASE).ifPresent(place -> {
            String phrase = place.cell().text();
            checkEdges(inspection, entry, place, report);
            int repeated = repeatedAt(phrase);
            if (repeated >= 0) {
                int start = phrase.codePointCount(0, repeated);
                String message = Quote.of(phrase) + " has a doubled " + name(phrase.charAt(repeated));
                report.accept(Finding.of(Rule.PHRASE_REPEATED_MARK, place.span(start, start + 2), message)
                        .with(Edits.shownPhrase(inspection, entry, place, withoutRepeats(phrase))));
            }
        });
    }

    private static void checkEdges(
            Inspection inspection, VocabularyEntry entry, Place place, Consumer<Finding> report) {
        String phrase = place.cell().text();
        int length = place.cell().length();
        String rest = withoutLeading(phrase);
        if (!rest.equals(phrase)) {
            String message = Quote.of(phrase) + " begins with " + article(phrase.charAt(0));
            report.accept(Finding.of(Rule.PHRASE_LEADING_MARK, place.span(0, phrase.length() - rest.length()), message)
                    .with(Edits.shownPhrase(inspection, entry, place, rest)));
        }
        String front = withoutTrailing(phrase);
        if (!front.equals(phrase)) {
            String message = Quote.of(phrase) + " ends with " + article(phrase.charAt(phrase.length() - 1));
            int marks = phrase.length() - front.length();
            report.accept(Finding.of(Rule.PHRASE_TRAILING_MARK, place.span(length - marks, length), message)
                    .with(Edits.shownPhrase(inspection, entry, place, front)));
        }
    }

    /** Returns the phrase without the marks that it must not begin with. */
    static String withoutLeading(String phrase) {
        int start = 0;
        while (start < phrase.length() && Chars.isMark(phrase.charAt(start))) {
            start++;
        }
        return phrase.substring(start);
    }

    /** Returns the phrase without the marks that it must not end with; a period may be that of an acronym. */
    static String withoutTrailing(String phrase) {
        int end = phrase.length();
        while (end > 0 && (phrase.charAt(end - 1) == '-' || phrase.charAt(end - 1) == '\'')) {
            end--;
        }
        return phrase.substring(0, end);
    }

    /** Returns the char offset of the first of two equal marks, or -1. */
    private static int repeatedAt(String phrase) {
        for (int i = 0; i + 1 < phrase.length(); i++) {
            if (Chars.isMark(phrase.charAt(i)) && phrase.charAt(i) == phrase.charAt(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutRepeats(String phrase) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            boolean repeats = i > 0 && Chars.isMark(phrase.charAt(i)) && phrase.charAt(i) == phrase.charAt(i - 1);
            if (!repeats) {
                single.append(phrase.charAt(i));
            }
        }
        return single.toString();
    }

    private static String article(char mark) {
        return (mark == '\'' ? "an " : "a ") + name(mark);
    }

    private static String name(char mark) {
        return switch (mark) {
            case '.' -> "period";
            case '\'' -> "apostrophe";
            default -> "hyphen";
        };
    }
}
