package io.github.asreval.improve;

import io.github.asreval.improve.Suggestion.Origin;
import java.util.Comparator;
import java.util.Optional;

/** A row that is wanted and still has to be written and find room. */
final class PendingRow {

    /** The order of rows: those worth most come first; among them misheard forms, then the shorter ones. */
    static final Comparator<PendingRow> ORDER = Comparator.comparingLong((PendingRow row) -> -row.gain)
            .thenComparing(row -> row.origin)
            .thenComparingInt(PendingRow::roughBytes)
            .thenComparing(row -> row.raw);

    private final Origin origin;
    private final String heard;
    private final String wanted;
    private final Evidence evidence;
    private final long gain;
    private final String remark;
    private final TableRow raw;
    private final int roughBytes;
    private Optional<PhraseWriter.Written> written = Optional.empty();

    PendingRow(Origin origin, String heard, String wanted, Evidence evidence, long gain, String remark) {
        this.origin = origin;
        this.heard = heard;
        this.wanted = wanted;
        this.evidence = evidence;
        this.gain = gain;
        this.remark = remark;
        this.raw = TableRow.of(heard, origin == Origin.LISTED ? "" : wanted);
        this.roughBytes = raw.bytes();
    }

    static PendingRow of(Candidate candidate) {
        String remark = candidate.isOrdinary()
                ? "an ordinary word, misheard " + CandidateFilter.times(candidate.count()) + " and right "
                        + (candidate.right() == 0 ? "never" : CandidateFilter.times(candidate.right()))
                : "";
        return new PendingRow(
                Origin.MISHEARD,
                candidate.spelling(),
                candidate.wanted(),
                candidate.evidence(),
                candidate.gain(),
                remark);
    }

    /** Returns about how many bytes the row will take; costs nothing. */
    int roughBytes() {
        return roughBytes;
    }

    /** Returns the row as the rules ask for it; written when it is asked for the first time. */
    PhraseWriter.Written written(PhraseWriter writer) {
        PhraseWriter.Written result = written.orElseGet(() -> writer.row(heard, wanted));
        written = Optional.of(result);
        return result;
    }

    Suggestion suggestion(TableRow row) {
        return new Suggestion(origin, heard, wanted, row.phrase(), row.displayAs(), evidence, gain, remark);
    }

    LeftOut leftOut(Reason reason, String detail) {
        return new LeftOut(heard, wanted, reason, detail, evidence);
    }
}
