package io.github.asreval.spark;

import io.github.asreval.score.GroupKey;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.score.classes.TermList;
import io.github.asreval.score.classes.WordClassing;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a job scores, as it is told to the machines that do so.
 *
 * @param options how words are compared and counted
 * @param groups by what utterances are put into groups; null for no groups
 * @param kinds the classes of words that are told apart
 * @param rare how often the reference has a rare word at most
 * @param terms the list of terms; null for none
 * @param listsTerms whether each utterance lists its own terms
 */
record JobScoring(
        SparkOptions options,
        @Nullable GroupKey groups,
        List<ClassKind> kinds,
        int rare,
        @Nullable TermList terms,
        boolean listsTerms)
        implements Serializable {

    JobScoring {
        kinds = List.copyOf(kinds);
    }

    /** Returns the scorer, which is made anew on each machine. */
    WerScorer scorer() {
        return options.scorer();
    }

    /** Returns by what utterances are put into groups, if they are. */
    Optional<GroupKey> groupKey() {
        return Optional.ofNullable(groups);
    }

    /** Returns which classes of words are told apart; nothing for none. */
    Optional<WordClassing> classing() {
        if (kinds.isEmpty() && terms == null && !listsTerms) {
            return Optional.empty();
        }
        WordClassing classing = WordClassing.of(scorer()).withKinds(kinds).withRare(rare);
        if (terms != null) {
            return Optional.of(classing.withTerms(terms));
        }
        return Optional.of(listsTerms ? classing.withListedTerms() : classing);
    }
}
