package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that are said where digits are written.
 *
 * <p>In English {@code F16} is {@code F sixteen} or {@code F one six}, and {@code B747} also {@code B seven forty-seven}.
 * Single letters have their names, too: {@code W3} may be {@code double u three}. Not safe for use by several threads.
 */
public final class SpokenDigits {

    /** More are read out one by one, in whatever form; to compare all of them costs more than it tells. */
    private static final int MOST_DIGITS = 9;

    /** Names of English letters whose sound their spelling hides. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('c', "see"),
            Map.entry('g', "jee"),
            Map.entry('h', "aitch"),
            Map.entry('q', "cue"),
            Map.entry('u', "you"),
            Map.entry('w', "double you"),
            Map.entry('x', "ex"),
            Map.entry('y', "why"),
            Map.entry('z', "zee"));

    private final String tag;
    private final boolean english;
    private Optional<NumberNames> names = Optional.empty();
    private boolean asked;

    private SpokenDigits(String tag) {
        this.tag = tag;
        this.english = tag.startsWith("en-");
    }

    /** Returns how digits are said in a language given by its tag, such as {@code hi-IN}. */
    public static SpokenDigits of(String tag) {
        return new SpokenDigits(tag);
    }

    /**
     * Returns the ways to say a text, words with one space between them; the text itself alone if it has no digits, too
     * many, or the names of numbers are not known.
     */
    public List<String> readings(String text) {
        List<String> runs = runs(text);
        boolean digits = false;
        for (String run : runs) {
            if (NumberNames.hasDigit(run)) {
                digits = true;
                if (run.codePointCount(0, run.length()) > MOST_DIGITS) {
                    return List.of(text);
                }
            }
        }
        if (!digits || names().isEmpty()) {
            return List.of(text);
        }
        Set<String> readings = new LinkedHashSet<>();
        for (Way way : Way.values()) {
            readings.add(said(runs, way, false));
            if (english) {
                readings.add(said(runs, way, true));
            }
        }
        return List.copyOf(readings);
    }

    private enum Way {
        BY_VALUE,
        ONE_BY_ONE,
        IN_PAIRS
    }

    private String said(List<String> runs, Way way, boolean named) {
        List<String> words = new ArrayList<>();
        for (String run : runs) {
            if (!NumberNames.hasDigit(run)) {
                words.add(named && run.length() <= 3 ? named(run) : run);
            } else {
                addDigits(run, way, words);
            }
        }
        return String.join(" ", words);
    }

    private void addDigits(String run, Way way, List<String> words) {
        int[] digits = run.codePoints().toArray();
        int step = way == Way.ONE_BY_ONE ? 1 : way == Way.IN_PAIRS ? 2 : digits.length;
        // Of an odd number of digits the first stands alone: seven forty-seven.
        for (int from = 0, to = digits.length % step == 0 ? step : 1; from < digits.length; from = to, to += step) {
            long value = NumberNames.value(new String(digits, from, to - from));
            words.add(names().orElseThrow().name(value));
        }
    }

    private static String named(String letters) {
        StringBuilder named = new StringBuilder();
        for (char letter : UCharacter.foldCase(letters, true).toCharArray()) {
            named.append(LETTERS.getOrDefault(letter, String.valueOf(letter))).append(' ');
        }
        return named.toString().strip();
    }

    /** Returns the runs of digits and of letters, in order, without what is neither. */
    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{Nd}']+", -1)) {
            NumberNames.runs(word).stream().filter(run -> !run.isEmpty()).forEach(runs::add);
        }
        return runs;
    }

    private Optional<NumberNames> names() {
        if (!asked) {
            asked = true;
            names = NumberNames.of(tag);
        }
        return names;
    }
}
