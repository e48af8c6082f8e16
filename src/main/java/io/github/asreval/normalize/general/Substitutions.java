package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.normalize.base.SubstitutionFile;
import io.github.asreval.normalize.base.UserFile;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.normalize.step.TextChange;
import io.github.asreval.normalize.step.WordChange;
import java.util.List;

/**
 * Replaces words by the rules of a user's file, from left to right and the longest first, until no rule applies any more.
 *
 * <p>What a rule writes is looked at again together with the words beside it, so that {@code u → you} and {@code thank you
 * → thanks} make one word of {@code thank u}, as they would in a second run.
 */
final class Substitutions implements LineChange {

    private final SubstitutionRules rules;

    private Substitutions(SubstitutionRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the change that a file describes; where its rules are all about single words, no line needs to be seen.
     *
     * @throws IllegalArgumentException if it can be read but once: a chain is made anew for each thread, and what the second
     *     one found empty would change nothing, in silence
     * @throws MalformedMapException if the file cannot be followed
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    static TextChange of(String file) {
        if (UserFile.isStream(file)) {
            throw new IllegalArgumentException("the substitutions of map:" + file
                    + " are read several times, which a pipe cannot be; save them to a file and name that");
        }
        return of(new SubstitutionRules(file, SubstitutionFile.read(file)));
    }

    /** Returns the change that rules describe. */
    static TextChange of(SubstitutionRules rules) {
        if (!rules.areOfSingleWords()) {
            return new Substitutions(rules);
        }
        WordChange change = word ->
                rules.replacement(List.of(word)).map(to -> String.join(" ", to)).orElse(word);
        return change;
    }

    @Override
    public boolean concerns(String word) {
        return rules.longestFrom(word) > 0;
    }

    @Override
    public List<Edit> edits(String line) {
        return new SubstitutionScan(rules, line).edits();
    }
}
