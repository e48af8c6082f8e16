package io.github.asreval.report.base;

import io.github.asreval.report.values.UnitNames;
import io.github.asreval.score.ablation.AblationRow;

/** What reports say of a step of a chain beside its counts. */
public final class AblationNotes {

    /** The most examples of one kind that a report shows of a step. */
    public static final int MOST_EXAMPLES = 3;

    private AblationNotes() {}

    /** Returns what speaks against taking a lower rate for a better one; the empty string if nothing does. */
    public static String warning(AblationRow row, UnitNames counted) {
        if (row.shattersWords()) {
            return "this step shatters " + counted.nouns() + "; the rate falls because there are more of them";
        }
        return row.gainsByLengthOnly()
                ? "nothing became better; there are more " + counted.nouns() + " to divide by"
                : "";
    }
}
