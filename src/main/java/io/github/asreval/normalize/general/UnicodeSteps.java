package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.base.NamedStep.word;
import static io.github.asreval.normalize.base.NamedStep.wordFrom;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.CanonicalForm;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.LanguageTag;
import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.NamedStep.Argument;
import io.github.asreval.normalize.base.WordChange;
import java.util.List;
import java.util.Locale;

/** Steps that rest on Unicode's own tables: canonical forms, invisible characters, case, accents, digits. */
public final class UnicodeSteps {

    private UnicodeSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                exact(),
                nfc(),
                nfd(),
                nfkc(),
                nfkcCasefold(),
                invisible(),
                bidiMarks(),
                joiners(),
                lower(),
                fold(),
                accentsLatin(),
                digitsAscii());
    }

    private static NamedStep exact() {
        return word(NamedStep.EXACT, "compares code points instead of canonically equal text", word -> word)
                .caution(
                        "composed and decomposed spellings of a word, which nobody can tell apart, are different words;"
                                + " steps behind it meet text as it is")
                .example("\u00E9 e\u0301", "\u00E9 e\u0301")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep nfc() {
        return word(
                        "nfc",
                        "composes letters and marks canonically (NFC), as every chain does by itself",
                        CanonicalForm::of)
                .caution(
                        "it takes \u0958 to \u095F apart, which Unicode excludes from composition, and mends no spelling that"
                                + " only looks the same, such as \u0905\u093E for आ")
                .example("re\u0301sume\u0301", "résumé")
                .example("\u0958\u0932\u092E", "\u0915\u093C\u0932\u092E")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep nfd() {
        return word("nfd", "takes letters and marks apart canonically (NFD)", UnicodeSteps::decompose)
                .decomposes()
                .caution("it is for looking: words are equal with it as without it, but a count of characters changes,"
                        + " to twice or thrice as many in Korean")
                .example("é", "e\u0301")
                .example("각", "\u1100\u1161\u11A8")
                .build();
    }

    private static NamedStep nfkc() {
        return word("nfkc", "replaces compatibility characters by ordinary ones (NFKC)", UnicodeSteps::compatible)
                .lossy()
                .caution("10² becomes 102 and 1½ becomes 11⁄2; Thai ำ is taken apart, and Korean ㅋ changes"
                        + " its kind")
                .example("ﬁnd Ａ１", "find A1")
                .example("10²", "102")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep nfkcCasefold() {
        return word(
                        "nfkc-cf",
                        "ignores case, compatibility and whatever is invisible (NFKC_Casefold)",
                        UnicodeSteps::casefold)
                .lossy()
                .caution("it deletes joiners, which some scripts need to tell words apart; and see nfkc")
                .example("co\u00ADop\u200B ﬁND", "coop find")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep invisible() {
        return word(
                        "invisible",
                        "deletes invisible characters: soft hyphens, byte order marks, variation selectors and the like",
                        CharacterChange.delete(CharacterSets::isInvisible))
                .caution("joiners, Hangul fillers and Khmer inherent vowels stay, because they belong to the spelling")
                .example("\uFEFFco\u00ADop ❤\uFE0F", "coop ❤")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep bidiMarks() {
        return word(
                        "bidi-marks",
                        "deletes the marks that steer the direction of text, and nothing else",
                        CharacterChange.delete(CharacterSets::isDirectional))
                .example("\u2067\u0645\u200F\u2069", "\u0645")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep joiners() {
        return word(
                        "joiners",
                        "deletes zero width joiners and non-joiners",
                        CharacterChange.delete(CharacterSets::isJoinerOrNonJoiner))
                .lossy()
                .caution(
                        "in Sinhala a joiner makes another letter: never use it there. In Persian a prefix is joined to its"
                                + " word, which zwnj-space keeps apart")
                .example("\u0915\u094D\u200D\u0937", "\u0915\u094D\u0937")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep lower() {
        return wordFrom("lower", "makes lower case", UnicodeSteps::lowerCase)
                .argument(Argument.LANGUAGE_OPTIONAL, "LANGUAGE")
                .caution("to compare words take fold, which also makes ß and ss, ς and σ the same")
                .example("Große ΟΔΟΣ", "große οδος")
                .example("tr", "DIŞ İŞ", "dış iş")
                .example("lt", "J\u0301", "j\u0307\u0301")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep fold() {
        return wordFrom("fold", "ignores case, by Unicode's full case folding", UnicodeSteps::foldCase)
                .argument(Argument.LANGUAGE_OPTIONAL, "LANGUAGE")
                .caution("without the language, Turkish and Azerbaijani İ and ı are folded as if they were foreign")
                .example("Straße STRASSE", "strasse strasse")
                .example("tr", "DIŞ İŞ", "dış iş")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep accentsLatin() {
        return word("accents-latin", "takes the accents off Latin letters, and off no others", LatinAccents::strip)
                .lossy()
                .caution("ł, ø and đ are letters without an accent and stay; in Vietnamese the tones go")
                .example("Été naïve Łódź", "Ete naive Łodz")
                .example("हिन्दी й が", "हिन्दी й が")
                .keepsPlainWords()
                .build();
    }

    private static NamedStep digitsAscii() {
        return word("digits-ascii", "writes the decimal digits of all scripts as 0 to 9", new CharacterChange(c -> {
                    return c >= 0x80 && CharacterSets.isDigit(c) ? '0' + UCharacter.digit(c) : c;
                }))
                .caution("numerals that are not decimal digits stay, such as Roman Ⅻ, Tamil ௰ and Han 五")
                .example("\u0967\u0968\u0969 ١٢٣ ３", "123 123 3")
                .keepsPlainWords()
                .build();
    }

    private static String decompose(String word) {
        return CharacterChange.isAscii(word) ? word : Canonical.NFD.normalize(word);
    }

    private static String compatible(String word) {
        return CharacterChange.isAscii(word) ? word : Compatibility.NFKC.normalize(word);
    }

    private static String casefold(String word) {
        return CharacterChange.isAscii(word) ? CaseFolding.fold(word) : CompatibilityCase.FOLDED.normalize(word);
    }

    private static WordChange lowerCase(String tag) {
        String language = LanguageTag.language(tag);
        Locale locale = Locale.forLanguageTag(language);
        // Only these three have rules of their own; the others share a way that is short for ASCII.
        boolean special = CaseFolding.isTurkic(language) || language.equals("lt");
        return special ? word -> CaseFolding.lower(locale, word) : CaseFolding::lower;
    }

    private static WordChange foldCase(String tag) {
        return CaseFolding.isTurkic(LanguageTag.language(tag)) ? CaseFolding::foldTurkic : CaseFolding::fold;
    }

    private static final class Canonical {
        static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    }

    private static final class Compatibility {
        static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    }

    private static final class CompatibilityCase {
        static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    }
}
