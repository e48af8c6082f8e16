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
    private final boolean mayBeCutDifferently;

    private UnpairedUtterancesException(
            String message,
            long referenceUtterances,
            long hypothesisUtterances,
            long line,
            boolean mayBeCutDifferently) {
        super(message);
        this.referenceUtterances = referenceUtterances;
        this.hypothesisUtterances = hypothesisUtterances;
        this.line = line;
        this.mayBeCutDifferently = mayBeCutDifferently;
    }

    /** Creates the exception for texts of which every line is an utterance. */
    static UnpairedUtterancesException byLine(
            String reference, LineSignatures said, String hypothesis, LineSignatures recognised) {
        return of(reference, said, hypothesis, recognised, Wording.LINES);
    }

    /** Creates the exception for transcripts whose utterances are not lines. */
    static UnpairedUtterancesException byPosition(
            String reference, LineSignatures said, String hypothesis, LineSignatures recognised) {
        return of(reference, said, hypothesis, recognised, Wording.UTTERANCES);
    }

    private static UnpairedUtterancesException of(
            String reference, LineSignatures said, String hypothesis, LineSignatures recognised, Wording wording) {
        boolean surplus = said.size() > recognised.size();
        LineSignatures longer = surplus ? said : recognised;
        LineSignatures shorter = surplus ? recognised : said;
        int more = longer.size() - shorter.size();
        boolean blankEnd = longer.blanks(shorter.size()) == more;
        boolean blanks = longer.blanks() - shorter.blanks() == more;
        long line = blankEnd ? shorter.size() + 1L : said.runApartFrom(recognised) + 1L;
        String place = blanks && surplus ? reference : hypothesis;
        String cause = blanks
                ? place + wording.blanks(more, blankEnd)
                : shorter.size() == 0
                        ? (surplus ? hypothesis : reference) + " is empty"
                        : "they seem to run apart from " + wording.noun + " " + line + " on; " + wording.rule;
        return new UnpairedUtterancesException(
                place + (wording == Wording.LINES ? ":" + line : "") + ": " + wording.counted(said.size()) + " in "
                        + reference + " but " + wording.counted(recognised.size()) + " in " + hypothesis + "; " + cause,
                said.size(),
                recognised.size(),
                line,
                !blanks && shorter.size() > 0);
    }

    /** The words in which a message calls what pairs are made of. */
    private enum Wording {
        LINES("line", "blank line", "line i of both files must be the same utterance"),
        UTTERANCES("utterance", "utterance without words", "utterance i of both must be the same stretch of speech");

        private final String noun;
        private final String blank;
        private final String rule;

        Wording(String noun, String blank, String rule) {
            this.noun = noun;
            this.blank = blank;
            this.rule = rule;
        }

        String counted(long count) {
            return count + " " + noun + (count == 1 ? "" : "s");
        }

        /** Returns what the longer side has more, and what to do about it. */
        String blanks(long count, boolean atEnd) {
            String blanks = count + " " + (count == 1 ? blank : blank.replace(noun, noun + "s"));
            String where = atEnd ? " ends in " + blanks : " has " + blanks + " more, without which both have as many";
            return where + "; delete " + (count == 1 ? "it" : "them");
        }
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
                place + ": " + missing + (both ? "; " : "") + surplus + "; add what is missing" + MissingPolicy.ADVICE,
                referenceUtterances,
                hypothesisUtterances,
                missing.isEmpty() ? notSaid.firstLine() : notRecognised.firstLine(),
                false);
    }

    private static String lacking(String in, long all, MissingIds missing, String notIn) {
        return missing.count() == 0
                ? ""
                : missing.count() + " of " + Wording.UTTERANCES.counted(all) + " in " + in + " not in " + notIn + ": "
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

    /**
     * Returns whether the two may hold the same speech, cut into utterances differently: not if one is empty or has
     * more blank lines, nor if utterances are paired by their ids.
     */
    public boolean mayBeCutDifferently() {
        return mayBeCutDifferently;
    }
}
