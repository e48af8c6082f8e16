package io.github.asreval.normalize;

import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.text.base.ContentDigest;
import io.github.asreval.text.base.NearestName;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chain of steps that decides which words count as the same.
 *
 * <pre>{@code
 * NormalizerPipeline.parse("fold").toString()                  // fold
 * NormalizerPipeline.parse("fold").normalizer().text("Agent")  // agent
 * }</pre>
 *
 * <p>Words are compared in Unicode's composed canonical form, since canonically equal texts are the same text; the empty
 * chain, {@link #none}, does nothing else. Only the step {@code exact}, first in a chain, compares code points. The text
 * form that {@link #parse} reads and {@link #toString} writes is what reports quote. Instances are immutable.
 *
 * @param steps the steps, in the order of their application
 */
public record NormalizerPipeline(List<Step> steps) implements Serializable {

    /** The name of the empty chain. */
    static final String NO_STEPS = "none";

    private static final NormalizerPipeline NONE = new NormalizerPipeline(List.of());

    /**
     * Checks the chain.
     *
     * @throws IllegalArgumentException if a step is unknown, lacks its argument, cannot do with the one it has, or stands
     *     where it cannot do its work; the message says what to write instead
     * @throws MalformedMapException if a file of substitutions cannot be followed
     * @throws UncheckedIOException if such a file cannot be read
     */
    public NormalizerPipeline {
        steps = List.copyOf(steps);
        ChainCheck.check(steps);
    }

    /** Returns the empty chain: words are the same if they are canonically equal. */
    public static NormalizerPipeline none() {
        return NONE;
    }

    /**
     * Returns the chain that a text names: steps and presets with commas between them, or {@code none}.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static NormalizerPipeline parse(String chain) {
        return parse(chain, "");
    }

    /**
     * Returns the chain that a text names.
     *
     * @param chain steps and presets with commas between them, or {@code none}
     * @param language the tag of the language for the steps that depend on it and name none; empty if it is not known
     * @throws IllegalArgumentException as the constructor does
     */
    public static NormalizerPipeline parse(String chain, String language) {
        if (chain.equals(NO_STEPS)) {
            return NONE;
        }
        List<Step> steps = new ArrayList<>();
        addSteps(chain, language, steps);
        return new NormalizerPipeline(steps);
    }

    private static void addSteps(String chain, String language, List<Step> target) {
        for (String part : chain.split(",", -1)) {
            Optional<Preset> preset = Catalogue.preset(part);
            if (preset.isPresent()) {
                addSteps(preset.get().chain(), language, target);
            } else {
                target.add(step(part, language));
            }
        }
    }

    private static Step step(String part, String language) {
        int colon = part.indexOf(':');
        if (colon >= 0) {
            return new Step(part.substring(0, colon), part.substring(colon + 1));
        }
        boolean takesLanguage = Catalogue.step(part)
                .map(step -> step.argument() == NamedStep.Argument.LANGUAGE
                        || step.argument() == NamedStep.Argument.LANGUAGE_OPTIONAL)
                .orElse(false);
        return new Step(part, takesLanguage ? language : "");
    }

    /** Returns this chain with another behind it. */
    public NormalizerPipeline then(NormalizerPipeline other) {
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(other.steps);
        return new NormalizerPipeline(longer);
    }

    /** Returns what does the work of this chain, for one thread. */
    public Normalizer normalizer() {
        return new Normalizer(this);
    }

    /**
     * Returns what tells the content of the files that steps name from any other, in the order of the steps; nothing for a
     * chain that names none.
     *
     * @throws UncheckedIOException if one cannot be read any more
     */
    public List<String> fileDigests() {
        List<String> digests = new ArrayList<>();
        for (Step step : steps) {
            if (named(step).argumentName().equals(NamedStep.FILE)) {
                try {
                    digests.add(ContentDigest.of(Path.of(step.argument())));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return digests;
    }

    /**
     * Returns whether every word that begins with an ASCII letter and has nothing but printable ASCII stays one such word,
     * wherever it stands, and the same word if it has small letters only: such words need not be looked at one by one if
     * both sides have them. True for the empty chain.
     */
    public boolean keepsPlainWords() {
        for (Step step : steps) {
            if (!step.argument().isEmpty() || !named(step).keepsPlainWords()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether canonically equal words are the same: always, but for a chain that begins with {@code exact}. */
    boolean comparesCanonically() {
        return steps.isEmpty() || !steps.get(0).id().equals(NamedStep.EXACT);
    }

    /** Returns what the text is in at the end: {@code nfc} nearly always, else the name of the step that sees to it. */
    String form() {
        if (!comparesCanonically()) {
            return NamedStep.EXACT;
        }
        if (!steps.isEmpty() && named(steps.get(steps.size() - 1)).decomposes()) {
            return steps.get(steps.size() - 1).id();
        }
        return "nfc";
    }

    static NamedStep named(Step step) {
        return Catalogue.step(step.id()).orElseThrow(() -> unknown(step.id()));
    }

    private static IllegalArgumentException unknown(String id) {
        List<String> names = Catalogue.names().stream()
                .filter(name -> !id.isEmpty() && name.startsWith(id + "-"))
                .toList();
        boolean several = names.size() > 1 && Catalogue.preset(id).isEmpty();
        return several
                ? new UnknownStepException(
                        id,
                        names,
                        names.stream().map(name -> name + ": " + summary(name)).toList())
                : new IllegalArgumentException(unknownMessage(id));
    }

    private static String summary(String name) {
        Optional<String> preset = Catalogue.preset(name).map(Preset::summary);
        return preset.or(() -> Catalogue.step(name).map(NamedStep::summary)).orElse("");
    }

    private static String unknownMessage(String id) {
        if (id.equals(NO_STEPS)) {
            return "\"" + NO_STEPS + "\" is the chain without steps and stands alone";
        }
        if (Catalogue.preset(id).isPresent()) {
            return "\"" + id + "\" is a preset; it takes no argument and is no step by itself";
        }
        return "unknown normaliser step \"" + id + "\"" + NearestName.question(id, Catalogue.names())
                + "; --list-normalizers explains them all";
    }

    /** Returns the chain as {@link #parse} reads it: {@code fold,punct-edge}, or {@code none}. */
    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return NO_STEPS;
        }
        StringBuilder chain = new StringBuilder();
        for (Step step : steps) {
            chain.append(chain.isEmpty() ? "" : ",").append(step);
        }
        return chain.toString();
    }
}
