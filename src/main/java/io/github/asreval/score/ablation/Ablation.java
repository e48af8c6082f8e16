package io.github.asreval.score.ablation;

import static java.util.Objects.requireNonNull;

import io.github.asreval.lexicon.WordIds;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Step;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds out what each step of a chain does to an error rate.
 *
 * <pre>{@code
 * Ablation ablation = new Ablation(WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold")));
 * ablation.accept(UtterancePair.of("The cat", "the cat"));
 * AblationRow fold = ablation.result().cumulative().get(0);
 * fold.before().errors()      // 1
 * fold.after().errors()       // 0
 * fold.places().healed()      // 1: The, which was an error, is a hit
 * fold.merged()               // []: the reference has no other word that differs in case only
 * }</pre>
 *
 * <p>Pairs are scored under every prefix of the chain, under each step alone, and under the chain without each step:
 * up to three times as many alignments as the chain has steps, of which those that a step does not change are made once.
 * Pairs are not kept; memory grows with the number of distinct words. Not safe for use by several threads.
 */
public final class Ablation implements Consumer<UtterancePair> {

    private final WerScorer scorer;
    private final SpellingList spellings = new SpellingList();
    private final BitSet referenceSpellings = new BitSet();
    private final WordIds ids = new WordIds();
    private final Map<NormalizerPipeline, AblationVariant> variants = new LinkedHashMap<>();
    private final Map<RowEnds, AblationRowTally> tallies = new LinkedHashMap<>();

    private final AblationRowTally whole;
    private final List<AblationRowTally> cumulative = new ArrayList<>();
    private final List<AblationRowTally> alone = new ArrayList<>();
    private final List<AblationRowTally> leaveOneOut = new ArrayList<>();
    private long lines;

    /** The chains that a row compares; short chains have rows in common. */
    private record RowEnds(NormalizerPipeline without, NormalizerPipeline with) {}

    /**
     * Creates an ablation without pairs.
     *
     * @param scorer how to score; its {@linkplain WerScorer#normalizer chain} is the one whose steps are looked at
     */
    public Ablation(WerScorer scorer) {
        this.scorer = scorer;
        List<Step> steps = scorer.normalizer().steps();
        NormalizerPipeline none = NormalizerPipeline.none();
        addVariant(none, Optional.empty());
        for (int i = 0; i < steps.size(); i++) {
            NormalizerPipeline before = new NormalizerPipeline(steps.subList(0, i));
            NormalizerPipeline after = new NormalizerPipeline(steps.subList(0, i + 1));
            addVariant(after, Optional.of(before));
            cumulative.add(tally(steps.get(i), before, after));
        }
        for (int i = 0; i < steps.size(); i++) {
            NormalizerPipeline only = new NormalizerPipeline(List.of(steps.get(i)));
            addVariant(only, Optional.of(none));
            alone.add(tally(steps.get(i), none, only));
            NormalizerPipeline others = without(steps, i);
            addVariant(others, Optional.of(scorer.normalizer()));
            leaveOneOut.add(tally(steps.get(i), others, scorer.normalizer()));
        }
        whole = tally(scorer.normalizer(), none, scorer.normalizer());
    }

    private static NormalizerPipeline without(List<Step> steps, int left) {
        List<Step> others = new ArrayList<>(steps);
        others.remove(left);
        return new NormalizerPipeline(others);
    }

    /** Makes a variant unless there is one; its model is always made before it. */
    private void addVariant(NormalizerPipeline chain, Optional<NormalizerPipeline> model) {
        if (!variants.containsKey(chain)) {
            variants.put(chain, new AblationVariant(chain, model.map(this::variant), scorer, spellings, ids));
        }
    }

    private AblationVariant variant(NormalizerPipeline chain) {
        return requireNonNull(variants.get(chain));
    }

    private AblationRowTally tally(Step added, NormalizerPipeline without, NormalizerPipeline with) {
        return tally(new NormalizerPipeline(List.of(added)), without, with);
    }

    private AblationRowTally tally(NormalizerPipeline added, NormalizerPipeline without, NormalizerPipeline with) {
        return tallies.computeIfAbsent(
                new RowEnds(without, with), ends -> new AblationRowTally(added, variant(without), variant(with)));
    }

    /** Scores a pair under all chains. */
    @Override
    public void accept(UtterancePair pair) {
        SpelledLine reference = new SpelledLine(pair.reference().text(), spellings);
        SpelledLine hypothesis = new SpelledLine(pair.hypothesis().text(), spellings);
        for (int place = 0; place < reference.size(); place++) {
            referenceSpellings.set(reference.number(place));
        }
        for (AblationVariant variant : variants.values()) {
            variant.score(reference, hypothesis);
        }
        for (AblationRowTally tally : tallies.values()) {
            tally.add(reference, pair.reference().line());
        }
        lines++;
    }

    /** Returns what was found for the pairs so far. */
    public AblationResult result() {
        return new AblationResult(lines, row(whole), rows(cumulative), rows(alone), rows(leaveOneOut));
    }

    private List<AblationRow> rows(List<AblationRowTally> wanted) {
        return wanted.stream().map(this::row).toList();
    }

    private AblationRow row(AblationRowTally tally) {
        return tally.row(referenceSpellings);
    }
}
