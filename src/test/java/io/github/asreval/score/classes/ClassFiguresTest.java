package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.FixedReader;
import io.github.asreval.score.RateInterval;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of classes, by numbers that are checked by hand. */
class ClassFiguresTest {

    @Test
    void ofAClass() {
        WordClassRow row = new WordClassRow("x", new ErrorCounts(3, 1, 1, 2), 3);
        assertEquals(5, row.falseAlarms());
        assertEquals(OptionalDouble.of(3 / 5.0), row.recall());
        assertEquals(OptionalDouble.of(3 / 8.0), row.precision());
        assertEquals(OptionalDouble.of(6 / 13.0), row.f1());
    }

    @Test
    void ofAWord() {
        WordRow row = new WordRow(new WordClassRow("x", new ErrorCounts(1, 1, 1, 2), 3), List.of(), List.of());
        assertEquals(List.of(3L, 7L), List.of(row.said(), row.faults()));
        // 1 of 3 (Wilson, 1927).
        RateInterval interval = row.recallInterval().orElseThrow();
        assertEquals(0.0615, interval.low(), 5e-5);
        assertEquals(0.7923, interval.high(), 5e-5);
    }

    @Test
    void ofATerm() {
        TermCounts counts = new TermCounts(3, 2, 1, 4, 5);
        assertEquals(10, counts.said());
        assertEquals(6, counts.heardInUtterance());
        assertEquals(OptionalDouble.of(0.3), counts.recall());
        assertEquals(OptionalDouble.of(0.6), counts.recallInUtterance());
        assertEquals(OptionalDouble.of(3 / 8.0), counts.precision());
        assertEquals(OptionalDouble.of(6 / 18.0), counts.f1());
        assertEquals(new TermCounts(6, 4, 2, 8, 10), counts.plus(counts));
    }

    @ParameterizedTest(name = "right {0}, joined {1}, moved {2}, missed {3}, invented {4} are no counts")
    @CsvSource({"-1, 0, 0, 0, 0", "0, -1, 0, 0, 0", "0, 0, -1, 0, 0", "0, 0, 0, -1, 0", "0, 0, 2, 0, 1"})
    void whatIsNoCountIsRefused(long right, long joined, long moved, long missed, long invented) {
        assertThrows(IllegalArgumentException.class, () -> new TermCounts(right, joined, moved, missed, invented));
        assertEquals(0, new TermCounts(0, 0, 0, 0, 0).said());
        assertEquals(2, new TermCounts(0, 0, 2, 0, 2).said());
    }

    @ParameterizedTest(name = "{0} is no weight")
    @ValueSource(doubles = {-0.1, 1_000_000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void whatIsNoWeightIsRefused(double weight) {
        assertThrows(IllegalArgumentException.class, () -> new Term("a", "", weight, 1));
        assertEquals(0, new Term("a", "", 0, 1).millionths());
        assertEquals(1_000_000_000_000L, new Term("a", "", 1_000_000, 1).millionths());
        assertEquals(2.5, Term.weight(new Term("a", "", 2.5, 1).millionths()));
    }

    @Test
    void ofCapitals() {
        assertThrows(IllegalArgumentException.class, () -> new MarkTable.Capitals(1, 2, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new MarkTable.Capitals(5, 2, 2, 1));
        MarkTable.Capitals all = new MarkTable.Capitals(2, 2, 1, 1);
        assertEquals(OptionalDouble.of(1), all.errorRate());
        assertEquals(OptionalDouble.of(0.5), new MarkTable.Capitals(4, 2, 1, 0).errorRate());
    }

    @Test
    void ofATableOfClasses() {
        ErrorCounts all = new ErrorCounts(2, 2, 0, 1);
        WordClassRow row = new WordClassRow("x", new ErrorCounts(1, 1, 0, 0), 2);
        WordClassRow other = new WordClassRow("y", new ErrorCounts(1, 1, 0, 0), 3);
        WordClassTable table = WordClassTable.of(ClassKind.SCRIPT, List.of(row, other), all);
        assertEquals(new ErrorCounts(0, 0, 0, 1), table.rest());
        assertEquals(5, table.crossing());
        assertTrue(table.hasRest());
        assertEquals(OptionalDouble.empty(), table.respelledErrorRate());
        assertEquals(OptionalDouble.of(0.5), table.withRespelled(1).respelledErrorRate());
        assertFalse(
                WordClassTable.of(ClassKind.SCRIPT, List.of(row), row.counts()).hasRest());
        assertThrows(
                IllegalArgumentException.class,
                () -> new WordClassTable(ClassKind.SCRIPT, List.of(row), all, all, OptionalLong.empty()));
    }

    @Test
    void ofLoops() {
        LoopTable table = new LoopCounter().table();
        assertEquals(0, table.errors());
        assertEquals(
                List.of("loop", "invention", "omission"),
                table.rows().stream().map(row -> row.kind().id()).toList());
        assertThrows(IllegalArgumentException.class, () -> new LoopTable(List.of(), 0, 0, List.of()));
        LoopRow row = new LoopRow(LoopKind.LOOP, 1, 2, 3, 4);
        LoopTable same = new LoopTable(List.of(row, row, row), 0, 0, List.of());
        assertEquals(9, same.errors());
        assertThrows(IllegalArgumentException.class, () -> same.row(LoopKind.OMISSION));
    }

    @Test
    void ofSpellingsInOtherScripts() {
        WordClassing classing = WordClassing.of(WerScorer.standard())
                .withKinds(List.of(ClassKind.SCRIPT))
                .withSpellings((said, heard) -> said.equals("ticket") && heard.equals("टिकट"));
        WerResult scored = WerScorer.standard()
                .score(List.of("my ticket", "ticket ticket book", "x"), List.of("my टिकट", "टिकट picket बुक", "x"));
        WordClassCounter counter = classing.counter();
        scored.utterances().forEach(counter);
        WordClassTable table = counter.result(scored.total().counts()).tables().get(0);
        assertEquals(OptionalLong.of(2), table.respelled());
        assertEquals(OptionalDouble.of(2 / 6.0), table.respelledErrorRate());
        assertEquals(3, table.crossing());
        assertThrows(IllegalArgumentException.class, () -> classing.withRare(-1));
        assertEquals(0, classing.withRare(0).rare());
    }

    private static WordClassResult timed(double... times) throws IOException {
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < times.length; i += 2) {
            UtteranceDetails details = UtteranceDetails.NONE;
            utterances.add(new Utterance(
                    "u" + i, i + 1L, "a b", times[i] < 0 ? details : details.during(times[i], times[i + 1])));
        }
        WordClassCounter first = WordClassing.of(WerScorer.standard())
                .withTerms(TermList.of("a"))
                .counter();
        WordClassCounter other = WordClassing.of(WerScorer.standard())
                .withTerms(TermList.of("a"))
                .counter();
        List<ScoredUtterance> scored = new ArrayList<>();
        try (UtterancePairs pairs = UtterancePairs.of(
                new FixedReader(utterances), new FixedReader(utterances), Pairing.BY_LINE, MissingPolicy.ERROR)) {
            ErrorCounts total = WerScorer.standard().score(pairs, scored::add).counts();
            for (ScoredUtterance utterance : scored) {
                (scored.indexOf(utterance) == 0 ? first : other).accept(utterance);
            }
            WordClassing classing = WordClassing.of(WerScorer.standard()).withTerms(TermList.of("a"));
            WordClassSum sum = classing.sum();
            sum.add(first.sum());
            sum.add(other.sum());
            first.add(other);
            assertEquals(sum.result(classing, total), first.result(total));
            return first.result(total);
        }
    }

    @Test
    void ofTheTimeOfSpeech() throws IOException {
        TermTable terms = timed(1, 3.5, 10, 12).terms().orElseThrow();
        assertEquals(OptionalDouble.of(4.5), terms.seconds());
        assertEquals(OptionalDouble.of(1), terms.termWeightedValue());
        // What ends before it begins takes no time.
        assertEquals(
                OptionalDouble.of(2), timed(3, 1, 10, 12).terms().orElseThrow().seconds());
        for (double[] times : new double[][] {{-1, -1, 1, 3}, {1, 3, -1, -1}, {-1, -1}, {1, 1}}) {
            TermTable unknown = timed(times).terms().orElseThrow();
            assertEquals(OptionalDouble.empty(), unknown.seconds());
            assertEquals(OptionalDouble.empty(), unknown.termWeightedValue());
        }
    }

    @Test
    void ofWhatWasMisheardThereAreTheFirstThreePlaces() {
        List<String> said = Collections.nCopies(6, "nizam");
        List<String> heard = List.of("x", "nisam", "nisam", "x", "nisam", "nisam");
        WordClassing classing = WordClassing.of(WerScorer.standard()).withTerms(TermList.of("nizam"));
        WerResult scored = WerScorer.standard().score(said, heard);
        WordClassCounter even = classing.counter();
        WordClassCounter odd = classing.counter();
        IntStream.range(0, 6)
                .forEach(i ->
                        (i % 2 == 0 ? even : odd).accept(scored.utterances().get(i)));
        odd.add(even);
        Misheard most = odd.result(scored.total().counts())
                .terms()
                .orElseThrow()
                .rows()
                .get(0)
                .heardAs()
                .get(0);
        assertEquals("nisam", most.words());
        assertEquals(4, most.count());
        assertEquals(
                List.of(2L, 3L, 5L),
                most.utterances().stream().map(UtterancePlace::number).toList());
    }

    @Test
    void ofTermsThoseWithMostErrorsComeFirst() {
        WerResult scored =
                WerScorer.standard().score(List.of("a b c d e", "c e", "a a"), List.of("a x c c y", "c z", "a a"));
        WordClassCounter counter = WordClassing.of(WerScorer.standard())
                .withTerms(TermList.of("a", "b", "c", "d", "e", "f"))
                .counter();
        scored.utterances().forEach(counter);
        TermTable terms = counter.result(scored.total().counts()).terms().orElseThrow();
        assertEquals(
                List.of("e", "c", "b", "d", "a"),
                terms.rows().stream().map(row -> row.term().text()).toList());
        assertEquals(6, terms.listed());
        assertEquals(Optional.empty(), terms.weighted());
    }

    @Test
    void ofTermsThatAreAlikeTheFirstByCodePointIsTheFirst() {
        WerResult scored = WerScorer.standard().score("d b \uFF5A \uD83D\uDE00", "d b \uFF5A \uD83D\uDE00");
        WordClassCounter counter = WordClassing.of(WerScorer.standard())
                .withTerms(TermList.of("\uD83D\uDE00", "\uFF5A", "d", "b"))
                .counter();
        scored.utterances().forEach(counter);
        assertEquals(
                List.of("b", "d", "\uFF5A", "\uD83D\uDE00"),
                counter.result(scored.total().counts()).terms().orElseThrow().rows().stream()
                        .map(row -> row.term().text())
                        .toList());
    }

    @Test
    void ofAnInsertedWordNothingWasSaid() {
        WerResult scored = WerScorer.standard().score(List.of("a b", "a"), List.of("a x b", "a"));
        WordClassCounter counter = WordClassing.of(WerScorer.standard())
                .withKinds(List.of(ClassKind.WORDS))
                .counter();
        scored.utterances().forEach(counter);
        WordRow row =
                counter.result(scored.total().counts()).words().orElseThrow().get(0);
        assertEquals("x", row.word());
        assertEquals(List.of(new Misheard("", 1, List.of(new UtterancePlace(1, "1")))), row.heardFor());
        assertEquals(1, row.errors().falseAlarms());
        assertEquals(1, row.faults());
    }

    @Test
    void ofPlacesNothingButTheIdIsKeptWhereNumbersMeanNothing() {
        WordClassing classing = WordClassing.of(WerScorer.standard())
                .withTerms(TermList.of("b", "y"))
                .withKinds(List.of(ClassKind.WORDS));
        WerResult scored = WerScorer.standard().score(List.of("a b", "c b"), List.of("a x", "y b"));
        WordClassCounter counter = classing.counter();
        scored.utterances().forEach(counter);
        WordClassSum sum = counter.sum();
        sum.orderByIds();
        WordClassResult result = sum.result(classing, scored.total().counts());
        List<Misheard> all = new ArrayList<>();
        result.terms().orElseThrow().rows().forEach(row -> all.addAll(row.heardAs()));
        result.terms().orElseThrow().rows().forEach(row -> all.addAll(row.heardFor()));
        result.words().orElseThrow().forEach(row -> all.addAll(row.heardAs()));
        result.words().orElseThrow().forEach(row -> all.addAll(row.heardFor()));
        assertEquals(6, all.size());
        for (Misheard misheard : all) {
            assertEquals(
                    List.of(0L),
                    misheard.utterances().stream().map(UtterancePlace::number).toList());
        }
    }

    @ParameterizedTest(name = "{0}, said as {1} and heard as {2}: joined {3}")
    @CsvSource({
        "abcde, x abcde x,     x a b c d e x,       true",
        "abcdef, x abcdef x,   x a b c d e f x,     false",
        "a b c, x a b c x,     x abc x,             true",
        "ab, x ab cd x,        x abc d x,           true",
        "cd, x ab cd x,        x a bcd x,           true",
        "ab, ab,               a b,                 true",
        "ab, x ab y,           x a b z,             false",
    })
    void ofAJoinedTermFourWordsOnEachSideAreLookedAt(String term, String said, String heard, boolean isJoined) {
        WerResult scored = WerScorer.standard().score(said, heard);
        WordClassCounter counter = WordClassing.of(WerScorer.standard())
                .withTerms(TermList.of(term))
                .counter();
        scored.utterances().forEach(counter);
        TermCounts counts =
                counter.result(scored.total().counts()).terms().orElseThrow().counts();
        assertEquals(isJoined ? 1 : 0, counts.joined());
        assertEquals(1, counts.said());
    }
}
