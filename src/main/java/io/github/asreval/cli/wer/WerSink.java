package io.github.asreval.cli.wer;

import io.github.asreval.compare.Verdict;
import io.github.asreval.report.base.Detail;
import io.github.asreval.report.base.Summary;
import io.github.asreval.score.ConfusionCounter;
import io.github.asreval.score.GroupCounter;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.TextHint;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.score.WorstUtterances;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.nearmiss.NearMissCounter;
import io.github.asreval.score.nearmiss.NearMissTable;
import io.github.asreval.score.nearmiss.NearMisses;
import io.github.asreval.score.nearmiss.VariantList;
import io.github.asreval.score.readings.VariantResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands every line to those whom the options of {@code wer} call for. */
final class WerSink implements LineSink {

    private final WerOptions options;
    private final LineSink report;
    private final List<ConfusionCounter> confusions = new ArrayList<>();
    private final List<NearMissCounter> nearMisses = new ArrayList<>();
    private final List<GroupCounter> groups = new ArrayList<>();
    private final WorstUtterances worst;
    private final Optional<VariantList> variants;

    /**
     * Creates a sink.
     *
     * @param report prints the lines
     * @throws io.github.asreval.normalize.base.MalformedMapException if the list of variants cannot be followed
     */
    WerSink(WerOptions options, LineSink report) {
        this.options = options;
        this.report = report;
        this.worst = new WorstUtterances(options.worst());
        // Read before anything is scored: a bad line should not be told at the end of a long run.
        this.variants = options.variantList().map(VariantList::read);
    }

    @Override
    public boolean wantsLines() {
        return options.detail() != Detail.NONE
                || options.confusions().isPresent()
                || options.worst() > 0
                || options.nearMisses()
                || options.input().by().isPresent();
    }

    @Override
    public Worker worker() {
        return new Part(report.worker(), counter(), nearMissCounter(), groupCounter());
    }

    private synchronized Optional<ConfusionCounter> counter() {
        if (options.confusions().isEmpty()) {
            return Optional.empty();
        }
        ConfusionCounter counter = new ConfusionCounter();
        confusions.add(counter);
        return Optional.of(counter);
    }

    private synchronized Optional<NearMissCounter> nearMissCounter() {
        if (!options.nearMisses()) {
            return Optional.empty();
        }
        NearMissCounter counter = new NearMissCounter();
        nearMisses.add(counter);
        return Optional.of(counter);
    }

    private synchronized Optional<GroupCounter> groupCounter() {
        Optional<GroupCounter> counter = options.input().by().map(GroupCounter::new);
        counter.ifPresent(groups::add);
        return counter;
    }

    /** Returns the totals of groups, if they are wanted; to be asked when all lines are delivered. */
    List<GroupTotal> groupTotals() {
        Optional<GroupCounter> all = options.input().by().map(GroupCounter::new);
        all.ifPresent(sum -> groups.forEach(sum::add));
        return all.map(GroupCounter::totals).orElse(List.of());
    }

    /** Returns in how many utterances groups by speaker ignore whom the hypothesis names; to be asked as the totals. */
    long ignoredSpeakers() {
        return groups.stream().mapToLong(GroupCounter::ignoredSpeakers).sum();
    }

    private static List<String> explanations(List<TextHint> hints) {
        List<String> messages = new ArrayList<>();
        for (TextHint hint : hints) {
            if (hint.kind().explainsErrors()) {
                messages.add(hint.message());
            }
        }
        return messages;
    }

    private Optional<NearMissTable> nearMissTable() {
        if (!options.nearMisses()) {
            return Optional.empty();
        }
        NearMissCounter all = new NearMissCounter();
        nearMisses.forEach(all::add);
        // Made when they are wanted: they need all steps of the catalogue.
        NearMisses misses = variants.map(NearMisses::withVariants).orElseGet(NearMisses::standard);
        return Optional.of(all.table(misses));
    }

    /** Returns what the report says beside the utterances. */
    Summary summary(
            String format,
            ScoringRun.Scored scored,
            Optional<WildcardCount> wildcards,
            Optional<AblationResult> ablation,
            Optional<VariantResult> variants,
            List<Verdict> gates,
            long notRecognised) {
        Optional<ConfusionCounter> all = Optional.empty();
        if (options.confusions().isPresent()) {
            ConfusionCounter sum = new ConfusionCounter();
            confusions.forEach(sum::add);
            all = Optional.of(sum);
        }
        return new Summary(
                format,
                scored.total(),
                all.map(counter -> counter.table(options.confusions().orElse(1))),
                options.byLength(),
                worst.list(),
                nearMissTable(),
                ablation,
                variants,
                groupTotals(),
                gates,
                notRecognised,
                wildcards,
                explanations(scored.hints()));
    }

    /** The part of one thread. */
    private final class Part implements Worker {

        private final Worker printer;
        private final Optional<ConfusionCounter> counter;
        private final Optional<NearMissCounter> nearMissCounter;
        private final Optional<GroupCounter> groupCounter;
        private final List<ScoredUtterance> bad = new ArrayList<>();

        Part(
                Worker printer,
                Optional<ConfusionCounter> counter,
                Optional<NearMissCounter> nearMissCounter,
                Optional<GroupCounter> groupCounter) {
            this.printer = printer;
            this.counter = counter;
            this.nearMissCounter = nearMissCounter;
            this.groupCounter = groupCounter;
        }

        @Override
        public void accept(ScoredLine line) {
            printer.accept(line);
            if (counter.isPresent()) {
                counter.get().accept(line);
            }
            if (nearMissCounter.isPresent() && line.errors() > 0) {
                nearMissCounter.get().accept(line);
            }
            if (groupCounter.isPresent()) {
                groupCounter.get().accept(line);
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
