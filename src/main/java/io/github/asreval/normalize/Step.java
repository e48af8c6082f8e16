package io.github.asreval.normalize;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Optional;

/**
 * A named change that makes words comparable.
 *
 * <p>A step takes and gives text in canonical composed form, changes nothing when applied again, and does not depend
 * on the locale.
 */
public enum Step {

    /**
     * Ignores case by Unicode's full case folding: {@code Straße} and {@code STRASSE} are both {@code strasse}. The
     * rules for Turkish dotless letters are not applied.
     */
    FOLD {
        @Override
        String change(String word) {
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                if (c >= 0x80) {
                    return UCharacter.foldCase(word, true);
                }
                if (c >= 'A' && c <= 'Z') {
                    return foldFrom(word, i);
                }
            }
            return word;
        }
    };

    /** Returns the name used in options and reports: {@code FOLD} is {@code fold}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the step with an {@linkplain #id id}, or nothing if there is none. */
    public static Optional<Step> of(String id) {
        for (Step step : values()) {
            if (step.id().equals(id)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Returns the changed word, not necessarily in canonical form. */
    abstract String change(String word);

    private static String foldFrom(String word, int first) {
        char[] folded = word.toCharArray();
        for (int i = first; i < folded.length; i++) {
            char c = folded[i];
            if (c >= 0x80) {
                return UCharacter.foldCase(word, true);
            }
            if (c >= 'A' && c <= 'Z') {
                folded[i] = (char) (c + ('a' - 'A'));
            }
        }
        return new String(folded);
    }
}
