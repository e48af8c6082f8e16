package io.github.asreval.improve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.WerScorer;
import io.github.asreval.text.Words;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Validation;
import io.github.asreval.vocabulary.check.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole calls, from their errors to a vocabulary: what must hold for the article's call holds for any. */
class CallVocabularyTest {

    /** The sentence of the article's call that names three sights, 0-based. */
    private static final int SIGHTS = 3;

    private static GeneratedVocabulary made(GeneratorOptions.Builder options, Corpus corpus) throws IOException {
        return new VocabularyGenerator(options.build()).generate(corpus);
    }

    private static GeneratedVocabulary made(Calls call) throws IOException {
        return made(GeneratorOptions.builder(call.language()), call.corpus());
    }

    private static GeneratedVocabulary ofTerms(Calls call) throws IOException {
        return made(GeneratorOptions.builder(call.language()).terms(call.terms()), call.corpus());
    }

    private static VocabularyTable table(GeneratedVocabulary made) {
        assertEquals(1, made.vocabularies().size());
        return made.vocabularies().get(0).table();
    }

    private static List<String> mappings(GeneratedVocabulary made) {
        return table(made).rows().stream()
                .map(row -> row.phrase() + " → " + row.displayAs())
                .toList();
    }

    @Test
    void mendsEveryMisheardWordOfTheSightsOfTheArticle() throws IOException {
        GeneratedVocabulary made = made(Calls.HINGLISH);
        assertTrue(
                mappings(made).containsAll(List.of("गोलकुंडा → गोलकोंडा", "फोर → फोर्ट", "सलार → सालार")),
                mappings(made).toString());
        // A month is an ordinary word: only who asks for the minarets by name gets a row, with the word beside it.
        assertTrue(made.leftOut().stream()
                .anyMatch(left -> left.heard().equals("महीना") && left.reason() == Reason.ORDINARY_WORD));
        String reference = Calls.HINGLISH.reference().get(SIGHTS);
        Simulation sights = made(
                        GeneratorOptions.builder("hi-IN").terms(Calls.HINGLISH.terms()),
                        Corpus.of(
                                List.of(reference),
                                List.of(Calls.HINGLISH.hypothesis().get(SIGHTS))))
                .simulation();
        assertEquals(4, sights.before().errors());
        assertEquals(0, sights.after().errors());
    }

    @Test
    void foretellsTheWholeCallOfTheArticle() throws IOException {
        Simulation simulation = made(Calls.HINGLISH).simulation();
        assertEquals(13, simulation.before().errors());
        assertEquals(7, simulation.after().errors());
        assertEquals(List.of("3", "4", "8"), simulation.helped().examples());
        assertEquals(0, simulation.hurt().count());
    }

    @Test
    void givesTheArticlesRowsForTheArticlesTerms() throws IOException {
        assertEquals(
                List.of("गोलकुंडा-फोर → गोलकोंडा फोर्ट", "चार-महीना → चार मिनार", "सलार → सालार"),
                mappings(ofTerms(Calls.HINGLISH)));
        assertEquals(9, ofTerms(Calls.HINGLISH).simulation().after().errors());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Calls.class, names = "HINGLISH", mode = EnumSource.Mode.EXCLUDE)
    void givesTheRowsThatStandBesideTheCall(Calls call) throws IOException {
        assertGolden(call.file("vocabulary-" + call.language() + ".txt"), table(made(call)));
        assertGolden(call.file("vocabulary-of-terms-" + call.language() + ".txt"), table(ofTerms(call)));
    }

    private static void assertGolden(Path file, VocabularyTable table) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, table.bytes());
        }
        assertEquals(Files.readString(file), table.text());
        assertArrayEquals(Files.readAllBytes(file), table.bytes());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void mendsEveryUtteranceInWhichAllThatWasMisheardIsInTheTable(Calls call) throws IOException {
        GeneratedVocabulary made = ofTerms(call);
        Set<String> shown = new TreeSet<>();
        table(made).rows().forEach(row -> shown.add(row.shown()));
        // A term for which an ordinary word was heard stands with the word beside it.
        Set<String> terms = new TreeSet<>(call.terms());
        if (terms.remove("मिनार")) {
            terms.add("चार मिनार");
        }
        assertEquals(terms, shown);
        made.simulation().rows().forEach(row -> {
            assertTrue(row.helped() > 0, row.toString());
            assertEquals(0, row.hurt(), row.toString());
            assertEquals(0, row.unchanged(), row.toString());
        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void hasNoRowForALabel(Calls call) throws IOException {
        Set<String> labels = new TreeSet<>();
        call.reference().forEach(line -> labels.add(Words.split(line).get(0)));
        for (Suggestion suggestion : made(call).suggestions()) {
            assertFalse(labels.contains(suggestion.heard()), suggestion.toString());
            assertFalse(suggestion.phrase().contains(":"), suggestion.toString());
        }
    }

    @Test
    void hasNoRowForALabelThatWasMisheard() throws IOException {
        GeneratedVocabulary made = made(
                GeneratorOptions.builder("hi-IN"),
                Corpus.of(
                        List.of("Agent : नमस्ते", "Agent : नमस्ते", "ग्राहक: नमस्ते"),
                        List.of("Agents : नमस्ते", "Agent :नमस्ते", "ग्राह: नमस्ते")));
        assertEquals(List.of(), made.suggestions());
        assertEquals(
                List.of(Reason.LABEL, Reason.LABEL, Reason.LABEL, Reason.PUNCTUATION_ONLY),
                made.leftOut().stream().map(LeftOut::reason).sorted().toList());
    }

    @ParameterizedTest(name = "{0}, terms: {1}, listed: {2}")
    @CsvSource({
        "HINGLISH, false, false", "HINGLISH, true, false", "HINGLISH, false, true", "HINGLISH, true, true",
        "ENGLISH, false, false", "ENGLISH, true, false", "ENGLISH, false, true", "ENGLISH, true, true",
        "TAMIL, false, false", "TAMIL, true, false", "TAMIL, false, true", "TAMIL, true, true",
        "RUSSIAN, false, false", "RUSSIAN, true, false", "RUSSIAN, false, true", "RUSSIAN, true, true",
    })
    void everyFileIsValid(Calls call, boolean terms, boolean listed) throws IOException {
        GeneratorOptions.Builder options =
                GeneratorOptions.builder(call.language()).fromReference(listed);
        GeneratedVocabulary made = made(terms ? options.terms(call.terms()) : options, call.corpus());
        VocabularyFile file = table(made).file("made-" + call.language() + ".txt");
        Validation validation = Validator.standard().validate(file, call.language());
        assertTrue(validation.isStrictlyValid(), validation.findings().toString());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theSimulationIsWhatScoringTheChangedTextGives(Calls call) throws IOException {
        GeneratedVocabulary made = made(call);
        List<String> changed = new ArrayList<>();
        for (String line : call.hypothesis()) {
            String text = " " + line + " ";
            for (Suggestion suggestion : made.suggestions()) {
                Pattern heard = Pattern.compile(
                        "(?<= )" + Pattern.quote(suggestion.heard()) + "(?=[ ,.।])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                text = heard.matcher(text).replaceAll(Matcher.quoteReplacement(suggestion.wanted()));
            }
            changed.add(text);
        }
        assertEquals(
                WerScorer.standard()
                        .score(call.reference(), changed)
                        .total()
                        .counts()
                        .errors(),
                made.simulation().after().errors());
        assertEquals(
                WerScorer.standard()
                        .score(call.reference(), call.hypothesis())
                        .total()
                        .counts(),
                made.simulation().before());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theOrderOfTheUtterancesDoesNotMatter(Calls call) throws IOException {
        List<UtteranceTexts> utterances = new ArrayList<>();
        call.corpus().forEach(utterances::add);
        GeneratedVocabulary expected = made(call);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(utterances, new Random(seed));
            List<UtteranceTexts> shuffled = List.copyOf(utterances);
            GeneratedVocabulary again = made(GeneratorOptions.builder(call.language()), shuffled::forEach);
            assertEquals(expected, again);
            assertArrayEquals(table(expected).bytes(), table(again).bytes());
        }
    }

    @Test
    void manyThreadsMakeTheSame() throws IOException {
        String expected = table(made(Calls.HINGLISH)).text();
        List<String> made = List.of(1, 2, 3, 4, 5, 6, 7, 8).parallelStream()
                .map(run -> {
                    try {
                        return table(made(Calls.HINGLISH)).text();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertEquals(Collections.nCopies(8, expected), made);
    }
}
