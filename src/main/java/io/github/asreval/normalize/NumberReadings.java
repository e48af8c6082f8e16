package io.github.asreval.normalize;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.asreval.normalize.numbers.NumberLanguages;
import io.github.asreval.normalize.numbers.SpellOutRules;
import io.github.asreval.normalize.numbers.WrittenNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which a string of digits may be said.
 *
 * <pre>{@code
 * NumberReadings readings = new NumberReadings();
 * readings.readings("1984", "en");
 *     // one thousand nine hundred eighty-four, one thousand nine hundred and eighty-four,
 *     // nineteen eighty-four, one nine eight four
 * readings.readings("1984", "hi");
 *     // एक हज़ार नौ सौ चौरासी, उन्नीस सौ चौरासी, एक नौ आठ चार
 * }</pre>
 *
 * <p>They are for telling whether digits and words that differ may be the same thing said: as a number, by the hundred,
 * as a year, with lakh and crore, or digit by digit. The words are those of ICU's rules. An instance is for one thread.
 */
public final class NumberReadings {

    private static final int MOST_DIGITS_OF_A_VALUE = 15;
    private static final int DIGITS_OF_A_YEAR = 4;
    private static final String VERBOSE = "%spellout-cardinal-verbose";
    private static final String YEAR = "%spellout-numbering-year";

    private final Map<String, RuleBasedNumberFormat> rules = new HashMap<>();

    /** Makes readings; rules are loaded language by language, when they are first asked for. */
    public NumberReadings() {}

    /**
     * Returns the readings of digits, each once, the most literal one first.
     *
     * @param digits digits of any script without anything between them; a leading zero makes them a code, which is read
     *     digit by digit only, and so does a length of more than 15
     * @param language a language tag, such as {@code en-IN}
     * @return an empty list if the text is not digits alone
     * @throws IllegalArgumentException if the numbers of the language cannot be written in words
     */
    public List<String> readings(String digits, String language) {
        NumberLanguages.requireWritten(language);
        int[] values = digits.codePoints().map(WrittenNumber::digit).toArray();
        if (values.length == 0 || Arrays.stream(values).anyMatch(value -> value < 0)) {
            return List.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        boolean code = values.length > MOST_DIGITS_OF_A_VALUE || (values.length > 1 && values[0] == 0);
        if (!code) {
            long value = 0;
            for (int digit : values) {
                value = 10 * value + digit;
            }
            addNumbers(value, values.length, language, readings);
        }
        List<String> oneByOne = new ArrayList<>();
        for (int digit : values) {
            oneByOne.add(words(rules(language).format(digit)));
        }
        readings.add(String.join(" ", oneByOne));
        return List.copyOf(readings);
    }

    private void addNumbers(long value, int length, String language, Set<String> readings) {
        RuleBasedNumberFormat own = rules(language);
        readings.add(words(own.format(value)));
        boolean english = isLanguage(language, "en");
        if (english) {
            RuleBasedNumberFormat indian = rules("en-IN");
            readings.add(words(indian.format(value)));
            readings.add(words(own.format(value, VERBOSE)));
            readings.add(words(indian.format(value, VERBOSE)));
        }
        if (length == DIGITS_OF_A_YEAR) {
            if (Arrays.asList(own.getRuleSetNames()).contains(YEAR)) {
                readings.add(words(own.format(value, YEAR)));
            }
            if (english || isLanguage(language, "hi")) {
                addByTheHundred(value, own, readings);
            }
        }
    }

    /** Adds {@code twelve hundred fifty}, as numbers from 1100 to 9999 may be said but for the round thousands. */
    private static void addByTheHundred(long value, RuleBasedNumberFormat rules, Set<String> readings) {
        long hundreds = value / 100;
        long rest = value % 100;
        if (hundreds % 10 != 0) {
            String scale = words(rules.format(100)).replaceFirst("^.* ", "");
            String words = words(rules.format(hundreds)) + " " + scale;
            readings.add(rest == 0 ? words : words + " " + words(rules.format(rest)));
        }
    }

    private static boolean isLanguage(String tag, String language) {
        return tag.equals(language) || tag.startsWith(language + "-");
    }

    private RuleBasedNumberFormat rules(String language) {
        return rules.computeIfAbsent(language, SpellOutRules::written);
    }

    /** The verbose rules write commas, which nobody says. */
    private static String words(String written) {
        return SpellOutRules.visible(written).replace(",", "");
    }
}
