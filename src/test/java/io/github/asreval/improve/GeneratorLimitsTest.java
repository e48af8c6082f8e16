package io.github.asreval.improve;

import static io.github.asreval.improve.MadeVocabulary.english;
import static io.github.asreval.improve.MadeVocabulary.made;
import static io.github.asreval.improve.MadeVocabulary.reasons;
import static io.github.asreval.improve.MadeVocabulary.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.check.Validation;
import io.github.asreval.vocabulary.check.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a generated vocabulary may not exceed, and what is left out for it. */
class GeneratorLimitsTest {

    @Test
    void settlesConflictsBySupport() {
        GeneratedVocabulary made = made(
                english(),
                List.of("a Kesar mango", "one Kaiser mango", "the Kaiser hotel"),
                List.of("a keser mango", "one keser mango", "the keser hotel"));
        assertEquals(List.of("keser=Kaiser"), rows(made));
        assertEquals(List.of(Reason.CONFLICT), reasons(made));
        assertEquals("\"Kaiser\" was meant 2 times", made.leftOut().get(0).detail());
    }

    @Test
    void countsWhatIsTooRare() {
        List<String> said = List.of("Golconda", "Golconda", "Ameerpet");
        List<String> heard = List.of("golkunda", "golkunda", "amirpet");
        assertEquals(List.of("golkunda=Golconda"), rows(made(english().minCount(2), said, heard)));
        assertEquals(List.of(Reason.RARE), reasons(made(english().minCount(2), said, heard)));
    }

    @Test
    void packsTheRowsWorthMostIntoTheBudget() {
        List<String> said = List.of("Golconda", "Golconda", "Ameerpet");
        List<String> heard = List.of("golkunda", "golkunda", "amirpet");
        int size = VocabularyTable.HEADER_BYTES
                + TableRow.of("golkunda", "Golconda").bytes();
        GeneratedVocabulary exact = made(english().budget(size), said, heard);
        assertEquals(List.of("golkunda=Golconda"), rows(exact));
        assertEquals(size, exact.vocabularies().get(0).table().bytes().length);
        assertEquals(List.of(Reason.OVER_BUDGET), reasons(exact));
        assertEquals(List.of("amirpet=Ameerpet"), rows(made(english().budget(size - 1), said, heard)));
        GeneratedVocabulary none = made(english().budget(VocabularyTable.HEADER_BYTES), said, heard);
        assertEquals(List.of(), none.vocabularies());
    }

    @Test
    void splitsIntoSeveralVocabularies() {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (String name : names(4000)) {
            said.add("see " + name);
            heard.add("see " + name.toLowerCase(Locale.ROOT) + "a");
        }
        GeneratedVocabulary made = made(english().budget(20_000).split(true), said, heard);
        assertTrue(
                made.vocabularies().size() > 1,
                Integer.toString(made.vocabularies().size()));
        for (GeneratedVocabulary.Vocabulary vocabulary : made.vocabularies()) {
            assertTrue(vocabulary.table().bytes().length <= 20_000);
            Validation validation =
                    Validator.standard().validate(vocabulary.table().file("made-en-US.txt"), "en-US");
            assertTrue(validation.isStrictlyValid(), validation.findings().toString());
        }
        assertFalse(reasons(made).contains(Reason.OVER_BUDGET));
        GeneratedVocabulary full = made(english(), said, heard);
        assertTrue(reasons(full).contains(Reason.OVER_BUDGET));
        assertTrue(full.vocabularies().get(0).table().bytes().length > 49_900);
        assertTrue(Validator.standard()
                .validate(full.vocabularies().get(0).table().file("made-en-US.txt"), "en-US")
                .isStrictlyValid());
    }

    private static List<String> names(int count) {
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = 0; j < 4; j++) {
                name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
            }
            names.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        }
        return names;
    }

    @Test
    void makesNothingOfNothing() {
        for (GeneratedVocabulary made : List.of(made("", ""), made("same", "same"), made("", "a"), made("a", ""))) {
            assertEquals(List.of(), made.vocabularies());
            assertEquals(List.of("no row is safe and useful, so there is no vocabulary"), made.notes());
            assertEquals(made.simulation().before(), made.simulation().after());
        }
        assertThrows(IllegalArgumentException.class, () -> Corpus.of(List.of("a"), List.of()));
    }

    @Test
    void saysWhatItDoesNotKnowOfALanguage() {
        List<String> notes = made(GeneratorOptions.builder("am-ET"), List.of("ሰላም ነው"), List.of("ሰላማ ነው"))
                .notes();
        assertEquals(2, notes.size(), notes.toString());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"hi-IN", "en-US", "ja-JP", "zh-CN", "ru-RU", "ta-IN", "ar-SA", "th-TH", "de-DE"})
    void everyFileIsValidWhateverIsHeard(String language) {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        Random random = new Random(language.hashCode());
        String letters =
                "aAbZ.'-–’09४½कखािी्ँज़ж١шสำあア漢简繁é\u0301ß\u200D\u200B\uFEFF\u0000\u001B[;:,()«»%#&\uD83D\uDE00";
        int[] codePoints = letters.codePoints().toArray();
        for (int i = 0; i < 400; i++) {
            said.add(line(codePoints, random));
            heard.add(random.nextBoolean() ? line(codePoints, random) : said.get(i) + line(codePoints, random));
        }
        GeneratorOptions.Builder options =
                GeneratorOptions.builder(language).soundCheck(false).fromReference(true);
        GeneratedVocabulary made = made(options, said, heard);
        for (GeneratedVocabulary.Vocabulary vocabulary : made.vocabularies()) {
            Validation validation =
                    Validator.standard().validate(vocabulary.table().file("made-" + language + ".txt"), language);
            assertTrue(validation.isStrictlyValid(), validation.findings().toString());
        }
        assertTrue(made.vocabularies().size() == 1);
    }

    private static String line(int[] codePoints, Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            line.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
            line.append(random.nextInt(4) == 0 ? " " : "");
        }
        return line.toString();
    }

    @Test
    void survivesHostileLength() {
        String word = "golkunda".repeat(20_000);
        GeneratedVocabulary long_ = made("see " + word + "a", "see " + word + "b");
        assertEquals(List.of(Reason.OVER_BUDGET), reasons(long_));
        String many = String.join(" ", Collections.nCopies(3_000, "fort"));
        String others = String.join(" ", Collections.nCopies(3_000, "ford"));
        assertEquals(List.of("ford=fort"), rows(made(many, others)));
        assertEquals(List.of(Reason.TOO_MANY_WORDS), reasons(made(many, others.replace("ford", "xylem zebra"))));
    }

    @Test
    void everyReasonHasANameAndIsUsed() {
        Set<Reason> all = EnumSet.allOf(Reason.class);
        for (Reason reason : all) {
            assertTrue(reason.id().matches("[a-z-]+") && !reason.summary().isEmpty());
        }
    }

    @ParameterizedTest(name = "language {0}, count {1}, words {2}, budget {3}")
    @CsvSource({
        "xx, 1, 1, 100",
        "hi, 1, 1, 100",
        "hi-IN, 0, 1, 100",
        "hi-IN, 1, 0, 100",
        "hi-IN, 1, 1, 3",
        "hi-IN, 1, 1, 50001"
    })
    void refusesImpossibleOptions(String language, int count, int words, int budget) {
        GeneratorOptions.Builder options = GeneratorOptions.builder(language)
                .minCount(count)
                .maxWords(words)
                .budget(budget);
        assertThrows(IllegalArgumentException.class, options::build);
    }
}
