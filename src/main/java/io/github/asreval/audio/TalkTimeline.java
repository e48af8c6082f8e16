package io.github.asreval.audio;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * Who talks when: the stretches of talk on every channel.
 *
 * <p>Agent from 0 to 4 s, customer from 3 to 9 s, of 10 s: 4,000 and 6,000 ms of talk, 1,000 ms of both, 1,000 ms of
 * nobody. Instances are immutable.
 *
 * @param lengthMillis how long the recording is, in ms
 * @param channels for every channel its stretches, in order, none touching the next
 */
public record TalkTimeline(long lengthMillis, List<List<TalkSegment>> channels) {

    /** Copies the lists. */
    public TalkTimeline {
        channels = channels.stream().map(List::copyOf).toList();
    }

    /** Returns how long a channel, counted from 0, talks, in ms. */
    public long talkMillis(int channel) {
        return channels.get(channel).stream().mapToLong(TalkSegment::millis).sum();
    }

    /** Returns the share of one channel, counted from 0, in the talk of all; empty if nobody talks. */
    public OptionalDouble talkShare(int channel) {
        long all = 0;
        for (int i = 0; i < channels.size(); i++) {
            all += talkMillis(i);
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) talkMillis(channel) / all);
    }

    /** Returns how long two or more channels talk at once, in ms. */
    public long overlapMillis() {
        return covered(2);
    }

    /** Returns how long no channel talks, in ms. */
    public long nobodyMillis() {
        return lengthMillis - covered(1);
    }

    /** Returns how long so many channels or more talk at once: a sweep over the ends of all stretches. */
    private long covered(int atLeast) {
        long[] ends = channels.stream()
                .flatMap(List::stream)
                .flatMapToLong(segment -> LongStream.of(segment.startMillis() * 2 + 1, segment.endMillis() * 2))
                .sorted()
                .toArray();
        long sum = 0;
        int talking = 0;
        long from = 0;
        for (long end : ends) {
            if (talking >= atLeast) {
                sum += end / 2 - from;
            }
            talking += (end & 1) == 1 ? 1 : -1;
            from = end / 2;
        }
        return sum;
    }
}
