package io.github.asreval.report.values;

import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioVerdict;
import io.github.asreval.audio.TalkTimeline;
import java.time.Duration;
import java.util.Optional;

/**
 * What the checks of several recordings come to.
 *
 * <p>Every recording is counted once: {@code recordings = passed + failed + unknown + unreadable}. Instances are immutable.
 *
 * @param recordings how many there are
 * @param passed how many may be sent, with or without warnings
 * @param warned how many of those have warnings
 * @param failed how many have errors
 * @param unknown how many could not be read far enough to tell
 * @param unreadable how many could not be opened
 * @param audio how long all those are together whose length is known
 * @param measured how many of them had their samples read
 * @param talk for how long somebody talks in those
 */
public record AudioTotals(
        int recordings,
        int passed,
        int warned,
        int failed,
        int unknown,
        int unreadable,
        Duration audio,
        int measured,
        Duration talk) {

    /** The total of no recordings. */
    public static final AudioTotals NONE = new AudioTotals(0, 0, 0, 0, 0, 0, Duration.ZERO, 0, Duration.ZERO);

    /** Returns the total with one more recording. */
    public AudioTotals plus(CheckedRecording checked) {
        Optional<AudioVerdict> verdict = checked.report().map(AudioReport::verdict);
        Optional<TalkTimeline> timeline =
                checked.report().flatMap(AudioReport::measures).map(measures -> measures.talk());
        return new AudioTotals(
                recordings + 1,
                passed + one(verdict.filter(AudioVerdict::passes)),
                warned + one(verdict.filter(AudioVerdict.WARNING::equals)),
                failed + one(verdict.filter(AudioVerdict.ERROR::equals)),
                unknown + one(verdict.filter(AudioVerdict.UNKNOWN::equals)),
                unreadable + 1 - one(verdict),
                audio.plus(checked.report()
                        .flatMap(AudioReport::header)
                        .flatMap(AudioHeader::length)
                        .orElse(Duration.ZERO)),
                measured + one(timeline),
                talk.plusMillis(timeline.map(found -> found.lengthMillis() - found.nobodyMillis())
                        .orElse(0L)));
    }

    private static int one(Optional<?> counted) {
        return counted.isPresent() ? 1 : 0;
    }
}
