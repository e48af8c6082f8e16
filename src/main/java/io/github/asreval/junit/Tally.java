package io.github.asreval.junit;

import io.github.asreval.normalize.Tokenization;
import io.github.asreval.report.text.AlignmentLines;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.base.WorstUtterances;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import org.opentest4j.AssertionFailedError;

/**
 * The counts that a limit is held against: those of any number of utterances, and the worst of them. For one thread.
 */
final class Tally implements Consumer<ScoredUtterance> {

    /** A failure message shows so many utterances, the worst ones: enough to see what is wrong. */
    private static final int SHOWN = 10;

    private final Tokenization tokenization;
    private final WorstUtterances worst = new WorstUtterances(SHOWN);
    private ErrorCounts counts = ErrorCounts.ZERO;
    private long utterances;
    private long utterancesWithErrors;

    /** Creates an empty tally of what was counted in that way. */
    Tally(Tokenization tokenization) {
        this.tokenization = tokenization;
    }

    @Override
    public void accept(ScoredUtterance utterance) {
        ErrorCounts its = utterance.counts();
        counts = counts.plus(its);
        utterances++;
        utterancesWithErrors += its.errors() > 0 ? 1 : 0;
        worst.accept(utterance);
    }

    /** Adds all that another tally has. */
    void add(Tally other) {
        counts = counts.plus(other.counts);
        utterances += other.utterances;
        utterancesWithErrors += other.utterancesWithErrors;
        other.worst.list().forEach(worst);
    }

    /** Returns how many utterances were added. */
    long utterances() {
        return utterances;
    }

    /** Returns a limit that makes sense. */
    static double checked(double limit) {
        if (Double.isNaN(limit) || limit < 0) {
            throw new IllegalArgumentException("a limit is a fraction from 0 on, such as 0.10, not " + limit);
        }
        return limit;
    }

    /**
     * Asserts that the rate is at most a limit.
     *
     * @param what what the rate is of, for the message; may be empty
     * @throws AssertionFailedError if the rate is higher, with the worst utterances in its message
     */
    void assertAtMost(double limit, String what) {
        double unrated = counts.errors() == 0 ? 0 : Double.POSITIVE_INFINITY;
        if (counts.errorRate().orElse(unrated) > checked(limit)) {
            throw new AssertionFailedError(
                    summary(what) + ", which is more than " + percent(limit) + "\n" + worstUtterances());
        }
    }

    /** Returns the rate in a line. */
    String summary(String what) {
        String rate = tokenization.rate() + (what.isEmpty() ? "" : " of " + what);
        String value = counts.errorRate().isPresent()
                ? " is " + percent(counts.errorRate().getAsDouble())
                : " is undefined for a reference without " + units(0);
        return rate + value + " (" + counted(counts) + ")";
    }

    private String worstUtterances() {
        StringBuilder message = new StringBuilder();
        AlignmentLines lines = new AlignmentLines(TextStyle.PLAIN);
        for (ScoredUtterance utterance : worst.list()) {
            message.append('\n').append(Names.visible(utterance.id())).append("  ");
            message.append(counted(utterance.counts()));
            message.append('\n').append(lines.of(utterance));
        }
        long hidden = utterancesWithErrors - worst.list().size();
        if (hidden > 0) {
            message.append("\nand ").append(hidden);
            message.append(hidden == 1 ? " more utterance with errors\n" : " more utterances with errors\n");
        }
        return message.toString();
    }

    private String counted(ErrorCounts of) {
        return of.errors() + (of.errors() == 1 ? " error / " : " errors / ") + of.referenceWords() + " "
                + units(of.referenceWords());
    }

    private String units(long count) {
        return (tokenization.countsWords() ? "word" : "character") + (count == 1 ? "" : "s");
    }

    /** Returns a rate as people write it: {@code 11.364 %}. */
    static String percent(double rate) {
        return BigDecimal.valueOf(rate)
                        .movePointRight(2)
                        .setScale(3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
