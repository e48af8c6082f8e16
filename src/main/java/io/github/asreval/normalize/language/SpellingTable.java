package io.github.asreval.normalize.language;

import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * British words and their American spelling, in lower case.
 *
 * @param forms the words by themselves: the forms of the stems and pairs of the file
 * @param prefixes beginnings of words
 * @param suffixes ends of words
 * @param kept words of which neither beginning nor end is changed
 */
record SpellingTable(
        Map<String, String> forms, Map<String, String> prefixes, Map<String, String> suffixes, Set<String> kept) {

    private static final String FORMS = "forms";

    /** By kind: the endings of a British form and of the American one, each behind a stem. */
    private static final Map<String, String> ENDINGS = Map.of(
            "our",
            "our/or ours/ors oured/ored ouring/oring ourings/orings ourer/orer ourers/orers"
                    + " ourful/orful ourfully/orfully ourless/orless ourable/orable ourably/orably ourite/orite"
                    + " ourites/orites ouritism/oritism ourhood/orhood ourhoods/orhoods ourly/orly oury/ory"
                    + " ouries/ories oural/oral ourally/orally ourist/orist oursome/orsome",
            "re",
            "re/er res/ers red/ered ring/ering",
            "ll",
            "led/ed ling/ing lings/ings ler/er lers/ers list/ist lists/ists lous/ous",
            "ise",
            "ise/ize ises/izes ised/ized ising/izing isingly/izingly iser/izer isers/izers"
                    + " isable/izable isably/izably",
            "yse",
            "yse/yze ysed/yzed ysing/yzing yser/yzer ysers/yzers");

    SpellingTable {
        forms = Map.copyOf(forms);
        prefixes = Map.copyOf(prefixes);
        suffixes = Map.copyOf(suffixes);
        kept = Set.copyOf(kept);
    }

    /** Reads the table that comes with the steps. */
    static SpellingTable read() {
        Map<String, Map<String, String>> parts = new HashMap<>();
        for (String line : Resource.lines("normalize/spelling-en.txt")) {
            int colon = line.indexOf(':');
            String kind = line.substring(0, colon);
            Words.split(line.substring(colon + 1)).forEach(item -> add(kind, item, parts));
        }
        return new SpellingTable(
                part(FORMS, parts),
                part("prefix", parts),
                part("suffix", parts),
                part("keep", parts).keySet());
    }

    private static void add(String kind, String item, Map<String, Map<String, String>> parts) {
        switch (kind) {
            case "keep" -> part(kind, parts).put(item, item);
            case "prefix", "suffix" -> put(item, '=', "", part(kind, parts));
            case "pair" -> put(item, '=', "", part(FORMS, parts));
            default ->
                Words.split(ENDINGS.getOrDefault(kind, ""))
                        .forEach(ending -> put(ending, '/', item, part(FORMS, parts)));
        }
    }

    private static Map<String, String> part(String name, Map<String, Map<String, String>> parts) {
        return parts.computeIfAbsent(name, any -> new HashMap<>());
    }

    /** Takes a British and an American part with a sign between them, both behind a stem. */
    private static void put(String pair, char sign, String stem, Map<String, String> target) {
        int middle = pair.indexOf(sign);
        target.put(stem + pair.substring(0, middle), stem + pair.substring(middle + 1));
    }
}
