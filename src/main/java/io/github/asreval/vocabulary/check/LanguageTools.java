package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.charset.DigitSpelling;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import io.github.asreval.vocabulary.charset.PhraseRepair;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The knowledge that checks need of one language; nothing is known about a code that the service does not have. */
final class LanguageTools {

    private final String tag;
    private final Optional<LanguageCharset> charset;
    private final Optional<PhraseRepair> repair;

    /** The names of numbers, which take a moment to load and are seldom needed; null until then, and if unknown. */
    private @Nullable DigitSpelling digits;

    private boolean digitsLoaded;

    private LanguageTools(String tag, Optional<LanguageCharset> charset) {
        this.tag = tag;
        this.charset = charset;
        this.repair = charset.map(PhraseRepair::new);
    }

    /** Returns the tools for files of a kind in a language. */
    static LanguageTools of(String tag, VocabularyKind kind) {
        return new LanguageTools(
                tag, kind == VocabularyKind.MEDICAL ? Optional.of(LanguageCharset.medical()) : LanguageCharset.of(tag));
    }

    /** Returns the code of the language as the user gave it. */
    String tag() {
        return tag;
    }

    /** Returns what is documented about its characters. */
    Optional<LanguageCharset> charset() {
        return charset;
    }

    /** Returns what finds and replaces characters that are not listed. */
    Optional<PhraseRepair> repair() {
        return repair;
    }

    /** Returns what spells out digits; empty also if the names of its numbers are not known. */
    synchronized Optional<DigitSpelling> digits() {
        if (!digitsLoaded) {
            digits = charset.flatMap(DigitSpelling::of).orElse(null);
            digitsLoaded = true;
        }
        return Optional.ofNullable(digits);
    }
}
