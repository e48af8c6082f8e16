package io.github.asreval.improve;

import io.github.asreval.vocabulary.check.Finding;
import io.github.asreval.vocabulary.check.Severity;

/** What may be found in a file that we write: nothing but advice, and what is true of every file in the language. */
final class WriterRules {

    private WriterRules() {}

    static boolean isHarmless(Finding finding) {
        return finding.severity() == Severity.INFO || finding.where().line() == 0;
    }
}
