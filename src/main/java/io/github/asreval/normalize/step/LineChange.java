package io.github.asreval.normalize.step;

import java.util.List;

/**
 * A change that has to see what stands around a word.
 *
 * <p>Most lines hold no word that such a step looks for. They are told by their words, each asked once for all the
 * times it is spoken, and cost no more than without the step.
 */
public non-sealed interface LineChange extends TextChange {

    /** Returns whether the step might change the words of a line in which this one stands; it may err to the safe side. */
    boolean concerns(String word);

    /** Returns what changes in a line, from left to right and without overlap; an empty list if nothing does. */
    List<Edit> edits(String line);
}
