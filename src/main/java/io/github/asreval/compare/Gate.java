package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.GroupTotal;
import java.util.Optional;

/**
 * A condition that an error rate has to meet, so that a build can fail when recognition is too bad or got worse.
 *
 * <pre>{@code
 * Gate gate = new Gate.FailAbove(RateLimit.parse("15%"));
 * gate.judge("hypothesis.txt", new ErrorCounts(85, 15, 0, 0)).passed()   // true: 15 % is not above 15 %
 * gate.judge("hypothesis.txt", new ErrorCounts(84, 16, 0, 0)).passed()   // false
 * }</pre>
 *
 * <p>Gates are one-sided: a low rate always passes. They compare the exact fractions, errors by words, never rounded ones.
 * A reference without words has no rate, and fails: a gate that has measured nothing does not pass. Instances are
 * immutable.
 */
public sealed interface Gate {

    /** Returns what options and reports call it, as {@code fail-above}. */
    String name();

    /** Returns the verdict on the counts of a hypothesis. */
    Verdict judge(String hypothesis, ErrorCounts counts);

    /**
     * Returns the verdict on a group of utterances; nothing if it has no reference words, or there is nothing that its rate
     * can be held against.
     */
    Optional<Verdict> judge(String hypothesis, GroupTotal group);

    /**
     * Is met by a rate that is at most the limit.
     *
     * @param limit the highest rate that passes
     */
    record FailAbove(RateLimit limit) implements Gate {

        public FailAbove {
            requireNonNull(limit);
        }

        @Override
        public String name() {
            return "fail-above";
        }

        @Override
        public Verdict judge(String hypothesis, ErrorCounts counts) {
            return new Verdict(name(), hypothesis, Optional.empty(), limit, counts, Optional.empty());
        }

        @Override
        public Optional<Verdict> judge(String hypothesis, GroupTotal group) {
            ErrorCounts counts = group.total().counts();
            Verdict verdict =
                    new Verdict(name(), hypothesis, Optional.of(Group.of(group)), limit, counts, Optional.empty());
            return counts.referenceWords() == 0 ? Optional.empty() : Optional.of(verdict);
        }
    }

    /**
     * Is met by a rate that exceeds that of an earlier measurement by at most the limit.
     *
     * @param baseline the earlier measurement
     * @param limit the highest difference of the two rates that passes: 0.01 lets 10 % become 11 %
     */
    record MaxRegression(Baseline baseline, RateLimit limit) implements Gate {

        public MaxRegression {
            requireNonNull(baseline);
            requireNonNull(limit);
        }

        @Override
        public String name() {
            return "max-regression";
        }

        @Override
        public Verdict judge(String hypothesis, ErrorCounts counts) {
            return new Verdict(name(), hypothesis, Optional.empty(), limit, counts, Optional.of(baseline.counts()));
        }

        @Override
        public Optional<Verdict> judge(String hypothesis, GroupTotal group) {
            ErrorCounts counts = group.total().counts();
            Optional<ErrorCounts> before = baseline.group(Group.of(group));
            return before.isEmpty() || before.get().referenceWords() == 0 || counts.referenceWords() == 0
                    ? Optional.empty()
                    : Optional.of(new Verdict(name(), hypothesis, Optional.of(Group.of(group)), limit, counts, before));
        }
    }
}
