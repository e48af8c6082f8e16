package io.github.asreval.score.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.VariantLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantScorerTest {

    @ParameterizedTest(name = "\"{1}\" recognised as \"{2}\" under {0}: {3} errors, with alternatives {4}, taken: {5}")
    @CsvSource({
        "none, वह {गयी|गई} थी, वह गई थी, 1, 0, '1 गयी=गई'",
        "none, वह {गयी|गई} थी, वह गयी थी, 0, 0, ''",
        "none, वह {गयी|गई} थी, वह गया थी, 1, 1, ''",
        "none, {दिनों से|दिनोंसे} मैं, दिनोंसे मैं, 2, 0, '1 दिनों से=दिनोंसे'",
        "none, yes {um|} no, yes no, 1, 0, '1 um='",
        "none, yes {|um} no, yes um no, 1, 0, '1 =um'",
        "none, {|um} {|uh} no, uh no, 1, 0, '1 =uh'",
        "none, {|um} {|uh}, um uh, 2, 0, '1 =uh,1 =um'",
        "none, {a|b} {a|b} {a|b}, b a b, 2, 0, '2 a=b'",
        "none, '{went|has gone}, she', 'has gone, she', 2, 0, '1 went,=has gone,'",
        "punct-edge, '{went|has gone}, she', has gone she, 2, 0, '1 went=has gone'",
        "fold, {The|the} {Colour|Color}, the color, 1, 0, '1 colour=color'",
        "num-parse:en, twenty {five|six} trains, 26 trains, 1, 0, '1 25=26'",
        "num-parse:en, {twenty|thirty} {five|six} trains, 36 trains, 1, 1, ''",
        "num-parse:en, the {um|} twenty {five|} trains, the 20 trains, 2, 0, '1 25=20,1 um='",
        "num-parse:en, five {|hundred} trains {um|}, 500 trains, 2, 0, '1 5=500,1 um='",
        "'speaker,fold', 'Agent: {Hello|Hallo} sir {Yes|No}', 'Agent: hallo sir no', 2, 0, '1 hello=hallo,1 yes=no'",
        "fillers:en, yes {um|well} no, yes no, 0, 0, ''",
        "fillers:en, yes {um|well} no, yes well no, 1, 0, '1 =well'",
    })
    void findsTheClosestWording(
            String chain, String reference, String hypothesis, long canonical, long best, String taken) {
        VariantResult result = score(chain(chain), List.of(UtterancePair.of(reference, hypothesis)));
        assertEquals(canonical, result.canonical().errors());
        assertEquals(best, result.best().errors());
        assertEquals(taken, show(result));
        assertEquals(VariantLine.parse(reference).choices().size(), result.places(), "places");
    }

    @Test
    void dividesByTheWordsOfTheCanonicalWording() {
        VariantResult result = score(
                WerScorer.standard(), List.of(UtterancePair.of("{one two three|four} five six", "four five seven")));
        assertEquals(new ErrorCounts(1, 2, 2, 0), result.canonical());
        assertEquals(new ErrorCounts(2, 1, 0, 0), result.best());
        assertEquals(OptionalDouble.of(1.0 / 5), result.errorRate());
        assertEquals(1, result.placesTaken());
        assertEquals(
                OptionalDouble.empty(),
                score(WerScorer.standard(), List.of(UtterancePair.of("{|um}", "um")))
                        .errorRate());
        assertEquals(
                OptionalDouble.empty(), score(WerScorer.standard(), List.of()).errorRate());
    }

    @Test
    void listsWhatWasTakenByCountThenByCodePoint() {
        List<UtterancePair> pairs = new ArrayList<>();
        String[] lines = {"{b|c}", "{a|c}", "x", "{a|b} {b|c} {a|\uFF5A} {a|\uD83D\uDE00}"};
        String[] heard = {"c", "c", "x", "b c \uFF5A \uD83D\uDE00"};
        for (int i = 0; i < lines.length; i++) {
            pairs.add(new UtterancePair(Utterance.ofLine(i + 1L, lines[i]), Utterance.ofLine(i + 1L, heard[i])));
        }
        VariantResult result = score(WerScorer.standard(), pairs);
        assertEquals("2 b=c,1 a=b,1 a=c,1 a=\uFF5A,1 a=\uD83D\uDE00", show(result));
        assertEquals(
                List.of(1L, 4L, 2L, 4L, 4L),
                result.taken().stream().map(VariantResult.Taken::line).toList());
        assertEquals(6, result.places());
    }

    @ParameterizedTest(
            name = "under {0} the canonical counts are those of a run without alternatives, and none is better")
    @ValueSource(
            strings = {"none", "fold,punct-edge", "num-parse:en", "speaker,fold", "fillers:en,num-parse:en", "basic"})
    void theCanonicalCountsAreThoseOfAnOrdinaryRun(String chain) {
        for (WerScorer scorer : List.of(chain(chain), chain(chain).withoutEmptyReferences())) {
            for (int seed = 0; seed < 100; seed++) {
                Random random = new Random(seed);
                String reference = randomReference(random);
                String hypothesis = randomWords(random, 6);
                VariantResult result = score(scorer, List.of(UtterancePair.of(reference, hypothesis)));
                String origin = "seed " + seed + ": " + reference + " / " + hypothesis + ": " + result;
                VariantLine line = VariantLine.parse(reference);
                assertEquals(scorer.score(line.canonical(), hypothesis).total().counts(), result.canonical(), origin);
                assertTrue(result.best().errors() <= result.canonical().errors(), origin);
                for (VariantLine.Choice choice : line.choices()) {
                    for (int alternative = 1;
                            alternative < choice.alternatives().size();
                            alternative++) {
                        ErrorCounts other = scorer.score(line.with(choice, alternative), hypothesis)
                                .total()
                                .counts();
                        // A reference that lost its only words may have been left out.
                        boolean counted = other.referenceWords() + other.hypothesisWords() > 0
                                && result.canonical().referenceWords() > 0;
                        assertTrue(!counted || result.best().errors() <= other.errors(), origin);
                    }
                }
            }
        }
    }

    @Test
    void agreesWithTheBestOfAllWordings() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String reference = randomReference(random);
            String hypothesis = randomWords(random, 6);
            VariantResult result = score(WerScorer.standard(), List.of(UtterancePair.of(reference, hypothesis)));
            long best = Long.MAX_VALUE;
            for (String wording : wordings(VariantLine.parse(reference))) {
                best = Math.min(
                        best,
                        WerScorer.standard()
                                .score(wording, hypothesis)
                                .total()
                                .counts()
                                .errors());
            }
            assertEquals(best, result.best().errors(), "seed " + seed + ": " + reference + " / " + hypothesis);
            assertEquals(result.canonical().hypothesisWords(), result.best().hypothesisWords());
        }
    }

    /** Returns all of them: the product of the numbers of alternatives. */
    private static List<String> wordings(VariantLine line) {
        List<String> wordings = List.of("");
        for (int i = 0; i < line.choices().size(); i++) {
            List<String> longer = new ArrayList<>();
            for (String wording : wordings) {
                for (String alternative : line.choices().get(i).alternatives()) {
                    longer.add(wording + line.fixed().get(i) + alternative);
                }
            }
            wordings = longer;
        }
        String rest = line.fixed().get(line.choices().size());
        return wordings.stream().map(wording -> wording + rest).toList();
    }

    @ParameterizedTest(name = "without braces the profile {0} counts what it always counts")
    @EnumSource
    void withoutBracesNothingChanges(AlignmentProfile profile) {
        WerScorer scorer = WerScorer.standard().withProfile(profile);
        List<UtterancePair> pairs = new ArrayList<>();
        ErrorCounts total = ErrorCounts.ZERO;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            UtterancePair pair = UtterancePair.of(randomWords(random, 9), randomWords(random, 9));
            pairs.add(pair);
            total = total.plus(
                    scorer.score(pair.reference().text(), pair.hypothesis().text())
                            .total()
                            .counts());
        }
        assertEquals(new VariantResult(total, total, 0, List.of()), score(scorer, pairs));
    }

    @Test
    @Tag("long")
    void tensOfThousandsOfReadingsTakeNoTime() {
        String reference = "{a|b} ".repeat(1_000);
        VariantResult result = score(WerScorer.standard(), List.of(UtterancePair.of(reference, "b ".repeat(1_000))));
        assertEquals(0, result.best().errors());
        assertEquals("1000 a=b", show(result));
    }

    @Test
    @Tag("long")
    void refusesWhatItCannotScore() {
        WerScorer characters = WerScorer.standard()
                .withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, ""));
        assertThrows(IllegalArgumentException.class, () -> new VariantScorer(characters));
        VariantScorer scorer = new VariantScorer(WerScorer.standard());
        assertThrows(IllegalArgumentException.class, () -> scorer.accept(UtterancePair.of("{a", "a")));
        String longest = "a ".repeat(12_000);
        assertThrows(
                IllegalArgumentException.class, () -> scorer.accept(UtterancePair.of("{a|b} " + longest, longest)));
        assertEquals(ErrorCounts.ZERO, scorer.result().canonical());
    }

    @Test
    void refusesMoreAlternativesThanALineCanBeNormalisedFor() {
        VariantScorer numbers = new VariantScorer(chain("num-parse:en"));
        String many = "{two|three} ".repeat(4_000);
        assertThrows(IllegalArgumentException.class, () -> numbers.accept(UtterancePair.of(many, "two")));
    }

    private static VariantResult score(WerScorer scorer, List<UtterancePair> pairs) {
        VariantScorer variants = new VariantScorer(scorer);
        pairs.forEach(variants);
        return variants.result();
    }

    private static WerScorer chain(String chain) {
        return WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain));
    }

    private static String show(VariantResult result) {
        return String.join(
                ",",
                result.taken().stream()
                        .map(taken -> taken.count() + " " + taken.canonical() + "=" + taken.variant())
                        .toList());
    }

    private static String randomReference(Random random) {
        StringBuilder line = new StringBuilder();
        for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
            if (random.nextBoolean()) {
                line.append(randomWords(random, 2)).append(' ');
                continue;
            }
            line.append('{').append(word(random));
            for (int more = 1 + random.nextInt(2); more > 0; more--) {
                line.append('|').append(randomWords(random, 2));
            }
            line.append(random.nextInt(4) == 0 ? "}, " : "} ");
        }
        return line.toString();
    }

    private static String randomWords(Random random, int most) {
        List<String> words = new ArrayList<>();
        for (int length = random.nextInt(most + 1); length > 0; length--) {
            words.add(word(random));
        }
        return String.join(" ", words);
    }

    private static String word(Random random) {
        String[] words = {"twenty", "five", "Agent:", "um", "a", "A", "hundred", "no."};
        return words[random.nextInt(words.length)];
    }
}
