package io.github.asreval.normalize.step;

import io.github.asreval.text.base.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The text about a step for its users, from the resource {@code steps.txt}, which is read when the first step is asked
 * about.
 *
 * @param summary what it does, in one clause
 * @param lossy whether it may make one word of two that differ in meaning
 * @param languages the languages it is meant for, as tags with commas between them; empty if for all
 * @param peer the tool whose normaliser it reproduces; empty if it is our own
 * @param caution what has to be known before the figure is trusted; empty if there is no such thing
 * @param before why it has to stand before some other steps, by their names
 * @param exampleLines texts and what it makes of them, as the resource has them; read by {@link #examples} only
 */
record StepText(
        String summary,
        boolean lossy,
        String languages,
        String peer,
        String caution,
        Map<String, String> before,
        List<String> exampleLines) {

    private static final String FIRST = "\nstep ";
    private static final String ARROW = " \u21D2 ";

    public StepText {
        before = Map.copyOf(before);
        exampleLines = List.copyOf(exampleLines);
    }

    /** The blocks of the resource by the names of their steps. */
    private static final class Holder {

        static final Map<String, String> BLOCKS = new HashMap<>();

        static {
            String text = Resource.text("normalize/steps.txt");
            int start = text.indexOf(FIRST);
            while (start >= 0) {
                int name = start + FIRST.length();
                int end = text.indexOf('\n', name);
                start = text.indexOf(FIRST, end);
                BLOCKS.put(text.substring(name, end), text.substring(end + 1, start < 0 ? text.length() : start));
            }
        }
    }

    /**
     * Returns what users are told about a step.
     *
     * @throws IllegalStateException if the resource does not speak of it
     */
    public static StepText of(String step) {
        String block = Holder.BLOCKS.get(step);
        if (block == null) {
            throw new IllegalStateException("steps.txt does not speak of " + step);
        }
        Map<String, String> fields = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        List<String> examples = new ArrayList<>();
        // A line that begins with a blank goes on where the line before ended.
        for (String line : block.replace("\n ", " ").split("\n", -1)) {
            int blank = line.indexOf(' ');
            String key = blank < 0 ? line : line.substring(0, blank);
            String value = line.substring(blank + 1);
            switch (key) {
                case "before" -> {
                    int reason = value.indexOf(' ');
                    for (String other : value.substring(0, reason).split(",", -1)) {
                        before.put(other, value.substring(reason + 1));
                    }
                }
                case "example", "example-of" -> examples.add(line);
                default -> fields.put(key, value);
            }
        }
        return new StepText(
                fields.getOrDefault("does", ""),
                fields.containsKey("lossy"),
                fields.getOrDefault("languages", ""),
                fields.getOrDefault("peer", ""),
                fields.getOrDefault("caution", ""),
                before,
                examples);
    }

    /** Returns the examples, whose escapes a run that prints none of them need not know. */
    public List<NamedStep.Example> examples() {
        List<NamedStep.Example> examples = new ArrayList<>();
        for (String line : exampleLines) {
            int texts = line.indexOf(' ') + 1;
            String argument = "";
            if (line.startsWith("example-of ")) {
                int blank = line.indexOf(' ', texts);
                argument = line.substring(texts, blank);
                texts = blank + 1;
            }
            int arrow = line.indexOf(ARROW, texts);
            examples.add(new NamedStep.Example(
                    argument,
                    unescaped(line.substring(texts, arrow)),
                    unescaped(line.substring(arrow + ARROW.length()))));
        }
        return List.copyOf(examples);
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : StringEscapeUtils.unescapeJava(text);
    }
}
