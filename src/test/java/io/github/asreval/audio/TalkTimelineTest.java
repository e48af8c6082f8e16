package io.github.asreval.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TalkTimelineTest {

    @Test
    void tellsTalkOverlapAndNobody() {
        TalkTimeline talk = new TalkTimeline(
                10_000, List.of(List.of(new TalkSegment(0, 4000)), List.of(new TalkSegment(3000, 9000))));
        assertEquals(4000, talk.talkMillis(0));
        assertEquals(6000, talk.talkMillis(1));
        assertEquals(1000, talk.overlapMillis());
        assertEquals(1000, talk.nobodyMillis());
        assertEquals(0.4, talk.talkShare(0).orElseThrow(), 1e-12);
    }

    @Test
    void withoutTalkThereAreNoShares() {
        TalkTimeline talk = new TalkTimeline(10_000, List.of(List.of(), List.of()));
        assertEquals(10_000, talk.nobodyMillis());
        assertTrue(talk.talkShare(1).isEmpty());
    }

    /** Every ms looked at by itself is the oracle. */
    @Test
    void sumsAreThoseOfCountingEveryMillisecond() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<List<TalkSegment>> channels = new ArrayList<>();
            int[] talking = new int[300];
            for (int channel = 0; channel < 1 + random.nextInt(3); channel++) {
                List<TalkSegment> segments = new ArrayList<>();
                int at = random.nextInt(20);
                while (at < 290) {
                    int end = Math.min(300, at + 1 + random.nextInt(40));
                    segments.add(new TalkSegment(at, end));
                    for (int i = at; i < end; i++) {
                        talking[i]++;
                    }
                    at = end + 1 + random.nextInt(40);
                }
                channels.add(segments);
            }
            TalkTimeline talk = new TalkTimeline(300, channels);
            long both = Arrays.stream(talking).filter(count -> count > 1).count();
            long nobody = Arrays.stream(talking).filter(count -> count == 0).count();
            assertEquals(both, talk.overlapMillis(), channels.toString());
            assertEquals(nobody, talk.nobodyMillis(), channels.toString());
        }
    }
}
