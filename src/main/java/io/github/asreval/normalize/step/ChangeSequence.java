package io.github.asreval.normalize.step;

import java.util.List;

/**
 * Changes that are made one after the other, as one step.
 *
 * <p>It lets a step that needs the line for a few words do the rest of its work word by word. Text is put into canonical
 * composed form after the last change only, so that those in between see what the ones before them made.
 *
 * @param changes the changes, in the order of their application; never a sequence again
 */
public record ChangeSequence(List<TextChange> changes) implements TextChange {

    public ChangeSequence {
        changes = changes.stream().flatMap(change -> simple(change).stream()).toList();
    }

    public static ChangeSequence of(TextChange... changes) {
        return new ChangeSequence(List.of(changes));
    }

    /** Returns the changes that a change consists of, none of which is a sequence. */
    public static List<TextChange> simple(TextChange change) {
        return change instanceof ChangeSequence sequence ? sequence.changes : List.of(change);
    }
}
