package io.github.asreval.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.audio.TalkSegment;
import io.github.asreval.audio.TalkTimeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlTalkTest {

    private static TalkTimeline random(Random random) {
        List<TalkSegment> turns = new ArrayList<>();
        long time = random.nextInt(2000);
        for (int i = random.nextInt(40); i > 0; i--) {
            long end = time + 100 + random.nextInt(3000);
            turns.add(new TalkSegment(time, end));
            time = end + 301 + random.nextInt(4000);
        }
        return new TalkTimeline(time, List.of(turns, List.of()));
    }

    private static List<Long> numbers(HtmlTalk.Line line) {
        return Stream.of(line.dashes().split(" ", -1)).map(Long::valueOf).toList();
    }

    @Test
    void talkBecomesDashesAndTheRestGaps() {
        HtmlTalk talk =
                HtmlTalk.of(new TalkTimeline(4000, List.of(List.of(new TalkSegment(1000, 2000)), List.of())), 50);
        assertEquals(200, talk.width());
        assertEquals(
                List.of("0 50 50 100", "0 200"),
                talk.lines().stream().map(HtmlTalk.Line::dashes).toList());
        assertEquals(0, talk.closed());
    }

    @Test
    void dashesAddUpToTheRecordingAndAreRightToFortyMilliseconds() {
        for (int seed = 0; seed < 200; seed++) {
            TalkTimeline timeline = random(new Random(seed));
            HtmlTalk talk = HtmlTalk.of(timeline, 1000);
            for (int channel = 0; channel < 2; channel++) {
                List<Long> numbers = numbers(talk.lines().get(channel));
                assertEquals(0, numbers.size() % 2, "an odd number of dashes would be taken twice");
                assertEquals(talk.width(), numbers.stream().mapToLong(n -> n).sum());
                long drawn = 0;
                for (int i = 0; i < numbers.size(); i += 2) {
                    drawn += 20 * numbers.get(i);
                }
                long exact = timeline.talkMillis(channel);
                assertTrue(
                        Math.abs(drawn - exact)
                                <= 40L * timeline.channels().get(channel).size(),
                        "seed " + seed);
            }
        }
    }

    @Test
    void ofTooManyTurnsThoseThatAreCloseBecomeOne() {
        List<TalkSegment> turns = List.of(
                new TalkSegment(0, 1000),
                new TalkSegment(1400, 2000),
                new TalkSegment(2900, 4000),
                new TalkSegment(9000, 10_000));
        TalkTimeline timeline = new TalkTimeline(10_000, List.of(turns));
        assertEquals(
                "0 0 50 20 30 45 55 250 50 0",
                HtmlTalk.of(timeline, 4).lines().get(0).dashes());
        assertEquals(0, HtmlTalk.of(timeline, 4).closed());
        assertEquals(
                "0 0 100 45 55 250 50 0",
                HtmlTalk.of(timeline, 3).lines().get(0).dashes());
        assertEquals(500, HtmlTalk.of(timeline, 3).closed());
        assertEquals("0 0 200 250 50 0", HtmlTalk.of(timeline, 2).lines().get(0).dashes());
        assertEquals(1000, HtmlTalk.of(timeline, 2).closed());
    }
}
