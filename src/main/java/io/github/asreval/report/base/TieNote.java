package io.github.asreval.report.base;

import io.github.asreval.score.CorpusTotal;
import java.util.Optional;

/** The sentence on alignments that not all rules of the profile could choose. */
public final class TieNote {

    private TieNote() {}

    /** Returns the sentence on ties that were not settled by all the rules, if there were such. */
    public static Optional<String> of(CorpusTotal total) {
        return total.tieLevelsDropped() == 0
                ? Optional.empty()
                : Optional.of("Ties between equally good alignments were too many to be settled by "
                        + (total.tieLevelsDropped() == 1 ? "spelling" : "spelling and hits") + " everywhere");
    }
}
