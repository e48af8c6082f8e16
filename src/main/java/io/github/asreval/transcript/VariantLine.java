package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a reference that allows several wordings: {@code {गयी|गई}}, {@code {दिनों से|दिनोंसे}}, {@code {um|}}.
 *
 * <pre>{@code
 * VariantLine line = VariantLine.parse("वह {गयी|गई}।");
 * line.canonical()                          // वह गयी।
 * line.choices().get(0).alternatives()      // [गयी।, गई।]
 * line.with(line.choices().get(0), 1)       // वह गई।
 * }</pre>
 *
 * <p>The first alternative is the canonical one; an empty one means that nothing need be said there. Choices hold whole
 * words: what is written close to the braces belongs to every alternative. A line without braces has no choices.
 * Instances are immutable.
 *
 * @param canonical the line with the first of all alternatives
 * @param choices the places where there are others, in the order of the line
 */
public record VariantLine(String canonical, List<Choice> choices) {

    /**
     * Copies the list and checks that the choices stand in the line, one behind the other.
     *
     * @throws IllegalArgumentException if they do not
     */
    public VariantLine {
        choices = List.copyOf(choices);
        int end = 0;
        for (Choice choice : choices) {
            if (choice.start() < end
                    || !canonical.startsWith(choice.alternatives().get(0), choice.start())) {
                throw new IllegalArgumentException("\"" + choice.alternatives().get(0) + "\" does not stand at "
                        + choice.start() + " of the line");
            }
            end = choice.end();
        }
    }

    /**
     * A place where there is a choice.
     *
     * @param start where in the canonical line the first alternative begins; 0-based, counted in {@code char}s
     * @param alternatives whole words, or nothing; the first is the canonical one
     */
    public record Choice(int start, List<String> alternatives) {

        public Choice {
            requireNonNull(alternatives);
            alternatives = List.copyOf(alternatives);
            if (alternatives.size() < 2) {
                throw new IllegalArgumentException("a choice is between two at least, not " + alternatives);
            }
        }

        /** Returns where in the canonical line the first alternative ends, exclusive. */
        public int end() {
            return start + alternatives.get(0).length();
        }
    }

    /**
     * Returns an utterance with the first of all alternatives.
     *
     * @param source what messages call its transcript
     * @throws MalformedTranscriptException if it cannot be {@linkplain #parse read}
     */
    static Utterance canonical(Utterance said, String source) {
        try {
            return said.withText(parse(said.text()).canonical());
        } catch (IllegalArgumentException e) {
            throw new MalformedTranscriptException(source, said.line(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a line. Within braces a bar, {@code |}, stands between alternatives; blanks at their ends do not count. After a
     * backslash a brace, a bar and a backslash are signs like any other. A backslash before anything else is one anyway, and
     * so is a bar outside of braces.
     *
     * @throws IllegalArgumentException if braces do not match, are nested, hold fewer than two alternatives or nothing but
     *     empty ones, or if one word has two of them; the message says what is wrong, where, and what to do
     */
    public static VariantLine parse(String line) {
        // Most lines have neither, and are what they are.
        boolean plain = line.indexOf('{') < 0 && line.indexOf('}') < 0 && line.indexOf('\\') < 0;
        return plain ? new VariantLine(line, List.of()) : new VariantParser(line).parse();
    }

    /**
     * Returns the line with another alternative at one place, and the canonical ones at all others.
     *
     * @param choice one of the {@link #choices}
     * @param alternative which of its alternatives, the first being 0
     */
    public String with(Choice choice, int alternative) {
        return canonical.substring(0, choice.start())
                + choice.alternatives().get(alternative)
                + canonical.substring(choice.end());
    }

    /** Returns what stands before, between and behind the choices: one text more than there are choices. */
    public List<String> fixed() {
        List<String> fixed = new ArrayList<>();
        int end = 0;
        for (Choice choice : choices) {
            fixed.add(canonical.substring(end, choice.start()));
            end = choice.end();
        }
        fixed.add(canonical.substring(end));
        return fixed;
    }
}
