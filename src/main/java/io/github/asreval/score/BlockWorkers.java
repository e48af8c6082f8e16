package io.github.asreval.score;

import io.github.asreval.align.SpareThreads;
import io.github.asreval.transcript.PairBlock;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Threads that take block after block, score it, and deliver in the order of the file.
 *
 * <p>A second thread starts when there is a second block, so that a small file costs no thread; until then, and when the
 * blocks run out, the threads without one help with long lines. If several blocks fail, the failure of the first of them is
 * the one that is thrown: the same as with one thread.
 */
final class BlockWorkers {

    private final PairBlocks blocks;
    private final LineSink sink;
    private final WerScorer scoring;
    private final Optional<TextHints> hints;
    private final SpareThreads spare = new SpareThreads(0);
    private final List<Thread> helpers = new ArrayList<>();
    private final CorpusTally tally = new CorpusTally();

    // Guarded by this.
    private long taken;
    private long delivered;
    private long failedBlock = Long.MAX_VALUE;
    private @Nullable Throwable failure;

    /**
     * Creates workers.
     *
     * @param scoring how to score
     * @param hints gets what a reader of the rate should know, if that is wanted
     */
    BlockWorkers(PairBlocks blocks, LineSink sink, WerScorer scoring, Optional<TextHints> hints) {
        this.blocks = blocks;
        this.sink = sink;
        this.scoring = scoring;
        this.hints = hints;
    }

    /** Scores everything and returns the total. */
    CorpusTotal run(int threads) throws IOException {
        for (int i = 1; i < threads; i++) {
            spare.give();
        }
        work(threads - 1);
        for (Thread helper : helpers) {
            join(helper);
        }
        throwFailure();
        return tally.total();
    }

    /** The work of one thread; whatever ends it early, as a lack of memory, ends the run. */
    private void work(int helpersToStart) {
        try {
            scoreBlocks(helpersToStart);
        } catch (Throwable e) {
            fail(0, e);
        } finally {
            spare.give();
        }
    }

    /** Scores block after block, and starts helpers as soon as it holds a second one. */
    private void scoreBlocks(int helpersToStart) {
        BulkScorer scorer = new BulkScorer(scoring, !sink.wantsLines(), hints.isPresent(), spare);
        LineSink.Worker worker = sink.worker();
        PairBlock block = new PairBlock();
        for (long own = 0; take(block); own++) {
            if (own == 1) {
                startHelpers(helpersToStart);
            }
            try {
                if (sink.wantsLines()) {
                    scorer.score(block, worker);
                } else {
                    scorer.count(block);
                }
                if (awaitTurn(block.number())) {
                    worker.deliver();
                    passTurn();
                }
            } catch (Throwable e) {
                fail(block.number(), e);
            }
        }
        add(scorer);
    }

    private void startHelpers(int count) {
        for (int i = 0; i < count && spare.take(); i++) {
            Thread helper = new Thread(() -> work(0), "asreval-" + (i + 2));
            helper.setDaemon(true);
            helpers.add(helper);
            helper.start();
        }
    }

    /** Takes the next block, unless there is none or one before it has failed. */
    private synchronized boolean take(PairBlock block) {
        if (failure != null) {
            return false;
        }
        try {
            boolean any = blocks.next(block);
            taken += any ? 1 : 0;
            return any;
        } catch (IOException | RuntimeException | Error e) {
            fail(taken, e);
            return false;
        }
    }

    /** Waits until all blocks before this one are delivered; returns false if one of them never will be. */
    private synchronized boolean awaitTurn(long block) throws InterruptedException {
        while (delivered < block && block < failedBlock) {
            wait();
        }
        return block < failedBlock;
    }

    private synchronized void passTurn() {
        delivered++;
        notifyAll();
    }

    private synchronized void fail(long block, Throwable problem) {
        if (block < failedBlock) {
            failedBlock = block;
            failure = problem;
        }
        notifyAll();
    }

    private synchronized void add(BulkScorer scorer) {
        tally.add(scorer.tally());
        hints.ifPresent(scorer::addHintsTo);
    }

    private static void join(Thread helper) throws IOException {
        try {
            helper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while scoring", e);
        }
    }

    private synchronized void throwFailure() throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure != null) {
            throw new IOException("interrupted while scoring", failure);
        }
    }
}
