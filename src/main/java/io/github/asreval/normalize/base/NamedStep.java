package io.github.asreval.normalize.base;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A step of the {@linkplain Catalogue catalogue}: its name, what users are told about it, and what it does.
 *
 * <p>Every step takes and gives text in canonical composed form, changes nothing when applied again, and does not depend
 * on the locale of the machine; only steps that reproduce a {@linkplain #peer peer} may change text again where the peer
 * does. Instances are immutable.
 */
public final class NamedStep {

    /** The step that leaves canonically equal texts different. */
    public static final String EXACT = "exact";

    /** How far a step looks. */
    public enum Scope {
        /** At one word, whatever stands around it. */
        WORD,
        /** At the whole line. */
        LINE
    }

    /** What may or must stand behind a step's name and a colon. */
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
     * What a step makes of a text.
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
    private final String summary;
    private final boolean lossy;
    private final boolean decomposes;
    private final boolean keepsPlainWords;
    private final String languages;
    private final Argument argument;
    private final String argumentName;
    private final String caution;
    private final String peer;
    private final Map<String, String> before;
    private final List<Example> examples;
    private final Function<String, TextChange> change;

    private NamedStep(Builder builder) {
        this.id = builder.id;
        this.scope = builder.scope;
        this.summary = builder.summary;
        this.lossy = builder.lossy;
        this.decomposes = builder.decomposes;
        this.keepsPlainWords = builder.keepsPlainWords;
        this.languages = builder.languages;
        this.argument = builder.argument;
        this.argumentName = builder.argumentName;
        this.caution = builder.caution;
        this.peer = builder.peer;
        this.before = new LinkedHashMap<>(builder.before);
        this.examples = List.copyOf(builder.examples);
        this.change = builder.change;
    }

    /** Starts a step that changes each word by itself, by its argument; the change is made for each {@link Normalizer}. */
    public static Builder wordFrom(String id, String summary, Function<String, WordChange> change) {
        return new Builder(id, Scope.WORD, summary, change::apply);
    }

    /** Starts a step that changes each word by itself and takes no argument. */
    public static Builder word(String id, String summary, WordChange change) {
        return new Builder(id, Scope.WORD, summary, argument -> change);
    }

    /** Starts a step that looks at whole lines, by its argument; the change is made for each {@link Normalizer}. */
    public static Builder lineFrom(String id, String summary, Function<String, LineChange> change) {
        return new Builder(id, Scope.LINE, summary, change::apply);
    }

    /** Starts a step that looks at whole lines unless its argument says that words are enough. */
    public static Builder lineOrWordFrom(String id, String summary, Function<String, TextChange> change) {
        return new Builder(id, Scope.LINE, summary, change);
    }

    /** Starts a step that looks at whole lines and takes no argument. */
    public static Builder line(String id, String summary, LineChange change) {
        return new Builder(id, Scope.LINE, summary, argument -> change);
    }

    /** Starts a step of several changes in turn, by its argument; they are made for each {@link Normalizer}. */
    public static Builder sequenceFrom(String id, String summary, Function<String, ChangeSequence> changes) {
        return new Builder(id, Scope.LINE, summary, changes::apply);
    }

    /** Starts a step of several changes in turn that takes no argument; they are made when they are needed. */
    public static Builder sequence(String id, String summary, Supplier<ChangeSequence> changes) {
        return new Builder(id, Scope.LINE, summary, argument -> changes.get());
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
        return summary;
    }

    /** Returns whether the step may make one word of two that differ in meaning. */
    public boolean lossy() {
        return lossy;
    }

    /** Returns the languages the step is meant for, as tags with commas between them; empty if for all. */
    public String languages() {
        return languages;
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
        return caution;
    }

    /**
     * Returns the tool whose normaliser the step reproduces, faults included, such as {@code openai/whisper}; empty if
     * the step is our own. A peer's fault may be that its normaliser changes text again when applied again.
     */
    public String peer() {
        return peer;
    }

    /** Returns texts and what the step makes of them. */
    public List<Example> examples() {
        return examples;
    }

    /** Returns why this step has to stand before another one in a chain, or nothing if it has not. */
    public Optional<String> reasonBefore(String other) {
        return Optional.ofNullable(before.get(other));
    }

    /** Returns whether the step gives text that is not in canonical composed form, and so ends a chain. */
    public boolean decomposes() {
        return decomposes;
    }

    /** Returns whether, without an argument, the step does what {@link NormalizerPipeline#keepsPlainWords} says. */
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

    /** What is said of a step while the catalogue is written. */
    public static final class Builder {

        private final String id;
        private final Scope scope;
        private final String summary;
        private final Function<String, TextChange> change;
        private final Map<String, String> before = new LinkedHashMap<>();
        private final List<Example> examples = new ArrayList<>();
        private boolean lossy;
        private boolean decomposes;
        private boolean keepsPlainWords;
        private String languages = "";
        private Argument argument = Argument.NONE;
        private String argumentName = "";
        private String caution = "";
        private String peer = "";

        private Builder(String id, Scope scope, String summary, Function<String, TextChange> change) {
            this.id = id;
            this.scope = scope;
            this.summary = summary;
            this.change = change;
        }

        /** Says that two words of different meaning may become one. */
        public Builder lossy() {
            lossy = true;
            return this;
        }

        /** Says that the result is not in composed form. */
        public Builder decomposes() {
            decomposes = true;
            return this;
        }

        /** Says that a word of printable ASCII which begins with a letter stays one such word; the same, of a to z only. */
        public Builder keepsPlainWords() {
            keepsPlainWords = true;
            return this;
        }

        /** Names the languages the step is meant for. */
        public Builder languages(String tags) {
            languages = tags;
            return this;
        }

        /** Says what may or must stand behind the name, and what help calls it. */
        public Builder argument(Argument kind, String name) {
            argument = kind;
            argumentName = name;
            return this;
        }

        /** Says what a user has to know before trusting the figure. */
        public Builder caution(String text) {
            caution = text;
            return this;
        }

        /** Names the tool whose normaliser the step reproduces, faults included. */
        public Builder peer(String tool) {
            peer = tool;
            return this;
        }

        /** Says that this step must stand before another in a chain that has both, and why. */
        public Builder before(String other, String reason) {
            before.put(other, reason);
            return this;
        }

        /** Adds an example, which a test checks. */
        public Builder example(String input, String output) {
            return example("", input, output);
        }

        /** Adds an example with an argument, which a test checks. */
        public Builder example(String givenArgument, String input, String output) {
            examples.add(new Example(givenArgument, input, output));
            return this;
        }

        public NamedStep build() {
            return new NamedStep(this);
        }
    }
}
