package io.github.asreval.score.readings;

import io.github.asreval.align.EditScript;
import io.github.asreval.align.LatticeAligner;
import io.github.asreval.align.LatticePaths;
import io.github.asreval.align.TokenLattice;
import io.github.asreval.align.WordAligner;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.score.CorpusTally;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.VariantLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Scores references that allow several wordings, {@code {गयी|गई}}, each against the wording that comes closest to what was
 * recognised (OIWER, arXiv 2603.00941).
 *
 * <pre>{@code
 * VariantScorer scorer = new VariantScorer(WerScorer.standard());
 * scorer.accept(UtterancePair.of("वह घर {गयी|गई}", "वह घर गई"));
 * VariantResult result = scorer.result();
 * result.canonical().errorRate()   // OptionalDouble[0.3333333333333333]
 * result.errorRate()               // OptionalDouble[0.0]
 * result.taken()                   // once गई instead of गयी, line 1
 * }</pre>
 *
 * <p>The closest wording has the fewest errors; among those, the most hits; among those, the fewest alternatives other than
 * the first; see {@link LatticeAligner}, also for {@link io.github.asreval.align.AlignmentProfile#NIST}, whose cheapest
 * alignment may have more errors, or other alternatives than it needs. No reading is tried one by one: a line may have any number of them.
 *
 * <p>Alternatives are normalised by the chain of the scorer like everything else. If a step has to see the whole line, it
 * sees it with one alternative put in at a time. Pairs are not kept; memory grows with the number of distinct words. Not safe
 * for use by several threads.
 */
public final class VariantScorer implements Consumer<UtterancePair> {

    private static final Comparator<VariantResult.Taken> ORDER = Comparator.comparingLong(VariantResult.Taken::count)
            .reversed()
            .thenComparing(VariantResult.Taken::canonical, CodePoints.ORDER)
            .thenComparing(VariantResult.Taken::variant, CodePoints.ORDER);

    private final boolean emptyReferences;
    private final WordTable table;
    private final WordAligner words;
    private final LatticeAligner lattices;
    private final EditScript script = new EditScript();
    private final CorpusTally canonical = new CorpusTally();
    private final CorpusTally best = new CorpusTally();
    private final Map<Words, Places> taken = new HashMap<>();
    private long places;

    /** What the first alternative says, and another one. */
    private record Words(String canonical, String variant) {}

    /** How often, and where first. */
    private record Places(long count, long line) {

        static Places merge(Places earlier, Places later) {
            return new Places(earlier.count + later.count, Math.min(earlier.line, later.line));
        }
    }

    /**
     * Creates a scorer without pairs.
     *
     * @param scorer how to score
     * @throws IllegalArgumentException if it counts other things than words
     */
    public VariantScorer(WerScorer scorer) {
        if (!scorer.tokenization().countsWords()) {
            throw new IllegalArgumentException("alternatives are of words, not of "
                    + scorer.tokenization().unit().id());
        }
        this.emptyReferences = scorer.emptyReferences();
        this.table = new WordTable(scorer.normalizer(), scorer.tokenization());
        this.words = WordAligner.of(scorer.profile());
        this.lattices = LatticeAligner.of(scorer.profile());
    }

    /**
     * Scores a pair whose reference may hold alternatives.
     *
     * @throws IllegalArgumentException if the reference cannot be {@linkplain VariantLine#parse read} so, or is too long
     *     together with the hypothesis to have alternatives (some 11,500 words on either side); such a pair does not count
     */
    @Override
    public void accept(UtterancePair pair) {
        VariantLine line = VariantLine.parse(pair.reference().text());
        VariantWords said = VariantWords.of(line, table);
        if (said.canonical().isEmpty() && !emptyReferences) {
            return;
        }
        int[] reference = ids(said.canonical());
        int[] hypothesis = ids(table.entries(pair.hypothesis().text()));
        EditScript closest = script;
        if (!said.detours().isEmpty()) {
            closest = new EditScript();
            VariantLattice lattice = new VariantLattice(said);
            LatticePaths paths =
                    lattices.align(lattice.lattice(), TokenLattice.of(hypothesis, hypothesis.length), closest);
            for (VariantWords.Detour detour : lattice.taken(paths.reference())) {
                Words instead =
                        new Words(text(said.canonical().subList(detour.from(), detour.to())), text(detour.words()));
                taken.merge(instead, new Places(1, pair.reference().line()), Places::merge);
            }
        }
        words.align(reference, reference.length, hypothesis, hypothesis.length, table, script);
        canonical.add(script, 0);
        best.add(closest, 0);
        places += line.choices().size();
    }

    private static int[] ids(List<WordTable.Entry> entries) {
        return entries.stream().mapToInt(WordTable.Entry::id).toArray();
    }

    private static String text(List<WordTable.Entry> entries) {
        return entries.stream().map(entry -> entry.word().compared()).collect(Collectors.joining(" "));
    }

    /** Returns what was found for the pairs so far. */
    public VariantResult result() {
        List<VariantResult.Taken> rows = new ArrayList<>();
        taken.forEach((instead, where) ->
                rows.add(new VariantResult.Taken(where.count(), instead.canonical(), instead.variant(), where.line())));
        rows.sort(ORDER);
        return new VariantResult(canonical.total().counts(), best.total().counts(), places, rows);
    }
}
