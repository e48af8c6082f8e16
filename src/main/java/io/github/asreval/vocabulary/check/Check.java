package io.github.asreval.vocabulary.check;

import java.util.function.Consumer;

/**
 * Looks for breaches of a few related rules.
 *
 * <p>A check never throws for what a file holds; it reports. It is stateless, needs no other check to have run, and
 * reports every breach with the rule's default severity: what is in force, and how severe, the {@link RuleSet} decides.
 */
@FunctionalInterface
interface Check {

    /** Reports the breaches in one file. */
    void check(Inspection inspection, Consumer<Finding> report);
}
