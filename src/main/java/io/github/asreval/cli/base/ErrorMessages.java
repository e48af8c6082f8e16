package io.github.asreval.cli.base;

import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * The messages for files and streams that fail, in one line for people: {@code file: what is wrong, and what to do}.
 */
public final class ErrorMessages {

    /** So many characters of a message are shown at most; of a longer one, the middle is left out. */
    static final int LONGEST = 2000;

    /** The beginning names the place, and the end what to do. */
    private static final int END = 500;

    private ErrorMessages() {}

    /** Returns the line for a problem with a file or stream: an {@link IOException}, or what wraps one. */
    public static String describe(Exception problem) {
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
        if (FileArgument.isLossy(file)) {
            return FileArgument.LOSSY + "; rename the file, or give - and < FILE";
        }
        if (!file.startsWith("/") && FileArgument.isLossy(System.getProperty("user.dir", ""))) {
            return "the name of the folder you are in holds bytes that are no UTF-8; rename it, or give full names";
        }
        int colon = file.indexOf(':');
        boolean kaldi = colon > 0 && (file.startsWith("ark:") || file.startsWith("ark,"));
        return kaldi
                ? "leave out what stands before the colon: " + file.substring(colon + 1)
                : "check the name and the folder you are in";
    }

    /** Returns the message of an exception of ours, which names the place already. */
    public static String message(Exception problem) {
        return oneLine(String.valueOf(problem.getMessage()));
    }

    /** Returns a message of no more than {@link #LONGEST} characters, with what a terminal would obey written out. */
    public static String oneLine(String message) {
        String shown = VisibleText.escape(message);
        if (shown.length() <= LONGEST) {
            return shown;
        }
        String note = " ⟨… " + shown.length() + " characters in all …⟩ ";
        int begin = whole(shown, LONGEST - END - note.length());
        int end = whole(shown, shown.length() - END);
        return shown.substring(0, begin) + note + shown.substring(end);
    }

    /** Returns the place, or that before it if it is in the middle of a surrogate pair. */
    private static int whole(String text, int place) {
        return Character.isLowSurrogate(text.charAt(place)) && Character.isHighSurrogate(text.charAt(place - 1))
                ? place - 1
                : place;
    }

    /** Returns whether reading or writing failed because the stream was closed before the program began. */
    static boolean isClosed(IOException problem) {
        return String.valueOf(problem.getMessage()).contains("Bad file descriptor");
    }

    /** Returns whether a write failed because nobody reads on, as in {@code wer … | head}. */
    public static boolean isBrokenPipe(IOException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    /** Returns whether a write failed because a disk is full, or a limit reached of what may be written to it. */
    public static boolean isLackOfRoom(IOException problem) {
        String message = String.valueOf(problem.getMessage());
        return message.contains("No space left")
                || message.contains("File too large")
                || message.contains("quota exceeded")
                || message.contains("not enough space");
    }
}
