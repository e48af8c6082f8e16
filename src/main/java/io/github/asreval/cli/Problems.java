package io.github.asreval.cli;

import io.github.asreval.text.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong, in one line for people: {@code file: what is wrong, and what to do}. */
final class Problems {

    private Problems() {}

    /** Returns the line for a problem with a file or stream: an {@link IOException}, or what wraps one. */
    static String describe(Exception problem) {
        if (problem instanceof UncheckedIOException && problem.getCause() instanceof IOException wrapped) {
            return describe(wrapped);
        }
        if (problem instanceof NoSuchFileException missing) {
            return oneLine(missing.getFile() + ": no such file; " + advice(missing.getFile()));
        }
        if (problem instanceof AccessDeniedException denied) {
            return oneLine(denied.getFile() + ": may not be read; check its permissions");
        }
        if (problem instanceof FileSystemException other && other.getReason() != null) {
            return oneLine(other.getFile() + ": " + other.getReason());
        }
        return message(problem);
    }

    /** Kaldi's programs want to be told what a file is, as in {@code ark:text}. */
    private static String advice(String file) {
        int colon = file.indexOf(':');
        boolean kaldi = colon > 0 && (file.startsWith("ark:") || file.startsWith("ark,"));
        return kaldi
                ? "leave out what stands before the colon: " + file.substring(colon + 1)
                : "check the name and the folder you are in";
    }

    /** Returns the message of an exception of ours, which names the place already. */
    static String message(Exception problem) {
        return oneLine(String.valueOf(problem.getMessage()));
    }

    /** Returns a message, with what a terminal would obey written out. */
    static String oneLine(String message) {
        return VisibleText.escape(message);
    }

    /** Returns whether a write failed because nobody reads on, as in {@code wer … | head}. */
    static boolean isBrokenPipe(IOException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
