package io.github.asreval.score;

/**
 * How many redaction marks stood for words, and for how many, which are no part of any other count.
 *
 * @param marks the marks of both sides that stood for something
 * @param referenceWords the words of the reference that marks of the hypothesis stood for
 * @param hypothesisWords the words of the hypothesis that marks of the reference stood for
 */
public record WildcardCount(long marks, long referenceWords, long hypothesisWords) {

    /** Nothing was counted. */
    public static final WildcardCount NONE = new WildcardCount(0, 0, 0);

    /** Returns a sentence about it, without a full stop. */
    public String describe() {
        return "Redaction marks that stood for words: " + marks + ", for " + words(referenceWords)
                + " of the reference and " + words(hypothesisWords) + " of the hypothesis, which are not counted";
    }

    private static String words(long count) {
        return count + (count == 1 ? " word" : " words");
    }

    /** Returns the sum of both. */
    public WildcardCount plus(WildcardCount other) {
        return new WildcardCount(
                marks + other.marks, referenceWords + other.referenceWords, hypothesisWords + other.hypothesisWords);
    }
}
