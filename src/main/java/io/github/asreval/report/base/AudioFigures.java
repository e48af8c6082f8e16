package io.github.asreval.report.base;

import io.github.asreval.audio.AudioFinding;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.audio.TalkTimeline;
import io.github.asreval.report.values.AudioTotals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Figures of recordings as people read them; every report shows the same ones. */
public final class AudioFigures {

    private static final int NANOS_OF_HUNDREDTH = 10_000_000;
    private static final long HALF_A_SECOND = 500;

    private AudioFigures() {}

    /** Returns {@code 0:07.98} for 7.978 s, or {@code 1:02:03.45}: to the nearest hundredth. */
    public static String length(Duration length) {
        Duration rounded = length.plusNanos(NANOS_OF_HUNDREDTH / 2);
        return clock(rounded, rounded.toHours() > 0) + '.' + twoDigits(rounded.toNanosPart() / NANOS_OF_HUNDREDTH);
    }

    /** Returns {@code 0:00:08} for 7.978 s: hours, minutes, and seconds to the nearest. */
    public static String hours(Duration length) {
        return clock(length.plusMillis(HALF_A_SECOND), true);
    }

    private static String clock(Duration length, boolean withHours) {
        return (withHours ? length.toHours() + ":" + twoDigits(length.toMinutesPart()) : length.toMinutes()) + ":"
                + twoDigits(length.toSecondsPart());
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    /** Returns the talk of each channel in percent of the recording, as {@code 48/51}; the empty string if it has no length. */
    public static String talk(TalkTimeline timeline) {
        if (timeline.lengthMillis() == 0) {
            return "";
        }
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < timeline.channels().size(); i++) {
            shares.add(Long.toString(Math.round(100.0 * timeline.talkMillis(i) / timeline.lengthMillis())));
        }
        return String.join("/", shares);
    }

    /** Returns a finding as {@code error: the file is empty [file-empty]}. */
    public static String finding(AudioFinding finding) {
        return finding.severity().id() + ": " + finding.message() + " ["
                + finding.rule().id() + "]";
    }

    /** Returns {@code 2 recordings: 1 passed, 1 failed}, without those of which there are none. */
    public static String verdicts(AudioTotals totals) {
        List<String> parts = new ArrayList<>();
        String warned = totals.warned() == 0 ? "" : " (" + totals.warned() + " with warnings)";
        parts.add(totals.passed() + " passed" + warned);
        parts.add(totals.failed() + " failed");
        if (totals.unknown() > 0) {
            parts.add(totals.unknown() + " unknown");
        }
        if (totals.unreadable() > 0) {
            parts.add(totals.unreadable() + " unreadable");
        }
        return TextLines.counted(totals.recordings(), "recording") + ": " + String.join(", ", parts);
    }

    /** Returns {@code 0:00:16 of audio, 0:00:07 of talk in the 1 that was measured}. */
    public static String times(AudioTotals totals) {
        String audio = hours(totals.audio()) + " of audio";
        if (totals.measured() == 0) {
            return audio + ", no talk was measured";
        }
        String talk = audio + ", " + hours(totals.talk()) + " of talk";
        return totals.measured() == totals.recordings()
                ? talk
                : talk + " in the " + totals.measured() + (totals.measured() == 1 ? " that was" : " that were")
                        + " measured";
    }

    /** Says of how many recordings nothing can be said, and what to do. */
    public static String unknown(AudioTotals totals, AudioSettings settings) {
        return TextLines.counted(totals.unknown(), "recording") + " could not be judged: "
                + (settings.ffprobe().isPresent()
                        ? "ffprobe did not answer"
                        : "install ffprobe, which comes with FFmpeg, or name it with --ffprobe PATH");
    }
}
