package io.github.asreval.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A step that is not lossy makes one of two words only if they differ in nothing but what the step is there to ignore.
 *
 * <p>What that is, is said here a second time and in another way, by a key that words made one must share. A step without
 * a key may make no two words one. Held for all words of the test data and the sample vocabularies; words that a step
 * drops are made one with none.
 */
class MergeLawTest {

    private static final Map<String, UnaryOperator<String>> IGNORED = Map.ofEntries(
            // Case: US and us are the same to it, whatever they mean.
            Map.entry("lower", MergeLawTest::withoutCase),
            Map.entry("fold", MergeLawTest::withoutCase),
            // What cannot be seen.
            Map.entry("invisible", without("[\\p{Cf}\\u034F\\u115F\\u180B-\\u180F\\uFE00-\\uFE0F]")),
            Map.entry("bidi-marks", without("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]")),
            // White space typed in another way; a word that ends with it is the word.
            Map.entry("zwnj-space", without("\\u200C")),
            Map.entry("zwsp-space", without("\\u200B")),
            // The form of a mark, and its presence at the edge of a word or between the parts of one.
            Map.entry(
                    "quotes",
                    without("[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\\p{Sk}\\u02BB-\\u02BD'\"\\u2032-\\u2037\\u05F3\\u05F4]")),
            Map.entry("dashes", without("[\\p{Pd}\\u2043\\u2212]")),
            Map.entry("ellipsis", without("[.\\u2025\\u2026\\u22EF]")),
            Map.entry("punct-edge", without("^\\p{P}+|\\p{P}+$")),
            // The script in which digits are written.
            Map.entry("digits-ascii", MergeLawTest::withAsciiDigits),
            // The marks that group digits.
            Map.entry("num-ungroup", without("[,.]")),
            // The end of a sentence.
            Map.entry("danda-remove", without("[।॥]")),
            // The width of letters.
            Map.entry("width-fold", word -> Normalizer2.getNFKCInstance().normalize(word)),
            // What is glued to a word and was not said with it.
            Map.entry("events", MergeLawTest::withoutEvents),
            Map.entry("speaker", without("^.*[:\\uFF1A]|^\\p{Pd}|>>+")),
            // The mark of a piece of a word.
            Map.entry("pieces", without("\\u2581")),
            // That the two words were drawn together.
            Map.entry("contractions-en", word -> word.equals("can't") ? "cannot" : word),
            // Mr. with its period, without it, and as it is said.
            Map.entry("titles-en", word -> word.replace(".", "").replaceFirst("^mr$", "mister")),
            Map.entry("titles-de", without("\\.")),
            Map.entry("titles-es", without("\\.")),
            Map.entry("titles-fr", without("\\.")));

    /** Steps that do what the user's file says, and those that write the same number, 5 or five, in one way. */
    private static final Set<String> ASKED_FOR = Set.of(
            "map",
            "num",
            "num-parse",
            "num-spell",
            "times",
            "years",
            "ordinals",
            "dates",
            "currency",
            "percent",
            "digit-strings");

    private static final Set<String> WORDS = words();

    static Stream<NormalizerPipeline> chains() {
        return CatalogueTest.chains().filter(chain -> {
            Step step = chain.steps().get(0);
            NamedStep named = NormalizerPipeline.named(step);
            return !named.lossy() && named.peer().isEmpty() && !ASKED_FOR.contains(step.id());
        });
    }

    @ParameterizedTest(name = "{0} makes one only of words that differ in what it ignores")
    @MethodSource("chains")
    void mergesNoWordsOfDifferentMeaning(NormalizerPipeline chain) {
        UnaryOperator<String> key = IGNORED.getOrDefault(chain.steps().get(0).id(), word -> word);
        Normalizer normalizer = chain.normalizer();
        Map<List<String>, String> met = new HashMap<>();
        for (String word : WORDS) {
            List<String> compared =
                    normalizer.words(word).stream().map(Word::compared).toList();
            if (!compared.isEmpty()) {
                String other = met.putIfAbsent(compared, word);
                if (other != null) {
                    assertEquals(key.apply(other), key.apply(word), () -> other + " and " + word + ": " + compared);
                }
            }
        }
    }

    @Test
    void thereAreWordsOfManyScripts() {
        Set<Character.UnicodeScript> scripts = new HashSet<>();
        WORDS.forEach(word -> word.codePoints().forEach(c -> scripts.add(Character.UnicodeScript.of(c))));
        assertTrue(WORDS.size() > 1500 && scripts.size() > 10, WORDS.size() + " words in " + scripts);
    }

    private static String withoutCase(String word) {
        // The dot is what tells Turkish capitals apart, and what lower case adds to others.
        String capitals = Normalizer2.getNFDInstance().normalize(word.toUpperCase(Locale.ROOT));
        return capitals.replace("\u0307", "");
    }

    private static String withAsciiDigits(String word) {
        StringBuilder digits = new StringBuilder();
        word.codePoints().forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return digits.toString();
    }

    /** Square brackets may hold others, of which the inner ones are the first to go. */
    private static String withoutEvents(String word) {
        String outer = word.replaceAll("\\[[^\\[\\]]*\\]", "");
        return outer.equals(word)
                ? word.replaceAll("<[^>]*>|\\{.*\\}|\\(.*\\)|[\\u2047\\u2669-\\u266C]", "")
                : withoutEvents(outer);
    }

    private static UnaryOperator<String> without(String pattern) {
        return word -> word.replaceAll(pattern, "");
    }

    /** The words of all files, in canonical form; some of the files are no UTF-8, and their words are none. */
    private static Set<String> words() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        Set<String> words = new TreeSet<>();
        for (Path file : files()) {
            for (String word : Words.split(nfc.normalize(text(file)))) {
                if (word.indexOf('\uFFFD') < 0) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("testdata", "vocabularies")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
