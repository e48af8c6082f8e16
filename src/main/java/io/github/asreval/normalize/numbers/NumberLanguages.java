package io.github.asreval.normalize.numbers;

import com.ibm.icu.util.ULocale;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The languages whose numbers can be written in words, and those in which the words can be read again.
 *
 * <p>ICU does not say when it lacks a language: it answers in English. Both lists are therefore measured, over 0 to 9999,
 * with the version of ICU that this is built with, and kept in the resource {@code numbers/languages.txt}.
 */
public final class NumberLanguages {

    private static final String ICU = "icu:";
    private static final String WRITTEN = "written:";
    private static final String READ = "read:";

    /** Languages without blanks between words, inside of whose words numbers are not found. */
    private static final List<String> UNSPACED = List.of("km", "lo", "my");

    private NumberLanguages() {}

    /** Returns the tags of the languages whose numbers can be written in words. */
    static List<String> written() {
        return list(WRITTEN);
    }

    /** Returns the tags of the languages in which number words can be read. */
    static List<String> read() {
        return list(READ);
    }

    /**
     * Returns what reads the number words of several languages.
     *
     * @param tags language tags joined by {@code +}
     * @throws IllegalArgumentException if the numbers of one cannot be read
     */
    static List<NumberReader> readers(String tags) {
        List<NumberReader> readers = new ArrayList<>();
        Set<String> tables = new LinkedHashSet<>();
        for (String tag : tags.split("\\+", -1)) {
            String language = ULocale.forLanguageTag(tag).getLanguage();
            if (UNSPACED.contains(language)) {
                throw new IllegalArgumentException(
                        "\"" + tag + "\" puts no blanks between words, and numbers are not found"
                                + " inside of its words; write numbers in digits on both sides, or add them with map:FILE");
            }
            require(
                    tag,
                    read().stream().filter(known -> !UNSPACED.contains(known)).toList(),
                    "number words can be read");
            if (NumberTable.languages().contains(language)) {
                tables.add(language);
            } else {
                readers.add(new RuleReader(tag));
            }
        }
        if (!tables.isEmpty()) {
            readers.add(new TableReader(tables));
        }
        return readers;
    }

    /**
     * Returns the tag.
     *
     * @throws IllegalArgumentException if the numbers of the language cannot be written in words
     */
    public static String requireWritten(String tag) {
        require(tag, written(), "numbers can be written in words");
        return tag;
    }

    /** A region is welcome; a script only if the list has it, or if it is the usual one of the language. */
    private static void require(String tag, List<String> languages, String what) {
        String[] parts = tag.split("-", -1);
        String language = parts[0].toLowerCase(Locale.ROOT);
        boolean script = parts.length > 1 && parts[1].length() == 4;
        boolean known = script ? knows(languages, language, parts[1]) : languages.contains(language);
        if (!known) {
            throw new IllegalArgumentException("\"" + tag + "\" is no language whose " + what + "; there are "
                    + String.join(", ", languages) + " (measured with ICU " + String.join("", list(ICU)) + ")");
        }
    }

    private static boolean knows(List<String> languages, String language, String script) {
        String tag = language + "-" + script;
        ULocale shortest = ULocale.minimizeSubtags(ULocale.forLanguageTag(tag));
        return languages.contains(tag)
                || (languages.contains(language) && shortest.equals(ULocale.forLanguageTag(language)));
    }

    private static List<String> list(String name) {
        return Resource.lines("normalize/numbers/languages.txt").stream()
                .filter(line -> line.startsWith(name))
                .flatMap(line -> Words.split(line.substring(name.length())).stream())
                .toList();
    }
}
