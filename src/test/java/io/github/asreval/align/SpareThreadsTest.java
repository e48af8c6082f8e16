package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpareThreadsTest {

    private final EditScript script = new EditScript();

    @ParameterizedTest(name = "{0} threads do each part once")
    @ValueSource(ints = {0, 1, 4})
    void doEachPartOnce(int count) {
        var done = new AtomicIntegerArray(100);
        var threads = new SpareThreads(count);
        threads.run(100, done::incrementAndGet, () -> done::incrementAndGet);
        for (int part = 0; part < 100; part++) {
            assertEquals(1, done.get(part));
        }
        assertEquals(count, threads.count());
    }

    @Test
    void useNoThreadButTheCallersIfThereIsNone() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        new SpareThreads(0).run(10, part -> seen.add(Thread.currentThread()), () -> {
            throw new IllegalStateException("another thread");
        });
        assertEquals(Set.of(Thread.currentThread()), seen);
    }

    @Test
    void workAtTheSameTime() {
        var both = new CountDownLatch(2);
        IntConsumer meeting = part -> {
            both.countDown();
            await(both);
        };
        new SpareThreads(1).run(2, meeting, () -> meeting);
        assertEquals(0, both.getCount());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void throwWhatFailedOnAnotherThreadAndAreFreeAgain() {
        var threads = new SpareThreads(2);
        var started = new CountDownLatch(1);
        var failure = new IllegalStateException("no idea");
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> threads.run(3, part -> await(started), () -> part -> {
                    started.countDown();
                    throw failure;
                }));
        assertEquals(failure, thrown);
        assertEquals(2, threads.count());
    }

    @Test
    void areTakenForOtherWorkOneByOne() {
        var threads = new SpareThreads(1);
        assertTrue(threads.take());
        assertFalse(threads.take());
        threads.give();
        assertTrue(threads.take());
    }

    /** Islands, so that spelling is asked for, and levels of the rule that are dropped in one part only. */
    @Test
    void changeNothingInTheStandardAlignment() {
        KernelLimits pieces = UnitCostKernelTest.pieces(60, 200);
        var alone = new UnitCostKernel(pieces, WordPair.ALONE);
        List<UnitCostKernel> others = new ArrayList<>();
        for (int count : new int[] {1, 4}) {
            others.add(new UnitCostKernel(pieces, new SpareThreads(count)));
        }
        int[] seen = new int[3];
        for (long seed = 0; seed < 300; seed++) {
            WordPair pair = WordPair.longForm(seed);
            String expected = pair.operations(alone, script);
            int dropped = script.tieLevelsDropped();
            int hits = script.hits();
            seen[dropped]++;
            for (UnitCostKernel other : others) {
                assertEquals(expected, pair.operations(other, script), pair.described());
                assertEquals(dropped, script.tieLevelsDropped(), pair.described());
                assertEquals(hits, script.hits(), pair.described());
            }
        }
        for (int count : seen) {
            assertTrue(count > 10, () -> "hardly tested: " + List.of(seen[0], seen[1], seen[2]));
        }
    }
}
