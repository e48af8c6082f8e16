package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.score.classes.Term;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermRow;
import io.github.asreval.score.classes.TermTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The terms of several systems. */
class TermComparisonTest {

    private static TermTable table(long... rights) {
        List<TermRow> rows = new ArrayList<>();
        for (int i = 0; i < rights.length; i++) {
            if (rights[i] >= 0) {
                TermCounts counts = new TermCounts(rights[i], 0, 0, 9 - rights[i], 0);
                rows.add(new TermRow(Term.of("t" + i), counts, List.of(), List.of()));
            }
        }
        return new TermTable(rights.length, TermCounts.ZERO, rows, Optional.empty(), OptionalDouble.empty());
    }

    @Test
    void termsThatDifferMostStandFirst() {
        TermComparison comparison = TermComparison.of(List.of(table(5, 3, 2), table(6, 3, 9)));
        assertEquals(
                List.of("t2", "t0", "t1"),
                comparison.rows().stream().map(row -> row.term().text()).toList());
        assertEquals(
                new TermComparison.Difference(8, 2, 0, Optional.of(0.5)),
                comparison.differences().get(0));
    }

    @Test
    void aTermThatOneSystemDidNotMeetHasNoCountsThere() {
        TermComparison comparison = TermComparison.of(List.of(table(4, -1), table(4, 2)));
        assertEquals(
                List.of(TermCounts.ZERO, new TermCounts(2, 0, 0, 7, 0)),
                comparison.rows().get(0).counts());
        assertEquals(2, comparison.rows().get(0).change(1));
    }

    @Test
    void withoutADifferenceThereIsNoTest() {
        assertEquals(
                new TermComparison.Difference(0, 0, 0, Optional.empty()),
                TermComparison.of(List.of(table(1, 2), table(1, 2)))
                        .differences()
                        .get(0));
    }

    @Test
    void theTestIsThatOfAllSigns() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            long[] first = new long[8];
            long[] second = new long[8];
            List<Long> changes = new ArrayList<>();
            long sum = 0;
            for (int i = 0; i < 8; i++) {
                first[i] = random.nextInt(9);
                second[i] = random.nextInt(9);
                sum += second[i] - first[i];
                if (second[i] != first[i]) {
                    changes.add(second[i] - first[i]);
                }
            }
            long asLarge = 0;
            for (int signs = 0; signs < 1 << changes.size(); signs++) {
                long flipped = 0;
                for (int i = 0; i < changes.size(); i++) {
                    flipped += ((signs >> i) & 1) == 1 ? changes.get(i) : -changes.get(i);
                }
                asLarge += Math.abs(flipped) >= Math.abs(sum) ? 1 : 0;
            }
            TermComparison.Difference difference = TermComparison.of(List.of(table(first), table(second)))
                    .differences()
                    .get(0);
            assertEquals(sum, difference.right());
            assertEquals(
                    (double) asLarge / (1 << changes.size()), difference.p().orElse(1.0), 1e-12, "seed " + seed);
        }
    }
}
