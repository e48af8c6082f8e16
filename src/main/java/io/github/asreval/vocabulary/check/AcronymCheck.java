package io.github.asreval.vocabulary.check;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.charset.AcronymSupport;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.check.Inspection.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Finds acronyms that are not written {@code C.L.I.}, and those in languages that do not have them. */
final class AcronymCheck implements EntryCheck {

    @Override
    public void check(Inspection inspection, VocabularyEntry entry, Consumer<Finding> report) {
        inspection.written(entry, Column.PHRASE).ifPresent(place -> {
            AcronymSupport support = support(inspection);
            if (support == AcronymSupport.NO || support == AcronymSupport.STREAMING_ONLY) {
                checkUnsupported(inspection, support, place, report);
            }
            if (support != AcronymSupport.NO) {
                checkForm(inspection, entry, place, report);
            }
        });
    }

    private static AcronymSupport support(Inspection inspection) {
        return inspection
                .charset()
                .map(charset -> charset.language().acronyms(inspection.edition()))
                .orElse(AcronymSupport.UNSTATED);
    }

    private static void checkUnsupported(
            Inspection inspection, AcronymSupport support, Place place, Consumer<Finding> report) {
        String language = inspection.charset().map(LanguageCharset::name).orElse(inspection.tag());
        for (String part : PhraseAcronyms.parts(place.cell().text())) {
            if (PhraseAcronyms.isDotted(part)) {
                String message = "dotted acronyms such as " + Quote.of(part) + " are not for " + language
                        + (support == AcronymSupport.NO ? "" : ", except with streams");
                report.accept(
                        Finding.of(Rule.PHRASE_ACRONYM_UNSUPPORTED_LANGUAGE, spanOf(place, part::equals), message));
                return;
            }
        }
    }

    private static void checkForm(Inspection inspection, VocabularyEntry entry, Place place, Consumer<Finding> report) {
        Predicate<String> plural = part -> PhraseAcronyms.isDotted(part)
                && part.endsWith("s")
                && PhraseAcronyms.isUpper(part.substring(0, part.length() - 1).replace(".", ""));
        report(inspection, entry, place, Rule.PHRASE_ACRONYM_PLURAL, plural, AcronymCheck::withPlural, report);

        // The page about medical vocabularies shows S.T.E.M.I-s, so there the last period is free.
        boolean free = inspection.file().kind() == VocabularyKind.MEDICAL;
        Predicate<String> open =
                part -> !free && PhraseAcronyms.isDotted(part) && !part.endsWith(".") && !plural.test(part);
        report(inspection, entry, place, Rule.PHRASE_ACRONYM_FINAL_PERIOD, open, part -> part + ".", report);

        Predicate<String> undotted = part -> PhraseAcronyms.isUndotted(part) && isWritable(inspection, part);
        report(inspection, entry, place, Rule.PHRASE_ACRONYM_UNDOTTED, undotted, PhraseAcronyms::dotted, report);
    }

    private static void report(
            Inspection inspection,
            VocabularyEntry entry,
            Place place,
            Rule rule,
            Predicate<String> concerned,
            UnaryOperator<String> change,
            Consumer<Finding> report) {
        String phrase = place.cell().text();
        Optional<String> first =
                PhraseAcronyms.parts(phrase).stream().filter(concerned).findFirst();
        if (first.isPresent()) {
            String message = Quote.of(first.get()) + " is to be written " + Quote.of(change.apply(first.get()));
            String changed = PhraseAcronyms.mapParts(phrase, part -> concerned.test(part) ? change.apply(part) : part);
            report.accept(Finding.of(rule, spanOf(place, concerned), message)
                    .with(Edits.shownPhrase(inspection, entry, place, changed)));
        }
    }

    /** Returns where the first part that fits stands. */
    private static Span spanOf(Place place, Predicate<String> concerned) {
        int start = 0;
        for (String part : PhraseAcronyms.parts(place.cell().text())) {
            int length = part.codePointCount(0, part.length());
            if (concerned.test(part)) {
                return place.span(start, start + length);
            }
            start += length + 1;
        }
        return place.span();
    }

    private static String withPlural(String part) {
        return part.substring(0, part.length() - 1) + "-s";
    }

    /** In a language whose set has neither the letters nor their small forms, capitals are a matter of script. */
    private static boolean isWritable(Inspection inspection, String part) {
        List<String> forms = List.of(part, UCharacter.foldCase(part, true));
        return inspection
                .charset()
                .map(charset -> charset.phrase().isEmpty() || forms.stream().anyMatch(charset.accepted()::containsAll))
                .orElse(true);
    }
}
