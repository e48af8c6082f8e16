package io.github.asreval.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The chains that make one form of numbers in words and in digits: {@code numbers-en}, to stand before another chain, and
 * {@code spoken-en}, which does the rest as well.
 *
 * <p>Times come before ordinal numbers and before all that joins numbers, dates and money before strings of digits.
 */
final class NumberPresets {

    private static final String FORMS =
            "times:LANGUAGE,years:LANGUAGE,ordinals:LANGUAGE,dates:LANGUAGE,currency:LANGUAGE,percent:LANGUAGE,digit-strings:LANGUAGE";

    private static final String MARKS = "nfc,invisible,quotes,dashes";
    private static final String EDGES = "fold,danda-remove,punct-edge,ws";

    private static final Map<String, String> NAMES =
            Map.of("en", "English", "hi", "Hindi and English", "de", "German", "es", "Spanish", "fr", "French");

    private NumberPresets() {}

    static List<Preset> all() {
        List<Preset> presets = new ArrayList<>();
        for (String language : List.of("en", "hi", "de", "es", "fr")) {
            String name = NAMES.getOrDefault(language, language);
            presets.add(new Preset(
                    "numbers-" + language,
                    numbers(language),
                    "numbers, times, dates and money in one form, " + name + "; stands before a chain such as basic"));
            presets.add(new Preset(
                    "spoken-" + language,
                    String.join(",", MARKS, titles(language), numbers(language), EDGES),
                    "what is said, " + name + ": basic, with titles and numbers in one form"));
        }
        return List.copyOf(presets);
    }

    /** The marks that group digits are those of English in India. */
    private static String numbers(String language) {
        boolean hindi = language.equals("hi");
        String parse = hindi ? "digits-ascii,num-ungroup,num" : "num-ungroup:" + language + ",num-parse:" + language;
        return parse + "," + FORMS.replace("LANGUAGE", hindi ? "hi+en" : language);
    }

    private static String titles(String language) {
        return "titles-" + (language.equals("hi") ? "en" : language);
    }
}
