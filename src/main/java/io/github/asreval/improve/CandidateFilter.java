package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.text.base.SoundKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which candidates are safe and worth a row, and says why the others are not. */
final class CandidateFilter {

    /** The best first: most support, largest gain, closest sound, and last the order of code points. */
    private static final Comparator<Candidate> ORDER = Comparator.comparingLong((Candidate c) -> -c.count())
            .thenComparingLong(c -> -c.gain())
            .thenComparingDouble(CandidateFilter::soundDistance)
            .thenComparing(c -> TableRow.of(c.wanted(), ""));

    private final int minCount;
    private final String wayOut;
    private final List<PendingRow> kept = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * Creates a filter.
     *
     * @param minCount how often something must have been misheard
     * @param terms whether terms were asked for by name, which is the way to get a row for an ordinary word
     */
    CandidateFilter(int minCount, boolean terms) {
        this.minCount = minCount;
        this.wayOut = terms ? "" : "; --terms FILE with the wanted word takes in the word beside it";
    }

    /** Judges everything that the same words were heard for. */
    void judge(Collection<Candidate> sameHeard) {
        List<Candidate> fit = new ArrayList<>();
        for (Candidate candidate : sameHeard) {
            Optional<Reason> reason = reason(candidate);
            if (reason.isPresent()) {
                leftOut.add(leftOut(candidate, reason.get(), detail(candidate, reason.get())));
            } else {
                fit.add(candidate);
            }
        }
        if (fit.size() > 1) {
            fit.sort(ORDER);
        }
        for (int i = 1; i < fit.size(); i++) {
            Candidate winner = fit.get(0);
            String detail = "\"" + winner.wanted() + "\" was meant " + times(winner.count());
            leftOut.add(leftOut(fit.get(i), Reason.CONFLICT, detail));
        }
        if (!fit.isEmpty()) {
            kept.add(PendingRow.of(fit.get(0)));
        }
    }

    private Optional<Reason> reason(Candidate candidate) {
        if (candidate.unfit().isPresent()) {
            return candidate.unfit();
        }
        if (candidate.count() < minCount) {
            return Optional.of(Reason.RARE);
        }
        if (candidate.right() >= candidate.count()) {
            return Optional.of(Reason.MOSTLY_RIGHT);
        }
        // One place is no evidence against all the places where the word will be meant.
        return candidate.isOrdinary() && candidate.count() == 1 ? Optional.of(Reason.ORDINARY_WORD) : Optional.empty();
    }

    private String detail(Candidate candidate, Reason reason) {
        return switch (reason) {
            case MOSTLY_RIGHT -> "right " + times(candidate.right()) + ", wrong " + times(candidate.count());
            case ORDINARY_WORD -> "misheard once" + wayOut;
            default -> "";
        };
    }

    static String times(long count) {
        return count == 1 ? "once" : count + " times";
    }

    private static LeftOut leftOut(Candidate candidate, Reason reason, String detail) {
        return new LeftOut(candidate.spelling(), candidate.wanted(), reason, detail, candidate.evidence());
    }

    private static double soundDistance(Candidate candidate) {
        return SoundKey.of(candidate.heard()).distance(SoundKey.of(UCharacter.foldCase(candidate.wanted(), true)));
    }

    /** Returns the rows that are wanted, in no particular order. */
    List<PendingRow> kept() {
        return kept;
    }

    /** Returns what was refused, in no particular order. */
    List<LeftOut> leftOut() {
        return leftOut;
    }
}
