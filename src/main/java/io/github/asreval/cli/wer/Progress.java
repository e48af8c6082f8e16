package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.Terminal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on the terminal that tells how much of long files has been read; gone when the work is done.
 *
 * <p>Most runs are over before a bar would be seen, so nothing of it is made, or even loaded, in the first second.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    private static final int UPDATE_MILLIS = 200;
    private static final long MEGABYTE = 1_000_000;
    /** The library's name for a task of unknown length. */
    private static final long UNKNOWN = -1;

    private final Terminal terminal;
    private final String task;
    private final OptionalLong total;
    private final boolean wanted;
    private final long patience;
    private final long started = System.nanoTime();
    private Optional<Bar> bar = Optional.empty();

    private Progress(Terminal terminal, String task, OptionalLong total, boolean wanted, long patience) {
        this.terminal = terminal;
        this.task = task;
        this.total = total;
        this.wanted = wanted;
        this.patience = patience;
    }

    /**
     * Returns the progress of a run.
     *
     * @param task what is done, in a word
     * @param wanted whether there may be a bar; there is none either where no terminal shows standard error
     * @param total how many bytes there are to read, if that is known
     */
    static Progress of(Terminal terminal, String task, boolean wanted, OptionalLong total) {
        return new Progress(terminal, task, total, wanted && terminal.errorColumns() > 0, PATIENCE);
    }

    /** Returns progress that shows its bar at once. */
    static Progress impatient(Terminal terminal, String task, OptionalLong total) {
        return new Progress(terminal, task, total, terminal.errorColumns() > 0, 0);
    }

    /** Says how many bytes have been read so far; for one thread at a time. */
    void reached(long bytes) {
        if (!wanted || (bar.isEmpty() && System.nanoTime() - started < patience)) {
            return;
        }
        if (bar.isEmpty()) {
            bar = Optional.of(new Bar(terminal, task, total));
        }
        bar.get().reached(bytes);
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        bar.ifPresent(Bar::close);
    }

    /** The only class that knows the library. */
    private static final class Bar {

        private final Terminal terminal;
        private final ProgressBar bar;

        Bar(Terminal terminal, String task, OptionalLong total) {
            this.terminal = terminal;
            this.bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total.orElse(UNKNOWN))
                    .setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(UPDATE_MILLIS)
                    .setConsumer(new Line(terminal))
                    .build();
        }

        void reached(long bytes) {
            bar.stepTo(bytes);
        }

        void close() {
            bar.close();
            // The library clears its line as well, but not if it has only just begun.
            terminal.sayInPlace("\r" + " ".repeat(terminal.errorColumns() - 1) + "\r");
        }
    }

    /** One line of a terminal, written again and again. The library's own would ask native code how wide it is. */
    private record Line(Terminal terminal) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            // The library's lines can be one longer than this, and a full line would end the line on the terminal.
            return terminal.errorColumns() - 2;
        }

        @Override
        public void accept(String text) {
            terminal.sayInPlace("\r" + text);
        }

        @Override
        public void close() {}
    }
}
