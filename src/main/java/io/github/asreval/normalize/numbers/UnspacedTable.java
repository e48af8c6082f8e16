package io.github.asreval.normalize.numbers;

import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The number words of one language without blanks, from the resource {@code numbers/unspaced.txt}. */
final class UnspacedTable {

    private static final Map<String, String> LANGUAGES =
            Map.of("zh", "zh", "yue", "zh", "ja", "ja", "th", "th", "ko", "ko");

    private final String language;
    private final Map<String, Numeral> numerals = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private int longest;

    private UnspacedTable(String language) {
        this.language = language;
    }

    /**
     * A part of a number.
     *
     * @param text how it is written
     * @param value its value
     * @param kind what it does with the others
     */
    record Numeral(String text, long value, Kind kind) {}

    /** The kind of a part of a number: what it does with the others. */
    enum Kind {
        DIGIT,
        UNIT,
        MYRIAD,
        /** Digits of ASCII, which may stand before a unit. */
        WRITTEN
    }

    /** Returns the table of a language, or nothing if there is none. */
    static Optional<UnspacedTable> of(String tag) {
        String listed = LANGUAGES.get(tag.split("-", -1)[0].toLowerCase(Locale.ROOT));
        if (listed == null) {
            return Optional.empty();
        }
        UnspacedTable table = new UnspacedTable(listed);
        Resource.lines("normalize/numbers/unspaced.txt").stream()
                .filter(line -> line.startsWith(listed + " "))
                .forEach(table::add);
        table.words
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
        return Optional.of(table);
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        List<String> head = Words.split(line.substring(0, colon));
        for (String word : Words.split(line.substring(colon + 1))) {
            if (head.size() > 2) {
                Kind kind = Kind.valueOf(head.get(1).toUpperCase(Locale.ROOT));
                numerals.put(word, new Numeral(word, Long.parseLong(head.get(2)), kind));
                longest = Math.max(longest, word.length());
            } else {
                words.computeIfAbsent(head.get(1), any -> new ArrayList<>()).add(word);
            }
        }
    }

    /** Returns the language whose lines these are. */
    String language() {
        return language;
    }

    /** Returns the longest part of a number that begins at a place, in which no sign is torn from its letter. */
    Optional<Numeral> numeral(String text, int place) {
        for (int end = Math.min(text.length(), place + longest); end > place; end--) {
            Numeral numeral = numerals.get(text.substring(place, end));
            if (numeral != null && !isMark(text, end)) {
                return Optional.of(numeral);
            }
        }
        return Optional.empty();
    }

    /** Returns the longest word of a role that begins at a place, the empty string if there is none. */
    String word(String role, String text, int place) {
        for (String word : words.getOrDefault(role, List.of())) {
            if (text.startsWith(word, place) && !isMark(text, place + word.length())) {
                return word;
            }
        }
        return "";
    }

    /** Returns whether a word of a role ends at a place. */
    boolean endsWith(String role, String text, int place) {
        for (String word : words.getOrDefault(role, List.of())) {
            if (text.startsWith(word, place - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String text, int place) {
        return place < text.length() && Character.getType(text.charAt(place)) == Character.NON_SPACING_MARK;
    }
}
