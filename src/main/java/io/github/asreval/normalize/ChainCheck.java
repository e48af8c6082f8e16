package io.github.asreval.normalize;

import io.github.asreval.normalize.step.NamedStep;
import java.util.List;
import java.util.Optional;

/** Refuses chains in which a step is unknown, has an argument that it cannot use, or comes too late to do anything. */
final class ChainCheck {

    private ChainCheck() {}

    static void check(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            NamedStep named = NormalizerPipeline.named(step);
            checkArgument(step, named);
            checkPlace(steps, i, named);
            checkFirst(step, i);
        }
    }

    private static void checkArgument(Step step, NamedStep named) {
        boolean given = !step.argument().isEmpty();
        switch (named.argument()) {
            case NONE -> require(!given, "the step \"" + step.id() + "\" takes no argument, but has \"" + step + "\"");
            case LANGUAGE_OPTIONAL, OTHER_OPTIONAL -> {}
            case LANGUAGE ->
                require(
                        given,
                        "the step \"" + step.id() + "\" needs a language: write " + step.id() + ":hi or give one");
            case OTHER -> require(given, "write " + step.id() + ":" + named.argumentName());
        }
        if (given) {
            // What the argument means is known to the step alone; better told now than on the first line of a corpus.
            named.change(step.argument());
        }
    }

    private static void checkFirst(Step step, int place) {
        require(
                place == 0 || !step.id().equals(NamedStep.EXACT),
                "the step \"" + step.id()
                        + "\" says how words are compared, whatever is done to them, and has to be the"
                        + " first of a chain");
    }

    private static void checkPlace(List<Step> steps, int place, NamedStep named) {
        if (named.decomposes() && place < steps.size() - 1) {
            throw new IllegalArgumentException(
                    "the step \"" + named.id() + "\" takes text apart for looking at it and has"
                            + " to be the last of a chain, but \"" + steps.get(place + 1) + "\" follows");
        }
        for (int earlier = 0; earlier < place; earlier++) {
            String other = steps.get(earlier).id();
            Optional<String> reason = named.reasonBefore(other);
            if (reason.isPresent() && !stands(steps.subList(0, earlier), named)) {
                throw new IllegalArgumentException("the step \"" + named.id() + "\" has to stand before \"" + other
                        + "\", because " + reason.get());
            }
        }
    }

    /** A step that has done its work may stand in a chain once more. */
    private static boolean stands(List<Step> steps, NamedStep named) {
        for (Step step : steps) {
            if (step.id().equals(named.id())) {
                return true;
            }
        }
        return false;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
