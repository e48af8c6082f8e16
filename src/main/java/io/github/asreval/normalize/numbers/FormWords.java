package io.github.asreval.normalize.numbers;

import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of some languages that stand beside numbers, from the resources {@code numbers/forms-*.txt}. Where languages
 * differ the first one counts. Instances are immutable.
 */
final class FormWords {

    private static final String SIGNS = "$€£¥₹¢";

    private static final List<String> LANGUAGES = List.of("en", "hi", "de", "es", "fr");

    private final Set<String> languages;
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, String> full = new HashMap<>();

    private FormWords(Set<String> languages) {
        this.languages = languages;
    }

    /**
     * Returns the words of some languages.
     *
     * @param tags language tags joined by {@code +}
     * @param step the step that asks for them, for the message
     * @throws IllegalArgumentException if the forms of one are not built
     */
    static FormWords of(String tags, String step) {
        Set<String> languages = new LinkedHashSet<>();
        for (String tag : tags.split("\\+", -1)) {
            String language = tag.split("-", -1)[0].toLowerCase(Locale.ROOT);
            if (!LANGUAGES.contains(language)) {
                throw new IllegalArgumentException("\"" + step + "\" is not built for \"" + tag + "\"; there are "
                        + String.join(", ", LANGUAGES) + ", joined by + where they are mixed");
            }
            languages.add(language);
        }
        FormWords words = new FormWords(languages);
        for (String language : languages) {
            Resource.lines("normalize/numbers/forms-" + language + ".txt").forEach(words::add);
        }
        return words;
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        List<String> head = Words.split(line.substring(0, Math.max(0, colon)));
        if (head.isEmpty()) {
            throw new IllegalArgumentException("not a list of words beside numbers: \"" + line + "\"");
        }
        String role = head.get(0);
        String value = head.size() > 1 ? head.get(1) : "1";
        List<String> spellings = Words.split(line.substring(colon + 1));
        first.putIfAbsent(role + " " + value, CanonicalForm.of(spellings.get(0)));
        for (String spelling : spellings) {
            full.putIfAbsent(role + " " + FormLine.key(CanonicalForm.of(spelling)), CanonicalForm.of(spellings.get(0)));
            values.computeIfAbsent(role, any -> new HashMap<>())
                    .putIfAbsent(FormLine.key(CanonicalForm.of(spelling)), value);
        }
    }

    /** Returns whether a language is among them. */
    boolean has(String language) {
        return languages.contains(language);
    }

    /** Returns the languages, in the order in which they were given. */
    Set<String> languages() {
        return languages;
    }

    /** Returns the value of a word in a role, the empty string if it has none. */
    String value(String role, String key) {
        return values.getOrDefault(role, Map.of()).getOrDefault(key, "");
    }

    /** Returns whether a word has a role. */
    boolean is(String role, String key) {
        return values.getOrDefault(role, Map.of()).containsKey(key);
    }

    /** Returns whether a word or sign behind a number makes an amount of it: money or per cent. */
    boolean isUnit(String key) {
        return key.equals("%") || is("currency", key) || is("percent", key) || is("per", key);
    }

    /** Returns whether a word is an amount of money, or the name or sign of it. */
    boolean isMoney(String key) {
        boolean sign = !key.isEmpty()
                && (SIGNS.indexOf(key.charAt(0)) >= 0 || SIGNS.indexOf(key.charAt(key.length() - 1)) >= 0);
        return sign || is("currency", key) || is("before-amount", key);
    }

    /** Returns whether a word multiplies a number before it. */
    boolean isScale(String key) {
        return is("scale", key) || is("hundred", key);
    }

    /** Returns whether a number or what multiplies one stands behind a word, other than an amount of its own. */
    boolean isTakenOn(FormLine line, int token) {
        boolean free = !isUnit(line.next(token + 1)) && !is("month", line.next(token + 1));
        boolean number = free && FormLine.isNumber(line.next(token));
        return number || isScale(line.next(token));
    }

    /** Returns the first spelling of the line in which a word is listed for a role, the word itself if it is in none. */
    String full(String role, String key) {
        return full.getOrDefault(role + " " + key, key);
    }

    /** Returns all words of a role. */
    Set<String> all(String role) {
        return values.getOrDefault(role, Map.of()).keySet();
    }

    /** Returns the first spelling listed for a value, as it is listed. */
    String first(String role, String value) {
        return first.getOrDefault(role + " " + value, "");
    }
}
