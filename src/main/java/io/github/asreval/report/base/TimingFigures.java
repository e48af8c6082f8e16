package io.github.asreval.report.base;

import io.github.asreval.score.timing.TimeErrors;
import io.github.asreval.score.timing.WordTiming;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What all reports say of the times of words. */
public final class TimingFigures {

    private static final int DECIMALS = 3;
    private static final int MILLISECONDS = 1000;

    private TimingFigures() {}

    /** Returns what stands above the {@link #cells} of a row for people. */
    public static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("Median", "Mean abs.", "95 %"));
        for (double tolerance : WordTiming.TOLERANCES) {
            columns.add("≤ " + Math.round(tolerance * MILLISECONDS) + " ms");
        }
        return columns;
    }

    /** Returns the figures of some errors for people: seconds, and then shares. */
    public static List<String> cells(TimeErrors errors) {
        List<String> cells = new ArrayList<>();
        cells.add(signed(errors.median()));
        cells.add(seconds(errors.meanOfAbsolute()));
        cells.add(seconds(errors.percentile95()));
        for (double tolerance : WordTiming.TOLERANCES) {
            OptionalDouble share = errors.within(tolerance);
            cells.add(share.isEmpty() ? Percent.UNDEFINED : Percent.decimals(share.getAsDouble() * 100, 1) + "%");
        }
        return cells;
    }

    private static String signed(OptionalDouble seconds) {
        String shown = seconds(seconds);
        return seconds.orElse(0) > 0 ? "+" + shown : shown;
    }

    private static String seconds(OptionalDouble seconds) {
        return seconds.isEmpty() ? Percent.UNDEFINED : Percent.decimals(seconds.getAsDouble(), DECIMALS);
    }

    /** Returns the name by which programs know a share: {@code within20}. */
    public static String name(double tolerance) {
        return "within" + Math.round(tolerance * MILLISECONDS);
    }

    /** Returns in words which words these are the times of. */
    public static String compared(WordTiming timing) {
        return "Times of words: hypothesis less reference in seconds, of "
                + timing.begins().count() + " of " + TextLines.counted(timing.hits(), "hit");
    }

    /** Returns in words how many words have no times. */
    public static String untimed(WordTiming timing) {
        return "Without times: " + side(timing.reference()) + " of the reference, " + side(timing.hypothesis())
                + " of the hypothesis";
    }

    private static String side(WordTiming.Side side) {
        return side.untimed() + " of " + TextLines.counted(side.words(), "word");
    }
}
