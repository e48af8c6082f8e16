package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads files of substitutions: UTF-8, one rule a line, what is replaced and what stands in its place with a tab or the
 * word {@code =>} between them.
 *
 * <pre>
 * # how our agents say it
 * wifi → wi-fi                  (the arrow being a tab)
 * gonna =&gt; going to
 * you know =&gt;
 * </pre>
 *
 * <p>Blank lines and lines that begin with {@code #} are for people.
 */
public final class SubstitutionFile {

    private static final String ARROW = "=>";

    private SubstitutionFile() {}

    /**
     * Returns the rules of a file, in their order.
     *
     * @throws MalformedMapException if a line is no rule, or not UTF-8
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static List<Substitution> read(String file) {
        return parse(file, UserFile.text(file));
    }

    /** Returns the rules of a text; the name is for messages. */
    public static List<Substitution> parse(String file, String text) {
        List<Substitution> rules = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!Words.isBlank(line) && !line.stripLeading().startsWith("#")) {
                rules.add(line.indexOf('\t') >= 0 ? tabbed(file, number, line) : arrowed(file, number, line));
            }
        }
        return rules;
    }

    private static Substitution tabbed(String file, int number, String line) {
        String[] sides = line.split("\t", -1);
        if (sides.length > 2) {
            throw new MalformedMapException(
                    file,
                    number,
                    "there are " + (sides.length - 1) + " tabs; write one, between what is replaced and what"
                            + " stands in its place");
        }
        return rule(file, number, words(sides[0]), words(sides[1]), "tab");
    }

    private static Substitution arrowed(String file, int number, String line) {
        List<String> words = words(line);
        int arrows = Collections.frequency(words, ARROW);
        if (arrows != 1) {
            String found = arrows == 0 ? "there is neither a tab nor a \"=>\"" : "there are " + arrows + " \"=>\"";
            throw new MalformedMapException(
                    file, number, found + "; write one between what is replaced and what stands in its place");
        }
        int arrow = words.indexOf(ARROW);
        return rule(file, number, words.subList(0, arrow), words.subList(arrow + 1, words.size()), "\"=>\"");
    }

    private static Substitution rule(String file, int number, List<String> from, List<String> to, String separator) {
        if (from.isEmpty()) {
            throw new MalformedMapException(
                    file, number, "nothing stands before the " + separator + "; write there what is to be replaced");
        }
        return new Substitution(number, from, to);
    }

    private static List<String> words(String text) {
        return Words.split(CanonicalForm.of(text));
    }
}
