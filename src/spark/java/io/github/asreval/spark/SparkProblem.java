package io.github.asreval.spark;

import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.transcript.MalformedTranscriptException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;

/** Makes of what Spark throws what our programs tell people: one line on a file, and no stack. */
final class SparkProblem {

    private static final String NO_PATH = "PATH_NOT_FOUND";
    private static final String UNREADABLE = "FAILED_READ_FILE";

    private SparkProblem() {}

    /**
     * Returns a problem as the exception of ours that it is.
     *
     * @return one that a program tells as bad input, if that is what it is; else the problem itself
     */
    static IOException forPeople(Exception problem) throws IOException {
        if (problem instanceof FileSystemException ours) {
            return ours;
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedTranscriptException || cause instanceof MalformedMapException) {
                throw (RuntimeException) cause;
            }
            String condition = cause instanceof SparkThrowable known ? String.valueOf(known.getCondition()) : "";
            if (condition.equals(NO_PATH)) {
                return new FileSystemException(
                        path(cause), null, "no such file or folder; check the name, and that the cluster can reach it");
            }
            if (condition.startsWith(UNREADABLE)) {
                return new FileSystemException(path(cause), null, "cannot be read: " + line(deepest(cause)));
            }
            if (cause instanceof AnalysisException || cause instanceof IOException) {
                return new IOException(line(cause), cause);
            }
        }
        throw problem instanceof RuntimeException unknown ? unknown : new IllegalStateException(problem);
    }

    private static String path(Throwable problem) {
        String path = problem instanceof SparkThrowable known
                ? known.getMessageParameters().getOrDefault("path", "")
                : "";
        return path.replaceFirst("^file:/+", "/");
    }

    private static Throwable deepest(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }

    /** Returns the first line of a message, without the name that Spark has for such problems. */
    private static String line(Throwable problem) {
        String message = String.valueOf(problem.getMessage());
        String first = message.lines().findFirst().orElse(problem.getClass().getSimpleName());
        return first.replaceFirst("^\\[[A-Z_.0-9]+\\] ", "").replaceFirst(" SQLSTATE: \\w+$", "");
    }
}
