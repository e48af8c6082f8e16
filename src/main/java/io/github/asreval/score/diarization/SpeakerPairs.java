package io.github.asreval.score.diarization;

import java.util.Arrays;

/** Who of the reference is heard as whom of the hypothesis. */
final class SpeakerPairs {

    private final int[] heardAs;
    private final int[] heardOf;

    /**
     * Takes a map of names.
     *
     * @param heardAs for each speaker of the reference, who of the hypothesis he is; −1 for nobody
     * @param hypotheses how many the hypothesis has
     */
    SpeakerPairs(int[] heardAs, int hypotheses) {
        this.heardAs = heardAs.clone();
        this.heardOf = new int[hypotheses];
        Arrays.fill(heardOf, -1);
        for (int r = 0; r < heardAs.length; r++) {
            if (heardAs[r] >= 0) {
                heardOf[heardAs[r]] = r;
            }
        }
    }

    int references() {
        return heardAs.length;
    }

    int hypotheses() {
        return heardOf.length;
    }

    /** Returns who a speaker of the reference is heard as; −1 for nobody. */
    int heardAs(int r) {
        return heardAs[r];
    }

    /** Returns whom a speaker of the hypothesis is heard of; −1 for nobody. */
    int heardOf(int h) {
        return heardOf[h];
    }

    boolean isMatchedReference(Timeline.Stretch stretch, int r) {
        return stretch.speaksInReference(r) && heardAs[r] >= 0 && stretch.speaksInHypothesis(heardAs[r]);
    }

    boolean isMatchedHypothesis(Timeline.Stretch stretch, int h) {
        return heardOf[h] >= 0 && isMatchedReference(stretch, heardOf[h]);
    }

    /** Returns how many speak on both sides. */
    int matched(Timeline.Stretch stretch) {
        int matched = 0;
        for (int r = 0; r < heardAs.length; r++) {
            matched += isMatchedReference(stretch, r) ? 1 : 0;
        }
        return matched;
    }
}
