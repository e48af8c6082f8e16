package io.github.asreval.normalize.numbers;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.numbers.NumberWord.Role;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The number words of languages that have a list of their own: English, and Hindi with the English numbers that its
 * speakers use.
 *
 * <p>The lists are the resources {@code numbers/en.txt}, {@code numbers/hi.txt} and {@code numbers/hi-english.txt}.
 * Instances are immutable.
 */
final class NumberTable {

    /** The lists of each language. */
    private static final Map<String, List<String>> LISTS =
            Map.of("en", List.of("en"), "hi", List.of("hi", "hi-english"));

    private static final char CHANDRABINDU = '\u0901';
    private static final char ANUSVARA = '\u0902';
    private static final char NUKTA = '\u093C';

    private final Map<String, NumberWord> words = new HashMap<>();

    private NumberTable() {}

    /** Returns the languages that have a list. */
    static Set<String> languages() {
        return LISTS.keySet();
    }

    /**
     * Returns the words of several languages, which may then stand in one number: {@code five लाख}.
     *
     * @param languages some of {@link #languages}
     */
    static NumberTable of(Set<String> languages) {
        NumberTable table = new NumberTable();
        for (String language : languages) {
            for (String list : LISTS.getOrDefault(language, List.of())) {
                Resource.lines("normalize/numbers/" + list + ".txt").forEach(table::add);
            }
        }
        return table;
    }

    /** Returns what a word is in a number, or nothing if it is no number word. */
    Optional<NumberWord> word(String word) {
        return Optional.ofNullable(words.get(key(word)));
    }

    /** Returns all number words, in the form under which they are listed. */
    Set<String> words() {
        return Set.copyOf(words.keySet());
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        List<String> head = Words.split(line.substring(0, Math.max(0, colon)));
        if (head.isEmpty()) {
            throw new IllegalArgumentException("not a list of number words: \"" + line + "\"");
        }
        Role role = Role.valueOf(head.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        BigDecimal value = head.size() > 1 ? new BigDecimal(head.get(1)) : BigDecimal.ZERO;
        int alone = head.indexOf("alone");
        NumberWord word = new NumberWord(
                role,
                value,
                alone < 0 ? Optional.empty() : Optional.of(new BigDecimal(head.get(alone + 1))),
                head.contains("in-company"));
        for (String spelling : Words.split(line.substring(colon + 1))) {
            NumberWord other =
                    words.putIfAbsent(key(Normalizer2.getNFCInstance().normalize(spelling)), word);
            if (other != null && !other.equals(word)) {
                throw new IllegalArgumentException("\"" + spelling + "\" is listed twice");
            }
        }
    }

    /**
     * Returns the form under which a word is listed: case folded, without joiners and nukta, and with one sign for a
     * nasal vowel, since writers differ in these and no two number words do.
     */
    static String key(String word) {
        if (!needsKey(word)) {
            return word;
        }
        String folded = CaseFolding.fold(word);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c != NUKTA && !NumberPieces.isInvisible(c)) {
                key.append(c == CHANDRABINDU ? ANUSVARA : c);
            }
        }
        return key.toString();
    }

    /** Spares ICU the Hindi and the lower-case words that are in that form already. */
    private static boolean needsKey(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c > CHANDRABINDU && c < '\u0980' && c != NUKTA);
            if (!plain) {
                return true;
            }
        }
        return false;
    }
}
