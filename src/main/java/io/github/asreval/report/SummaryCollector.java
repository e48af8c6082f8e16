package io.github.asreval.report;

import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.base.ConfusionCounter;
import io.github.asreval.score.base.GroupCounter;
import io.github.asreval.score.base.WorstUtterances;
import io.github.asreval.score.classes.LoopCounter;
import io.github.asreval.score.classes.WordClassCounter;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.nearmiss.NearMissCounter;
import io.github.asreval.score.nearmiss.NearMisses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands every line that is scored to a report, and counts what its summary needs: confused words, near misses, groups, the
 * worst utterances.
 *
 * <pre>{@code
 * SummaryCollector found = new SummaryCollector(SummaryOptions.of(Detail.ALL).withConfusions(1), report);
 * CorpusTotal total = scorer.score(pairs, 2, found);
 * report.write(found.summary(files.formats(), total).build(), out);
 * }</pre>
 *
 * <p>Any number of threads may work on the lines; all else is for one thread. Of no lines, every table is empty.
 */
public final class SummaryCollector implements LineSink {

    private final SummaryOptions options;
    private final LineSink report;
    private final List<Part> parts = new ArrayList<>();
    private final WorstUtterances worst;

    /**
     * Creates a collector.
     *
     * @param options what to count
     * @param report gets the lines as well, such as a {@link io.github.asreval.report.values.Report}
     */
    public SummaryCollector(SummaryOptions options, LineSink report) {
        this.options = options;
        this.report = report;
        this.worst = new WorstUtterances(options.worst());
    }

    @Override
    public boolean wantsLines() {
        return options.detail() != Detail.NONE
                || options.confusions().isPresent()
                || options.worst() > 0
                || options.nearMisses().isPresent()
                || options.groups().isPresent()
                || options.classes().isPresent()
                || options.loops();
    }

    @Override
    public synchronized Worker worker() {
        Part part = new Part(report.worker());
        parts.add(part);
        return part;
    }

    /** Returns the totals of groups, if they are wanted; to be asked when all lines are delivered. */
    public List<GroupTotal> groupTotals() {
        Optional<GroupCounter> all = options.groups().map(GroupCounter::new);
        all.ifPresent(sum -> parts.forEach(part -> part.groups.ifPresent(sum::add)));
        return all.map(GroupCounter::totals).orElse(List.of());
    }

    /** Returns in how many utterances groups by speaker ignore whom the hypothesis names; to be asked as the totals. */
    public long ignoredSpeakers() {
        long ignored = 0;
        for (Part part : parts) {
            ignored += part.groups.map(GroupCounter::ignoredSpeakers).orElse(0L);
        }
        return ignored;
    }

    /**
     * Returns what the report says of the corpus as a whole, so far as it shows in the lines; to be asked when all of them
     * are delivered.
     *
     * @param format the formats of the transcripts: {@code plain}, or {@code stm+ctm} where there are several
     * @param total the counts of all lines
     */
    public Summary.Builder summary(String format, CorpusTotal total) {
        Summary.Builder summary = Summary.builder(total)
                .format(format)
                .byLength(options.byLength())
                .worst(worst.list())
                .groups(groupTotals());
        if (options.confusions().isPresent()) {
            ConfusionCounter all = new ConfusionCounter();
            parts.forEach(part -> part.confusions.ifPresent(all::add));
            summary.confusions(all.table(options.confusions().getAsInt()));
        }
        if (options.nearMisses().isPresent()) {
            NearMissCounter all = new NearMissCounter();
            parts.forEach(part -> part.nearMisses.ifPresent(all::add));
            // Made when they are wanted: they need all steps of the catalogue.
            summary.nearMisses(
                    all.table(NearMisses.withVariants(options.nearMisses().get())));
        }
        classResult(total).ifPresent(result -> summary.classes(result, options.confusions()));
        if (options.loops()) {
            LoopCounter all = new LoopCounter();
            parts.forEach(part -> part.loops.ifPresent(all::add));
            summary.loops(all.table());
        }
        return summary;
    }

    /** Returns which classes of words are right, if that is wanted; to be asked as the totals. */
    public Optional<WordClassResult> classResult(CorpusTotal total) {
        if (options.classes().isEmpty()) {
            return Optional.empty();
        }
        WordClassCounter all = options.classes().get().counter();
        parts.forEach(part -> part.classes.ifPresent(all::add));
        return Optional.of(all.result(total.counts()));
    }

    /** The part of one thread. */
    private final class Part implements Worker {

        private final Worker printer;
        private final Optional<ConfusionCounter> confusions;
        private final Optional<NearMissCounter> nearMisses;
        private final Optional<GroupCounter> groups = options.groups().map(GroupCounter::new);
        private final Optional<WordClassCounter> classes;
        private final Optional<LoopCounter> loops = options.loops() ? Optional.of(new LoopCounter()) : Optional.empty();
        private final List<ScoredUtterance> bad = new ArrayList<>();

        Part(Worker printer) {
            this.printer = printer;
            this.confusions = options.confusions().isPresent() ? Optional.of(new ConfusionCounter()) : Optional.empty();
            this.classes = options.classes().isPresent()
                    ? Optional.of(options.classes().get().counter())
                    : Optional.empty();
            this.nearMisses = options.nearMisses().isPresent() ? Optional.of(new NearMissCounter()) : Optional.empty();
        }

        @Override
        public void accept(ScoredLine line) {
            printer.accept(line);
            if (confusions.isPresent()) {
                confusions.get().accept(line);
            }
            if (nearMisses.isPresent() && line.errors() > 0) {
                nearMisses.get().accept(line);
            }
            if (groups.isPresent()) {
                groups.get().accept(line);
            }
            if (classes.isPresent()) {
                classes.get().accept(line);
            }
            if (loops.isPresent()) {
                loops.get().accept(line);
            }
            if (options.worst() > 0 && mayBeWorst(line)) {
                bad.add(line.utterance());
            }
        }

        private boolean mayBeWorst(ScoredLine line) {
            synchronized (worst) {
                return worst.wants(line.errors());
            }
        }

        @Override
        public void deliver() throws IOException {
            printer.deliver();
            if (!bad.isEmpty()) {
                synchronized (worst) {
                    bad.forEach(worst);
                }
                bad.clear();
            }
        }
    }
}
