package io.github.asreval.normalize.base;

/**
 * Thrown when a user's file of substitutions or variants cannot be followed; scoring without some of its lines would
 * report a wrong number.
 *
 * <p>The message names the place and what to do: {@code terms.map:3: nothing stands before the tab; …}.
 */
public final class MalformedMapException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * Creates the exception.
     *
     * @param file the name of the file, as it was given
     * @param line the line, 1 being the first
     * @param problem what is wrong there, and what to do
     */
    public MalformedMapException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.file = file;
        this.line = line;
    }

    /** Returns the name of the file. */
    public String file() {
        return file;
    }

    /** Returns the line of the file, 1 being the first. */
    public int line() {
        return line;
    }
}
