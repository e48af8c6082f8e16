package io.github.asreval.cli.base;

import io.github.asreval.report.values.ToolInfo;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The message, in one line, for a failure that is due neither to a file nor to an option but to the machine's limits
 * or our code.
 */
public final class Breakdown {

    /** Where bugs are reported. */
    public static final String ISSUES = "https://github.com/asreval/asreval/issues";

    private static final long MEGABYTE = 1 << 20;
    private static final String OPTIONS = "ASREVAL_JAVA_OPTS";

    /** What to say where {@linkplain #lacksFiles files} are lacking. */
    public static final String FILES =
            "the system lets this program open no more files; let it have more, as by ulimit -n 256";

    /** So many files a part of Java may need at once. */
    private static final int AS_MANY = 8;

    private Breakdown() {}

    /**
     * Returns what has happened, and what helps.
     *
     * @param hasThreads whether the program may be told how many threads to use
     */
    public static String describe(Error problem, boolean hasThreads) {
        if (lacksFiles(problem)) {
            return FILES;
        }
        String detail = String.valueOf(problem.getMessage());
        if (problem instanceof OutOfMemoryError && detail.contains("thread")) {
            return "the system starts no more threads; " + (hasThreads ? "give --threads 1" : "let it start more");
        }
        if (problem instanceof OutOfMemoryError && (detail.contains("array size") || detail.contains("length"))) {
            return "a text is longer than the 2 GB that Java can hold in one piece; cut the files into parts";
        }
        if (problem instanceof OutOfMemoryError) {
            return outOfMemory(Runtime.getRuntime().maxMemory()) + (hasThreads ? ", or fewer --threads" : "");
        }
        if (problem instanceof StackOverflowError) {
            return "the stack is full: something in the files is nested too deeply; give Java a larger one, as "
                    + OPTIONS + "=-Xss64m; if that does not help, it is a bug: please report it at " + ISSUES;
        }
        return problem + place(problem) + ": this is a bug in asreval " + ToolInfo.version()
                + " or a broken installation; please report it at " + ISSUES;
    }

    /** Returns what to say where so many bytes of memory were not enough. */
    static String outOfMemory(long bytes) {
        long had = Math.max(1, bytes / MEGABYTE);
        return "out of memory: Java may use " + had + " MB; give it more, as " + OPTIONS + "=-Xmx"
                + Math.max(256, Long.highestOneBit(had) * 4) + "m";
    }

    /**
     * Returns whether the system lets the program open no more files. Where Java and ICU load parts of their own, they need
     * files, and few of them say what has failed: so it is tried.
     */
    public static boolean lacksFiles(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (isLackOfFiles(cause)) {
                return true;
            }
        }
        File any = new File(System.getProperty("java.home", ""), "release");
        List<InputStream> open = new ArrayList<>();
        try {
            while (open.size() < AS_MANY) {
                open.add(new FileInputStream(any));
            }
            return false;
        } catch (IOException e) {
            return isLackOfFiles(e);
        } finally {
            open.forEach(Breakdown::close);
        }
    }

    private static boolean isLackOfFiles(Throwable problem) {
        return String.valueOf(problem.getMessage()).contains("Too many open files");
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Error problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return trace.length == 0 ? "" : " in " + trace[0];
    }
}
