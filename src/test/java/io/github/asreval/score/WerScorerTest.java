package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerScorerTest {

    private static final List<String> REFERENCE =
            List.of("this is a test of skill", "hello world", "the quick brown fox jumps", "a b c d");
    private static final List<String> HYPOTHESIS =
            List.of("this was a messy test", "hello world", "the kwik brown foxes jumped over", "b c d e");

    @ParameterizedTest(name = "{0}: {1} hits, {2} substitutions, {3} deletions, {4} insertions")
    @CsvSource({
        "standard, 10, 4, 3, 3",
        "nist, 10, 4, 3, 3",
        "jiwer, 10, 4, 3, 3",
        "kaldi, 10, 4, 3, 3",
        "asr-evaluation, 9, 6, 2, 2",
    })
    void countsThePeersExampleAsThePeerDoes(String profile, long hits, long subs, long dels, long inserts) {
        AlignmentProfile chosen = AlignmentProfile.of(profile).orElseThrow();
        CorpusTotal total = WerScorer.standard()
                .withProfile(chosen)
                .score(REFERENCE, HYPOTHESIS)
                .total();
        assertEquals(new ErrorCounts(hits, subs, dels, inserts), total.counts());
        assertEquals(OptionalDouble.of(0.75), total.utteranceErrorRate());
    }

    @Test
    void doesTheSameForListsFilesAndStreams() throws IOException {
        Path reference = Path.of("testdata/hinglish-call/reference.txt");
        Path hypothesis = Path.of("testdata/hinglish-call/hypothesis.txt");
        WerResult files = WerScorer.standard().score(reference, hypothesis);
        List<ScoredUtterance> streamed = new ArrayList<>();
        try (UtterancePairs pairs = UtterancePairs.open(reference, hypothesis)) {
            assertEquals(files.total(), WerScorer.standard().score(pairs, streamed::add));
        }
        assertEquals(files.utterances(), streamed);
        WerResult lists = WerScorer.standard().score(texts(files, true), texts(files, false));
        assertEquals(files, lists);
    }

    @Test
    void theTotalIsTheSumOfTheUtterances() {
        WerResult result = WerScorer.standard().score(REFERENCE, HYPOTHESIS);
        ErrorCounts sum = ErrorCounts.ZERO;
        for (ScoredUtterance utterance : result.utterances()) {
            sum = sum.plus(utterance.counts());
        }
        assertEquals(sum, result.total().counts());
        assertEquals(4, result.total().utterances());
        assertEquals(3, result.total().utterancesWithErrors());
    }

    @Test
    void tellsTheMeanOfTheRatesFromTheRate() {
        CorpusTotal total = WerScorer.standard()
                .score(List.of("a", "a b c d", ""), List.of("x", "a b c d", "y"))
                .total();
        assertEquals(0.4, total.errorRate().getAsDouble());
        assertEquals(0.5, total.meanUtteranceRate().getAsDouble());
        assertEquals(
                List.of(new LengthTotal(0, 1, 1), new LengthTotal(1, 1, 1), new LengthTotal(4, 1, 0)),
                total.byLength());
        assertEquals(OptionalDouble.empty(), total.byLength().get(0).errorRate());
    }

    @Test
    void scoresTextsAsOneUtterance() {
        WerResult result = WerScorer.standard().score("the cat\nsat", "the cat sat down");
        assertEquals(1, result.utterances().size());
        assertEquals(1.0 / 3, result.total().errorRate().getAsDouble());
    }

    @Test
    void countsInsertionsIntoNothingUnlessToldNotTo() {
        List<String> reference = List.of("", "a", " ");
        List<String> hypothesis = List.of("x y", "a", "");
        assertEquals(
                new ErrorCounts(1, 0, 0, 2),
                WerScorer.standard().score(reference, hypothesis).total().counts());
        WerResult without = WerScorer.standard().withoutEmptyReferences().score(reference, hypothesis);
        assertEquals(new ErrorCounts(1, 0, 0, 0), without.total().counts());
        assertEquals("2", without.utterances().get(0).id());
    }

    @Test
    void nothingHasNoRate() {
        CorpusTotal total = WerScorer.standard().score(List.of(), List.of()).total();
        assertEquals(0, total.utterances());
        assertEquals(OptionalDouble.empty(), total.errorRate());
        assertEquals(OptionalDouble.empty(), total.utteranceErrorRate());
        assertEquals(OptionalDouble.empty(), total.meanUtteranceRate());
    }

    @Test
    void comparesWordsByTheirNormalisedForm() {
        WerScorer folding = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold"));
        assertEquals(
                0, folding.score("Hello THERE", "hello there").total().counts().errors());
        assertEquals(
                2,
                WerScorer.standard()
                        .score("Hello THERE", "hello there")
                        .total()
                        .counts()
                        .errors());
        assertEquals(
                0,
                WerScorer.standard().score("\u0958", "क\u093C").total().counts().errors());
    }

    @Test
    void breaksTiesByTheSpellingOfTheComparedWords() {
        WerScorer folding = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold"));
        ScoredUtterance utterance =
                folding.score("COLOR of", "xy colour zz").utterances().get(0);
        assertEquals(
                "[INSERTION, SUBSTITUTION, SUBSTITUTION]",
                utterance.alignment().pairs().stream()
                        .map(pair -> pair.operation())
                        .toList()
                        .toString());
    }

    @Test
    void refusesListsThatDoNotPair() {
        IllegalArgumentException lists = assertThrows(
                IllegalArgumentException.class, () -> WerScorer.standard().score(List.of("a"), List.of()));
        assertEquals("the reference has 1 utterances and the hypothesis 0; each needs its partner", lists.getMessage());
    }

    private static List<String> texts(WerResult result, boolean reference) {
        return result.utterances().stream()
                .map(ScoredUtterance::pair)
                .map(pair -> (reference ? pair.reference() : pair.hypothesis()).text())
                .toList();
    }
}
