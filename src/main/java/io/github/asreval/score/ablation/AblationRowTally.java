package io.github.asreval.score.ablation;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.ablation.PlacedAlignment.State;
import io.github.asreval.score.base.PairedBootstrap;
import io.github.asreval.text.base.CodePoints;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up the pairs of lines to an {@link AblationRow}. */
final class AblationRowTally {

    private static final int MOST_EXAMPLES = 10;

    private final NormalizerPipeline added;
    private final AblationVariant without;
    private final AblationVariant with;
    private final PairedBootstrap bootstrap = new PairedBootstrap();
    private final List<PlaceChanges.Example> healedExamples = new ArrayList<>();
    private final List<PlaceChanges.Example> brokenExamples = new ArrayList<>();
    private long healed;
    private long broken;
    private long errorsRemoved;
    private long hitsRemoved;

    AblationRowTally(NormalizerPipeline added, AblationVariant without, AblationVariant with) {
        this.added = added;
        this.without = without;
        this.with = with;
    }

    /** Adds the pair of lines that both variants have just scored. */
    void add(SpelledLine reference, long line) {
        if (without.counted() || with.counted()) {
            bootstrap.add(without.errors(), without.referenceTokens(), with.errors(), with.referenceTokens());
        }
        if (without.alignment() == with.alignment()) {
            return;
        }
        for (int place = 0; place < reference.size(); place++) {
            State before = without.alignment().state(place);
            State after = with.alignment().state(place);
            if (before == State.ERROR && after == State.HIT) {
                healed++;
                keep(healedExamples, without, reference, line, place);
            } else if (before == State.HIT && after == State.ERROR) {
                broken++;
                keep(brokenExamples, with, reference, line, place);
            } else if (after == State.ABSENT) {
                errorsRemoved += before == State.ERROR ? 1 : 0;
                hitsRemoved += before == State.HIT ? 1 : 0;
            }
        }
    }

    private static void keep(
            List<PlaceChanges.Example> examples, AblationVariant wrong, SpelledLine reference, long line, int place) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(new PlaceChanges.Example(line, place, reference.word(place), wrong.heard(place)));
        }
    }

    /** Returns the row, whose merged words are looked for among the given spellings. */
    AblationRow row(BitSet referenceSpellings) {
        return new AblationRow(
                added,
                without.chain(),
                with.chain(),
                without.counts(),
                with.counts(),
                new PlaceChanges(healed, broken, errorsRemoved, hitsRemoved, healedExamples, brokenExamples),
                merged(referenceSpellings),
                bootstrap.interval());
    }

    private List<MergedWords> merged(BitSet referenceSpellings) {
        Map<String, String> firstBefore = new HashMap<>();
        Map<String, Set<String>> words = new TreeMap<>(CodePoints.ORDER);
        for (int i = referenceSpellings.nextSetBit(0); i >= 0; i = referenceSpellings.nextSetBit(i + 1)) {
            String before = without.text(i);
            String after = with.text(i);
            if (!before.isEmpty() && !after.isEmpty()) {
                String first = firstBefore.putIfAbsent(after, before);
                if (first != null && !first.equals(before)) {
                    words.computeIfAbsent(after, unknown -> new TreeSet<>(CodePoints.ORDER))
                            .addAll(List.of(first, before));
                }
            }
        }
        List<MergedWords> merged = new ArrayList<>();
        words.forEach((after, before) -> merged.add(new MergedWords(after, List.copyOf(before))));
        return merged;
    }
}
