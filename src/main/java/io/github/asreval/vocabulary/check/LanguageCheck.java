package io.github.asreval.vocabulary.check;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.Quote;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds languages that the service, or the guide, does not know. */
final class LanguageCheck implements Check {

    @Override
    public void check(Inspection inspection, Consumer<Finding> report) {
        String tag = inspection.tag();
        Optional<LanguageCharset> charset = LanguageCharset.of(tag);
        if (charset.isEmpty()) {
            String message = Quote.of(tag) + " is not a language of the service" + suggestion(tag);
            report.accept(Finding.of(Rule.API_LANGUAGE, Span.file(), message));
        } else if (inspection.file().kind() == VocabularyKind.MEDICAL) {
            String known = charset.get().language().tag();
            if (!known.equals("en-US")) {
                String message = "medical vocabularies are for en-US only, not for " + known;
                report.accept(Finding.of(Rule.MEDICAL_LANGUAGE, Span.file(), message));
            }
        } else if (!charset.get().documented()) {
            String message =
                    "no character set is documented for " + charset.get().name() + " (" + tag + ")";
            report.accept(Finding.of(Rule.CHARSET_UNDOCUMENTED, Span.file(), message));
        }
    }

    /** For {@code hi}, which lacks a region, the codes that have one. */
    private static String suggestion(String tag) {
        String prefix = UCharacter.foldCase(tag, true) + "-";
        List<String> near = LanguageCharset.languages().stream()
                .filter(known -> known.startsWith(prefix))
                .toList();
        return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    }
}
