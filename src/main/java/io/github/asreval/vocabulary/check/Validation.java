package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.values.Edition;
import java.util.List;
import java.util.Optional;

/**
 * The findings of the rules on one file.
 *
 * <p>A file with no finding, or with warnings only, {@linkplain #isValid is valid}. Instances are immutable.
 *
 * @param file the file
 * @param language the code of the language it was checked for, as given
 * @param edition the edition of the rules
 * @param findings the breaches, sorted by place
 */
public record Validation(VocabularyFile file, String language, Edition edition, List<Finding> findings) {

    /** Copies the list. */
    public Validation {
        findings = List.copyOf(findings);
    }

    /** Returns how many findings have that severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns whether the service should take the file: no finding is an error. */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /** Returns whether no finding is an error or a warning, as {@code --strict} demands. */
    public boolean isStrictlyValid() {
        return isValid() && count(Severity.WARNING) == 0;
    }

    /** Returns the first finding of a rule; empty if there is none. */
    public Optional<Finding> first(Rule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).findFirst();
    }
}
