package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.PhraseFault;
import io.github.asreval.vocabulary.charset.PhraseFault.Cause;
import io.github.asreval.vocabulary.charset.PhraseRepair;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Finds characters that the guide does not list for the language, and listed ones worth a remark. */
final class PhraseCharsetCheck implements EntryCheck {

    /** More characters than this are only counted; a phrase in a wrong script would fill a screen. */
    private static final int NAMED = 3;

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        if (inspection.charset().isEmpty() || inspection.repair().isEmpty()) {
            return;
        }
        LanguageCharset charset = inspection.charset().get();
        PhraseRepair repair = inspection.repair().get();
        inspection.place(entry, Column.PHRASE).ifPresent(place -> {
            checkListed(inspection, repair, entry, place)
                    .map(finding -> charset.documented() ? finding : finding.as(Severity.WARNING))
                    .ifPresent(report);
            remark(place, Rule.PHRASE_MAPPED_CHAR, mapped(charset), c -> mapping(charset, c), report);
            IntPredicate tolerated = c -> charset.tolerated().contains(c);
            remark(place, Rule.PHRASE_CHARSET_TOLERATED, tolerated, c -> listedNot(charset, c), report);
            IntPredicate gap = c -> charset.gaps().contains(c);
            remark(place, Rule.CHARSET_DOC_GAP, gap, c -> listedNot(charset, c), report);
        });
    }

    private static Optional<Finding> checkListed(
            Inspection inspection, PhraseRepair repair, VocabularyEntry entry, Place place) {
        String phrase = place.cell().text();
        int[] codePoints = phrase.codePoints().toArray();
        List<PhraseFault> faults = repair.faults(phrase).stream()
                .filter(fault -> !Chars.isReportedElsewhere(codePoints[fault.start()]))
                .toList();
        if (!faults.isEmpty()) {
            return Optional.of(finding(inspection, entry, place, faults));
        }
        // Every letter is listed, but letters of two scripts in one word are suspicious.
        List<PhraseFault> mixed = repair.mixedScripts(phrase);
        return mixed.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(inspection, entry, place, mixed).as(Severity.WARNING));
    }

    private static Finding finding(
            Inspection inspection, VocabularyEntry entry, Place place, List<PhraseFault> faults) {
        String phrase = place.cell().text();
        String replaced = PhraseFault.replaceAll(phrase, faults);
        String unquoted = unquoted(phrase, replaced);
        boolean shown = !unquoted.equals(replaced) || faults.stream().anyMatch(fault -> fault.cause() == Cause.CASE);
        Span where = place.span(faults.get(0).start(), faults.get(0).end());
        return Finding.of(Rule.PHRASE_CHARSET, where, message(faults))
                .with(
                        shown
                                ? Edits.shownPhrase(inspection, entry, place, unquoted)
                                : Edits.phrase(inspection, place, unquoted));
    }

    /** Quotation marks around a phrase would become apostrophes, where none may stand. */
    private static String unquoted(String phrase, String replaced) {
        boolean opened = phrase.equals(PhraseMarksCheck.withoutLeading(phrase));
        String front = opened ? PhraseMarksCheck.withoutLeading(replaced) : replaced;
        boolean closed = phrase.equals(PhraseMarksCheck.withoutTrailing(phrase));
        return closed ? PhraseMarksCheck.withoutTrailing(front) : front;
    }

    /** Returns the messages of the first faults, and how many more there are. */
    static String message(List<PhraseFault> faults) {
        List<String> messages =
                faults.stream().map(PhraseFault::message).distinct().toList();
        String named = messages.stream().limit(NAMED).collect(Collectors.joining("; "));
        return messages.size() > NAMED ? named + "; and " + (messages.size() - NAMED) + " more" : named;
    }

    private static IntPredicate mapped(LanguageCharset charset) {
        return c -> charset.mapped(c).isPresent();
    }

    private static String mapping(LanguageCharset charset, int c) {
        return "the service takes " + Quote.name(c) + " for "
                + Quote.name(charset.mapped(c).orElse(c));
    }

    private static String listedNot(LanguageCharset charset, int c) {
        return Quote.name(c) + " is missing from the documented characters of " + charset.name();
    }

    private static void remark(
            Place place, Rule rule, IntPredicate concerned, IntFunction<String> message, Consumer<Finding> report) {
        int[] codePoints = place.cell().text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (concerned.test(codePoints[i])) {
                report.accept(Finding.of(rule, place.span(i, i + 1), message.apply(codePoints[i])));
                return;
            }
        }
    }
}
