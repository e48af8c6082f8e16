package io.github.asreval.align;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads that a run is allowed to use and has nothing else to do for: they align the parts of one long pair.
 *
 * <pre>{@code
 * SpareThreads spare = new SpareThreads(1);    // beside the one that calls the aligner
 * WordAligner aligner = WordAligner.of(AlignmentProfile.STANDARD, spare);
 * }</pre>
 *
 * <p>A thread is made when there is work for it and ends with that work. Instances are safe for use by several threads, who
 * then share them.
 */
public final class SpareThreads {

    private final Semaphore idle;

    /** Creates so many; with none, aligners use the thread that calls them and no other. */
    public SpareThreads(int count) {
        this.idle = new Semaphore(count);
    }

    /** Takes one for other work, if there is one; returns whether there was. */
    public boolean take() {
        return idle.tryAcquire();
    }

    /** Gives one back, or adds one. */
    public void give() {
        idle.release();
    }

    /** Returns how many there are at the moment. */
    int count() {
        return Math.max(0, idle.availablePermits());
    }

    /**
     * Has numbered parts done, each once, by the calling thread and the spare ones, and waits for all of them.
     *
     * @param own does parts on the calling thread
     * @param others makes what does parts on another thread
     */
    void run(int parts, IntConsumer own, Supplier<IntConsumer> others) {
        AtomicInteger next = new AtomicInteger();
        List<Helper> helpers = new ArrayList<>();
        try {
            while (helpers.size() + 1 < parts && take()) {
                Helper helper = new Helper(parts, next, others);
                helpers.add(helper);
                helper.start();
            }
            doParts(parts, next, own);
        } finally {
            // Nobody begins another part if this one failed.
            next.set(parts);
            for (Helper helper : helpers) {
                helper.await();
                give();
            }
        }
        for (Helper helper : helpers) {
            helper.throwFailure();
        }
    }

    private static void doParts(int parts, AtomicInteger next, IntConsumer work) {
        int part = next.getAndIncrement();
        while (part < parts) {
            work.accept(part);
            part = next.getAndIncrement();
        }
    }

    /** A thread that does parts until there are no more. */
    private static final class Helper extends Thread {

        private final int parts;
        private final AtomicInteger next;
        private final Supplier<IntConsumer> work;
        private @Nullable Throwable failure;

        Helper(int parts, AtomicInteger next, Supplier<IntConsumer> work) {
            super("asreval-part");
            this.parts = parts;
            this.next = next;
            this.work = work;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                doParts(parts, next, work.get());
            } catch (RuntimeException | Error e) {
                failure = e;
                next.set(parts);
            }
        }

        /** Waits for the end, however often the waiting thread is interrupted meanwhile. */
        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    join();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        void throwFailure() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
        }
    }
}
