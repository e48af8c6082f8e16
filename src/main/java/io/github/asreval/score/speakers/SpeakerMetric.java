package io.github.asreval.score.speakers;

/**
 * A way to bring the speakers of a reference and of a hypothesis together, and to count the errors that are left.
 *
 * <p>Names of speakers mean nothing to any of them. The first three are those of the CHiME challenges and of meeteval (von
 * Neumann et al. 2023); with times that words have to keep to, a {@code t} stands before the name.
 */
public enum SpeakerMetric {
    /**
     * Each speaker of the reference is one of the hypothesis, or nobody, such that there are the fewest errors: a word
     * given to the wrong speaker is an error twice.
     */
    CP("cp", "cpWER", "tcpWER"),

    /**
     * Each utterance of the reference goes to one stream of the hypothesis, in the order of time, such that there are the
     * fewest errors: who speaks makes no difference, and each utterance has to stay in one piece.
     */
    ORC("orc", "ORC-WER", "tcORC-WER"),

    /**
     * Each segment of the hypothesis goes to one speaker of the reference, such that there are the fewest errors: what is
     * left of {@link #CP} if every segment were given to the right speaker. Where the hypothesis tells the times of all
     * its words, each word goes by itself.
     */
    DI("di", "DI-cpWER", "DI-tcpWER"),

    /**
     * The share of words recognised, rightly or not, that were given to the wrong speaker, on one alignment of everything
     * that was said (El Shafey et al. 2019): insertions and deletions do not count.
     */
    WDER("wder", "WDER", "WDER");

    private final String id;
    private final String untimed;
    private final String timed;

    SpeakerMetric(String id, String untimed, String timed) {
        this.id = id;
        this.untimed = untimed;
        this.timed = timed;
    }

    /** Returns the stable name used in options and reports, such as {@code cp}. */
    public String id() {
        return id;
    }

    /** Returns what the rate is called, such as {@code cpWER}, or {@code tcpWER} if words have to keep to their times. */
    public String rateName(boolean isTimed) {
        return isTimed ? timed : untimed;
    }
}
