package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.base.ConfusionCounter;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusionTableTest {

    @Test
    void countsWordsByFallingCountThenByCodePoint() {
        ConfusionTable table = table(
                WerScorer.standard(),
                List.of("b a", "b c", "b z", "x", "\uFF41 q"),
                List.of("k a", "k c", "m z", "", "\uD83D\uDE00 q 2 1 1"),
                1);
        assertEquals(
                List.of(
                        new ConfusionTable.Row(2, "b", "k"),
                        new ConfusionTable.Row(1, "b", "m"),
                        new ConfusionTable.Row(1, "\uFF41", "\uD83D\uDE00")),
                table.substitutions());
        assertEquals(List.of(new ConfusionTable.Row(1, "x", "")), table.deletions());
        assertEquals(
                List.of(new ConfusionTable.Row(2, "", "1"), new ConfusionTable.Row(1, "", "2")), table.insertions());
    }

    @Test
    void ordersCodePointsBeyondTheBasicPlaneLast() {
        ConfusionTable table =
                table(WerScorer.standard(), List.of("\uD83D\uDE00", "\uFF41", "a"), List.of("", "", ""), 1);
        assertEquals(
                List.of("a", "\uFF41", "\uD83D\uDE00"),
                table.deletions().stream().map(ConfusionTable.Row::reference).toList());
    }

    @Test
    void leavesOutRareWords() {
        ConfusionTable table = table(WerScorer.standard(), List.of("a", "a", "b"), List.of("x", "x", "y"), 2);
        assertEquals(List.of(new ConfusionTable.Row(2, "a", "x")), table.substitutions());
    }

    @Test
    void countsWordsInTheFormInWhichTheyWereCompared() {
        WerScorer folding = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold"));
        ConfusionTable table = table(folding, List.of("The", "the"), List.of("A", "a"), 1);
        assertEquals(List.of(new ConfusionTable.Row(2, "the", "a")), table.substitutions());
    }

    @ParameterizedTest(name = "{0} threads remember the first lines of each error")
    @ValueSource(ints = {1, 2, 5})
    void namesTheFirstLines(int threads) throws IOException {
        Random random = new Random(31);
        StringBuilder reference = new StringBuilder();
        StringBuilder hypothesis = new StringBuilder();
        Map<String, TreeSet<Long>> expected = new HashMap<>();
        for (long line = 1; line <= 30_000; line++) {
            int word = (int) Math.pow(random.nextDouble(), -1.5);
            String said = "a" + word;
            String heard = "b" + word % 3;
            expected.computeIfAbsent(said + " " + heard, unused -> new TreeSet<>())
                    .add(line);
            reference.append(said).append(" x ").append(said).append('\n');
            hypothesis.append(heard).append(" x ").append(heard).append('\n');
        }
        for (ConfusionTable.Row row : substitutions(reference, hypothesis, threads)) {
            assertEquals(
                    requireNonNull(expected.remove(row.reference() + " " + row.hypothesis())).stream()
                            .limit(5)
                            .toList(),
                    row.lines(),
                    row.toString());
        }
        assertEquals(Map.of(), expected);
    }

    private static List<ConfusionTable.Row> substitutions(CharSequence reference, CharSequence hypothesis, int threads)
            throws IOException {
        List<ConfusionCounter> counters = Collections.synchronizedList(new ArrayList<>());
        LineSink sink = () -> {
            ConfusionCounter counter = new ConfusionCounter();
            counters.add(counter);
            return new LineSink.Worker() {
                @Override
                public void accept(ScoredLine line) {
                    counter.accept(line);
                }

                @Override
                public void deliver() {}
            };
        };
        try (PairBlocks blocks = PairBlocks.open(source(reference), source(hypothesis))) {
            WerScorer.standard().score(blocks, threads, sink);
        }
        ConfusionCounter all = new ConfusionCounter();
        Collections.reverse(counters);
        counters.forEach(all::add);
        return all.table(1).substitutions();
    }

    private static PairBlocks.Source source(CharSequence text) {
        return new PairBlocks.Source.Stream(
                new ByteArrayInputStream(text.toString().getBytes(UTF_8)), "text");
    }

    private static ConfusionTable table(WerScorer scorer, List<String> reference, List<String> hypothesis, int min) {
        ConfusionCounter counter = new ConfusionCounter();
        scorer.score(reference, hypothesis).utterances().forEach(counter);
        return counter.table(min);
    }
}
