package io.github.asreval.score;

import java.io.IOException;

/**
 * What is made of the lines of a corpus that several threads score.
 *
 * <p>Every thread has a worker of its own, which sees blocks of consecutive lines. It works on the lines of a block in
 * their order, beside the other threads, and then delivers what it made of them: deliveries come one at a time and in
 * the order of the file, whichever thread was done first.
 */
public interface LineSink {

    /** Makes nothing of the lines: for those who want the total only. */
    LineSink NONE = new LineSink() {
        @Override
        public boolean wantsLines() {
            return false;
        }

        @Override
        public Worker worker() {
            return new Worker() {
                @Override
                public void accept(ScoredLine line) {}

                @Override
                public void deliver() {}
            };
        }
    };

    /** Returns whether anything is made of the lines; if not, workers need not be shown any, and scoring is faster. */
    default boolean wantsLines() {
        return true;
    }

    /** Returns a sink that shows every line to this one and then to another. */
    default LineSink and(LineSink other) {
        return new BothSinks(this, other);
    }

    /** Returns a new worker; called once for each thread, on any thread. */
    Worker worker();

    /** The part of one thread. */
    interface Worker {

        /**
         * Works on the next line.
         *
         * @param line the line, which is gone when this returns
         */
        void accept(ScoredLine line);

        /** Hands over what was made of the lines since the last delivery. */
        void deliver() throws IOException;
    }
}
