package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.Words;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Changes words character by character; a word in which nothing changes comes back as the same string.
 *
 * @param change what becomes of a code point: itself, another one, or {@link #DELETED}
 */
public record CharacterChange(IntUnaryOperator change) implements WordChange {

    /** Stands for "nothing is left of it". */
    static final int DELETED = -1;

    /** Returns the change that deletes some characters. */
    public static CharacterChange delete(IntPredicate characters) {
        return new CharacterChange(c -> characters.test(c) ? DELETED : c);
    }

    /** Returns the change that splits words at some characters. */
    public static WordChange space(IntPredicate characters) {
        CharacterChange spaces = new CharacterChange(c -> characters.test(c) ? ' ' : c);
        return word -> {
            String changed = spaces.change(word);
            return changed.equals(word) ? word : String.join(" ", Words.split(changed));
        };
    }

    /** Returns whether a word is plain ASCII, of which no table of Unicode has anything to say. */
    public static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String change(String word) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (change.applyAsInt(c) != c) {
                return changedFrom(i, word);
            }
            i += Character.charCount(c);
        }
        return word;
    }

    private String changedFrom(int first, String word) {
        StringBuilder changed = new StringBuilder(word.length()).append(word, 0, first);
        for (int i = first; i < word.length(); ) {
            int c = word.codePointAt(i);
            int other = change.applyAsInt(c);
            if (other != DELETED) {
                changed.appendCodePoint(other);
            }
            i += Character.charCount(c);
        }
        return changed.toString();
    }
}
