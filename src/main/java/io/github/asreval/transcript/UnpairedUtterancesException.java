package io.github.asreval.transcript;

/**
 * Thrown when a reference and a hypothesis do not have the same utterances, so that pairing them would compare what
 * does not belong together.
 *
 * <p>The message names both counts and the line from which the two plausibly run apart; of transcripts with ids it names
 * the ids that have no counterpart.
 */
public final class UnpairedUtterancesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long referenceUtterances;
    private final long hypothesisUtterances;
    private final long line;

    UnpairedUtterancesException(
            String reference, long referenceUtterances, String hypothesis, long hypothesisUtterances, long line) {
        this(
                hypothesis + ":" + line + ": " + counted(referenceUtterances) + " in " + reference + " but "
                        + counted(hypothesisUtterances) + " in " + hypothesis + "; they seem to run apart from line "
                        + line + " on; line i of both files must be the same utterance",
                referenceUtterances,
                hypothesisUtterances,
                line);
    }

    private UnpairedUtterancesException(
            String message, long referenceUtterances, long hypothesisUtterances, long line) {
        super(message);
        this.referenceUtterances = referenceUtterances;
        this.hypothesisUtterances = hypothesisUtterances;
        this.line = line;
    }

    /** Creates the exception for transcripts whose utterances are not lines. */
    static UnpairedUtterancesException byPosition(
            String reference, long referenceUtterances, String hypothesis, long hypothesisUtterances, long first) {
        return new UnpairedUtterancesException(
                hypothesis + ": " + utterances(referenceUtterances) + " in " + reference + " but "
                        + utterances(hypothesisUtterances) + " in " + hypothesis
                        + "; they seem to run apart from utterance " + first
                        + " on; utterance i of both must be the same stretch of speech",
                referenceUtterances,
                hypothesisUtterances,
                first);
    }

    /** Creates the exception for transcripts that are paired by id, of which at least one lacks an utterance. */
    static UnpairedUtterancesException byId(
            String reference,
            long referenceUtterances,
            MissingIds notRecognised,
            String hypothesis,
            long hypothesisUtterances,
            MissingIds notSaid) {
        String missing = lacking(reference, referenceUtterances, notRecognised, hypothesis);
        String surplus = lacking(hypothesis, hypothesisUtterances, notSaid, reference);
        boolean both = !missing.isEmpty() && !surplus.isEmpty();
        String place = missing.isEmpty()
                ? hypothesis + ":" + notSaid.firstLine()
                : reference + ":" + notRecognised.firstLine();
        return new UnpairedUtterancesException(
                place + ": " + missing + (both ? "; " : "") + surplus
                        + "; add what is missing, or choose --missing skip or --missing count",
                referenceUtterances,
                hypothesisUtterances,
                missing.isEmpty() ? notSaid.firstLine() : notRecognised.firstLine());
    }

    private static String lacking(String in, long all, MissingIds missing, String notIn) {
        return missing.count() == 0
                ? ""
                : missing.count() + " of " + utterances(all) + " in " + in + " not in " + notIn + ": "
                        + missing.names();
    }

    /** Returns how many utterances the reference has. */
    public long referenceUtterances() {
        return referenceUtterances;
    }

    /** Returns how many utterances the hypothesis has. */
    public long hypothesisUtterances() {
        return hypothesisUtterances;
    }

    /**
     * Returns the first line, or utterance, counted from 1, from which the two plausibly run apart; of transcripts with ids
     * the line of the first one that has no counterpart.
     */
    public long line() {
        return line;
    }

    private static String utterances(long count) {
        return count == 1 ? "1 utterance" : count + " utterances";
    }

    private static String counted(long lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }
}
