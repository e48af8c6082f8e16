package io.github.asreval.audio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the loudest stretches of two channels, spread over a whole recording, so that the channels can be compared.
 *
 * <p>A recording is cut into stretches of 240 ms. Of each run of them the loudest is kept, by the level of either
 * channel, since the louder speaker would else have them all; when sixteen are kept for a channel, the louder one of
 * every two stays, and runs become twice as long. So every part of the recording has its say, which an announcement
 * that both sides hear does not outvote, and memory is bounded.
 */
final class LoudStretches {

    private final int rate;
    private final int span;
    private final Keeper byFirst = new Keeper(true);
    private final Keeper bySecond = new Keeper(false);
    private Stretch filling;
    private int filled;

    LoudStretches(int rate) {
        this.rate = rate;
        span = StretchLikeness.window(rate) + 2 * StretchLikeness.margin(rate);
        filling = new Stretch(span);
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
        boolean isKeptByFirst = byFirst.take(filling);
        boolean isKeptBySecond = bySecond.take(filling);
        if (isKeptByFirst || isKeptBySecond) {
            filling = new Stretch(span);
        }
    }

    /** Returns a comparison of the channels; empty if no stretch is loud enough to tell. */
    Optional<ChannelComparison> comparison() {
        Set<Stretch> all = new LinkedHashSet<>(byFirst.kept());
        all.addAll(bySecond.kept());
        return ChannelComparison.of(all, rate);
    }

    /** The stretches in which one of the channels is loudest. */
    private static final class Keeper {
        private static final int MOST = 16;

        private final boolean isFirst;
        private final List<Stretch> runs = new ArrayList<>();
        private int runLength = 1;
        private int inRun;

        Keeper(boolean isFirst) {
            this.isFirst = isFirst;
        }

        /** Offers the next stretch, and returns whether it is kept for now. */
        boolean take(Stretch stretch) {
            if (inRun == runLength) {
                inRun = 0;
                if (runs.size() == MOST) {
                    halve();
                }
            }
            if (inRun++ == 0) {
                runs.add(stretch);
                return true;
            }
            boolean isLouder = power(stretch) > power(runs.get(runs.size() - 1));
            if (isLouder) {
                runs.set(runs.size() - 1, stretch);
            }
            return isLouder;
        }

        private void halve() {
            for (int i = 0; i < MOST / 2; i++) {
                Stretch left = runs.get(2 * i);
                Stretch right = runs.get(2 * i + 1);
                runs.set(i, power(left) >= power(right) ? left : right);
            }
            runs.subList(MOST / 2, MOST).clear();
            runLength *= 2;
        }

        private double power(Stretch stretch) {
            return isFirst ? stretch.firstPower() : stretch.secondPower();
        }

        List<Stretch> kept() {
            return runs;
        }
    }
}
