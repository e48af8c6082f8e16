package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.asreval.score.ConfusionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void keepsTheFiveSmallestNumbersInWhateverOrderAndPartsTheyAreMet() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            List<Confusion> parts = new ArrayList<>();
            for (int part = 0; part < 3; part++) {
                parts.add(new Confusion("said", "heard"));
            }
            TreeSet<Long> lines = new TreeSet<>();
            int times = random.nextInt(12);
            for (int time = 0; time < times; time++) {
                long line = random.nextInt(15);
                if (line != Confusion.NOWHERE) {
                    lines.add(line);
                }
                parts.get(random.nextInt(3)).add(line);
            }
            Confusion all = new Confusion("said", "heard");
            parts.forEach(all::add);
            assertEquals(times, all.count());
            assertEquals(
                    new ConfusionTable.Row(
                            times, "said", "heard", lines.stream().limit(5).toList()),
                    all.row());
        }
    }

    @Test
    void isEqualToAnotherOnTheSameWords() {
        Confusion one = new Confusion("a", "b");
        Confusion same = new Confusion("a", "b");
        same.add(3);
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one, new Confusion("a", "c"));
        assertNotEquals(one, new Confusion("c", "b"));
        assertNotEquals(one, new Object());
        // Both directions of one mistake are common, and words of a language are many.
        assertNotEquals(one.hashCode(), new Confusion("b", "a").hashCode());
        assertNotEquals(one.hashCode(), new Confusion("c", "a").hashCode());
    }
}
