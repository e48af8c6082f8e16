package io.github.asreval.report.base;

import io.github.asreval.report.values.DiarizationReport;
import io.github.asreval.score.diarization.ConfusedTime;
import io.github.asreval.score.diarization.DiarizationResult;
import io.github.asreval.score.diarization.DiarizedRecording;
import io.github.asreval.score.diarization.LeftOutTime;
import io.github.asreval.score.diarization.SpeakerScore;
import io.github.asreval.score.diarization.SpeakerTime;
import io.github.asreval.transcript.EvaluationMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What all reports on who spoke when say in words and figures. */
public final class DiarizationFigures {

    private static final int NANOSECONDS = 9;
    private static final int DECIMALS = 3;
    private static final int MOST_CONFUSIONS = 10;

    private DiarizationFigures() {}

    /** Returns nanoseconds as seconds with three decimals, half to even: {@code 6.700}. */
    public static String seconds(long nanoseconds) {
        return BigDecimal.valueOf(nanoseconds, NANOSECONDS)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** Returns the name of a recording, and its channel if the channels are told apart. */
    public static String name(DiarizedRecording recording) {
        return name(recording.recording(), recording.channel());
    }

    /** Returns the name of a recording and of its channel, each of which may be empty. */
    public static String name(String recording, String channel) {
        String name = recording.isEmpty() ? "(unnamed)" : recording;
        return channel.isEmpty() ? name : name + " " + channel;
    }

    /** Returns what stands above the {@link #times} of a row. */
    public static List<String> columns() {
        return List.of("Scored", "Missed", "False alarm", "Confusion");
    }

    /** Returns the times of a row. */
    public static List<Long> times(SpeakerTime time) {
        return List.of(time.scored(), time.missed(), time.falseAlarm(), time.confusion());
    }

    /** Returns the rate of a speaker; those whom only the hypothesis has have none. */
    public static String rate(SpeakerScore speaker) {
        return Percent.precise(speaker.time().errorRate());
    }

    /** Returns a share of what was scored. */
    public static OptionalDouble share(long part, SpeakerTime total) {
        return total.scored() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / total.scored());
    }

    /** Returns how many recordings and speakers there are, in words. */
    public static String counts(DiarizationResult result) {
        return "Recordings: " + result.recordings().size() + ", speakers: " + result.referenceSpeakers()
                + " in the reference, " + result.hypothesisSpeakers() + " in the hypothesis";
    }

    /** Returns in words who was taken for whom for longest, and how many pairs more there are. */
    public static List<String> confusions(DiarizationResult result) {
        boolean several = result.recordings().size() > 1;
        List<String> lines = new ArrayList<>();
        for (DiarizedRecording recording : result.recordings()) {
            int shown = Math.min(MOST_CONFUSIONS, recording.confusions().size());
            for (ConfusedTime confusion : recording.confusions().subList(0, shown)) {
                lines.add("Confused: " + (several ? name(recording) + ": " : "") + confusion.reference() + " heard as "
                        + confusion.heardAs() + " for " + seconds(confusion.time()) + " s");
            }
            if (shown < recording.confusions().size()) {
                lines.add("Confused: " + (several ? name(recording) + ": " : "")
                        + (recording.confusions().size() - shown) + " further pairs of speakers");
            }
        }
        return lines;
    }

    /** Returns in words what was left out of the rate, and what others would have left out; nothing if that is nothing. */
    public static List<String> leftOut(DiarizationReport report) {
        DiarizationResult result = report.result();
        List<String> lines = new ArrayList<>();
        add(
                lines,
                "within " + Percent.decimals(report.settings().collar(), DECIMALS)
                        + " s of a begin or end in the reference",
                result.byCollar());
        add(lines, "where several speak in the reference", result.byOverlap());
        add(lines, "what the reference marks as not to be scored (NOSCORE)", result.byMark());
        add(
                lines,
                "what " + report.settings().map().map(EvaluationMap::name).orElse("") + " does not name",
                result.byMap());
        if (result.beyondReference() > 0) {
            SpeakerTime total = result.total();
            lines.add("Counted, but not by md-eval without a map: " + seconds(result.beyondReference())
                    + " s of false alarm before the first or behind the last turn of a reference; without them the rate is "
                    + Percent.precise(share(total.errors() - result.beyondReference(), total)));
        }
        return lines;
    }

    private static void add(List<String> lines, String what, LeftOutTime time) {
        if (!time.isNone()) {
            lines.add("Left out, " + what + ": " + seconds(time.reference()) + " s of the reference, "
                    + seconds(time.hypothesis()) + " s of the hypothesis");
        }
    }
}
