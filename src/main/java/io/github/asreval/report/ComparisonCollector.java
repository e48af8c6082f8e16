package io.github.asreval.report;

import io.github.asreval.compare.Comparison;
import io.github.asreval.compare.ComparisonSettings;
import io.github.asreval.compare.EvidenceVerdict;
import io.github.asreval.compare.ScoredSystem;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.values.ComparisonReport;
import io.github.asreval.report.values.ComparisonSummary;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineBlocks;
import io.github.asreval.score.LineNames;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.LineSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands the lines of several systems to a report, one system after the other, and keeps what a comparison needs: what
 * became of every line, which lines belong together, what they are called.
 *
 * <pre>{@code
 * ComparisonCollector found = new ComparisonCollector(SummaryOptions.of(Detail.NONE), settings, report);
 * for (Path hypothesis : hypotheses) {
 *     try (PairBlocks pairs = files.open(references, hypothesis)) {
 *         CorpusTotal total = scorer.score(pairs, 2, found.system(hypothesis.toString()));
 *         found.scored(total, files.formats());
 *     }
 * }
 * report.write(found.summary(), out);
 * }</pre>
 *
 * <p>Any number of threads may work on the lines of a system; all else is for one thread.
 */
public final class ComparisonCollector {

    private final SummaryOptions options;
    private final ComparisonSettings settings;
    private final ComparisonReport report;
    private final List<String> hypotheses = new ArrayList<>();
    private final List<CorpusTotal> totals = new ArrayList<>();
    private final List<LineOutcomes> outcomes = new ArrayList<>();
    private final List<Summary> summaries = new ArrayList<>();
    /** What is known of the lines by themselves, collected while the first system is scored. */
    private final LineBlocks blocks;

    private final LineNames names = new LineNames();
    private Optional<SummaryCollector> current = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();

    /**
     * Creates a collector.
     *
     * @param options what to count of each system
     * @param settings how they are compared
     * @param report gets the lines of each
     */
    public ComparisonCollector(SummaryOptions options, ComparisonSettings settings, ComparisonReport report) {
        this.options = options;
        this.settings = settings;
        this.report = report;
        this.blocks = new LineBlocks(settings.blocks());
    }

    /** Returns what takes the lines of the next system. */
    public LineSink system(String hypothesis) {
        SummaryCollector collector = new SummaryCollector(options, report.system());
        LineOutcomes found = new LineOutcomes();
        LineSink sink = found.and(collector);
        boolean isFirst = hypotheses.isEmpty();
        hypotheses.add(hypothesis);
        outcomes.add(found);
        current = Optional.of(collector);
        return isFirst ? sink.and(blocks).and(names) : sink;
    }

    /**
     * Returns what has been counted of the system whose lines were taken last.
     *
     * @throws java.util.NoSuchElementException if no system has been begun
     */
    public SummaryCollector collector() {
        return current.orElseThrow();
    }

    /** Returns which lines belong together; complete when the lines of the first system have been taken. */
    public LineBlocks blocks() {
        return blocks;
    }

    /** Takes the total of the system whose lines have been taken, and what formats its files have. */
    public void scored(CorpusTotal total, String formats) {
        scored(collector().summary(formats, total).build());
    }

    /** Takes the total of the system whose lines have been taken, with all that is known of it. */
    public void scored(Summary summary) {
        totals.add(summary.total());
        summaries.add(summary);
    }

    /**
     * Returns the comparison of all systems.
     *
     * @throws IllegalArgumentException if there is none, or they were not scored against the same reference
     */
    public Comparison comparison() {
        if (comparison.isEmpty()) {
            List<LineOutcomes> same = LineOutcomes.withSameColumns(outcomes);
            List<ScoredSystem> systems = new ArrayList<>();
            for (int i = 0; i < same.size(); i++) {
                systems.add(new ScoredSystem(hypotheses.get(i), totals.get(i), same.get(i)));
            }
            comparison = Optional.of(Comparison.of(systems, settings, blocks));
        }
        return comparison.get();
    }

    /** Returns what the report is written from, without gates. */
    public ComparisonSummary summary() {
        return summary(List.of(), List.of());
    }

    /** Returns what the report is written from, with what gates say. */
    public ComparisonSummary summary(List<Verdict> gates, List<EvidenceVerdict> evidence) {
        return new ComparisonSummary(comparison(), summaries, gates, evidence, names);
    }
}
