package io.github.asreval.normalize.step;

import java.util.Optional;
import java.util.Set;

/**
 * The change that a step makes to text: to one word whatever stands around it, to a line, or several such changes in
 * turn.
 */
public sealed interface TextChange permits WordChange, LineChange, ChangeSequence {

    /**
     * Returns all words of the letters a to z, and nothing else, that the change might not leave as they are or has to
     * see to change others; nothing if they are not known.
     */
    default Optional<Set<String>> smallWords() {
        return Optional.empty();
    }
}
