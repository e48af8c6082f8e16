package io.github.asreval.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * A chain of {@link Step}s that decides which words count as the same.
 *
 * <pre>{@code
 * NormalizerPipeline.none().word("Agent").compared()          // Agent
 * NormalizerPipeline.parse("fold").word("Agent").compared()   // agent
 * }</pre>
 *
 * <p>Words are always compared in Unicode's composed canonical form, since canonically equal texts are the same text;
 * the empty chain, {@link #none}, does nothing else. The text form that {@link #parse} reads and {@link #toString}
 * writes is what reports quote. Instances are immutable.
 *
 * @param steps the steps, in the order of their application
 */
public record NormalizerPipeline(List<Step> steps) {

    private static final NormalizerPipeline NONE = new NormalizerPipeline(List.of());

    public NormalizerPipeline {
        steps = List.copyOf(steps);
    }

    /** Returns the empty chain: words are the same if they are canonically equal. */
    public static NormalizerPipeline none() {
        return NONE;
    }

    /**
     * Returns the chain that a text names, such as {@code fold}, or {@code none}.
     *
     * @throws IllegalArgumentException if a step is unknown; the message names it and lists those there are
     */
    public static NormalizerPipeline parse(String chain) {
        if (chain.equals("none")) {
            return NONE;
        }
        NormalizerPipeline pipeline = NONE;
        for (String id : chain.split(",", -1)) {
            pipeline = pipeline.then(Step.of(id).orElseThrow(() -> unknown(id)));
        }
        return pipeline;
    }

    /** Returns this chain with one more step behind it. */
    public NormalizerPipeline then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new NormalizerPipeline(longer);
    }

    /** Returns the word together with the form in which this chain compares it. */
    public Word word(String written) {
        String compared = CanonicalForm.of(written);
        for (Step step : steps) {
            compared = CanonicalForm.of(step.change(compared));
        }
        return new Word(written, compared);
    }

    /** Returns the chain as {@link #parse} reads it: {@code fold}, or {@code none}. */
    @Override
    public String toString() {
        if (steps.isEmpty()) {
            return "none";
        }
        StringBuilder chain = new StringBuilder();
        for (Step step : steps) {
            chain.append(chain.isEmpty() ? "" : ",").append(step.id());
        }
        return chain.toString();
    }

    private static IllegalArgumentException unknown(String id) {
        StringBuilder known = new StringBuilder();
        for (Step step : Step.values()) {
            known.append(known.isEmpty() ? "" : ", ").append(step.id());
        }
        return new IllegalArgumentException("unknown normaliser step \"" + id + "\"; known: none, " + known);
    }
}
