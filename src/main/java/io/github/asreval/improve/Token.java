package io.github.asreval.improve;

/**
 * A word of a transcript, and the word in it without the punctuation at its edges.
 *
 * <p>Of {@code "Golconda,} the core is {@code Golconda}, {@code lead} a quotation mark and {@code tail} a comma. Cores
 * that differ in case only have one {@code form}; that of punctuation alone is {@link #NO_FORM}.
 *
 * @param id equal exactly for words that an alignment takes for equal
 * @param form equal exactly for equal cores, regardless of case
 * @param lead the punctuation before the core
 * @param core the word itself; empty for punctuation alone
 * @param folded the core without case
 * @param tail the punctuation behind the core
 * @param role what the word does in its language
 */
record Token(int id, int form, String lead, String core, String folded, String tail, Role role) {

    static final int NO_FORM = 0;

    /** The role of a word: whether it can be the subject of a vocabulary. */
    enum Role {
        CONTENT,
        FUNCTION,
        FILLER
    }

    /** Returns the word as it is written, canonically composed. */
    String written() {
        return lead + core + tail;
    }

    boolean isPunctuation() {
        return form == NO_FORM;
    }

    boolean isContent() {
        return !isPunctuation() && role == Role.CONTENT;
    }
}
