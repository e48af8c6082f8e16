package io.github.asreval.improve;

import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.Severity;

/**
 * The findings that a vocabulary written by us may have: nothing but advice, and what is true of every file in the
 * language.
 */
final class Strictness {

    private Strictness() {}

    static boolean isHarmless(Finding finding) {
        return finding.severity() == Severity.INFO || finding.where().line() == 0;
    }
}
