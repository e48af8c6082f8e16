package io.github.asreval.improve;

import java.util.Locale;

/** The reason why a misheard term did not become a row of the vocabulary. */
public enum Reason {
    /** The error is in the label of a speaker. */
    LABEL("a speaker's label, not speech"),
    /** The two sides differ in punctuation only. */
    PUNCTUATION_ONLY("differs in punctuation only"),
    /** The two sides differ in the capital that begins a sentence only. */
    CASE_ONLY("differs in sentence case only"),
    /** Words were said and nothing was heard, so there is nothing to listen for. */
    DELETION("nothing was heard"),
    /** Words were heard and nothing was said, so there is nothing to show instead. */
    INSERTION("nothing was said"),
    /** One side consists of fillers. */
    FILLER("a filler, not a term"),
    /** One side consists of function words. */
    FUNCTION_WORDS("function words only"),
    /** The phrase would be longer than asked for. */
    TOO_MANY_WORDS("too many words"),
    /** The two sides do not sound alike, so that this was no mishearing. */
    NOT_ALIKE("does not sound alike"),
    /** One side is a number, and the other the same number written another way. */
    NUMBER("a number written another way, not a term"),
    /** The words heard are one that anybody says, and there is no more than one place to think otherwise. */
    ORDINARY_WORD("an ordinary word"),
    /** It happened less often than asked for. */
    RARE("too rare"),
    /** The words heard are at least as often right: the row would spoil those places. */
    MOSTLY_RIGHT("mostly right elsewhere"),
    /** The same heard words are wanted as something else more often. */
    CONFLICT("another row has the same phrase"),
    /** The words cannot be written as the language's rules ask for. */
    NOT_WRITABLE("cannot be written by the rules"),
    /** Rows that are worth more fill the file. */
    OVER_BUDGET("no room left");

    private final String summary;

    Reason(String summary) {
        this.summary = summary;
    }

    /** Returns the name used in reports: {@code MOSTLY_RIGHT} is {@code mostly-right}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the reason in a few words. */
    public String summary() {
        return summary;
    }

    /** Returns whether something was misheard at all: not so for labels, punctuation and sentence case. */
    boolean isAboutSpeech() {
        return this != LABEL && this != PUNCTUATION_ONLY && this != CASE_ONLY;
    }
}
