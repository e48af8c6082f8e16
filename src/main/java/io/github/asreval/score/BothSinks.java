package io.github.asreval.score;

import java.io.IOException;

/** Shows every line to two sinks. */
record BothSinks(LineSink first, LineSink second) implements LineSink {

    @Override
    public boolean wantsLines() {
        return first.wantsLines() || second.wantsLines();
    }

    @Override
    public Worker worker() {
        Worker one = first.worker();
        Worker other = second.worker();
        return new Worker() {
            @Override
            public void accept(ScoredLine line) {
                one.accept(line);
                other.accept(line);
            }

            @Override
            public void deliver() throws IOException {
                one.deliver();
                other.deliver();
            }
        };
    }
}
