package io.github.asreval.transcript;

/**
 * Thrown when a transcript cannot be read as what it should be; scoring on would report a wrong number.
 *
 * <p>The message names the place and what to do: {@code call.txt:3: byte 7 of the line (0xE9) is not UTF-8; …}.
 */
public sealed class MalformedTranscriptException extends RuntimeException permits NotUtf8Exception {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final long line;

    /**
     * Creates the exception.
     *
     * @param source the name of the transcript
     * @param line the line, 1 being the first; 0 for the file as a whole
     * @param problem what is wrong there, and what to do
     */
    public MalformedTranscriptException(String source, long line, String problem) {
        super(source + (line == 0 ? "" : ":" + line) + ": " + problem);
        this.source = source;
        this.line = line;
    }

    /**
     * Returns the exception for an utterance whose id another one has already.
     *
     * @param source the name of the transcript
     * @param utterance the later one
     * @param earlier the line of the earlier one
     */
    public static MalformedTranscriptException idTwice(String source, Utterance utterance, long earlier) {
        return new MalformedTranscriptException(
                source,
                utterance.line(),
                "\"" + utterance.id() + "\" is the id of line " + earlier
                        + " already; every utterance needs an id of its own");
    }

    /** Returns the name of the transcript. */
    public String source() {
        return source;
    }

    /** Returns the line of the transcript, 1 being the first; 0 if the problem has no line of its own. */
    public long line() {
        return line;
    }
}
