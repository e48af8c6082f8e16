package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Held against Witten and Bell's formula written down once more, over lists. */
class NgramCountsTest {

    private static final long MUCH = 1L << 30;

    private static List<List<String>> text(Random random) {
        List<List<String>> text = new ArrayList<>();
        int lines = random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            List<String> line = new ArrayList<>();
            int words = random.nextInt(6);
            for (int k = 0; k < words; k++) {
                line.add(List.of("a", "b", "c", "d", "e").get(random.nextInt(5)));
            }
            text.add(line);
        }
        return text;
    }

    private static NgramCounts counts(List<List<String>> text, long memory) {
        NgramCounts counts = new NgramCounts(context -> true, memory);
        text.forEach(counts::add);
        return counts;
    }

    private static long hash(String word) {
        return TextHash.of(word);
    }

    @Test
    void theProbabilitiesOfEveryContextAreOneTogether() {
        List<String> contexts = List.of("<s>", "a", "b", "c", "d", "e", "unseen");
        for (int seed = 0; seed < 300; seed++) {
            NgramCounts counts = counts(text(new Random(seed)), MUCH);
            for (String first : contexts) {
                for (String second : contexts) {
                    double[] sum = {counts.probability(hash(first), hash(second), hash("<unk>"))};
                    counts.words().forEachKey(word -> sum[0] += counts.probability(hash(first), hash(second), word));
                    assertEquals(1, sum[0], 1e-9, "seed " + seed + " " + first + " " + second);
                }
            }
        }
    }

    @Test
    void equalsTheFormula() {
        List<String> words = List.of("a", "b", "c", "d", "e", "</s>", "unseen");
        for (int seed = 0; seed < 200; seed++) {
            List<List<String>> text = text(new Random(seed));
            NgramCounts counts = counts(text, MUCH);
            for (String first : List.of("<s>", "a", "b", "unseen")) {
                for (String second : List.of("<s>", "a", "c", "unseen")) {
                    for (String third : words) {
                        assertEquals(
                                formula(text, List.of(first, second), third),
                                counts.probability(hash(first), hash(second), hash(third)),
                                1e-12);
                    }
                }
            }
        }
    }

    private static double formula(List<List<String>> text, List<String> context, String word) {
        long seen = 0;
        long hits = 0;
        Set<String> followers = new TreeSet<>();
        Set<String> types = new HashSet<>();
        for (List<String> line : text) {
            List<String> padded = new ArrayList<>(List.of("<s>", "<s>"));
            padded.addAll(line);
            padded.add("</s>");
            for (int i = 2; i < padded.size(); i++) {
                types.add(padded.get(i));
                if (padded.subList(i - context.size(), i).equals(context)) {
                    seen++;
                    followers.add(padded.get(i));
                    hits += padded.get(i).equals(word) ? 1 : 0;
                }
            }
        }
        double shorter =
                context.isEmpty() ? 1.0 / (types.size() + 1) : formula(text, context.subList(1, context.size()), word);
        return seen == 0 ? shorter : (hits + followers.size() * shorter) / (seen + followers.size());
    }

    @Test
    void tablesThatOutgrowTheirMemoryAreGivenUp() {
        List<List<String>> text = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            text.add(List.of("w" + i % 60, "w" + i / 60));
        }
        assertEquals(3, counts(text, MUCH).order());
        NgramCounts few = counts(text, 100_000);
        assertTrue(few.order() < 3, "order " + few.order());
        double[] sum = {few.probability(hash("w1"), hash("w2"), hash("<unk>"))};
        few.words().forEachKey(word -> sum[0] += few.probability(hash("w1"), hash("w2"), word));
        assertEquals(1, sum[0], 1e-9);
    }

    @Test
    void tablesHoldWhatIsAdded() {
        LongTable table = new LongTable();
        for (int i = 0; i < 50_000; i++) {
            assertEquals(1, table.add(TextHash.of("k" + i), 1));
            assertEquals(i + 1, table.size());
        }
        for (int i = 0; i < 50_000; i++) {
            assertEquals(3, table.add(TextHash.of("k" + i), 2));
        }
        assertEquals(0, table.get(TextHash.of("other")));
        assertEquals(3, table.get(TextHash.of("k49999")));
    }
}
