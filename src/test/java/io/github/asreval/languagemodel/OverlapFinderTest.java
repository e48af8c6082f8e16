package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Held against the naive search for every run of words at every place. */
class OverlapFinderTest {

    private static final int LENGTH = 3;

    private static List<List<String>> text(Random random, int lines) {
        List<List<String>> text = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            List<String> line = new ArrayList<>();
            int words = random.nextInt(7);
            for (int k = 0; k < words; k++) {
                line.add(List.of("a", "b", "c", "d").get(random.nextInt(4)));
            }
            text.add(line);
        }
        return text;
    }

    @Test
    void findsWhatTheNaiveSearchFinds() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<List<String>> tested = text(random, 1 + random.nextInt(4));
            List<List<String>> other = text(random, 1 + random.nextInt(5));
            TestText test = new TestText(LENGTH);
            tested.forEach(line -> test.add(line, new TextPlace("t", "line 1")));
            List<Boolean> shared = new ArrayList<>();
            OverlapFinder<Integer> finder = new OverlapFinder<>(test, (item, found) -> {
                assertEquals(shared.size(), item);
                shared.add(found);
            });
            for (int i = 0; i < other.size(); i++) {
                finder.add(i, other.get(i), new TextPlace("o", "line " + (i + 1)));
            }
            finder.end();
            Overlap overlap = test.overlap(0);
            String shown = "seed " + seed + ": " + tested + " in " + other;
            assertEquals(naive(tested, other), overlap.covered(), shown);
            assertEquals(naiveShared(tested, other), shared, shown);
            assertEquals(naiveWhole(tested, other), overlap.whole(), shown);
        }
    }

    private static List<String> joined(List<List<String>> text) {
        return text.stream().flatMap(List::stream).toList();
    }

    private static BitSet covered(List<String> line, List<String> stream) {
        BitSet covered = new BitSet();
        for (int i = 0; i + LENGTH <= line.size(); i++) {
            if (Collections.indexOfSubList(stream, line.subList(i, i + LENGTH)) >= 0) {
                covered.set(i, i + LENGTH);
            }
        }
        return covered;
    }

    private static long naive(List<List<String>> tested, List<List<String>> other) {
        List<String> stream = joined(other);
        return tested.stream()
                .mapToLong(line -> covered(line, stream).cardinality())
                .sum();
    }

    private static long naiveWhole(List<List<String>> tested, List<List<String>> other) {
        List<String> stream = joined(other);
        return tested.stream()
                .filter(line -> line.size() >= LENGTH && covered(line, stream).cardinality() == line.size())
                .count();
    }

    private static List<Boolean> naiveShared(List<List<String>> tested, List<List<String>> other) {
        List<String> stream = joined(other);
        BitSet found = new BitSet();
        for (int i = 0; i + LENGTH <= stream.size(); i++) {
            List<String> run = stream.subList(i, i + LENGTH);
            if (tested.stream().anyMatch(line -> Collections.indexOfSubList(line, run) >= 0)) {
                found.set(i, i + LENGTH);
            }
        }
        List<Boolean> shared = new ArrayList<>();
        int start = 0;
        for (List<String> line : other) {
            int next = found.nextSetBit(start);
            shared.add(next >= 0 && next < start + line.size());
            start += line.size();
        }
        return shared;
    }

    @Test
    void shortUtterancesAreToldApart() {
        TestText test = new TestText(LENGTH);
        List<String> greeting = List.of("good", "morning");
        test.add(greeting, new TextPlace("t", "line 1"));
        test.add(greeting, new TextPlace("t", "line 2"));
        test.add(List.of("how", "are", "you", "now"), new TextPlace("t", "line 3"));
        test.findShort(greeting);
        Overlap overlap = test.overlap(0);
        assertEquals(2, overlap.shortFound());
        assertEquals(0, overlap.covered());
        assertFalse(overlap.isLeak());
        assertTrue(new Overlap(8, 100, 2, 1, 0, 1, 0, 0, 0, List.of()).isError());
        assertFalse(new Overlap(8, 100, 1, 1, 0, 1, 0, 0, 0, List.of()).isError());
        assertFalse(new Overlap(8, 100, 100, 1, 1, 0, 0, 0, 1, List.of()).isError());
    }
}
