package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.VocabularyFile;
import java.util.List;

/**
 * The result of fixing a file.
 *
 * <p>Nothing is lost in silence: every line and every cell that differs between the two files is in {@code changes}.
 *
 * @param before the findings in the file as it was
 * @param after the findings in the fixed file, on the lines they have there: what takes a guess
 * @param changes what was done, in the order in which it was done
 */
public record FixReport(Validation before, Validation after, List<Change> changes) {

    /** Copies the list. */
    public FixReport {
        changes = List.copyOf(changes);
    }

    /** Returns the file as it was. */
    public VocabularyFile original() {
        return before.file();
    }

    /** Returns the file as it should be; the original itself if nothing could be fixed. */
    public VocabularyFile fixed() {
        return after.file();
    }

    /** Returns what is left for people to decide. */
    public List<Finding> left() {
        return after.findings();
    }
}
