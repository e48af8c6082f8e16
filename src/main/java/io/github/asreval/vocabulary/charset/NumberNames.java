package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a language has for numbers.
 *
 * <p>{@code NumberNames.of("en-US").orElseThrow().name(16)} is {@code sixteen}. Instances are safe for threads.
 */
public final class NumberNames {

    /** Languages that the number rules know by another name. */
    private static final Map<String, String> NAMES = Map.of("tl", "fil", "zh-HK", "yue");

    /** Languages that write numerals and words without anything between. */
    private static final Set<String> UNSPACED = Set.of("ja", "yue", "zh");

    private final RuleBasedNumberFormat format;
    private final String language;

    private NumberNames(RuleBasedNumberFormat format, String language) {
        this.format = format;
        this.language = language;
    }

    /**
     * Returns the names in a language given by its tag, such as {@code hi-IN}.
     *
     * <p>Finding them takes a moment, so it is worth asking only when digits have been found.
     *
     * @return empty if they are not known
     */
    static Optional<NumberNames> of(String tag) {
        ULocale asked = ULocale.forLanguageTag(tag);
        ULocale locale = Optional.ofNullable(NAMES.get(tag))
                .or(() -> Optional.ofNullable(NAMES.get(asked.getLanguage())))
                .map(ULocale::forLanguageTag)
                .orElse(asked);
        var format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        // Without rules for a language the numbers would come out in that of the computer's user, or in English.
        String language = format.getLocale(ULocale.VALID_LOCALE).getLanguage();
        return language.equals(locale.getLanguage())
                ? Optional.of(new NumberNames(format, language))
                : Optional.empty();
    }

    /** Returns a number in words. */
    String name(long value) {
        // A number format is not safe for threads.
        synchronized (format) {
            return format.format(value);
        }
    }

    /** Returns whether the language writes numerals and words without anything between. */
    boolean isUnspaced() {
        return UNSPACED.contains(language);
    }

    /** Returns whether a text has a digit, of whatever script. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (UCharacter.isDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the value of digits of any script: 12 for {@code १२}. */
    static long value(String digits) {
        long value = 0;
        for (int codePoint : digits.codePoints().toArray()) {
            value = 10 * value + UCharacter.digit(codePoint, 10);
        }
        return value;
    }

    /** Returns the runs of digits and of other characters, in order: {@code log}, {@code 4} and {@code j}. */
    static List<String> runs(String word) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean inDigits = false;
        for (int codePoint : word.codePoints().toArray()) {
            boolean digit = UCharacter.isDigit(codePoint);
            if (digit != inDigits && run.length() > 0) {
                runs.add(run.toString());
                run.setLength(0);
            }
            inDigits = digit;
            run.appendCodePoint(codePoint);
        }
        runs.add(run.toString());
        return runs;
    }
}
