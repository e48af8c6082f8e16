package io.github.asreval.audio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what was measured against the rules about samples. */
final class LevelRules {

    private static final double CLIPPED = 0.001;

    /** Talk on one side that makes the lack of it on the other worth a remark. */
    private static final long TALK = 1_000;

    private LevelRules() {}

    /** Returns what is wrong with the samples of a recording. */
    static List<AudioFinding> findings(AudioProfile profile, AudioHeader header, Optional<AudioMeasures> measured) {
        List<AudioFinding> findings = new ArrayList<>();
        boolean isEmpty =
                header.presentFrames().isPresent() && header.presentFrames().getAsLong() == 0;
        if (measured.isEmpty()) {
            if (!isEmpty) {
                findings.add(AudioFinding.of(
                        AudioRule.LEVELS_UNREAD,
                        "levels of " + header.encoding() + ", " + header.channels()
                                + (header.channels() == 1 ? " channel at " : " channels at ") + header.rate()
                                + " Hz, are not measured"));
            }
            return findings;
        }
        AudioMeasures measures = measured.get();
        for (int i = 0; i < measures.channels().size(); i++) {
            double clipped = measures.channels().get(i).clippedShare();
            if (clipped > CLIPPED) {
                findings.add(AudioFinding.of(
                        AudioRule.CLIPPING, percent(clipped) + " of channel " + i + " is cut off at full scale"));
            }
        }
        if (measures.channels().stream().allMatch(ChannelLevels::isSilent)) {
            findings.add(AudioFinding.of(AudioRule.SILENT, "the whole recording is below -60 dBFS"));
        } else if (measures.channels().size() == 2) {
            checkTwo(profile, measures, findings);
        }
        return findings;
    }

    private static void checkTwo(AudioProfile profile, AudioMeasures measures, List<AudioFinding> findings) {
        for (int i = 0; i < 2; i++) {
            boolean isSilent = measures.channels().get(i).isSilent();
            boolean isWithoutTalk = measures.talk().talkMillis(i) == 0;
            if (isSilent || (isWithoutTalk && measures.talk().talkMillis(1 - i) >= TALK)) {
                findings.add(AudioFinding.of(
                        AudioRule.SIDE_MISSING,
                        "channel " + i + (isSilent ? " is silent" : " has no talk") + ", channel " + (1 - i)
                                + " has talk of "
                                + Lengths.millis(measures.talk().talkMillis(1 - i))));
            }
        }
        Optional<ChannelLikeness> likeness = measures.likeness();
        if (likeness.isPresent() && likeness.get().isSameSound()) {
            // Without the sides of a call nothing is lost but the price of a channel.
            findings.add(new AudioFinding(
                    AudioRule.DUAL_MONO,
                    profile == AudioProfile.CALL_ANALYTICS ? AudioRule.DUAL_MONO.severity() : AudioSeverity.WARNING,
                    "the two channels hold the same sound: a correlation of "
                            + decimals(likeness.get().correlation(), 3) + " in "
                            + likeness.get().stretches()
                            + " stretches, with a lag of "
                            + decimals(likeness.get().lagMillis(), 1) + " ms"));
        } else if (likeness.isPresent() && likeness.get().isCrosstalk()) {
            findings.add(AudioFinding.of(
                    AudioRule.CROSSTALK,
                    "the voice of one channel is heard on the other: a correlation of "
                            + decimals(likeness.get().leak(), 2)));
        }
    }

    private static String percent(double share) {
        return decimals(share * 100, 1) + " %";
    }

    private static String decimals(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
