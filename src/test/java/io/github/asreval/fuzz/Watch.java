package io.github.asreval.fuzz;

import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;

/** Ends the run at an input that does not end, and keeps it. */
final class Watch {

    private static final long MILLIS = 60_000;
    private static final Timer TIMER = new Timer("watch", true);
    private static volatile Watch current = new Watch("", new byte[0]);

    static {
        TIMER.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        current.look();
                    }
                },
                1000,
                1000);
    }

    private final String target;
    private final byte[] input;
    private final long begin = System.currentTimeMillis();
    private volatile boolean over;

    private Watch(String target, byte[] input) {
        this.target = target;
        this.input = input;
        this.over = target.isEmpty();
    }

    /** Begins to watch over an input. */
    static Watch over(String target, byte[] input) {
        current = new Watch(target, input);
        return current;
    }

    private void look() {
        if (over || System.currentTimeMillis() - begin < MILLIS) {
            return;
        }
        try {
            System.out.println(target + " does not end: " + FuzzCorpus.add(target, input));
        } catch (IOException e) {
            System.out.println(target + " does not end, and its input cannot be written: " + e);
        }
        Runtime.getRuntime().halt(1);
    }

    /** Ends the watch. */
    void end() {
        over = true;
    }
}
