package io.github.asreval.spark;

import io.github.asreval.score.GroupKey;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.base.CellList;
import io.github.asreval.transcript.format.base.OneLine;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The pairs in the rows of one task, which come in the order of their ids, those of the reference before those of the
 * hypothesis; one row ahead of them is in memory.
 *
 * <p>What cannot be paired is not thrown but written down, so that the job tells of all of it at once.
 */
final class TaskPairs implements UtterancePairs {

    private final Iterator<Row> rows;
    private final boolean areBoth;
    private final boolean haveIds;
    private final MissingPolicy missing;
    private final Optional<GroupKey> groups;
    private final JobTally tally;
    private @Nullable Row ahead;
    private long line;

    /**
     * Creates the pairs of a task.
     *
     * @param rows as {@link PairRow} describes them
     * @param areBoth whether each row has both sides
     * @param tally gets what cannot be paired
     */
    TaskPairs(
            Iterator<Row> rows,
            boolean areBoth,
            boolean haveIds,
            MissingPolicy missing,
            Optional<GroupKey> groups,
            JobTally tally) {
        this.rows = rows;
        this.areBoth = areBoth;
        this.haveIds = haveIds;
        this.missing = missing;
        this.groups = groups;
        this.tally = tally;
        advance();
    }

    /** Goes to the next row with which nothing is wrong. */
    private void advance() {
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.isNullAt(PairRow.PROBLEM_AT)) {
                ahead = row;
                return;
            }
            tally.problems().add(row.getString(PairRow.PROBLEM_AT));
        }
        ahead = null;
    }

    @Override
    public Optional<UtterancePair> next() {
        while (ahead != null) {
            Row row = ahead;
            Optional<UtterancePair> pair = areBoth ? both(row) : paired(row);
            if (pair.isPresent()) {
                return pair;
            }
        }
        return Optional.empty();
    }

    private Optional<UtterancePair> both(Row row) {
        advance();
        tally.countReference();
        tally.countHypothesis();
        line++;
        if (haveIds && skipSame(row, PairRow.REFERENCE_SIDE)) {
            tally.saidTwice().add(row.getString(PairRow.ID_AT));
        }
        Utterance said = utterance(row, row.getString(PairRow.TEXT_AT));
        return Optional.of(new UtterancePair(
                said,
                said.withText(OneLine.of(row.getString(PairRow.HYPOTHESIS_AT))).withDetails(UtteranceDetails.NONE)));
    }

    /** Takes the rows of the next id, and returns the pair that they make, if they make one. */
    private Optional<UtterancePair> paired(Row row) {
        advance();
        line++;
        boolean isSaid = row.getInt(PairRow.SIDE_AT) == PairRow.REFERENCE_SIDE;
        if (!isSaid) {
            tally.countHypothesis();
            skipHypotheses(row);
            tally.notSaid().add(row.getString(PairRow.ID_AT));
            Utterance recognised = utterance(row);
            return counted(silent(recognised), recognised);
        }
        tally.countReference();
        if (skipSame(row, PairRow.REFERENCE_SIDE)) {
            tally.saidTwice().add(row.getString(PairRow.ID_AT));
        }
        Row other = ahead;
        if (other == null || !isSame(row, other)) {
            tally.notRecognised().add(row.getString(PairRow.ID_AT));
            Utterance said = utterance(row);
            return counted(said, silent(said));
        }
        advance();
        tally.countHypothesis();
        skipHypotheses(other);
        return Optional.of(new UtterancePair(utterance(row), utterance(other)));
    }

    private void skipHypotheses(Row row) {
        if (skipSame(row, PairRow.HYPOTHESIS_SIDE)) {
            tally.recognisedTwice().add(row.getString(PairRow.ID_AT));
        }
    }

    /** Leaves out the rows of the same id and side, and returns whether there were any. */
    private boolean skipSame(Row row, int side) {
        boolean any = false;
        Row next = ahead;
        while (next != null && isSame(row, next) && next.getInt(PairRow.SIDE_AT) == side) {
            any = true;
            if (side == PairRow.REFERENCE_SIDE) {
                tally.countReference();
            } else {
                tally.countHypothesis();
            }
            advance();
            next = ahead;
        }
        return any;
    }

    private static boolean isSame(Row one, Row other) {
        return CodePoints.ORDER.compare(one.getString(PairRow.ID_AT), other.getString(PairRow.ID_AT)) == 0;
    }

    /** Returns the pair of an utterance that one side lacks, if such pairs count. */
    private Optional<UtterancePair> counted(Utterance said, Utterance recognised) {
        return missing == MissingPolicy.COUNT ? Optional.of(new UtterancePair(said, recognised)) : Optional.empty();
    }

    private static Utterance silent(Utterance other) {
        return other.withText("");
    }

    private Utterance utterance(Row row) {
        return utterance(row, row.getString(PairRow.TEXT_AT));
    }

    private Utterance utterance(Row row, String text) {
        String id = haveIds ? row.getString(PairRow.ID_AT) : Long.toString(line);
        return new Utterance(id, line, OneLine.of(text), details(row));
    }

    private UtteranceDetails details(Row row) {
        UtteranceDetails details = UtteranceDetails.NONE;
        if (groups.isPresent() && !row.isNullAt(PairRow.GROUP_AT)) {
            String group = row.getString(PairRow.GROUP_AT);
            details = switch (groups.get()) {
                case SPEAKER -> details.withSpeaker(group);
                case CHANNEL -> details.withChannel(group);
                case LABEL -> details.withLabels(List.of(group));
                case FILE -> details.withRecording(group);
            };
        }
        return row.isNullAt(PairRow.TERMS_AT)
                ? details
                : details.withTerms(CellList.of(row.getString(PairRow.TERMS_AT)));
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void close() {}
}
