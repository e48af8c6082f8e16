package io.github.asreval.cli.base;

import io.github.asreval.transcript.PairBlocks;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The name of a file as it stands on the command line: a path, or {@code -} for standard input. */
public final class FileArgument {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /** What is wrong with a name that {@linkplain #isLossy has lost} bytes. */
    static final String LOSSY = "the name holds bytes that are no UTF-8";

    private FileArgument() {}

    /** Returns whether bytes were lost of a name: where they were, Java puts a character that no name needs. */
    static boolean isLossy(String name) {
        return name.indexOf('\uFFFD') >= 0;
    }

    /**
     * Returns the path of a name.
     *
     * @throws IOException if no path can have it
     */
    public static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileSystemException(
                    name, null, "no name of a file: " + e.getReason() + advice(name, File.separatorChar));
        }
    }

    /** On Windows, Java is given a question mark for each letter of its arguments that is not in the code page. */
    static String advice(String name, char separator) {
        return separator == '\\' && name.indexOf('?') >= 0
                ? "; if it holds letters outside the code page, put the arguments into a file in UTF-8, one a line, and"
                        + " give @FILE"
                : "";
    }

    /**
     * Returns where a name leads to.
     *
     * @throws IOException if no path can have it
     */
    public static PairBlocks.Source source(String name, Terminal terminal) throws IOException {
        return name.equals(STANDARD_INPUT)
                ? new PairBlocks.Source.Stream(terminal.in(), "standard input")
                : new PairBlocks.Source.File(path(name));
    }

    /** Returns what kind of stream a name stands for, which can be read once; nothing for a file or a folder. */
    public static Optional<String> stream(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Optional.of("standard input");
        }
        try {
            Path path = path(name);
            boolean pipe = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
            return pipe ? Optional.of("a pipe") : Optional.empty();
        } catch (IOException e) {
            // To be told when it is opened.
            return Optional.empty();
        }
    }
}
