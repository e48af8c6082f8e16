package io.github.asreval.normalize.language;

import io.github.asreval.normalize.base.NamedStep;
import io.github.asreval.normalize.base.SettledChange;
import io.github.asreval.normalize.base.WordChange;
import java.util.ArrayList;
import java.util.List;

/** Steps for single languages and scripts, the Indian ones aside. */
public final class LanguageSteps {

    /** Simplifying 苎 gives 苧, and simplifying that gives 苎 back; the first is simple already. */
    private static final String TO_SIMPLIFIED = "[^\\u82CE] Traditional-Simplified";

    private LanguageSteps() {}

    public static List<NamedStep> all() {
        List<NamedStep> steps = new ArrayList<>();
        steps.add(arabicForms());
        steps.addAll(arabic());
        steps.addAll(persianUrduHebrew());
        steps.addAll(japanese());
        steps.addAll(chineseAndKorean());
        steps.addAll(southEastAsian());
        steps.addAll(european());
        steps.addAll(southSlavicAndUkrainian());
        steps.add(anyScript());
        return steps;
    }

    private static NamedStep arabicForms() {
        NamedStep.Builder forms = NamedStep.word(
                        "ar-presentation",
                        "writes the shapes of Arabic letters as the letters",
                        SettledChange.of('\uFB50', '\uFEFC', ArabicLetters::lettersOfForms))
                .languages("ar,fa,ur")
                .keepsPlainWords()
                .example("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E \uFEFB \uFDFA", "مرحبا لا \uFDFA");
        for (String other :
                List.of("ar-tatweel", "ar-harakat", "ar-alef", "ar-yeh", "ar-teh", "fa-yeh-kaf", "ur-letters")) {
            forms.before(other, "a letter is not found behind a shape of it");
        }
        return forms.build();
    }

    private static List<NamedStep> arabic() {
        return List.of(
                NamedStep.word(
                                "ar-tatweel",
                                "takes away the stroke that stretches a word",
                                ArabicLetters::withoutTatweel)
                        .languages("ar,fa,ur")
                        .example("جــميل", "جميل")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word(
                                "ar-harakat",
                                "takes away vowel signs and the signs of recitation, but no hamza",
                                arabicScript(ArabicLetters::withoutHarakat))
                        .languages("ar,fa,ur")
                        .caution("fully vowelled words that differ in their vowels only become one")
                        .example("ك\u064Eت\u064Eب\u064E مدر\u0651سة", "كتب مدرسة")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word("ar-alef", "writes alef with hamza, madda or wasla as alef", arabicTable("ar-alef"))
                        .lossy()
                        .languages("ar")
                        .example("أإآٱا", "ااااا")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word("ar-yeh", "writes alef maksura as yeh", arabicTable("ar-yeh"))
                        .lossy()
                        .languages("ar")
                        .caution("على (on) and علي (Ali) become one word")
                        .example("على", "علي")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word("ar-teh", "writes teh marbuta as heh", arabicTable("ar-teh"))
                        .lossy()
                        .languages("ar")
                        .example("مدرسة", "مدرسه")
                        .keepsPlainWords()
                        .build());
    }

    private static List<NamedStep> persianUrduHebrew() {
        return List.of(
                NamedStep.word(
                                "fa-yeh-kaf",
                                "writes the yeh and kaf of Arabic keyboards as those of Persian",
                                arabicTable("fa-yeh-kaf"))
                        .languages("fa")
                        .example("كي على مسئول", "کی علی مسئول")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word(
                                "ur-letters",
                                "writes letters of Arabic and Persian keyboards as those of Urdu",
                                arabicTable("ur-letters"))
                        .languages("ur")
                        .example("بھائي كه", "بھائی کہ")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word(
                                "he-niqqud",
                                "takes away the points and accents of Hebrew",
                                SettledChange.of('\u0591', '\u05C7', EuropeanLetters::withoutNiqqud))
                        .languages("he,yi")
                        .caution("fully pointed words that differ in their points only become one")
                        .example("ש\u05B8\u05C1לו\u05B9ם בית־ספר", "שלום בית־ספר")
                        .keepsPlainWords()
                        .build());
    }

    private static List<NamedStep> japanese() {
        return List.of(
                NamedStep.word(
                                "width-fold",
                                "writes wide Latin and narrow katakana and Hangul as ordinary characters",
                                SettledChange.of(
                                        EastAsianForms.FIRST_WIDE,
                                        EastAsianForms.LAST_WIDE,
                                        EastAsianForms::ordinaryWidth))
                        .languages("ja,zh,ko")
                        .before("kana-hira-safe", "narrow katakana have to become katakana first")
                        .example("ｶﾞｱ Ａ１", "ガア A1")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word(
                                "kana-hira-safe",
                                "writes katakana as hiragana; the mark for long vowels stays",
                                SettledChange.of(
                                        EastAsianForms.FIRST_KATAKANA,
                                        EastAsianForms.LAST_KATAKANA,
                                        EastAsianForms::hiragana))
                        .lossy()
                        .languages("ja")
                        .caution("バラ (rose) and ばら (loose) become one word")
                        .example("コーヒー", "こーひー")
                        .keepsPlainWords()
                        .build());
    }

    private static List<NamedStep> chineseAndKorean() {
        return List.of(
                NamedStep.wordFrom(
                                "zh-simp",
                                "writes traditional Chinese characters as simplified ones",
                                argument -> SettledChange.of('\u3400', '\uFAFF', Transliteration.lazily(TO_SIMPLIFIED)))
                        .lossy()
                        .languages("zh")
                        .caution("one simplified character stands for several: 頭髮 (hair) and 發現 (find) share 发")
                        .example("頭髮 發現 後來 乾隆", "头发 发现 后来 干隆")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word(
                                "ko",
                                "writes Korean letters that stand alone as such, not as pieces of syllables",
                                SettledChange.of(
                                        EastAsianForms.FIRST_JAMO,
                                        EastAsianForms.LAST_JAMO,
                                        EastAsianForms::lettersThatStandAlone))
                        .languages("ko")
                        .caution("Korean spacing varies from writer to writer: give the character error rate as well")
                        .example("\u110F\u110F 한\u1102 ㅠㅠ", "ㅋㅋ 한ㄴ ㅠㅠ")
                        .keepsPlainWords()
                        .build());
    }

    private static List<NamedStep> southEastAsian() {
        return List.of(
                NamedStep.word(
                                "th-saraam",
                                "writes sara am of Thai and Lao as one letter",
                                SettledChange.table("th-saraam", '\u0E01', '\u0EFF'))
                        .languages("th,lo")
                        .example("ก\u0E4Dา น\u0E49\u0E4Dา น\u0E4D\u0E49า ນ\u0ECDາ", "กำ น\u0E49ำ น\u0E49ำ ນຳ")
                        .keepsPlainWords()
                        .build(),
                NamedStep.lineFrom(
                                "zawgyi",
                                "rewrites Burmese lines that are in Zawgyi instead of Unicode",
                                argument -> new ZawgyiChange())
                        .languages("my")
                        .caution(
                                "a line is told by sequences that only one of the encodings has: a short one may have none")
                        .example("\u103B\u1019\u1014\u1039\u1019\u102C", "မြန်မာ")
                        .example("မြန်မာ", "မြန်မာ")
                        .build(),
                NamedStep.word(
                                "vi-tone",
                                "puts the tone of oa, oe and uy at the end of a syllable on the first letter",
                                SettledChange.of('\u00C0', '\u1EFF', EuropeanLetters::tonesOnFirstVowel))
                        .languages("vi")
                        .example("hoà thuý hoè quý hoàn", "hòa thúy hòe quý hoàn")
                        .keepsPlainWords()
                        .build());
    }

    private static List<NamedStep> european() {
        return List.of(
                NamedStep.word(
                                "de-umlaut",
                                "writes ä, ö, ü and ß as ae, oe, ue and ss",
                                SettledChange.of('\u00C4', '\u1E9E', EuropeanLetters::umlautsInAscii))
                        .lossy()
                        .languages("de")
                        .before("accents-latin", "the dots that make an umlaut would be gone")
                        .caution("Maße (measures) and Masse (mass) become one word")
                        .example("Größe Äpfel ÄPFEL", "Groesse Aepfel AEPFEL")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word("ru-yo", "writes ё as е", SettledChange.table("ru-yo", '\u0401', '\u0451'))
                        .lossy()
                        .languages("ru")
                        .caution("всё (everything) and все (everybody) become one word")
                        .example("Ещё ё", "Еще е")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word(
                                "ro-cedilla",
                                "writes s and t with a cedilla as those with a comma below",
                                SettledChange.table("ro-cedilla", '\u015E', '\u0163'))
                        .languages("ro")
                        .before("accents-latin", "the cedilla by which the letter is known would be gone")
                        .example("ştiinţă", "știință")
                        .keepsPlainWords()
                        .build());
    }

    private static List<NamedStep> southSlavicAndUkrainian() {
        return List.of(
                NamedStep.wordFrom(
                                "sr-latin",
                                "writes Serbian in Latin letters",
                                argument -> SettledChange.of(
                                        '\u0400', '\u045F', Transliteration.lazily("Serbian-Latin/BGN")))
                        .lossy()
                        .languages("sr")
                        .caution("a Cyrillic word becomes one with the Latin word that is spelled the same: он and on")
                        .before("accents-latin", "letters that were Cyrillic would keep their accents")
                        .example("Љубав Ђурђевак Београд", "Ljubav Đurđevak Beograd")
                        .keepsPlainWords()
                        .build(),
                NamedStep.word(
                                "uk-apos",
                                "writes the apostrophe between Cyrillic letters as the letter U+02BC",
                                SettledChange.of('\u0400', '\u052F', EuropeanLetters::apostrophesAsLetters))
                        .languages("uk,be")
                        .before("punct-remove", "the apostrophe of a word would be taken for punctuation")
                        .before("punct-space", "the apostrophe of a word would be taken for punctuation")
                        .example("п'ять п’ять пʼять", "пʼять пʼять пʼять")
                        .keepsPlainWords()
                        .build());
    }

    private static NamedStep anyScript() {
        return NamedStep.wordFrom("xscript", "transliterates by a rule of ICU", Transliteration::named)
                .lossy()
                .argument(NamedStep.Argument.OTHER, "ID")
                .caution(
                        "few of ICU's rules are made for speech, and some change more when applied again: Devanagari-Latin"
                                + " writes ट्रैफिक as ṭraiphika")
                .example("Devanagari-Bengali", "हिन्दी", "হিন্দী")
                .example("Katakana-Hiragana", "コーヒー", "こおひい")
                .build();
    }

    private static WordChange arabicScript(WordChange change) {
        return SettledChange.of(ArabicLetters.FIRST, ArabicLetters.LAST, change);
    }

    private static WordChange arabicTable(String step) {
        return SettledChange.table(step, ArabicLetters.FIRST, ArabicLetters.LAST);
    }
}
