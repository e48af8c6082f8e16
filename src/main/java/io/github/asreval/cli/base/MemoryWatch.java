package io.github.asreval.cli.base;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Ends a run that would look for memory for hours: where nearly all of it is in use, Java clears away without end, finds
 * just enough to go on, and is far from saying that there is none.
 *
 * <p>It begins to look after some seconds only, so that a short run is spared what looking takes.
 */
public final class MemoryWatch {

    private static final long FIRST = TimeUnit.SECONDS.toMillis(5);
    private static final long INTERVAL = TimeUnit.SECONDS.toMillis(1);

    /** So long a run may do little else but clear away. */
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(30);

    private static final double MOST_OF_THE_TIME = 0.85;
    /** What is in use is less right after it was cleared away, and a small heap cannot be filled to the last piece. */
    private static final double NEARLY_ALL = 0.75;

    /**
     * What was seen at a time.
     *
     * @param time in milliseconds, from some beginning
     * @param clearing how many of them Java has spent on clearing away
     */
    private record Look(long time, long clearing) {}

    private final Deque<Look> looks = new ArrayDeque<>();

    MemoryWatch() {}

    /**
     * Begins to watch, as long as the process lasts.
     *
     * @param terminal is told what helps, if it comes to that
     * @param end ends the process with a status
     */
    public static void begin(Terminal terminal, IntConsumer end) {
        Thread watching = new Watching(terminal, end);
        watching.setDaemon(true);
        watching.start();
    }

    /**
     * Takes a look.
     *
     * @param time in milliseconds, from some beginning
     * @param clearing how many of them Java has spent on clearing away
     * @param inUse the share of the memory that is in use
     * @return whether there is no hope any more
     */
    boolean isHopeless(long time, long clearing, double inUse) {
        if (inUse < NEARLY_ALL) {
            looks.clear();
            return false;
        }
        looks.add(new Look(time, clearing));
        Look first = looks.element();
        if (time - first.time() < PATIENCE) {
            return false;
        }
        // The next one begins where this one did, a look later.
        looks.remove();
        return clearing - first.clearing() >= MOST_OF_THE_TIME * (time - first.time());
    }

    /** The thread that looks. */
    private static final class Watching extends Thread {

        private final MemoryWatch watch = new MemoryWatch();
        private final Terminal terminal;
        private final IntConsumer end;

        Watching(Terminal terminal, IntConsumer end) {
            super("asreval-memory");
            this.terminal = terminal;
            this.end = end;
        }

        @Override
        public void run() {
            long next = FIRST;
            while (true) {
                try {
                    sleep(next);
                    next = INTERVAL;
                    look();
                } catch (OutOfMemoryError e) {
                    // The run itself is told the same, or the next look finds more.
                } catch (LinkageError | InterruptedException e) {
                    // There was no memory to begin with what looks, or a runtime without it: the run goes on unwatched.
                    return;
                }
            }
        }

        private void look() {
            long clearing = 0;
            for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
                clearing += Math.max(0, collector.getCollectionTime());
            }
            Runtime memory = Runtime.getRuntime();
            double inUse = (double) (memory.totalMemory() - memory.freeMemory()) / memory.maxMemory();
            if (watch.isHopeless(TimeUnit.NANOSECONDS.toMillis(System.nanoTime()), clearing, inUse)) {
                terminal.tell(Breakdown.outOfMemory(memory.maxMemory()));
                end.accept(ExitStatus.BUG);
            }
        }
    }
}
