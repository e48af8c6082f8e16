package io.github.asreval.normalize;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * British words and their American spelling, in lower case: the forms of the stems in {@code spelling-en.txt}, its pairs,
 * and its beginnings and ends of words.
 */
final class SpellingTable {

    /** By kind: the endings of a British form and of the American one, each behind a stem. */
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "our",
                    List.of(
                            "our/or",
                            "ours/ors",
                            "oured/ored",
                            "ouring/oring",
                            "ourings/orings",
                            "ourer/orer",
                            "ourers/orers",
                            "ourful/orful",
                            "ourfully/orfully",
                            "ourless/orless",
                            "ourable/orable",
                            "ourably/orably",
                            "ourite/orite",
                            "ourites/orites",
                            "ouritism/oritism",
                            "ourhood/orhood",
                            "ourhoods/orhoods",
                            "ourly/orly",
                            "oury/ory",
                            "ouries/ories",
                            "oural/oral",
                            "ourally/orally",
                            "ourist/orist",
                            "oursome/orsome"),
            "re", List.of("re/er", "res/ers", "red/ered", "ring/ering"),
            "ll",
                    List.of(
                            "led/ed",
                            "ling/ing",
                            "lings/ings",
                            "ler/er",
                            "lers/ers",
                            "list/ist",
                            "lists/ists",
                            "lous/ous"),
            "ise",
                    List.of(
                            "ise/ize",
                            "ises/izes",
                            "ised/ized",
                            "ising/izing",
                            "isingly/izingly",
                            "iser/izer",
                            "isers/izers",
                            "isable/izable",
                            "isably/izably"),
            "yse", List.of("yse/yze", "ysed/yzed", "ysing/yzing", "yser/yzer", "ysers/yzers"));

    /** Read once, for the first word that is asked. */
    private static final SpellingTable TABLE = new SpellingTable(Resource.lines("spelling-en.txt"));

    private final Map<String, String> forms = new HashMap<>();
    private final List<Pair> prefixes = new ArrayList<>();
    private final List<Pair> suffixes = new ArrayList<>();
    private final Set<String> kept = new HashSet<>();

    /** A British spelling and the American one. */
    private record Pair(String british, String american) {

        /** Reads two parts with a sign between them. */
        static Pair parse(String pair, char sign) {
            int middle = pair.indexOf(sign);
            return new Pair(pair.substring(0, middle), pair.substring(middle + 1));
        }
    }

    private SpellingTable(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            Words.split(line.substring(colon + 1)).forEach(item -> add(line.substring(0, colon), item));
        }
    }

    private void add(String kind, String item) {
        switch (kind) {
            case "keep" -> kept.add(item);
            case "prefix" -> prefixes.add(Pair.parse(item, '='));
            case "suffix" -> suffixes.add(Pair.parse(item, '='));
            case "pair" -> add(Pair.parse(item, '='), "");
            default -> ENDINGS.get(kind).forEach(ending -> add(Pair.parse(ending, '/'), item));
        }
    }

    private void add(Pair pair, String stem) {
        forms.put(stem + pair.british(), stem + pair.american());
    }

    /** Returns the American spelling of a word, which is the word itself if the two do not differ. */
    static String american(String word) {
        return TABLE.spelling(word);
    }

    /** Returns every British form of a stem or pair, for tests. */
    static Map<String, String> forms() {
        return Map.copyOf(TABLE.forms);
    }

    private String spelling(String word) {
        String begun = word;
        for (Pair prefix : prefixes) {
            if (word.startsWith(prefix.british())) {
                begun = prefix.american() + word.substring(prefix.british().length());
            }
        }
        String form = forms.get(begun);
        return form == null ? ended(begun) : form;
    }

    private String ended(String word) {
        for (Pair suffix : suffixes) {
            if (word.endsWith(suffix.british()) && !kept.contains(word)) {
                return word.substring(0, word.length() - suffix.british().length()) + suffix.american();
            }
        }
        return word;
    }
}
