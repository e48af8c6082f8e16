package io.github.asreval.report.base;

import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.score.CharacterScorer;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.List;

/** The characters of the utterances of a report, where they are counted beside the words: of each, and of all. */
public final class CharacterRates {

    private final WerScorer scorer;
    private final List<Part> parts = new ArrayList<>();

    /** Creates what counts them under the settings of the words. */
    public CharacterRates(ReportSettings settings) {
        this.scorer = WerScorer.standard()
                .withProfile(settings.profile())
                .withNormalizer(settings.normalizer())
                .withTokenization(settings.tokenization());
    }

    /** Returns the part of one thread, whose lines are added to the whole. */
    public synchronized Part part() {
        Part part = new Part(new CharacterScorer(scorer));
        parts.add(part);
        return part;
    }

    /** Returns the counts of one more pair, which adds to nothing. */
    public ErrorCounts counts(UtterancePair pair) {
        return new CharacterScorer(scorer).counts(pair);
    }

    /** Returns the counts of all lines; to be asked when all are delivered. */
    public ErrorCounts total() {
        ErrorCounts total = ErrorCounts.ZERO;
        for (Part part : parts) {
            total = total.plus(part.total);
        }
        return total;
    }

    /** Counts the lines of one thread. */
    public static final class Part {

        private final CharacterScorer scorer;
        private ErrorCounts total = ErrorCounts.ZERO;

        private Part(CharacterScorer scorer) {
            this.scorer = scorer;
        }

        /** Counts a line; to be called once for each. */
        public ErrorCounts add(ScoredLine line) {
            ErrorCounts counts = scorer.counts(line.pair());
            total = total.plus(counts);
            return counts;
        }
    }
}
