package io.github.asreval.normalize.step;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A step of the {@linkplain io.github.asreval.normalize.Catalogue catalogue}: its name, what users are told about it, and
 * what it does.
 *
 * <p>Every step takes and gives text in canonical composed form, changes nothing when applied again, and does not depend
 * on the locale of the machine; only steps that reproduce a {@linkplain #peer peer} may change text again where the peer
 * does. Instances are immutable.
 */
public final class NamedStep {

    /** The step that leaves canonically equal texts different. */
    public static final String EXACT = "exact";

    /** The scope of a step: how far it looks. */
    public enum Scope {
        /** At one word, whatever stands around it. */
        WORD,
        /** At the whole line. */
        LINE
    }

    /** What {@link #argumentName} says of a step whose argument names a file. */
    public static final String FILE = "FILE";

    /** The kind of argument that may or must stand behind a step's name and a colon. */
    public enum Argument {
        /** Nothing. */
        NONE,
        /** A language tag may, such as {@code fold:tr}. */
        LANGUAGE_OPTIONAL,
        /** A language tag must, such as {@code num-parse:hi}; several are joined by {@code +} where the step allows it. */
        LANGUAGE,
        /** Something else must, such as the name of a file; {@link #argumentName} tells what. */
        OTHER,
        /** Something else may. */
        OTHER_OPTIONAL
    }

    /**
     * An example of a step: a text before and after it.
     *
     * @param argument what stands behind the step's name, empty if nothing
     * @param input the text
     * @param output what it becomes
     */
    public record Example(String argument, String input, String output) {

        /**
         * Returns what happens where only code points tell it, because both texts look the same, as {@code 00E9 → 0065
         * 0301}; empty for texts that look different, and for one in canonical composed form that stays what it is.
         */
        public String codePoints() {
            String composed = CanonicalForm.of(input);
            boolean alike = composed.equals(CanonicalForm.of(output));
            boolean plain = input.equals(output) && input.equals(composed);
            return alike && !plain ? codePoints(input) + " → " + codePoints(output) : "";
        }

        private static String codePoints(String text) {
            return text.codePoints()
                    .mapToObj(c -> String.format(Locale.ROOT, "%04X", c))
                    .collect(Collectors.joining(" "));
        }
    }

    private final String id;
    private final Scope scope;
    private final Function<String, TextChange> change;
    private final boolean decomposes;
    private final boolean keepsPlainWords;
    private final Argument argument;
    private final String argumentName;
    /** Read when somebody asks; each thread would read the same. */
    private @Nullable StepText text;

    private NamedStep(String id, Scope scope, Function<String, TextChange> change) {
        this(id, scope, change, false, false, Argument.NONE, "");
    }

    private NamedStep(
            String id,
            Scope scope,
            Function<String, TextChange> change,
            boolean decomposes,
            boolean keepsPlainWords,
            Argument argument,
            String argumentName) {
        this.id = id;
        this.scope = scope;
        this.change = change;
        this.decomposes = decomposes;
        this.keepsPlainWords = keepsPlainWords;
        this.argument = argument;
        this.argumentName = argumentName;
    }

    /** Returns a step that changes each word by itself, by its argument; the change is made for each normaliser. */
    public static NamedStep wordFrom(String id, Function<String, WordChange> change) {
        return new NamedStep(id, Scope.WORD, change::apply);
    }

    /** Returns a step that changes each word by itself and takes no argument. */
    public static NamedStep word(String id, WordChange change) {
        return new NamedStep(id, Scope.WORD, none -> change);
    }

    /** Returns a step that looks at whole lines, by its argument; the change is made for each normaliser. */
    public static NamedStep lineFrom(String id, Function<String, LineChange> change) {
        return new NamedStep(id, Scope.LINE, change::apply);
    }

    /** Returns a step that looks at whole lines unless its argument says that words are enough. */
    public static NamedStep lineOrWordFrom(String id, Function<String, TextChange> change) {
        return new NamedStep(id, Scope.LINE, change);
    }

    /** Returns a step that looks at whole lines and takes no argument. */
    public static NamedStep line(String id, LineChange change) {
        return new NamedStep(id, Scope.LINE, none -> change);
    }

    /** Returns a step of several changes in turn, by its argument; they are made for each normaliser. */
    public static NamedStep sequenceFrom(String id, Function<String, ChangeSequence> changes) {
        return new NamedStep(id, Scope.LINE, changes::apply);
    }

    /** Returns a step of several changes in turn that takes no argument; they are made when they are needed. */
    public static NamedStep sequence(String id, Supplier<ChangeSequence> changes) {
        return new NamedStep(id, Scope.LINE, none -> changes.get());
    }

    /** Returns the step as one whose result is not in composed form. */
    public NamedStep decomposing() {
        return new NamedStep(id, scope, change, true, keepsPlainWords, argument, argumentName);
    }

    /**
     * Returns the step as one by which a word of printable ASCII which begins with a letter stays one such word; the same, of
     * a to z only.
     */
    public NamedStep keepingPlainWords() {
        return new NamedStep(id, scope, change, decomposes, true, argument, argumentName);
    }

    /** Returns the step with what may or must stand behind its name, and what help calls that. */
    public NamedStep with(Argument kind, String name) {
        return new NamedStep(id, scope, change, decomposes, keepsPlainWords, kind, name);
    }

    private StepText text() {
        StepText known = text;
        if (known == null) {
            known = StepText.of(id);
            text = known;
        }
        return known;
    }

    /** Returns the name used in chains and reports, such as {@code punct-edge}. */
    public String id() {
        return id;
    }

    /** Returns how far the step looks. */
    public Scope scope() {
        return scope;
    }

    /** Returns what the step does, in one clause without a full stop. */
    public String summary() {
        return text().summary();
    }

    /** Returns whether the step may make one word of two that differ in meaning. */
    public boolean lossy() {
        return text().lossy();
    }

    /** Returns the languages the step is meant for, as tags with commas between them; empty if for all. */
    public String languages() {
        return text().languages();
    }

    /** Returns what may stand behind the name and a colon. */
    public Argument argument() {
        return argument;
    }

    /** Returns what the argument is called in help, such as {@code FILE}; empty if there is none. */
    public String argumentName() {
        return argumentName;
    }

    /** Returns what a user of the step has to know before trusting the figure; empty if there is no such thing. */
    public String caution() {
        return text().caution();
    }

    /**
     * Returns the tool whose normaliser the step reproduces, faults included, such as {@code openai/whisper}; empty if
     * the step is our own. A peer's fault may be that its normaliser changes text again when applied again.
     */
    public String peer() {
        return text().peer();
    }

    /** Returns texts and what the step makes of them. */
    public List<Example> examples() {
        return text().examples();
    }

    /** Returns why this step has to stand before another one in a chain, or nothing if it has not. */
    public Optional<String> reasonBefore(String other) {
        return Optional.ofNullable(text().before().get(other));
    }

    /** Returns whether the step gives text that is not in canonical composed form, and so ends a chain. */
    public boolean decomposes() {
        return decomposes;
    }

    /**
     * Returns whether, without an argument, the step does what {@link
     * io.github.asreval.normalize.NormalizerPipeline#keepsPlainWords} says.
     */
    public boolean keepsPlainWords() {
        return keepsPlainWords;
    }

    /**
     * Returns what the step does, for one thread.
     *
     * @throws IllegalArgumentException if the argument means nothing to this step; the message says why
     */
    public TextChange change(String givenArgument) {
        return change.apply(givenArgument);
    }

    @Override
    public String toString() {
        return id;
    }
}
