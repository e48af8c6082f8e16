package io.github.asreval.compare;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.classes.LoopKind;
import io.github.asreval.score.classes.LoopTable;
import java.util.Optional;
import java.util.OptionalDouble;

/** The condition that there is no loop: one alone ruins a transcript, and hardly shows in the rate of many. */
public final class LoopGate {

    /** What options and reports call it. */
    public static final String NAME = "fail-if-loops";

    private LoopGate() {}

    /** Returns the verdict on a hypothesis. */
    public static Verdict judge(String hypothesis, LoopTable table) {
        long loops = table.row(LoopKind.LOOP).count();
        String found = loops == 1 ? "1 loop" : loops + " loops";
        return new Verdict(
                NAME,
                hypothesis,
                Optional.empty(),
                RateLimit.ZERO,
                ErrorCounts.ZERO,
                Optional.empty(),
                Optional.of(new Verdict.Measured(loops == 0, OptionalDouble.of((double) loops), NAME, found)));
    }
}
