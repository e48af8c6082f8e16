package io.github.asreval.normalize.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.WordForms;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerStepsTest {

    /** What the peers themselves gave when they were run. */
    static Stream<Arguments> whatPeersGave() {
        return Stream.of(
                Arguments.of("whisper-basic", "\u0939\u093F\u0928\u094D\u0926\u0940", "\u0939 \u0928 \u0926 "),
                Arguments.of("whisper-basic", "\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD", "\u0BA4\u0BAE \u0BB4 "),
                Arguments.of("whisper-basic", "I'm [laughter] (um) O.K.—really!", "i m o k really "),
                Arguments.of("whisper-basic", "\u0939\u0948\u0964", "\u0939 "),
                Arguments.of("whisper-basic", "crème brûlée", "crème brûlée"),
                Arguments.of("whisper-basic", "a < b and c > d", "a d"),
                Arguments.of(
                        "whisper-english", "um, the colour of my neighbour's car", "the color of my neighbor is car"),
                Arguments.of("whisper-english", "double seven three", "773"),
                Arguments.of("whisper-english", "he's been to st john's", "he has been to saint john is"),
                Arguments.of("whisper-english", "I have two and a half dollars", "i have $2.5"),
                Arguments.of("indicnlp:hi", ":\u0915:", ":\u0915\u0903"),
                Arguments.of("indicnlp:hi", "::\u0915: \u0915:", "::\u0915\u0903 \u0915\u0903"),
                Arguments.of(
                        "indicnlp:hi",
                        "\u0917\u094D\u0930\u093E\u0939\u0915: \u0920\u0940\u0915|",
                        "\u0917\u094D\u0930\u093E\u0939\u0915\u0903 \u0920\u0940\u0915\u0964"),
                Arguments.of("indicnlp:mr", "\u0905\u0972 \u0930\u094D\u200D\u092F", "\u0905\u090F \u0930\u094D\u092F"),
                Arguments.of(
                        "indicnlp:hi",
                        "\u092C\u095D\u093F\u092F\u093E \u0930\u093C",
                        "\u092C\u0922\u093C\u093F\u092F\u093E \u0930\u093C"),
                Arguments.of("indicnlp:or", "\u0B35\u0B3E\u0B23\u0B40", "\u0B2C\u0B3E\u0B23\u0B40"),
                Arguments.of(
                        "vistaar:hi",
                        "Agent : \u0939\u093E\u0901, \u0926\u0941:\u0916 \u0939\u0948\u0964",
                        "Agent \u0939\u093E\u0901 \u0926\u0941\u0916 \u0939\u0948"),
                Arguments.of("vistaar:hi", "wi-fi 3.14 “hi” …", "wifi 314 \"hi\" ..."));
    }

    /** Canonically equal texts are one text here, so the peer's is put into composed form before it is compared. */
    @ParameterizedTest(name = "{0} makes of \"{1}\" what the peer makes of it")
    @MethodSource("whatPeersGave")
    void agreesWithThePeer(String chain, String text, String given) {
        assertEquals(Normalizer2.getNFCInstance().normalize(given), text(chain, text));
    }

    @Test
    void contractionsAreThoseOfJiwer() {
        assertEquals("John is", Jiwer.CONTRACTIONS.change("John's"));
        assertEquals("rock'n'roll", Jiwer.CONTRACTIONS.change("rock'n'roll"));
        assertEquals(
                "she will make sure you can not make it",
                text("jiwer-standardize", "she'll make sure you can't make it"));
        assertEquals("let us party!", text("jiwer-standardize", "let's party!"));
        assertEquals("you like", text("jiwer-standardize", "you <unk> like [laugh]"));
    }

    @ParameterizedTest(name = "{0} writes \"{1}\" as \"{2}\"")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "jiwer-default,  a  b ,a b",
                "jiwer-default,a\tb,a\tb",
                "jiwer-default,a \tb,a b",
                "jiwer-default,a\u00A0b,a\u00A0b",
                "jiwer-standardize,A\tb,a b",
                "jiwer-standardize,a\u00A0b,a\u00A0b",
                "jiwer-standardize,a\u00A0\u00A0b ,a b",
                "nemo, A.  b? ,a b",
                "nemo,a!\u0964,a!\u0964",
                "whisper-basic,  a\u3000b\t, a b ",
                "whisper-basic,   , ",
                "whisper-basic,'',''",
                "whisper-basic,ΟΔΟΣ. ΟΔΟΣ.Α,οδος οδοσ α",
                "whisper-basic,½ x² ﬁ 10\u00A0km,1 2 x2 fi 10 km",
                "whisper-basic,() (( a) b, b",
                "whisper-basic,q\u0301x,q x",
                "whisper-basic-fixed,q\u0301x.,q\u0301x ",
                "open-asr-ml,q\u0301x. ,q\u0301x",
                "open-asr-ml,a\u200Bb c\u00ADd ¼,ab cd 1 4",
                "open-asr-ml,क्\u200Dष,क्\u200Dष",
                "vistaar:ur,a   b\u00A0 c۔,a b\u00A0 c",
                "vistaar:hi,a   b\u00A0 c।,a b c",
                "indicnlp:hi,a  b\u00A0\u200Bc,a  b  c",
            })
    void keepsWhiteSpaceAsThePeerDoes(String chain, String text, String expected) {
        assertEquals(expected, text(chain, text));
    }

    @ParameterizedTest(name = "{0} tells \"{1}\" without the rest of the line")
    @CsvSource({
        "whisper-basic, well-known.",
        "whisper-basic, हिन्दी",
        "whisper-basic-fixed, naïve)",
        "whisper-english, neighbour's",
        "whisper-english, can't",
        "whisper-english, and",
        "whisper-english, Mr.",
        "open-asr-en, uhh.",
        "open-asr-ml, हिन्दी",
        "jiwer-default, [x]",
        "jiwer-standardize, won't",
        "nemo, yes.",
        "indicnlp:hi, ग्राहक:",
        "vistaar:hi, है।",
    })
    void mostWordsAreToldAlone(String chain, String word) {
        WordForms forms = normalizer(chain).word(word);
        assertFalse(forms.needsLine());
        assertEquals(normalizer(chain).words(word), forms.words());
    }

    @ParameterizedTest(name = "{0} has to see what stands around \"{1}\"")
    @CsvSource({
        "whisper-basic, [laugh]",
        "whisper-basic, (well",
        "whisper-english, '\"'tis\"'",
        "whisper-english, been",
        "whisper-english, twenty",
        "whisper-english, half",
        "whisper-english, 3rd",
        "whisper-english, $",
        "open-asr-en, minutes",
        "open-asr-en, fi",
        "open-asr-en, b",
        "jiwer-standardize, <unk>",
    })
    void someWordsNeedTheLine(String chain, String word) {
        assertTrue(normalizer(chain).word(word).needsLine());
    }

    /** The words to which the English normalisers have most to do, which random characters hardly ever spell. */
    private static final List<String> ENGLISH = List.of(
            ("the colour neighbour's he's been she'd gone they're isn't won't 'tis um uh-huh mr. st and a half oh o one"
                            + " two twenty five hundred thousand million first thirds point minus plus double triple percent"
                            + " per cent dollars cents pound 3 007 2.5 1,000 $5 ¢7 50% b747 10km 5th s wi fi e mail et cetera"
                            + " [laugh] <unk> (aside) ok b c i quarter past to minutes o'clock 7:30 half right x café … ½ .")
                    .split(" ", -1));

    @ParameterizedTest(name = "{0} makes of English words one by one what it makes of the line")
    @ValueSource(strings = {"whisper-english", "open-asr-en", "jiwer-standardize", "whisper-basic"})
    void englishWordsOneByOneAreTheLine(String chain) {
        Normalizer normalizer = normalizer(chain);
        Random random = new Random(5);
        int told = 0;
        for (int i = 0; i < 5000; i++) {
            List<String> line = new ArrayList<>();
            List<Word> oneByOne = new ArrayList<>();
            boolean needsLine = false;
            for (int words = 1 + random.nextInt(4); words > 0; words--) {
                String word = ENGLISH.get(random.nextInt(ENGLISH.size()));
                WordForms forms = normalizer.word(word);
                line.add(word);
                oneByOne.addAll(forms.words());
                needsLine |= forms.needsLine();
            }
            String text = String.join(" ", line);
            if (!needsLine) {
                told++;
                assertEquals(oneByOne, normalizer.words(text), text);
            }
        }
        assertTrue(told > 500, "too few lines without a word that needs the line: " + told);
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @CsvSource({
        "indicnlp, the step \"indicnlp\" needs a language",
        "vistaar, the step \"vistaar\" needs a language",
        "whisper-basic:hi, takes no argument",
    })
    void languagesAreAskedForWhereTheyCount(String chain, String message) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(chain));
        assertTrue(String.valueOf(refused.getMessage()).contains(message), refused::getMessage);
    }

    @ParameterizedTest(name = "\"{0}\" knows no such language")
    @ValueSource(strings = {"indicnlp:en", "indicnlp:ur", "vistaar:en", "vistaar:kok"})
    void languagesThatThePeerDoesNotKnowAreRefused(String chain) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(chain));
        assertTrue(String.valueOf(refused.getMessage()).contains("hi, mr"), refused::getMessage);
    }

    @Test
    void tagsWithARegionNameTheirLanguage() {
        assertEquals("कः", text("indicnlp:hi-IN", "क:"));
        assertEquals("क", text("vistaar:hi-IN", "क:"));
    }

    @Test
    void everyPeerIsNamedAndEveryPortCautions() {
        for (NamedStep step : PeerSteps.all()) {
            assertTrue(step.peer().contains("/"), step.id());
            assertFalse(step.caution().isBlank(), step.id());
        }
    }

    private static Normalizer normalizer(String chain) {
        return NormalizerPipeline.parse(chain).normalizer();
    }

    private static String text(String chain, String text) {
        return normalizer(chain).text(text);
    }
}
