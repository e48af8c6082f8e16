package io.github.asreval.score.diarization;

import io.github.asreval.score.base.Assignment;
import java.util.ArrayList;
import java.util.List;

/** How long the speakers of both sides speak, and who with whom, in all that the map names; and who suits whom best. */
final class CommonTime implements Timeline.Visitor {

    /** Enough to tell shares of time apart, and few enough to be added. */
    private static final double SHARE = 1L << 50;

    private final long[] reference;
    private final long[] hypothesis;
    private final long[][] common;

    CommonTime(int references, int hypotheses) {
        reference = new long[references];
        hypothesis = new long[hypotheses];
        common = new long[references][hypotheses];
    }

    @Override
    public void visit(Timeline.Stretch stretch) {
        if (!stretch.isMapped()) {
            return;
        }
        for (int h = 0; h < hypothesis.length; h++) {
            hypothesis[h] += stretch.speaksInHypothesis(h) ? stretch.length() : 0;
        }
        for (int r = 0; r < reference.length; r++) {
            if (stretch.speaksInReference(r)) {
                reference[r] += stretch.length();
                for (int h = 0; h < hypothesis.length; h++) {
                    common[r][h] += stretch.speaksInHypothesis(h) ? stretch.length() : 0;
                }
            }
        }
    }

    long common(int r, int h) {
        return common[r][h];
    }

    /** Returns for each speaker of the reference who he is heard as, −1 for nobody: one to one, with the most common time. */
    int[] map() {
        long[][] costs = new long[reference.length][hypothesis.length];
        for (int r = 0; r < reference.length; r++) {
            for (int h = 0; h < hypothesis.length; h++) {
                costs[r][h] = -common[r][h];
            }
        }
        int[] map = Assignment.of(costs);
        for (int r = 0; r < map.length; r++) {
            // Who never speaks while the other does is not heard as him, though both were left over.
            map[r] = map[r] >= 0 && common[r][map[r]] == 0 ? -1 : map[r];
        }
        return map;
    }

    /** Returns one minus the Jaccard index of each speaker of the reference, under the map by which their sum is least. */
    List<Double> jaccard() {
        long[][] costs = new long[reference.length][hypothesis.length];
        for (int r = 0; r < reference.length; r++) {
            for (int h = 0; h < hypothesis.length; h++) {
                costs[r][h] = Math.round(SHARE * error(r, h));
            }
        }
        int[] map = Assignment.of(costs);
        List<Double> errors = new ArrayList<>();
        for (int r = 0; r < reference.length; r++) {
            if (reference[r] > 0) {
                errors.add(map[r] < 0 ? 1 : error(r, map[r]));
            }
        }
        return errors;
    }

    private double error(int r, int h) {
        long union = reference[r] + hypothesis[h] - common[r][h];
        return union == 0 ? 1 : (double) (union - common[r][h]) / union;
    }
}
