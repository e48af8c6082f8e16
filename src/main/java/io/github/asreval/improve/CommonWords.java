package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.HashSet;
import java.util.Set;

/**
 * The ordinary words of a language: those that will be said in the next call, too, with nothing misheard.
 *
 * <p>The lists are resources, one file for a language whatever its region, that name where they were counted; a language
 * without a file has none. A line is words, or a comment after {@code #}. A single letter and a number are ordinary in
 * any language. Instances are immutable.
 */
final class CommonWords {

    private final Set<String> words;

    private CommonWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Returns the list of a language given by its tag, such as {@code hi-IN}. */
    static CommonWords of(String tag) {
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        return Resource.find("improve/common/" + language + ".txt")
                .map(CommonWords::parse)
                .orElseGet(CommonWords::none);
    }

    /** Returns a list without words. */
    static CommonWords none() {
        return new CommonWords(Set.of());
    }

    /** Parses a resource. */
    static CommonWords parse(String text) {
        Set<String> words = new HashSet<>();
        for (String line : text.split("\n", -1)) {
            if (!line.startsWith("#")) {
                Words.split(line).forEach(word -> words.add(UCharacter.foldCase(word, true)));
            }
        }
        return new CommonWords(words);
    }

    /** Returns whether there is no list for the language. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns whether a word without case is ordinary. */
    boolean isOrdinary(String folded) {
        return words.contains(folded) || isLetter(folded) || isNumber(folded);
    }

    /** A letter may be several code points, as in Hindi. */
    private static boolean isLetter(String folded) {
        if (folded.length() > 8) {
            return false;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(folded);
        return clusters.next() == folded.length();
    }

    /** Returns whether a word has digits and no letter. */
    static boolean isNumber(String word) {
        boolean digits = false;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int c = word.codePointAt(i);
            digits |= UCharacter.isDigit(c);
            if (Character.isLetter(c)) {
                return false;
            }
        }
        return digits;
    }
}
