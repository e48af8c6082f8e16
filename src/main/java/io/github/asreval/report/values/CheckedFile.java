package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.vocabulary.check.Change;
import io.github.asreval.vocabulary.check.Validation;
import java.util.List;
import java.util.Optional;

/**
 * A vocabulary file that was checked, as a report on findings tells of it.
 *
 * @param name the name as the user gave it; {@code -} for standard input
 * @param validation what was found
 * @param strict whether warnings count as errors
 * @param changes what was changed before the check; empty if the file was only checked
 */
public record CheckedFile(String name, Validation validation, boolean strict, Optional<List<Change>> changes) {

    /** The name by which standard input is given. */
    public static final String STANDARD_INPUT = "-";

    /** Copies the list. */
    public CheckedFile {
        requireNonNull(name);
        requireNonNull(validation);
        changes = changes.map(List::copyOf);
    }

    /** Returns whether the file passes: without an error, and if strict, without a warning. */
    public boolean passes() {
        return strict ? validation.isStrictlyValid() : validation.isValid();
    }

    /** Returns the name for people. */
    public String shownName() {
        return name.equals(STANDARD_INPUT) ? "standard input" : name;
    }
}
