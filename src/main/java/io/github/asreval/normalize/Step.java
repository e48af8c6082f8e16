package io.github.asreval.normalize;

import static java.util.Objects.requireNonNull;

import io.github.asreval.normalize.step.NamedStep;
import java.io.Serializable;

/**
 * One step of a chain, as it is written there: {@code fold}, or with an argument {@code fold:tr}.
 *
 * @param id the name of a {@link NamedStep}
 * @param argument what stands behind the colon; empty if there is no colon
 */
public record Step(String id, String argument) implements Serializable {

    public Step {
        requireNonNull(id);
        requireNonNull(argument);
    }

    /** Returns the step as it is written in a chain. */
    @Override
    public String toString() {
        return argument.isEmpty() ? id : id + ":" + argument;
    }
}
