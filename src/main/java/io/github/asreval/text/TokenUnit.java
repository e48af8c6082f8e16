package io.github.asreval.text;

import io.github.asreval.text.base.Aksharas;
import io.github.asreval.text.base.Graphemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit that is aligned and counted: words, or the characters of words by one of three measures of a character.
 *
 * <pre>{@code
 * TokenUnit.CHARACTER.split("क्षा")   // क, the virama, ष, the sign of ā: 4 code points
 * TokenUnit.GRAPHEME.split("க்ஷா")    // க், ஷா: 2, since Unicode's clusters do not join Tamil letters
 * TokenUnit.AKSHARA.split("க்ஷா")     // க்ஷா: 1
 * }</pre>
 *
 * <p>Units never span white space. Put together again, the units of a word are the word. Clusters and syllables rest on
 * ICU's character properties, so that a report which counts them has to name its version.
 */
public enum TokenUnit {
    /** The word itself. */
    WORD("word", "word"),

    /** Code points: what most tables of character error rates count, and what does not depend on Unicode's version. */
    CHARACTER("char", "cp"),

    /** Extended grapheme clusters: what a reader takes for one character; see {@link Graphemes}. */
    GRAPHEME("grapheme", "egc"),

    /**
     * Orthographic syllables: grapheme clusters with conjuncts kept whole in every Indic script, so that counts of
     * different scripts can be compared.
     */
    AKSHARA("akshara", "akshara");

    private final String id;
    private final String label;

    TokenUnit(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the stable name used in options and reports, such as {@code grapheme}. */
    public String id() {
        return id;
    }

    /** Returns the short name in the labels of rates: {@code word}, {@code cp}, {@code egc} or {@code akshara}. */
    public String label() {
        return label;
    }

    /** Returns the unit with the given {@linkplain #id id}, or nothing if there is none; case matters. */
    public static Optional<TokenUnit> of(String id) {
        for (TokenUnit unit : values()) {
            if (unit.id.equals(id)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns the units of a word without white space, in their order; an empty list for the empty string. */
    public List<String> split(String word) {
        List<String> units = new ArrayList<>();
        int end = 0;
        for (int start = 0; start < word.length(); start = end) {
            end = next(word, start);
            units.add(word.substring(start, end));
        }
        return units;
    }

    /** Returns where the unit that starts at an index ends. */
    private int next(String word, int start) {
        return switch (this) {
            case WORD -> word.length();
            case CHARACTER -> word.offsetByCodePoints(start, 1);
            case GRAPHEME -> Graphemes.next(word, start);
            case AKSHARA -> Aksharas.next(word, start);
        };
    }
}
