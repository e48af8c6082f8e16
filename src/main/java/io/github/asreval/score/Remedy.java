package io.github.asreval.score;

/**
 * Steps that may make the two sides alike, and what they leave out of the comparison.
 *
 * @param kind what a hint on them is
 * @param steps the steps or presets, with commas between them
 * @param leading whether they have to see the text before the steps of the user do
 * @param one how an error that they take away is described
 * @param several how more than one are described
 */
record Remedy(TextHint.Kind kind, String steps, boolean leading, String one, String several) {

    /** Returns the remedy for words that differ in nothing but this. */
    static Remedy difference(String steps, String difference) {
        return difference(steps, false, difference);
    }

    /** Returns the remedy for words that differ in how numbers are written, which steps on punctuation would hide. */
    static Remedy numbers(String steps, String difference) {
        return difference(steps, true, difference);
    }

    private static Remedy difference(String steps, boolean leading, String difference) {
        return new Remedy(
                TextHint.Kind.REMEDY, steps, leading, "differs only in " + difference, "differ only in " + difference);
    }

    /** Returns the remedy for words that one side has and the other lacks, such as {@code labels}. */
    static Remedy surplus(TextHint.Kind kind, String steps, String what, String lacking) {
        String of = "due to " + what + " that the " + lacking + " lacks";
        return new Remedy(kind, steps, true, "is " + of, "are " + of);
    }

    /** Returns how so many errors are described. */
    String describe(long errors) {
        return errors == 1 ? one : several;
    }
}
