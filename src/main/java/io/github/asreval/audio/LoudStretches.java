package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the loudest stretches of two channels, spread over a whole recording, so that the channels can be compared.
 *
 * <p>A recording is cut into stretches of 240 ms. Of each run of them the loudest is kept; when 32 are, the louder one of
 * every two stays, and runs become twice as long. So every part of the recording has its say, which an announcement that
 * both sides hear does not outvote, and memory is bounded.
 */
final class LoudStretches {

    private static final int MOST = 32;

    private final int rate;
    private final int span;
    private final List<Stretch> kept = new ArrayList<>();
    private int runLength = 1;
    private int inRun;
    private Stretch filling;
    private Stretch loudest;
    private int filled;

    LoudStretches(int rate) {
        this.rate = rate;
        span = StretchLikeness.window(rate) + 2 * StretchLikeness.margin(rate);
        filling = new Stretch(span);
        loudest = new Stretch(span);
    }

    /** Takes the next samples of both channels. */
    void accept(int[] first, int[] second, int count) {
        int from = 0;
        while (from < count) {
            int length = Math.min(count - from, span - filled);
            filling.copy(first, second, from, filled, length);
            filled += length;
            from += length;
            if (filled == span) {
                endStretch();
            }
        }
    }

    private void endStretch() {
        filled = 0;
        filling.weigh();
        if (inRun == 0 || filling.energy() > loudest.energy()) {
            Stretch spare = loudest;
            loudest = filling;
            filling = spare;
        }
        if (++inRun == runLength) {
            kept.add(loudest);
            loudest = new Stretch(span);
            inRun = 0;
            if (kept.size() == MOST) {
                halve();
            }
        }
    }

    private void halve() {
        for (int i = 0; i < MOST / 2; i++) {
            Stretch left = kept.get(2 * i);
            Stretch right = kept.get(2 * i + 1);
            kept.set(i, left.energy() >= right.energy() ? left : right);
        }
        kept.subList(MOST / 2, MOST).clear();
        runLength *= 2;
    }

    /** Returns how alike the channels are; empty if no stretch is loud enough to tell. */
    Optional<ChannelLikeness> likeness() {
        List<Stretch> all = new ArrayList<>(kept);
        if (inRun > 0) {
            all.add(loudest);
        } else if (all.isEmpty() && filled == span) {
            all.add(filling);
        }
        return ChannelComparison.of(all, rate);
    }
}
