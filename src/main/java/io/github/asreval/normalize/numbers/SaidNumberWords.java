package io.github.asreval.normalize.numbers;

import java.util.Set;

/**
 * Number words as they are said where ICU's rules write others: {@code zwo}, {@code hundert} without its one, {@code
 * doscientas mil}.
 */
final class SaidNumberWords {

    /** Words behind which a hundred or a thousand is no number. */
    private static final Set<String> SOME = Set.of(
            "paar wenige wenigen einige einigen mehrere mehreren viele vielen etliche etlichen halbe".split(" ", -1));

    private SaidNumberWords() {}

    /** Returns a word as the rules of its language write it. */
    static String ruled(String language, String word) {
        if (language.equals("es")) {
            return word.endsWith("cientas") || word.equals("quinientas")
                    ? word.substring(0, word.length() - 2) + "os"
                    : word;
        }
        return language.equals("de") ? withoutZwo(word) : word;
    }

    /** Returns a word with {@code zwei} for {@code zwo}, which is said so that nobody hears three. */
    private static String withoutZwo(String word) {
        return word.startsWith("zwo") || word.contains("undzwo") || word.contains("hundertzwo")
                ? word.replace("zwo", "zwei")
                : word;
    }

    /**
     * Returns {@code einhundert} for {@code hundert}, and so with a thousand and all that begins with one.
     *
     * @param before the word before it in folded case, the empty word if punctuation parts them
     */
    static String withOne(String word, String before) {
        boolean bare = word.startsWith("hundert") || word.startsWith("tausend");
        return bare && !SOME.contains(before) ? "ein" + word : word;
    }
}
