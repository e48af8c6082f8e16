package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.HashMap;
import java.util.Map;

/**
 * The function words and fillers of a language: words too frequent, or too empty, to be worth a vocabulary entry.
 *
 * <p>The lists are resources of a few dozen words, one file for a language whatever its region; a language without a
 * file has none. A line is {@code function:} or {@code filler:} and words, or a comment after {@code #}. Instances are
 * immutable.
 */
final class WordLists {

    private final Map<String, Token.Role> roles;

    private WordLists(Map<String, Token.Role> roles) {
        this.roles = Map.copyOf(roles);
    }

    /** Returns the lists of a language given by its tag, such as {@code hi-IN}. */
    static WordLists of(String tag) {
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        return Resource.find("improve/words/" + language + ".txt")
                .map(WordLists::parse)
                .orElseGet(WordLists::none);
    }

    /** Returns lists without words. */
    static WordLists none() {
        return new WordLists(Map.of());
    }

    /**
     * Parses a resource.
     *
     * @throws IllegalArgumentException if a line is none of those described above
     */
    static WordLists parse(String text) {
        Map<String, Token.Role> roles = new HashMap<>();
        for (String line : text.lines().toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            Token.Role role = switch (colon < 0 ? "" : line.substring(0, colon)) {
                case "function" -> Token.Role.FUNCTION;
                case "filler" -> Token.Role.FILLER;
                default -> throw new IllegalArgumentException("not a list of words: \"" + line + "\"");
            };
            for (String word : Words.split(line.substring(colon + 1))) {
                roles.put(UCharacter.foldCase(word, true), role);
            }
        }
        return new WordLists(roles);
    }

    /** Returns whether there is no list for the language. */
    boolean isEmpty() {
        return roles.isEmpty();
    }

    Token.Role role(String folded) {
        return roles.getOrDefault(folded, Token.Role.CONTENT);
    }
}
