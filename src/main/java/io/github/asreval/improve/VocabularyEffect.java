package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The effect of a vocabulary: what it has changed, measured on two runs over the same speech.
 *
 * @param utterances how many utterances were compared
 * @param before the counts without the vocabulary
 * @param after the counts with it
 * @param entries what became of the term of each row, in the order of the rows
 * @param regressions utterances in which something was right before and is not after, or errors were added: the first
 *     ones in the order of ids, at most {@value EffectMeter#REGRESSIONS}
 * @param regressed how many such utterances there are
 */
public record VocabularyEffect(
        long utterances,
        ErrorCounts before,
        ErrorCounts after,
        List<Entry> entries,
        List<Regression> regressions,
        long regressed) {

    /**
     * The effect on the term that a row shows, wherever it was said.
     *
     * <p>Where several rows show one term, a place counts for the row whose phrase was heard there before, else for the
     * first of them.
     *
     * @param row the row
     * @param helped how often it was wrong before and is right after
     * @param lost how often it was right before and is wrong after
     * @param misplaced how often it stands after where something else was said, and was right before
     * @param untouched how often it was right before and after
     * @param stillWrong how often it was wrong before and after
     */
    public record Entry(TableRow row, long helped, long lost, long misplaced, long untouched, long stillWrong) {

        public Entry {
            requireNonNull(row);
        }

        /** Returns how often the row did harm. */
        public long hurt() {
            return lost + misplaced;
        }

        /** Returns how often the term was said. */
        public long said() {
            return helped + lost + untouched + stillWrong;
        }
    }

    /**
     * An utterance in which something got worse.
     *
     * @param id its id
     * @param errorsBefore its errors without the vocabulary
     * @param errorsAfter its errors with it
     * @param lost the words of the reference that were right before only
     */
    public record Regression(String id, long errorsBefore, long errorsAfter, List<String> lost) {

        public Regression {
            requireNonNull(id);
            lost = List.copyOf(lost);
        }
    }

    public VocabularyEffect {
        requireNonNull(before);
        requireNonNull(after);
        entries = List.copyOf(entries);
        regressions = List.copyOf(regressions);
    }

    /** Returns the share of the terms said that were right before; empty if none was said. */
    public OptionalDouble recallBefore() {
        return recall(entries.stream()
                .mapToLong(entry -> entry.untouched() + entry.lost())
                .sum());
    }

    /** Returns the share of the terms said that are right after; empty if none was said. */
    public OptionalDouble recallAfter() {
        return recall(entries.stream()
                .mapToLong(entry -> entry.untouched() + entry.helped())
                .sum());
    }

    /** Returns how often the terms were said. */
    public long said() {
        return entries.stream().mapToLong(Entry::said).sum();
    }

    private OptionalDouble recall(long right) {
        return said() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / said());
    }
}
