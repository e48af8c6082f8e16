package io.github.asreval.report.base;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.Verdict;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.nearmiss.NearMissTable;
import io.github.asreval.score.readings.VariantResult;
import java.util.List;
import java.util.Optional;

/**
 * The totals of the corpus and the tables about it, as a report gets them when all utterances are scored.
 *
 * @param format the formats of the transcripts: {@code plain}, or {@code stm+ctm} where there are several
 * @param total the counts of all utterances
 * @param confusions which words were mistaken for which, if that is wanted
 * @param byLength whether the rate by reference length is wanted
 * @param worst the utterances to show once more, worst first; mostly none
 * @param nearMisses which errors are nearly right, if that is wanted
 * @param ablation what each step of the chain does, if that is wanted
 * @param variants the rate if every permitted wording of the reference is accepted, if that is wanted
 * @param groups the totals of groups, if they are wanted
 * @param gates what the gates say, if there are any
 * @param notRecognised how many utterances of the reference the hypothesis lacked, whether they were counted or left out
 * @param wildcards what redaction marks stood for, if they match words of the other side
 * @param explanations hints on why there are so many errors, and with which options there are fewer; mostly none
 */
public record Summary(
        String format,
        CorpusTotal total,
        Optional<ConfusionTable> confusions,
        boolean byLength,
        List<ScoredUtterance> worst,
        Optional<NearMissTable> nearMisses,
        Optional<AblationResult> ablation,
        Optional<VariantResult> variants,
        List<GroupTotal> groups,
        List<Verdict> gates,
        long notRecognised,
        Optional<WildcardCount> wildcards,
        List<String> explanations) {

    private static final String PLAIN = "plain";

    public Summary {
        requireNonNull(format);
        requireNonNull(total);
        requireNonNull(confusions);
        worst = List.copyOf(worst);
        requireNonNull(nearMisses);
        requireNonNull(ablation);
        requireNonNull(variants);
        groups = List.copyOf(groups);
        gates = List.copyOf(gates);
        explanations = List.copyOf(explanations);
        requireNonNull(wildcards);
    }

    /** Returns the summary that is the total of plain texts and nothing else. */
    public static Summary of(CorpusTotal total) {
        return new Summary(
                PLAIN,
                total,
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                Optional.empty(),
                List.of());
    }
}
