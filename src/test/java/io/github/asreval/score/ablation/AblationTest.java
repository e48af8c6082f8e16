package io.github.asreval.score.ablation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AblationTest {

    private static final String ARTICLE_CHAIN =
            "nfc,invisible,ws,speaker,punct-edge,digits-ascii,indic-vowels,bindu,nasal-anusvara,nukta-strip";

    @Test
    void countsWhatAStepHeals() {
        AblationRow fold = only("fold", "The cat sat", "the  cat");
        assertEquals(new ErrorCounts(1, 1, 1, 0), fold.before());
        assertEquals(new ErrorCounts(2, 0, 1, 0), fold.after());
        assertEquals(
                new PlaceChanges(1, 0, 0, 0, List.of(new PlaceChanges.Example(1, 0, "The", "the")), List.of()),
                fold.places());
        assertEquals(OptionalDouble.of(1.0 / 3 - 2.0 / 3), fold.change());
    }

    @Test
    void countsWhatAStepBreaks() {
        AblationRow fold = only("fold", "A a", "a");
        assertEquals(fold.before(), fold.after());
        assertEquals(
                List.of(new PlaceChanges.Example(1, 0, "A", "")), fold.places().healedExamples());
        assertEquals(
                List.of(new PlaceChanges.Example(1, 1, "a", "")), fold.places().brokenExamples());
    }

    @Test
    void namesTheWordsThatBecameOne() {
        AblationRow fold = only("fold", "The the cat THE Cat dog e\u0301 \u00E9", "");
        assertEquals(
                List.of(
                        new MergedWords("cat", List.of("Cat", "cat")),
                        new MergedWords("the", List.of("THE", "The", "the"))),
                fold.merged());
        assertEquals(3, fold.mergedWords());
    }

    @ParameterizedTest(name = "{0}s, {1}: every row has the counts of its chains, and each list leads to the whole")
    @CsvSource({
        "word, 'fold:tr,fold'",
        "char, 'fold:tr,fold'",
        "word, 'speaker,punct-edge'",
        "grapheme, 'speaker,punct-edge'"
    })
    void everyRowHasTheCountsOfItsChains(String unit, String chain) {
        WerScorer scorer = chain(chain)
                .withTokenization(Tokenization.of(
                        WordTokenizer.WHITESPACE, TokenUnit.of(unit).orElseThrow(), ""));
        for (WerScorer each : List.of(scorer, scorer.withoutEmptyReferences())) {
            List<UtterancePair> pairs = randomPairs();
            AblationResult result = ablate(each, pairs);
            assertEquals(200, result.lines());
            for (List<AblationRow> rows :
                    List.of(List.of(result.whole()), result.cumulative(), result.alone(), result.leaveOneOut())) {
                for (AblationRow row : rows) {
                    assertEquals(counts(each, row.without(), pairs), row.before());
                    assertEquals(counts(each, row.with(), pairs), row.after());
                    assertSplit(row);
                    RateInterval interval = row.interval().orElseThrow();
                    assertTrue(interval.low() <= row.change().getAsDouble() + 1e-12);
                    assertTrue(row.change().getAsDouble() <= interval.high() + 1e-12);
                }
            }
            AblationRow first = result.cumulative().get(0);
            AblationRow second = result.cumulative().get(1);
            assertEquals(result.whole().before(), first.before());
            assertEquals(first.after(), second.before());
            assertEquals(second.after(), result.whole().after());
            assertEquals(chain, result.whole().added().toString());
            assertEquals(chain, added(result.alone()));
            assertEquals(chain, added(result.leaveOneOut()));
        }
    }

    private static String added(List<AblationRow> rows) {
        return String.join(",", rows.stream().map(row -> row.added().toString()).toList());
    }

    private static void assertSplit(AblationRow row) {
        assertEquals(
                row.change().getAsDouble(),
                row.errorEffect().getAsDouble() + row.lengthEffect().getAsDouble(),
                1e-12);
    }

    @Test
    void healedLessBrokenWordsAreTheHitsGained() {
        AblationRow fold = ablate(chain("fold"), randomPairs()).whole();
        assertEquals(
                fold.after().hits() - fold.before().hits(),
                fold.places().healed() - fold.places().broken());
        assertTrue(fold.places().healed() > 10);
        assertEquals(10, fold.places().healedExamples().size());
    }

    @Test
    void aWordIsHealedOnlyWhenAllItsCharactersAre() {
        WerScorer scorer =
                chain("fold").withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, ""));
        AblationRow row =
                ablate(scorer, List.of(UtterancePair.of("AbC DEf", "abc deX"))).whole();
        assertEquals(1, row.places().healed());
        assertEquals(
                List.of(new PlaceChanges.Example(1, 0, "AbC", "abc")),
                row.places().healedExamples());
    }

    @Test
    void theEmptyChainHasNoStep() {
        AblationResult result = ablate(WerScorer.standard(), randomPairs());
        assertEquals(List.of(), result.cumulative());
        assertEquals(result.whole().before(), result.whole().after());
        assertEquals(Optional.of(new RateInterval(0, 0)), result.whole().interval());
    }

    @Test
    void fewLinesHaveNoIntervalAndNoWordsNoRate() {
        AblationRow nothing = only("fold", "", "A");
        assertEquals(Optional.empty(), nothing.interval());
        assertEquals(OptionalDouble.empty(), nothing.change());
        assertFalse(nothing.gainsByLengthOnly());
    }

    @ParameterizedTest(name = "words {0} to {1}, errors {2} to {3}: only the length has changed: {4}")
    @CsvSource({"100, 110, 10, 10, true", "100, 110, 10, 9, false", "110, 100, 10, 10, false", "100, 170, 10, 12, true"
    })
    void tellsAGainByLength(long words, long newWords, long errors, long newErrors, boolean lengthOnly) {
        AblationRow row = new AblationRow(
                NormalizerPipeline.none(),
                NormalizerPipeline.none(),
                NormalizerPipeline.none(),
                new ErrorCounts(words - errors, errors, 0, 0),
                new ErrorCounts(newWords - newErrors, newErrors, 0, 0),
                new PlaceChanges(0, 0, 0, 0, List.of(), List.of()),
                List.of(),
                Optional.empty());
        assertEquals(lengthOnly, row.gainsByLengthOnly());
    }

    /** With the space restored: labels are free hits, and the one free-standing danda is a free error. */
    @ParameterizedTest(name = "{0}: {1}/{2} becomes {3}/{4}; {5} errors and {6} hits are gone")
    @CsvSource({
        "nfc, 13, 132, 13, 132, 0, 0",
        "invisible, 13, 132, 13, 132, 0, 0",
        "ws, 13, 132, 13, 132, 0, 0",
        "speaker, 13, 132, 13, 114, 0, 18",
        "punct-edge, 13, 114, 12, 113, 1, 0",
        "digits-ascii, 12, 113, 12, 113, 0, 0",
        "indic-vowels, 12, 113, 12, 113, 0, 0",
        "bindu, 12, 113, 12, 113, 0, 0",
        "nasal-anusvara, 12, 113, 12, 113, 0, 0",
        "nukta-strip, 12, 113, 12, 113, 0, 0",
    })
    void tellsWhatEachStepDoesToTheArticlesCall(
            String step, long errors, long words, long newErrors, long newWords, long errorsGone, long hitsGone)
            throws IOException {
        AblationResult result = ablate(chain(ARTICLE_CHAIN), call("hypothesis-space-restored.txt"));
        AblationRow row = result.cumulative().stream()
                .filter(each -> each.added().toString().equals(step))
                .findFirst()
                .orElseThrow();
        assertEquals(errors, row.before().errors());
        assertEquals(words, row.before().referenceWords());
        assertEquals(newErrors, row.after().errors());
        assertEquals(newWords, row.after().referenceWords());
        assertEquals(new PlaceChanges(0, 0, errorsGone, hitsGone, List.of(), List.of()), row.places());
        assertFalse(row.shattersWords());
        assertSplit(row);
    }

    @Test
    void namesTheWordThatAGluedLabelSpoils() throws IOException {
        AblationRow speaker = ablate(chain("speaker"), call("hypothesis.txt")).whole();
        assertEquals(15, speaker.before().errors());
        assertEquals(13, speaker.after().errors());
        assertEquals(114, speaker.after().referenceWords());
        assertEquals(
                List.of(new PlaceChanges.Example(4, 2, "हाँ", ":हाँ")),
                speaker.places().healedExamples());
    }

    @Test
    void aWordMadeOfSeveralStandsAtAllTheirPlaces() {
        AblationRow number = only("num-parse:en", "take twenty five now", "take 25 now");
        assertEquals(new ErrorCounts(3, 0, 0, 0), number.after());
        assertEquals(2, number.places().healed());
        assertEquals(0, number.places().errorsRemoved());
    }

    private static List<UtterancePair> call(String file) throws IOException {
        List<String> reference = Files.readAllLines(Path.of("testdata/hinglish-call/reference.txt"));
        List<String> hypothesis = Files.readAllLines(Path.of("testdata/hinglish-call", file));
        List<UtterancePair> pairs = new ArrayList<>();
        for (int line = 0; line < reference.size(); line++) {
            pairs.add(pair(line + 1L, reference.get(line), hypothesis.get(line)));
        }
        return pairs;
    }

    private static WerScorer chain(String chain) {
        return WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain));
    }

    private static AblationRow only(String chain, String reference, String hypothesis) {
        return ablate(chain(chain), List.of(UtterancePair.of(reference, hypothesis)))
                .cumulative()
                .get(0);
    }

    private static AblationResult ablate(WerScorer scorer, List<UtterancePair> pairs) {
        Ablation ablation = new Ablation(scorer);
        pairs.forEach(ablation);
        return ablation.result();
    }

    private static ErrorCounts counts(WerScorer scorer, NormalizerPipeline chain, List<UtterancePair> pairs) {
        return scorer.withNormalizer(chain)
                .score(
                        pairs.stream().map(pair -> pair.reference().text()).toList(),
                        pairs.stream().map(pair -> pair.hypothesis().text()).toList())
                .total()
                .counts();
    }

    private static List<UtterancePair> randomPairs() {
        Random random = new Random(6);
        List<UtterancePair> pairs = new ArrayList<>();
        for (int line = 1; line <= 200; line++) {
            pairs.add(pair(line, line(random), line(random)));
        }
        return pairs;
    }

    private static String line(Random random) {
        String[] words = {"a", "A", "b", "B", "I", "i", "ı", "İ", "Ab", "aB", "ab"};
        StringBuilder line = new StringBuilder(random.nextInt(4) == 0 ? "Agent : " : "");
        for (int length = random.nextInt(9); length > 0; length--) {
            line.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "  ");
        }
        return line.toString();
    }

    private static UtterancePair pair(long line, String reference, String hypothesis) {
        return new UtterancePair(Utterance.ofLine(line, reference), Utterance.ofLine(line, hypothesis));
    }
}
