package io.github.asreval.normalize.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import io.github.asreval.normalize.CatalogueTest;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.RandomText;
import io.github.asreval.normalize.step.NamedStep;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageStepsTest {

    @ParameterizedTest(name = "{0} makes of {1} {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ar-tatweel; جــميل; جميل; a tatweel is a letter to Unicode, so no step that drops marks finds it",
                "ar-alef; أإآٱا; ااااا; the variants of alef",
                "ar-teh; مدرسة; مدرسه; teh marbuta",
                "fa-yeh-kaf; كي; کی; typed on an Arabic keyboard",
                "ur-letters; بھائی; بھائی; the heh doachashmee of the aspirates stays",
                "width-fold; ｶﾞｱ; ガア; narrow katakana and its voicing mark compose",
                "width-fold; Ａ１; A1; wide Latin",
                "xscript:Katakana-Hiragana; コーヒー; こおひい; ICU's own rule rewrites the mark for long vowels",
                "kana-hira-safe; コーヒー; こーひー; a shift of code points keeps it",
                "zh-simp; 頭髮 發現 後來; 头发 发现 后来; two characters become one",
                "zh-simp; 乾隆; 干隆; without context even where the name of the emperor keeps its character",
                "de-umlaut; Größe Äpfel; Groesse Aepfel; as typed without a German keyboard",
                "ru-yo; Ещё е\u0308; Еще е; decomposed too",
                "vi-tone; hoà thuý hoè; hòa thúy hòe; the new style and the old",
                "vi-tone; quý; quý; the u of qu belongs to the consonant",
                "zawgyi; \u103B\u1019\u1014\u1039\u1019\u102C; မြန်မာ; the medial r stands before its letter",
                "xscript:Devanagari-Latin; ट्रैफिक; ṭraiphika; far from traffic",
                "xscript:Latin-Devanagari; traffic; त्रफ़्फ़िच्; useless for English spelling",
                "xscript:Devanagari-Bengali; हिन्दी; হিন্দী; between Indian scripts",
            })
    void doesWhatItsNameSays(String step, String text, String changed, String why) {
        assertEquals(Normalizer2.getNFCInstance().normalize(changed), text(step, text), why);
    }

    @ParameterizedTest(name = "{0} makes of {1} {2}: {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ar-harakat; م\u064Fح\u064Eم\u0651\u064Eد\u064C; محمد; the vowel signs of school books",
                "ar-harakat; مسئول سؤال ر\u0623س; مسئول سؤال رأس; hamza belongs to its letter",
                "ar-harakat; ه\u0670ذا ق\u06D6ل; هذا قل; the dagger alef and the signs of recitation",
                "ar-alef; ا\u0654\u0654; ا; a second hamza would compose with what the first has left",
                "ar-yeh; على; علي; a preposition and a name become one word",
                "ar-yeh; ى\u0654; ئ; NFC composes a hamza with yeh, but not with alef maksura",
                "ar-presentation; \uFEE3\uFEAE\uFEA3\uFE92\uFE8E; مرحبا; shapes of letters, as copied from a PDF",
                "ar-presentation; \uFEFB \uFDF2; لا الله; ligatures are several letters",
                "ar-presentation; م\uFE70; م\u064B; a vowel sign has no space to stand on within a word",
                "ar-presentation; \uFDFA; \uFDFA; a phrase of four words stays one sign",
                "fa-yeh-kaf; مسئول مسي\u0654ول; مسئول مسئول; a yeh with hamza is another letter, decomposed too",
                "fa-yeh-kaf; مسى\u0654ول; مسئول; and where NFC does not compose it",
                "fa-yeh-kaf; می\u200Cخواهم; می\u200Cخواهم; the joiner of Persian stays",
                "ur-letters; كه مدرسة خانۀ; کہ مدرسۃ خانۂ; typed on keyboards of other languages",
                "he-niqqud; ש\u05B8\u05C1לו\u05B9ם; שלום; points are left out",
                "he-niqqud; \uFB2Aלום; שלום; the points of a presentation form too, since NFC shows them",
                "he-niqqud; בית\u05BEספר סוף\u05C3 \u05F3; בית\u05BEספר סוף\u05C3 \u05F3; maqaf, sof pasuq and geresh are no points",
                "width-fold; ￣ａ ￥; \u00AFa ¥; a wide macron has no space to stand on either",
                "width-fold; ﾡﾢ; ㄱㄲ; narrow Hangul letters stay letters",
                "kana-hira-safe; ヴァイオリン ヽヾ ヷ; ゔぁいおりん ゝゞ ヷ; the last has no hiragana",
                "ko; \u110F\u110F\u110F; ㅋㅋㅋ; what NFKC makes of laughter",
                "ko; \u1112\u1161\u11AB글; 한글; letters that make a syllable",
                "ko; \u1161 \u11AB 가\u11AA\u11AB; ㅏ ㄴ 갃\u11AB; a vowel and an end without a beginning",
                "ko; ㅋㅋ ㅠㅠ; ㅋㅋ ㅠㅠ; letters that stand alone already",
                "ko; \u1100\u119E; \u1100\u119E; an old syllable that no single code point stands for",
                "zh-simp; 苎 苧 薴; 苎 苎 苎; ICU's rule would go round in a circle",
                "zh-simp; カラオケ abc; カラオケ abc; nothing but Han is changed",
                "de-umlaut; Straße STRAẞE ÜBER Ü; Strasse STRASSE UEBER Ue; capitals where the word is in capitals",
                "de-umlaut; café naïve; café naïve; an accent is no umlaut",
                "ru-yo; й ӗ; й ӗ; other letters keep their marks",
                "ro-cedilla; Ştiinţă ŢARĂ; Știință ȚARĂ; not canonically equal, but meant to be the same letter",
                "sr-latin; Његош ЊЕГОШ џеп; Njegoš NJEGOŠ džep; capitals as in the word",
                "sr-latin; инјекција Beograd; injekcija Beograd; Latin text stays",
                "uk-apos; п'ять п’ять п‘ять; п\u02BCять п\u02BCять п\u02BCять; so that no step takes it for punctuation",
                "uk-apos; 'так' don't; 'так' don't; quotation marks stand at the edge, and English keeps its own",
                "vi-tone; hoàn thuỷ uỷ HOÀ hoà,; hoàn thủy ủy HÒA hòa,; only at the end of a syllable",
                "vi-tone; qu\u00FD QUÝ toá toạ; quý QUÝ tóa tọa; all tones",
                "th-saraam; ก\u0E4Dา น\u0E49\u0E4Dา; กำ น\u0E49ำ; as NFKC takes it apart",
                "th-saraam; น\u0E4D\u0E49า ນ\u0ECDາ; น\u0E49ำ ນຳ; the tone on the wrong side, and Lao",
                "th-saraam; กา ก\u0E4Dก; กา ก\u0E4Dก; a nikhahit alone stays",
            })
    void handles(String step, String text, String changed, String why) {
        assertEquals(Normalizer2.getNFCInstance().normalize(changed), text(step, text), why);
    }

    @ParameterizedTest(name = "in \"{0}\", Zawgyi is told from Unicode: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "\u1031\u1000\u103A\u102C\u1004\u1039\u1038; ကျောင်း",
                "\u1031\u1019\u102C\u1004\u1039 \u103B\u1019\u1014\u1039\u1019\u102C; မောင် မြန်မာ",
                "မင္းဂလာပါ; မင်းဂလာပါ",
            })
    void zawgyiIsConverted(String zawgyi, String unicode) {
        assertEquals(unicode, text("zawgyi", zawgyi));
    }

    @ParameterizedTest(name = "\"{0}\" is Unicode: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "မြန်မာနိုင်ငံ; Burmese",
                "ကျောင်းသို့ သွားသည်; the vowel e behind its letter",
                "သင်္ဘော တက္ကသိုလ်; stacked letters, and the one above",
                "\u1031က မြန်မာ နိုင်ငံ သည်; one slip in a line that is Unicode otherwise",
                "လိၵ်ႈတႆး; Shan, whose letters have the numbers of Zawgyi shapes",
                "ကညီကျိာ်; Karen",
                "hello; no Burmese at all",
            })
    void unicodeStays(String line, String why) {
        assertEquals(Normalizer2.getNFCInstance().normalize(line), text("zawgyi", line), why);
    }

    @Test
    void aWordOfZawgyiKeepsItsPlaceInTheLine() {
        assertEquals(
                "[hello=hello, \u103B\u1019\u1014\u1039\u1019\u102C=မြန်မာ, ok=ok]",
                NormalizerPipeline.parse("zawgyi")
                        .normalizer()
                        .words("hello \u103B\u1019\u1014\u1039\u1019\u102C ok")
                        .stream()
                        .map(word -> word.written() + "=" + word.compared())
                        .toList()
                        .toString());
    }

    @ParameterizedTest(name = "xscript:{0} is refused, with {1} for a hint")
    @CsvSource({
        "Devanagri-Latin, Devanagari-Latin",
        "latin-ascii2, Latin-ASCII",
        "klingon, Latin-ASCII",
        "'[', Latin-ASCII",
        "'::', Latin-ASCII",
    })
    void anUnknownTransliterationIsRefused(String id, String hint) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("xscript:" + id));
        assertTrue(String.valueOf(refused.getMessage()).contains("write " + hint), refused::getMessage);
    }

    @Test
    void aTransliterationNeedsAName() {
        assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("xscript"));
    }

    @Test
    void simplifyingAHanCharacterAgainChangesNothing() {
        Normalizer normalizer = NormalizerPipeline.parse("zh-simp").normalizer();
        StringBuilder all = new StringBuilder();
        for (UnicodeSet.EntryRange range : new UnicodeSet("[[:Han:]&[\\u3400-\\uFAFF]]").ranges()) {
            for (int c = range.codepoint; c <= range.codepointEnd; c++) {
                all.appendCodePoint(c).append(' ');
            }
        }
        String once = normalizer.text(all.toString());
        assertEquals(once, normalizer.text(once));
    }

    @Test
    void canonicallyEqualTextsGiveTheSame() {
        Random random = new Random(6);
        Normalizer2 nfd = Normalizer2.getNFDInstance();
        for (NamedStep step : LanguageSteps.all()) {
            if (step.argument() == NamedStep.Argument.NONE) {
                Normalizer normalizer = NormalizerPipeline.parse(step.id()).normalizer();
                for (int i = 0; i < 300; i++) {
                    String line = RandomText.line(random);
                    assertEquals(
                            normalizer.text(line),
                            normalizer.text(nfd.normalize(line)),
                            () -> step + " " + CatalogueTest.codePoints(line));
                }
            }
        }
    }

    private static String text(String step, String text) {
        return NormalizerPipeline.parse(step).normalizer().text(text);
    }
}
