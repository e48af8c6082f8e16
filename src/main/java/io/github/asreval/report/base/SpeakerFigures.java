package io.github.asreval.report.base;

import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.speakers.CollarCurve;
import io.github.asreval.score.speakers.GivenWords;
import io.github.asreval.score.speakers.SpeakerBill;
import io.github.asreval.score.speakers.SpeakerMetric;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerRow;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What all reports on who said what say in words and figures. */
public final class SpeakerFigures {

    /** So many kinds of words given to the wrong speaker are told at most. */
    private static final int MOST_GIVEN = 20;

    private SpeakerFigures() {}

    /** Returns what is called by nobody's name. */
    public static String nobody() {
        return "-";
    }

    /** Returns the counts of a row that stand under {@link #columns}. */
    public static List<Long> numbers(SpeakerRow row) {
        ErrorCounts counts = row.counts();
        return List.of(
                counts.referenceWords(),
                counts.errors(),
                counts.substitutions(),
                counts.deletions(),
                counts.insertions());
    }

    /** Returns what stands above the counts of a row. */
    public static List<String> columns() {
        return List.of("Words", "Errors", "S", "D", "I");
    }

    /** Returns whether rows tell of words given to the wrong speaker. */
    public static boolean hasGiven(SpeakerResult result) {
        return result.metric() == SpeakerMetric.CP || result.metric() == SpeakerMetric.WDER;
    }

    /** Returns what the rates of rows are called. */
    public static String rowRateName(SpeakerResult result) {
        return result.metric() == SpeakerMetric.WDER ? result.rateName() : "WER";
    }

    /** Returns the rate of a row. */
    public static OptionalDouble rate(SpeakerResult result, SpeakerRow row) {
        return result.metric() == SpeakerMetric.WDER
                ? row.wrongSpeakerRate()
                : row.counts().errorRate();
    }

    /** Returns what stands behind the rate: how many speakers there are, and what is uncertain. */
    public static String behindRate(SpeakerResult result) {
        StringBuilder text = new StringBuilder();
        text.append(result.exact() ? "" : "at most; ");
        text.append("speakers ").append(result.speakers());
        text.append(", missed ").append(result.missed());
        text.append(", false ").append(result.falseAlarms());
        result.bill()
                .ifPresent(bill -> text.append("; attribution costs ")
                        .append(bill.exact() ? "" : "at least ")
                        .append(bill.attribution()));
        return text.toString();
    }

    /** Returns what the errors are due to and what else is to be known, a sentence a line. */
    public static List<String> remarks(SpeakerReport report) {
        SpeakerResult result = report.result();
        List<String> lines = new ArrayList<>();
        result.bill().ifPresent(bill -> addBill(bill, lines));
        for (SpeakerRow row : result.rows()) {
            if (row.margin().isPresent()
                    && row.margin().getAsLong() == 0
                    && row.reference().isPresent()) {
                lines.add("Toss of a coin: another map, in which "
                        + row.reference().get() + " is not "
                        + row.hypothesis().map(stream -> stream).orElse("missed") + ", has as few errors");
            }
        }
        result.curve().ifPresent(curve -> addCurve(curve, result, lines));
        return lines;
    }

    private static void addBill(SpeakerBill bill, List<String> lines) {
        lines.add("Errors of recognition: " + (bill.exact() ? "" : "at most ") + bill.recognition()
                + ", of attribution: " + (bill.exact() ? "" : "at least ") + bill.attribution());
        for (GivenWords given :
                bill.given().subList(0, Math.min(MOST_GIVEN, bill.given().size()))) {
            lines.add("Words of " + given.speaker() + " given to "
                    + given.other().orElse("nobody") + " (" + given.stream() + "): " + given.words());
        }
        if (bill.given().size() > MOST_GIVEN) {
            lines.add("Left out of this list: " + (bill.given().size() - MOST_GIVEN));
        }
    }

    private static void addCurve(CollarCurve curve, SpeakerResult result, List<String> lines) {
        StringBuilder line = new StringBuilder(result.rateName()).append(" by collar: ");
        for (CollarCurve.Point point : curve.points()) {
            line.append(Percent.decimals(point.collar(), 1))
                    .append(" s ")
                    .append(Percent.precise(share(point.errors(), result)))
                    .append(", ");
        }
        lines.add(line.append("none ")
                .append(Percent.precise(share(curve.untimedErrors(), result)))
                .toString());
        curve.sufficient()
                .ifPresent(collar -> lines.add("Within 0.1 points of the rate without a collar from "
                        + Percent.decimals(collar, 1) + " s on"));
    }

    /** Returns errors as a share of the words of a result. */
    public static OptionalDouble share(long errors, SpeakerResult result) {
        return result.words() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) errors / result.words());
    }
}
