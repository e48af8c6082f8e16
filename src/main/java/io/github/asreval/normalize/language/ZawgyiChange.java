package io.github.asreval.normalize.language;

import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewrites lines in Zawgyi, the encoding of Burmese before Unicode that uses Unicode's numbers for other characters.
 *
 * <p>ICU converts but does not detect. A line counts as Zawgyi if it has more sequences that only Zawgyi writes than
 * such that only Unicode does, and if none of the former are left after the conversion. What only Zawgyi writes: the
 * vowel e or a medial with nothing before it to belong to, and a virama that stacks nothing. What only Unicode writes:
 * the sign asat, in Zawgyi a medial y, behind a letter that never has one.
 */
final class ZawgyiChange implements LineChange {

    private static final char E = '\u1031';
    private static final char VIRAMA = '\u1039';
    private static final char ASAT = '\u103A';
    private static final char MEDIAL_YA = '\u103B';
    private static final char MEDIAL_HA = '\u103E';

    /** Letters that end syllables, and are never followed by a medial y. */
    private static final String FINALS = "\u1004\u1005\u1009\u100A\u100F\u1010\u1011\u1012\u1014\u101A\u101E";

    /** Letters that are never written below another. */
    private static final String UNSTACKED = "\u101A\u101B\u101D\u101F\u1021";

    private final WordChange convert = Transliteration.lazily("Zawgyi-my");

    @Override
    public boolean concerns(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isMyanmar(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Edit> edits(String line) {
        List<Edit> edits = new ArrayList<>();
        int zawgyi = 0;
        int unicode = 0;
        int left = 0;
        int end = 0;
        for (String word : Words.split(line)) {
            int start = line.indexOf(word, end);
            end = start + word.length();
            if (concerns(word)) {
                String converted = CanonicalForm.of(convert.change(word));
                zawgyi += zawgyiOnly(word);
                unicode += unicodeOnly(word);
                left += zawgyiOnly(converted);
                if (!converted.equals(word)) {
                    edits.add(new Edit(start, end, converted));
                }
            }
        }
        return zawgyi > unicode && left == 0 ? edits : List.of();
    }

    private static int zawgyiOnly(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char before = i > 0 ? word.charAt(i - 1) : ' ';
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            boolean unstacking = c == VIRAMA && (!isConsonant(next) || UNSTACKED.indexOf(next) >= 0);
            boolean unsupported = (c == E || isMedial(c)) && !isConsonant(before) && !isMedial(before);
            // In Unicode, asat and medial ya may follow one another in the names of other languages.
            count += unstacking || (unsupported && before != ASAT) ? 1 : 0;
        }
        return count;
    }

    private static int unicodeOnly(String word) {
        int count = 0;
        for (int i = 1; i < word.length(); i++) {
            count += word.charAt(i) == ASAT && FINALS.indexOf(word.charAt(i - 1)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isMyanmar(char c) {
        return c >= '\u1000' && c <= '\u109F';
    }

    private static boolean isMedial(char c) {
        return c >= MEDIAL_YA && c <= MEDIAL_HA;
    }

    /** Returns whether the character is a letter, of Burmese or another language of the script, that takes signs. */
    private static boolean isConsonant(char c) {
        return (c >= '\u1000' && c <= '\u102A')
                || c == '\u103F'
                || (c >= '\u1050' && c <= '\u1055')
                || (c >= '\u105A' && c <= '\u105D')
                || (c >= '\u1060' && c <= '\u1061')
                || (c >= '\u1065' && c <= '\u1066')
                || (c >= '\u106E' && c <= '\u1070')
                || (c >= '\u1075' && c <= '\u1081')
                || c == '\u108E'
                || (c >= '\uAA60' && c <= '\uAA7A');
    }
}
