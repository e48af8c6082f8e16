package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms with weights and types, joined terms and long lists, by examples that are checked by hand. */
class TermExamplesTest {

    @Test
    void wordsOfTermsThatAreRightCountTheirWeightToo() {
        TermList list = TermList.parse("t", "term\tweight\ngolconda fort\t3\nnizam\t0.5\n");
        String said = "see golconda fort nizam";
        TermTable.Weighted all = TermCountsTest.result(list, WerScorer.standard(), said, said)
                .terms()
                .orElseThrow()
                .weighted()
                .orElseThrow();
        assertEquals(7.5, all.words());
        assertEquals(0, all.errors());
        assertEquals(OptionalDouble.of(0), all.errorRate());
        TermTable.Weighted wrong = TermCountsTest.result(
                        list, WerScorer.standard(), said + " said", "golconda fort nizam x nizam")
                .terms()
                .orElseThrow()
                .weighted()
                .orElseThrow();
        // See is missing, said is x, and an invented nizam counts half.
        assertEquals(8.5, wrong.words());
        assertEquals(2.5, wrong.errors());
    }

    @Test
    void theRightWordsOfATermThatIsNotRightCountItsWeight() {
        TermList list = TermList.parse("t", "term\tweight\ngolconda fort\t3\n");
        TermTable.Weighted weighted = TermCountsTest.result(
                        list, WerScorer.standard(), "see golconda fort", "see golconda x")
                .terms()
                .orElseThrow()
                .weighted()
                .orElseThrow();
        assertEquals(7, weighted.words());
        assertEquals(3, weighted.errors());
    }

    @ParameterizedTest(name = "{0} heard as {1}: {2} invented")
    @CsvSource({
        "x charminar y,   x char minar y,          0",
        "x charminar y,   x char minar char,       1",
        "x charminar y z, char x minar y z,        2",
    })
    void whatIsHeardWithinAJoinedTermIsNoOtherTerm(String said, String heard, long invented) {
        TermCounts counts =
                TermCountsTest.terms("charminar,char,minar", said, heard).counts();
        assertEquals(invented, counts.invented());
        assertEquals(1, counts.said());
    }

    @Test
    void theLastOfManyTermsMayBeTheFirstThatIsMet() {
        String[] many = IntStream.range(0, 1_000).mapToObj(i -> "w" + i).toArray(String[]::new);
        TermTable right = TermCountsTest.result(TermList.of(many), WerScorer.standard(), "w999 w3", "w999 w3")
                .terms()
                .orElseThrow();
        assertEquals(
                List.of("w3", "w999"),
                right.rows().stream().map(row -> row.term().text()).toList());
        TermTable wrong = TermCountsTest.result(TermList.of(many), WerScorer.standard(), "w998 w3", "w999 x")
                .terms()
                .orElseThrow();
        assertEquals(new TermCounts(0, 0, 0, 2, 1), wrong.counts());
        assertEquals(1_000, wrong.listed());
    }

    @ParameterizedTest(name = "of {0} there are {1} tables")
    @CsvSource({"term^fort^nizam, 1", "term~type^fort~place^nizam~place, 2", "term~type^fort^nizam~person, 2"})
    void typesHaveATableWhereAnyTermHasOne(String list, int tables) {
        TermList terms = TermList.parse("t", list.replace('~', '\t').replace('^', '\n') + "\n");
        assertEquals(
                tables,
                TermCountsTest.result(terms, WerScorer.standard(), "the fort", "the fort")
                        .tables()
                        .size());
    }

    @Test
    void whatAJoinedTermWasHeardAsIsListedUnlessNobodyAsks() {
        WerResult scored = WerScorer.standard().score("the charminar is", "the char minar is");
        WordClassing classing = WordClassing.of(WerScorer.standard()).withTerms(TermList.of("charminar"));
        for (WordClassing each : List.of(classing, classing.withoutRows())) {
            WordClassCounter counter = each.counter();
            scored.utterances().forEach(counter);
            TermTable table = counter.result(scored.total().counts()).terms().orElseThrow();
            assertEquals(new TermCounts(0, 1, 0, 0, 0), table.counts());
            List<List<Misheard>> heard =
                    table.rows().stream().map(TermRow::heardAs).toList();
            assertEquals(
                    each == classing
                            ? List.of(List.of(new Misheard("char minar", 1, List.of(new UtterancePlace(1, "1")))))
                            : List.of(),
                    heard);
        }
    }

    @Test
    void charactersHaveNoTermsThatUtterancesList() {
        WordClassing classing = WordClassing.of(WerScorer.standard()
                .withTokenization(io.github.asreval.normalize.Tokenization.of(
                        WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, "")));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, classing::withListedTerms);
        assertEquals("these classes are of words, and characters are counted", String.valueOf(refused.getMessage()));
        WordClassing words = WordClassing.of(WerScorer.standard());
        IllegalArgumentException other =
                assertThrows(IllegalArgumentException.class, () -> words.withKinds(List.of(ClassKind.CHARACTERS)));
        assertEquals("words are counted, not characters", String.valueOf(other.getMessage()));
    }

    @Test
    void aTermIsReadAsALineWhereAStepHasToSeeOne() {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("num-parse:en"));
        TermList list = TermList.of("twenty five trains", "thirty six");
        assertEquals(
                new TermCounts(2, 0, 0, 1, 0),
                TermCountsTest.result(
                                list,
                                scorer,
                                "the 25 trains 36\ntwenty five trains",
                                "the 25 trains thirty six\ntwenty six trains")
                        .terms()
                        .orElseThrow()
                        .counts());
    }

    @Test
    void theHeavierOfTwoTermsWeighsAnError() {
        TermList list = TermList.parse("t", "term\tweight\nfort\t2\nnizam\t5\n");
        TermTable.Weighted heavier = TermCountsTest.result(list, WerScorer.standard(), "the fort", "the nizam")
                .terms()
                .orElseThrow()
                .weighted()
                .orElseThrow();
        assertEquals(3, heavier.words());
        assertEquals(5, heavier.errors());
        TermTable.Weighted missing = TermCountsTest.result(list, WerScorer.standard(), "the fort the nizam", "the the")
                .terms()
                .orElseThrow()
                .weighted()
                .orElseThrow();
        assertEquals(9, missing.words());
        assertEquals(7, missing.errors());
        TermTable.Weighted invented = TermCountsTest.result(list, WerScorer.standard(), "the", "the nizam")
                .terms()
                .orElseThrow()
                .weighted()
                .orElseThrow();
        assertEquals(1, invented.words());
        assertEquals(5, invented.errors());
    }
}
