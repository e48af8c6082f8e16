package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {

    @ParameterizedTest(name = "\"{0}\" has {1} clusters")
    @CsvSource({
        "'', 0",
        "fox, 3",
        "हिन्दी, 2",
        "क्षा, 1",
        "बिल्कुल, 3",
        "👨\u200D👩\u200D👧, 1",
        "각, 1",
        "நி, 1",
        "🇮🇳🇫🇷, 2"
    })
    void countsWhatAReaderCounts(String text, int clusters) {
        assertEquals(clusters, Graphemes.count(text));
    }

    @Test
    void cutsAsIcuDoesForEveryPairOfClassesAndForLongerRandomText() {
        List<Integer> samples = oneCodePointOfEachKind();
        for (int first : samples) {
            for (int second : samples) {
                assertCutAsByIcu(new StringBuilder()
                        .appendCodePoint(first)
                        .appendCodePoint(second)
                        .toString());
            }
        }
        Random random = new Random(20261122);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.appendCodePoint(samples.get(random.nextInt(samples.size())));
            }
            assertCutAsByIcu(text.toString());
        }
    }

    /** One code point for every combination of the properties that the rules look at. */
    private static List<Integer> oneCodePointOfEachKind() {
        List<Integer> samples = new ArrayList<>();
        List<List<Integer>> seen = new ArrayList<>();
        for (int codePoint = 0; codePoint < 0xE1000; codePoint++) {
            List<Integer> kind = List.of(
                    UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK),
                    UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_CONJUNCT_BREAK),
                    UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC) ? 1 : 0);
            if (!Character.isSurrogate((char) codePoint) && !seen.contains(kind)) {
                seen.add(kind);
                samples.add(codePoint);
            }
        }
        return samples;
    }

    private static void assertCutAsByIcu(String text) {
        BreakIterator icu = BreakIterator.getCharacterInstance(ULocale.ROOT);
        icu.setText(text);
        List<Integer> expected = new ArrayList<>();
        for (int end = icu.next(); end != BreakIterator.DONE; end = icu.next()) {
            expected.add(end);
        }
        List<Integer> actual = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            start = Graphemes.next(text, start);
            actual.add(start);
        }
        assertEquals(
                expected,
                actual,
                () -> text.codePoints().mapToObj(Integer::toHexString).toList().toString());
    }
}
