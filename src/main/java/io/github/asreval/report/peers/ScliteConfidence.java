package io.github.asreval.report.peers;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.transcript.TimedWords;
import java.util.List;

/**
 * The normalised cross entropy of sclite: how much the confidences of a recogniser tell of what is right.
 *
 * <p>1 is what one who knows would say, 0 what is told by the share of right words, and less is worse than nothing.
 */
final class ScliteConfidence {

    /** Nobody is taken to be quite sure, as the logarithm of nothing cannot be taken. */
    private static final double LEAST = 0.0000001;

    private static final double MOST = 0.9999999;

    private boolean known;
    private long right;
    private long wrong;
    private double information;

    /** Counts the words of a line, of which there are as many as the alignment has; else they are not counted. */
    void add(AlignedWords line, List<TimedWords.Word> words) {
        known = true;
        int heard = 0;
        for (int i = 0; i < line.size() && heard < words.size(); i++) {
            EditOperation operation = line.operation(i);
            if (operation != EditOperation.DELETION) {
                double confidence =
                        Math.min(MOST, Math.max(LEAST, words.get(heard++).confidence()));
                boolean isHit = operation == EditOperation.HIT;
                right += isHit ? 1 : 0;
                wrong += isHit ? 0 : 1;
                information += binaryLogarithm(isHit ? confidence : 1 - confidence);
            }
        }
    }

    /** Adds what was counted of others. */
    void add(ScliteConfidence other) {
        known |= other.known;
        right += other.right;
        wrong += other.wrong;
        information += other.information;
    }

    /** Returns whether there are confidences, whatever they are. */
    boolean isKnown() {
        return known;
    }

    /** Returns the normalised cross entropy: 0 without words, and no number if all words are right, or all wrong. */
    double entropy() {
        if (right + wrong == 0) {
            return 0;
        }
        double share = (double) right / (right + wrong);
        double uncertainty = -(right * binaryLogarithm(share) + wrong * binaryLogarithm(1 - share));
        return (uncertainty + information) / uncertainty;
    }

    private static double binaryLogarithm(double value) {
        return Math.log(value) / Math.log(2);
    }
}
