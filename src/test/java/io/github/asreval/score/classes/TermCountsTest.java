package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.EditOperation;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of terms, and of their words. */
class TermCountsTest {

    private static final List<EditOperation> OPERATIONS = List.of(EditOperation.values());

    static WordClassResult result(TermList list, WerScorer scorer, String said, String heard) {
        WerResult scored = scorer.score(said.lines().toList(), heard.lines().toList());
        WordClassCounter counter = WordClassing.of(scorer).withTerms(list).counter();
        scored.utterances().forEach(counter);
        return counter.result(scored.total().counts());
    }

    static TermTable terms(String list, String said, String heard) {
        return result(TermList.of(list.split(",")), WerScorer.standard(), said, heard)
                .terms()
                .orElseThrow();
    }

    @ParameterizedTest(name = "of {0}, where {1} is heard as {2}")
    @CsvSource({
        "charminar,       the charminar is near, the charminar is near,    1, 0, 0, 0, 0",
        "charminar,       the charminar is near, the char minar is near,   0, 1, 0, 0, 0",
        "charminar,       near the charminar,    near the char minar,      0, 1, 0, 0, 0",
        "char minar,      the char minar is,     the charminar is,         0, 1, 0, 0, 0",
        "golconda,        the golconda fort is,  the golcondafort is,      0, 1, 0, 0, 0",
        "charminar,       the charminar is near, the chart minor is near,  0, 0, 0, 1, 0",
        "nizam,           the nizam said yes,    the said nizam yes,       0, 0, 1, 0, 1",
        "nizam,           he said yes,           the nizam said yes,       0, 0, 0, 0, 1",
        "nizam,           the wizard said,       the nizam said,           0, 0, 0, 0, 1",
        "golconda fort,   see golconda fort,     see golconda fort,        1, 0, 0, 0, 0",
        "golconda fort,   see golconda fort,     see golconda the fort,    0, 0, 0, 1, 0",
        "golconda fort,   see golconda now,      see golconda fort,        0, 0, 0, 0, 1",
        "a b:a b c,       a b c,                 a b c,                    1, 0, 0, 0, 0",
        "a b:b c,         a b c,                 a b c,                    1, 0, 0, 0, 0",
        "a a b,           a a a b,               a a a b,                  1, 0, 0, 0, 0",
        "no,              no no no,              no no,                    2, 0, 0, 1, 0",
        "zzz,             a b,                   a c,                      0, 0, 0, 0, 0",
    })
    void tellsWhatBecameOfATerm(
            String list, String said, String heard, long right, long joined, long moved, long missed, long invented) {
        TermCounts counts = terms(list.replace(':', ','), said, heard).counts();
        assertEquals(new TermCounts(right, joined, moved, missed, invented), counts);
    }

    @ParameterizedTest(name = "a name that changed its place is moved under {0}, and not right")
    @EnumSource(
            value = AlignmentProfile.class,
            names = {"STANDARD", "NIST"})
    void aNameThatChangedItsPlaceIsMoved(AlignmentProfile profile) {
        WordClassResult result = result(
                TermList.of("nizam"),
                WerScorer.standard().withProfile(profile),
                "the nizam said yes",
                "the said nizam yes");
        TermCounts counts = result.terms().orElseThrow().counts();
        assertEquals(OptionalDouble.of(0), counts.recall());
        assertEquals(OptionalDouble.of(1), counts.recallInUtterance());
        assertEquals(1, counts.invented());
        WordClassRow row = result.tables().get(0).rows().get(0);
        assertEquals(OptionalDouble.of(2), row.counts().errorRate());
        assertEquals(1, row.falseAlarms());
    }

    @Test
    void aJoinedTermStaysTwoErrors() {
        WordClassResult result =
                result(TermList.of("charminar"), WerScorer.standard(), "the charminar is", "the char minar is");
        assertEquals(new ErrorCounts(2, 1, 0, 1), result.tables().get(0).all());
        assertEquals(1, result.terms().orElseThrow().counts().joined());
    }

    @Test
    void termsGoThroughTheChainAndCanonicallyEqualOnesAreEqual() {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold,punct-edge"));
        WordClassResult result =
                result(TermList.of("Cafe\u0301 Noir!"), scorer, "the caf\u00E9, noir", "the CAF\u00C9 noir.");
        assertEquals(1, result.terms().orElseThrow().counts().right());
    }

    @Test
    void termsAreTokensOfTheTokenizer() {
        WerScorer scorer = WerScorer.standard()
                .withTokenization(io.github.asreval.normalize.Tokenization.of(WordTokenizer.MIXED, TokenUnit.WORD, ""));
        assertEquals(
                1,
                result(TermList.of("日本"), scorer, "私は日本へ", "私は日本へ")
                        .terms()
                        .orElseThrow()
                        .counts()
                        .right());
    }

    @Test
    void charactersHaveNoTerms() {
        WerScorer scorer = WerScorer.standard()
                .withTokenization(
                        io.github.asreval.normalize.Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, ""));
        TermList list = TermList.of("a");
        assertThrows(
                IllegalArgumentException.class, () -> WordClassing.of(scorer).withTerms(list));
    }

    @Test
    void namesTheLineOfATermOfWhichNothingIsLeft() {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("punct-remove"));
        TermList list = TermList.parse("terms.txt", "a\n\n!!!\n");
        MalformedMapException problem = assertThrows(
                MalformedMapException.class, () -> WordClassing.of(scorer).withTerms(list));
        assertTrue(String.valueOf(problem.getMessage()).startsWith("terms.txt:3: nothing is left of \"!!!\""));
    }

    @Test
    void remarksOnceThatTermsAreTheSame() {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold"));
        TermList list = TermList.parse("terms.txt", "Nizam\nfort\nnizam\nFORT\n");
        assertEquals(
                "terms.txt: hint: 2 terms are the same as earlier ones when compared, and counted as that: \"nizam\" in"
                        + " line 3 is \"Nizam\" in line 1",
                WordClassing.of(scorer).withTerms(list).remark().orElseThrow());
        assertTrue(WordClassing.of(scorer)
                .withTerms(TermList.of("a", "b"))
                .remark()
                .isEmpty());
    }

    @Test
    void tellsWhatWasHeardForATermAndWhatATermWasHeardFor() {
        TermTable table =
                terms("nizam", "the nizam\na wizard\nthe nizam\nour nizam", "the nisam\na nizam\nthe nisam\nour");
        TermRow row = table.rows().get(0);
        assertEquals(
                List.of(
                        new Misheard("nisam", 2, List.of(new UtterancePlace(1, "1"), new UtterancePlace(3, "3"))),
                        new Misheard("", 1, List.of(new UtterancePlace(4, "4")))),
                row.heardAs());
        assertEquals(List.of(new Misheard("wizard", 1, List.of(new UtterancePlace(2, "2")))), row.heardFor());
    }

    @Test
    void aTypeHasTheErrorsOnItsOwnWords() {
        TermList list = TermList.parse("t", "term\ttype\nfort\tplace\nnizam\tperson\n");
        WordClassResult result = result(list, WerScorer.standard(), "the fort and nizam", "the nizam and nizam");
        WordClassTable types = result.tables().get(1);
        assertEquals(
                new WordClassRow("person", new ErrorCounts(1, 0, 0, 0), 1),
                types.rows().get(0));
        assertEquals(
                new WordClassRow("place", new ErrorCounts(0, 1, 0, 0), 0),
                types.rows().get(1));
        // For all terms together, the substitution stays inside.
        assertEquals(0, result.tables().get(0).rows().get(0).falseAlarms());
    }

    @Test
    void weightsCountErrorsByTheHeavierOfTheirWords() {
        TermList list = TermList.parse("t", "term\tweight\nfort\t3\nnizam\t0.5\n");
        // Fort (3) is heard as nizam (0.5), and nizam is deleted; the and a count 1.
        WordClassResult result = result(list, WerScorer.standard(), "the fort a nizam", "the nizam a");
        TermTable.Weighted weighted = result.terms().orElseThrow().weighted().orElseThrow();
        assertEquals(5.5, weighted.words());
        assertEquals(3.5, weighted.errors());
    }

    @Test
    void weightsOfOneGiveTheRate() {
        TermList list = TermList.parse("t", "term\tweight\nb\t1\n");
        WordClassResult result = result(list, WerScorer.standard(), "a b c", "a d c e");
        assertEquals(
                result.tables().get(0).all().errorRate(),
                result.terms().orElseThrow().weighted().orElseThrow().errorRate());
    }

    @Test
    void theIntervalOfARecallIsWilsons() {
        // 1 of 2: 0.5 ± 0.4055 (Wilson, 1927).
        TermRow row = terms("no", "no no", "no").rows().get(0);
        assertEquals(0.0945, row.recallInterval().orElseThrow().low(), 1e-4);
        assertEquals(0.9055, row.recallInterval().orElseThrow().high(), 1e-4);
    }

    @Test
    void ofTermsThatNobodySaidThereAreNoRates() {
        WordClassResult result = result(TermList.of("zzz"), WerScorer.standard(), "a b", "a c");
        TermCounts counts = result.terms().orElseThrow().counts();
        assertEquals(
                List.of(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                List.of(counts.recall(), counts.recallInUtterance(), counts.precision(), counts.f1()));
        assertEquals(
                OptionalDouble.empty(),
                result.tables().get(0).rows().get(0).counts().errorRate());
    }

    @ParameterizedTest(name = "words of terms and all others add up under {0}, as counted column by column")
    @EnumSource
    void classAndComplementAreAllWords(AlignmentProfile profile) {
        WerScorer scorer = WerScorer.standard().withProfile(profile);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> said = lines(random);
            List<String> heard = lines(random);
            WerResult scored = scorer.score(said, heard);
            Set<String> listed = random.nextBoolean() ? Set.of("a") : Set.of("a", "c");
            Set<String> others = Set.of("a", "b", "c", "d").stream()
                    .filter(word -> !listed.contains(word))
                    .collect(java.util.stream.Collectors.toSet());
            WordClassTable table = table(listed, scored, scorer);
            WordClassTable swapped = table(others, scored, scorer);
            assertEquals(byColumns(listed, scored), table.rows().get(0), "seed " + seed + said + heard);
            assertEquals(table.rest(), swapped.rows().get(0).counts());
            assertEquals(table.rows().get(0).counts(), swapped.rest());
            assertEquals(
                    scored.total().counts(),
                    table.rest().plus(table.rows().get(0).counts()));
        }
    }

    @ParameterizedTest(name = "under {0}, words recognised in their utterance are those that both sides have")
    @EnumSource
    void recallInTheUtteranceDoesNotDependOnTies(AlignmentProfile profile) {
        WerScorer scorer = WerScorer.standard().withProfile(profile);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> said = lines(random);
            List<String> heard = lines(random);
            long both = 0;
            long heardAll = 0;
            for (int line = 0; line < said.size(); line++) {
                for (String term : List.of("a", "c")) {
                    both += Math.min(count(term, said.get(line)), count(term, heard.get(line)));
                    heardAll += count(term, heard.get(line));
                }
            }
            TermCounts counts = result(
                            TermList.of("a", "c"),
                            scorer,
                            String.join("\n", said) + "\n.",
                            String.join("\n", heard) + "\n.")
                    .terms()
                    .orElseThrow()
                    .counts();
            assertEquals(both, counts.right() + counts.moved(), "seed " + seed + said + heard);
            assertEquals(heardAll, counts.right() + counts.invented(), "seed " + seed + said + heard);
        }
    }

    private static long count(String term, String line) {
        return Arrays.stream(line.split(" ")).filter(term::equals).count();
    }

    @Test
    void tellsFromJavaWhichNamesWereRecognised() {
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("basic"));
        WordClassing classing = WordClassing.of(scorer).withTerms(TermList.of("Golconda Fort", "Charminar"));
        WordClassCounter counter = classing.counter();
        WerResult result = scorer.score("see Golconda Fort and Charminar", "see Golconda Fort and char minar");
        result.utterances().forEach(counter);
        WordClassResult found = counter.result(result.total().counts());
        TermCounts terms = found.terms().get().counts();
        terms.recall(); // OptionalDouble[0.5]
        terms.recallInUtterance(); // OptionalDouble[1.0]: Charminar is only joined otherwise
        assertEquals(OptionalDouble.of(0.5), terms.recall());
        assertEquals(OptionalDouble.of(1), terms.recallInUtterance());
    }

    @Test
    void phrasesAreThoseThatAScanOfTheTextFinds() {
        List<List<String>> phrases =
                List.of(List.of("a", "b"), List.of("a"), List.of("b", "c", "a"), List.of("d", "d"));
        TermList list = TermList.of(
                phrases.stream().map(phrase -> String.join(" ", phrase)).toArray(String[]::new));
        WordClassing classing = WordClassing.of(WerScorer.standard()).withTerms(list);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> said = lines(random);
            List<String> heard = lines(random);
            WerResult scored = WerScorer.standard().score(said, heard);
            WordClassCounter[] parts = {classing.counter(), classing.counter()};
            int line = 0;
            for (ScoredUtterance utterance : scored.utterances()) {
                parts[line++ % 2].accept(utterance);
            }
            WordClassCounter all = classing.counter();
            Arrays.stream(parts).forEach(all::add);
            TermTable table = all.result(scored.total().counts()).terms().orElseThrow();
            long expected =
                    said.stream().mapToLong(text -> occurrences(text, phrases)).sum();
            assertEquals(expected, table.counts().said(), "seed " + seed);
            WordClassCounter together = classing.withoutRows().counter();
            scored.utterances().forEach(together);
            assertEquals(
                    table.counts(),
                    together.result(scored.total().counts())
                            .terms()
                            .orElseThrow()
                            .counts());
        }
    }

    /** Counts phrases from left to right, the longest first. */
    private static long occurrences(String text, List<List<String>> phrases) {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
        long count = 0;
        for (int i = 0; i < words.size(); ) {
            int longest = 0;
            for (List<String> phrase : phrases) {
                if (i + phrase.size() <= words.size()
                        && words.subList(i, i + phrase.size()).equals(phrase)) {
                    longest = Math.max(longest, phrase.size());
                }
            }
            count += longest > 0 ? 1 : 0;
            i += Math.max(1, longest);
        }
        return count;
    }

    private static WordClassTable table(Set<String> words, WerResult scored, WerScorer scorer) {
        WordClassCounter counter = WordClassing.of(scorer)
                .withTerms(TermList.of(words.toArray(String[]::new)))
                .counter();
        scored.utterances().forEach(counter);
        return counter.result(scored.total().counts()).tables().get(0);
    }

    private static WordClassRow byColumns(Set<String> listed, WerResult scored) {
        long[] counts = new long[4];
        long substitutes = 0;
        for (AlignedWords words : scored.utterances()) {
            for (int column = 0; column < words.size(); column++) {
                String said = words.hasSaid(column) ? words.said(column).compared() : "";
                String heard = words.hasHeard(column) ? words.heard(column).compared() : "";
                counts[OPERATIONS.indexOf(words.operation(column))] +=
                        listed.contains(said.isEmpty() ? heard : said) ? 1 : 0;
                substitutes += !said.isEmpty() && !listed.contains(said) && listed.contains(heard) ? 1 : 0;
            }
        }
        return new WordClassRow("terms", new ErrorCounts(counts[0], counts[1], counts[2], counts[3]), substitutes);
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<String> words = new ArrayList<>();
            for (int word = random.nextInt(8); word > 0; word--) {
                words.add(Character.toString('a' + random.nextInt(4)));
            }
            lines.add(String.join(" ", words));
        }
        return lines;
    }
}
