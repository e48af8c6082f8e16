package io.github.asreval.normalize.language;

import io.github.asreval.normalize.base.SettledChange;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.WordChange;
import java.util.ArrayList;
import java.util.List;

/** Steps for single languages and scripts, the Indian ones aside. */
public final class LanguageSteps {

    /** Simplifying 苎 gives 苧, and simplifying that gives 苎 back; the first is simple already. */
    private static final String TO_SIMPLIFIED = "[^\\u82CE] Traditional-Simplified";

    private LanguageSteps() {}

    public static List<NamedStep> all() {
        List<NamedStep> steps = new ArrayList<>(arabicAndHebrew());
        steps.addAll(eastAsian());
        steps.addAll(european());
        steps.add(NamedStep.wordFrom("xscript", Transliteration::named).with(NamedStep.Argument.OTHER, "ID"));
        return steps;
    }

    private static List<NamedStep> arabicAndHebrew() {
        return List.of(
                among("ar-presentation", '\uFB50', '\uFEFC', ArabicLetters::lettersOfForms),
                NamedStep.word("ar-tatweel", ArabicLetters::withoutTatweel).keepingPlainWords(),
                among("ar-harakat", ArabicLetters.FIRST, ArabicLetters.LAST, ArabicLetters::withoutHarakat),
                arabicTable("ar-alef"),
                arabicTable("ar-yeh"),
                arabicTable("ar-teh"),
                arabicTable("fa-yeh-kaf"),
                arabicTable("ur-letters"),
                among("he-niqqud", '\u0591', '\u05C7', EuropeanLetters::withoutNiqqud));
    }

    private static List<NamedStep> eastAsian() {
        return List.of(
                among("width-fold", EastAsianForms.FIRST_WIDE, EastAsianForms.LAST_WIDE, EastAsianForms::ordinaryWidth),
                among(
                        "kana-hira-safe",
                        EastAsianForms.FIRST_KATAKANA,
                        EastAsianForms.LAST_KATAKANA,
                        EastAsianForms::hiragana),
                transliteration("zh-simp", '\u3400', '\uFAFF', TO_SIMPLIFIED),
                among("ko", EastAsianForms.FIRST_JAMO, EastAsianForms.LAST_JAMO, EastAsianForms::lettersThatStandAlone),
                table("th-saraam", '\u0E01', '\u0EFF'),
                NamedStep.lineFrom("zawgyi", none -> new ZawgyiChange()),
                among("vi-tone", '\u00C0', '\u1EFF', EuropeanLetters::tonesOnFirstVowel));
    }

    private static List<NamedStep> european() {
        return List.of(
                among("de-umlaut", '\u00C4', '\u1E9E', EuropeanLetters::umlautsInAscii),
                table("ru-yo", '\u0401', '\u0451'),
                table("ro-cedilla", '\u015E', '\u0163'),
                transliteration("sr-latin", '\u0400', '\u045F', "Serbian-Latin/BGN"),
                among("uk-apos", '\u0400', '\u052F', EuropeanLetters::apostrophesAsLetters));
    }

    /** Returns a step for words that have a character between two others. */
    private static NamedStep among(String id, char first, char last, WordChange change) {
        return NamedStep.word(id, SettledChange.of(first, last, change)).keepingPlainWords();
    }

    private static NamedStep table(String id, char first, char last) {
        return NamedStep.word(id, SettledChange.table(id, first, last)).keepingPlainWords();
    }

    private static NamedStep arabicTable(String id) {
        return table(id, ArabicLetters.FIRST, ArabicLetters.LAST);
    }

    /** Returns a step by a transliteration of ICU's, which is made for each normaliser, since it is for one thread. */
    private static NamedStep transliteration(String id, char first, char last, String rules) {
        return NamedStep.wordFrom(id, none -> SettledChange.of(first, last, Transliteration.lazily(rules)))
                .keepingPlainWords();
    }
}
