package io.github.asreval.fuzz;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Gives inputs to one target, and keeps those that do harm. */
final class TargetRun {

    private static final long SLOW_MILLIS = 2000;
    private static final long MILLION = 1_000_000;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final FuzzTarget target;
    private final long seed;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private long inputs;
    private long taken;
    private long slowest;
    private long mostBytes;
    private long nanos;

    TargetRun(FuzzTarget target, long seed) {
        this.target = target;
        this.seed = seed;
    }

    /** Tries the seeds as they are, and then others, until there were so many or the time is up. */
    void run(int most, long seconds) throws IOException {
        long start = System.nanoTime();
        List<byte[]> seeds = Seeds.both(target.seeds(), FuzzCorpus.contents(target.name()));
        Mutator mutator = new Mutator(seeds);
        for (int i = 0; i < most && System.nanoTime() - start < seconds * 1000 * MILLION; i++) {
            byte[] input = i < seeds.size()
                    ? seeds.get(i)
                    : mutator.next(new Random(
                            seed * 1_000_003 + i * 31L + target.name().hashCode()));
            Watch watch = Watch.over(target.name(), input);
            try {
                measure(input);
            } finally {
                watch.end();
            }
            inputs++;
        }
        nanos = System.nanoTime() - start;
    }

    /** Time is the lesser of the clock's and the processors', so that a busy machine makes no input slow. */
    private void measure(byte[] input) throws IOException {
        long begin = System.nanoTime();
        long worked = SYSTEM.getProcessCpuTime();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        String fault = fault(input);
        long millis = Math.min(System.nanoTime() - begin, SYSTEM.getProcessCpuTime() - worked) / MILLION;
        mostBytes = Math.max(mostBytes, THREAD.getCurrentThreadAllocatedBytes() - bytes);
        slowest = Math.max(slowest, millis);
        if (fault.isEmpty() && millis > SLOW_MILLIS) {
            keep("slow: " + millis + " ms", input, known.add("slow"));
        } else if (!fault.isEmpty() && known.add(kind(fault))) {
            keep(fault, shortened(input, kind(fault)), true);
        }
    }

    private void keep(String fault, byte[] input, boolean isNew) throws IOException {
        if (isNew) {
            faults.add("  " + FuzzCorpus.add(target.name(), input) + ": " + fault);
        }
    }

    /** Returns what is wrong with what the target does; empty if nothing is. */
    private String fault(byte[] input) throws IOException {
        try {
            taken += target.trial().takes(input) ? 1 : 0;
            return "";
        } catch (RuntimeException | Error e) {
            // Whatever comes out is what is looked for, an overflowing stack and a full heap too.
            StackTraceElement[] trace = e.getStackTrace();
            String where = e instanceof Verdict.Fault || trace.length == 0 ? "" : " at " + trace[0];
            return e.getClass().getSimpleName() + where + ": " + e.getMessage();
        }
    }

    /** Faults of one kind differ in figures and quoted text only. */
    private static String kind(String fault) {
        String kind = fault.replaceAll("\"[^\"]*\"|[0-9]+|⟨[^⟩]*⟩", "#");
        return kind.substring(0, Math.min(kind.length(), 90));
    }

    /** Leaves out of an input what the fault does not need: halves first, single bytes last. */
    private byte[] shortened(byte[] input, String kind) throws IOException {
        byte[] shortest = input;
        int tries = 2000;
        for (int length = Math.max(1, input.length / 2); length > 0 && tries > 0; length /= 2) {
            for (int at = 0; at < shortest.length && tries > 0; tries--) {
                byte[] tried = Mutator.with(shortest, at, Math.min(shortest.length, at + length), new byte[0]);
                if (kind(fault(tried)).equals(kind)) {
                    shortest = tried;
                } else {
                    at += length;
                }
            }
        }
        return Arrays.equals(shortest, input) ? input : shortest;
    }

    String name() {
        return target.name();
    }

    long inputs() {
        return inputs;
    }

    long taken() {
        return taken;
    }

    long slowest() {
        return slowest;
    }

    long mostMegabytes() {
        return mostBytes >> 20;
    }

    double seconds() {
        return nanos / 1e9;
    }

    List<String> faults() {
        return faults;
    }
}
