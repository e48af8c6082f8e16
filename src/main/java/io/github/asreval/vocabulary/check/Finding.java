package io.github.asreval.vocabulary.check;

import java.util.Optional;

/**
 * One breach of one rule in one place.
 *
 * <p>For {@code Los Angeles} the rule is {@code phrase-space}, the place the space, the message {@code "Los Angeles"
 * contains a space; words are joined by hyphens} and the replacement {@code Los-Angeles}.
 *
 * @param rule the rule
 * @param severity how bad it is for this edition, kind of file and user
 * @param where the offending code points, line or file
 * @param message what is wrong here, quoting the text; lower case, no final stop, safe to print on a terminal
 * @param fix the change that removes the finding; empty if that would take a guess
 */
public record Finding(Rule rule, Severity severity, Span where, String message, Optional<Fix> fix) {

    /** Returns a finding of the rule's default severity that cannot be fixed. */
    static Finding of(Rule rule, Span where, String message) {
        return new Finding(rule, rule.severity(), where, message, Optional.empty());
    }

    /** Returns the same finding with a fix, or without one. */
    Finding with(Optional<Fix> other) {
        return new Finding(rule, severity, where, message, other);
    }

    /** Returns the same finding with a fix. */
    Finding with(Fix other) {
        return with(Optional.of(other));
    }

    /** Returns the same finding with another severity. */
    Finding as(Severity other) {
        return new Finding(rule, other, where, message, fix);
    }

    /**
     * Returns what should stand in the offending cell, or on the offending line if the place names no cell.
     *
     * @return empty if there is no fix or it concerns more than that; the empty string if the text is to be deleted
     */
    public Optional<String> replacement() {
        return fix.flatMap(change -> {
            if (change instanceof Fix.Cells cells) {
                return Optional.of(cells.edits().get(0).after());
            }
            boolean sameLine =
                    change instanceof Fix.Lines lines && lines.first() == where.line() && lines.last() == where.line();
            return sameLine ? Optional.of(String.join("\n", ((Fix.Lines) change).lines())) : Optional.empty();
        });
    }
}
