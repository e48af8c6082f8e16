package io.github.asreval.score.nearmiss;

import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.normalize.base.UserFile;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spellings that a user calls variants of one another, for {@link NearMisses}: UTF-8, on each line two or more of them with
 * tabs between them.
 *
 * <pre>
 * # from the review of March; every gap between two spellings is a tab
 * जायेगी  जाएगी
 * ok  okay  O. K.
 * thank you  thanks
 * </pre>
 *
 * <p>A spelling is a word or up to three. Case, punctuation and the script of digits make no difference. Spellings that are
 * listed with a common third one are variants, too. Blank lines and lines that begin with {@code #} are for people.
 * Instances are immutable.
 */
public final class VariantList {

    /** By spelling: itself, and all that stand on a line with it. */
    private final Map<String, Set<String>> variants;

    private VariantList(Map<String, Set<String>> variants) {
        this.variants = variants;
    }

    /** Returns a list without variants. */
    public static VariantList empty() {
        return new VariantList(Map.of());
    }

    /**
     * Reads a list.
     *
     * @throws MalformedMapException if a line is not two or more spellings of up to three words, or not UTF-8
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static VariantList read(String file) {
        return parse(file, UserFile.text(file));
    }

    /** Returns the list that a text holds; the name is for messages. */
    static VariantList parse(String file, String text) {
        Map<String, Set<String>> variants = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!Words.isBlank(line) && !line.stripLeading().startsWith("#")) {
                List<String> spellings = spellings(file, number, line);
                spellings.forEach(spelling -> variants.computeIfAbsent(spelling, first -> new HashSet<>())
                        .addAll(spellings));
            }
        }
        return new VariantList(variants);
    }

    private static List<String> spellings(String file, int number, String line) {
        List<String> spellings = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            int words = Words.split(cell).size();
            if (words == 0) {
                throw new MalformedMapException(
                        file, number, "a spelling is missing; one tab stands between two, and none at the ends");
            }
            if (words > NearMisses.MOST_WORDS) {
                throw new MalformedMapException(
                        file,
                        number,
                        "\"" + Words.trim(cell) + "\" has " + words + " words, but no more than "
                                + NearMisses.MOST_WORDS + " are compared with others");
            }
            spellings.add(form(cell));
        }
        if (spellings.size() == 1) {
            throw new MalformedMapException(
                    file, number, "there is no tab; write it between a spelling and its variant");
        }
        return spellings;
    }

    /** What has no letters, such as {@code %}, is compared as it is. */
    private static String form(String text) {
        String plain = ComparedForm.plain(text);
        return plain.isEmpty() ? ComparedForm.folded(text) : plain;
    }

    /** Returns whether one spelling is listed with the other, or both with the same. */
    boolean areVariants(String one, String other) {
        if (variants.isEmpty()) {
            return false;
        }
        Set<String> ofOne = variants.getOrDefault(form(one), Set.of());
        Set<String> ofOther = variants.getOrDefault(form(other), Set.of());
        return !Collections.disjoint(ofOne, ofOther);
    }
}
