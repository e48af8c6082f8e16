package io.github.asreval.score.readings;

/** How much is read into pairs beside the words that are written there; one reading excludes the others. */
public enum PairReading {
    /** Nothing: words are words, and utterances belong together as they are paired. */
    WRITTEN,
    /** The sides are cut into utterances differently: the hypothesis is cut anew, as the reference is. */
    SEGMENTS,
    /** NIST's marks in both texts, such as <code>{ a / b / @ }</code>; the closest wordings are taken. */
    MARKS,
    /** Words such as {@code [PII]}, each of which matches one or more words of the other side. */
    REDACTIONS,
    /** Alternatives in references, <code>{a|b}</code>, of which the first ones are taken. */
    FIRST_ALTERNATIVES
}
