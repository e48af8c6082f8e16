package io.github.asreval.transcript;

/**
 * Thrown when a reference and a hypothesis do not have the same utterances, so that pairing them would compare what
 * does not belong together.
 *
 * <p>The message names both counts and the line from which the two plausibly run apart.
 */
public final class UnpairedUtterancesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long referenceUtterances;
    private final long hypothesisUtterances;
    private final long line;

    UnpairedUtterancesException(
            String reference, long referenceUtterances, String hypothesis, long hypothesisUtterances, long line) {
        super(hypothesis + ":" + line + ": " + counted(referenceUtterances) + " in " + reference + " but "
                + counted(hypothesisUtterances) + " in " + hypothesis + "; they seem to run apart from line " + line
                + " on; line i of both files must be the same utterance");
        this.referenceUtterances = referenceUtterances;
        this.hypothesisUtterances = hypothesisUtterances;
        this.line = line;
    }

    /** Returns how many utterances the reference has. */
    public long referenceUtterances() {
        return referenceUtterances;
    }

    /** Returns how many utterances the hypothesis has. */
    public long hypothesisUtterances() {
        return hypothesisUtterances;
    }

    /** Returns the first line, counted from 1, from which the two plausibly run apart. */
    public long line() {
        return line;
    }

    private static String counted(long lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }
}
