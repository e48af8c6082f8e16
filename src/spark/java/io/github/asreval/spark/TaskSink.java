package io.github.asreval.spark;

import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.base.GroupCounter;
import io.github.asreval.score.classes.WordClassCounter;
import io.github.asreval.score.classes.WordClassSum;
import io.github.asreval.score.classes.WordClassing;
import java.util.Optional;

/** Counts the groups and classes in the lines of one task, which one thread works on. */
final class TaskSink implements LineSink {

    private final Optional<GroupCounter> groups;
    private final Optional<WordClassCounter> classes;

    TaskSink(JobScoring scoring) {
        this.groups = scoring.groupKey().map(GroupCounter::new);
        this.classes = scoring.classing().map(WordClassing::counter);
    }

    @Override
    public boolean wantsLines() {
        return groups.isPresent() || classes.isPresent();
    }

    @Override
    public Worker worker() {
        return new Worker() {
            @Override
            public void accept(ScoredLine line) {
                if (groups.isPresent()) {
                    groups.get().accept(line);
                }
                if (classes.isPresent()) {
                    classes.get().accept(line);
                }
            }

            @Override
            public void deliver() {}
        };
    }

    /** Adds what was counted to that of other tasks. */
    void addTo(JobTally tally) {
        if (groups.isPresent()) {
            for (GroupTotal group : groups.get().totals()) {
                tally.addGroup(group.name(), group.total());
            }
        }
        if (classes.isPresent()) {
            WordClassSum sum = classes.get().sum();
            // Rows come in the order of their ids, and no task knows how many went before.
            sum.orderByIds();
            tally.add(sum);
        }
    }
}
