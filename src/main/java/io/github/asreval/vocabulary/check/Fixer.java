package io.github.asreval.vocabulary.check;

import io.github.asreval.vocabulary.VocabularyFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies every fix that the findings in a file offer, until none offers one.
 *
 * <pre>{@code
 * FixReport report = new Fixer(RuleSet.standard()).fix(VocabularyFile.read(path), "en-US");
 * report.changes();                  // Phrase "Los Angeles" to "Los-Angeles", DisplayAs "" to "Los Angeles"
 * report.left();                     // what only people can decide
 * report.fixed().bytes();            // what to write
 * }</pre>
 *
 * <p>A fixed file has no more errors than before, and fixing it again changes nothing. No fix is left to apply, unless
 * it would break more than it mends. Instances are safe for threads.
 */
public final class Fixer {

    /** A cell can break a dozen rules, and each is fixed on its own; more rounds mean a circle. */
    private static final int MAX_ROUNDS = 32;

    /** How often fixes are tried where all of them together do harm; to find one takes about ten. */
    private static final int MAX_TRIALS = 100;

    private final Validator validator;

    /** Returns a fixer for the breaches of the given rules; what is off is left alone. */
    public Fixer(RuleSet rules) {
        this.validator = new Validator(rules);
    }

    /**
     * Fixes a file.
     *
     * @param file the file; one too large to be read is left as it is
     * @param language the code of its language, such as {@code hi-IN}
     */
    public FixReport fix(VocabularyFile file, String language) {
        State start = new State(new FileDraft(file), validator.inspect(file, language), List.of());
        State end = boldly(start, language);
        if (end.isWorseThan(start) || !end.fixable().isEmpty()) {
            end = carefully(start, language);
        }
        return new FixReport(
                validator.validation(file, language, start.findings()),
                validator.validation(end.draft().file(), language, end.findings()),
                end.changes());
    }

    /**
     * The state of a file on its way to being fixed.
     *
     * @param draft the file as it is now
     * @param findings what is found in it, in the order of the checks
     * @param changes what has been changed so far
     */
    private record State(FileDraft draft, List<Finding> findings, List<Change> changes) {

        boolean isWorseThan(State other) {
            return (draft.file().isRefused() && !other.draft.file().isRefused()) || errors() > other.errors();
        }

        private long errors() {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
        }

        List<Finding> fixable() {
            return findings.stream()
                    .filter(finding -> finding.fix().isPresent())
                    .toList();
        }
    }

    private State next(State state, List<Finding> fixes, String language) {
        List<Change> changes = new ArrayList<>(state.changes());
        FileDraft draft = state.draft().apply(fixes, changes);
        return new State(draft, validator.inspect(draft.file(), language), changes);
    }

    /** Applies whatever can be applied, until nothing can; what a fix brings to light, a later one may mend. */
    private State boldly(State start, String language) {
        State state = start;
        for (int round = 0; round < MAX_ROUNDS && !state.fixable().isEmpty(); round++) {
            state = next(state, state.fixable(), language);
        }
        return state;
    }

    /**
     * Applies only what makes nothing worse, and leaves out each fix that does, such as one that needs the last byte.
     */
    private State carefully(State start, String language) {
        State state = start;
        Set<Fix> harmful = new HashSet<>();
        List<Finding> fixes = start.fixable();
        for (int trial = 0; trial < MAX_TRIALS && !fixes.isEmpty(); trial++) {
            State next = next(state, fixes, language);
            if (next.isWorseThan(state) && fixes.size() > 1) {
                fixes = fewer(fixes);
                continue;
            }
            if (next.isWorseThan(state)) {
                harmful.add(fixes.get(0).fix().orElseThrow());
            } else {
                state = next;
            }
            fixes = state.fixable().stream()
                    .filter(finding -> !harmful.contains(finding.fix().orElseThrow()))
                    .toList();
        }
        return state;
    }

    /** Returns the errors without what is merely advisable, else the first half. */
    private static List<Finding> fewer(List<Finding> fixes) {
        List<Finding> errors = fixes.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return errors.isEmpty() || errors.size() == fixes.size() ? fixes.subList(0, fixes.size() / 2) : errors;
    }
}
