package io.github.asreval.cli.wer;

import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;

/** Tells {@link Progress} of every delivery to another sink. */
record WatchedSink(LineSink sink, PairBlocks blocks, Progress progress) implements LineSink {

    @Override
    public boolean wantsLines() {
        return sink.wantsLines();
    }

    @Override
    public Worker worker() {
        Worker worker = sink.worker();
        return new Worker() {
            @Override
            public void accept(ScoredLine line) {
                worker.accept(line);
            }

            @Override
            public void deliver() throws IOException {
                worker.deliver();
                progress.reached(blocks.bytesRead());
            }
        };
    }
}
