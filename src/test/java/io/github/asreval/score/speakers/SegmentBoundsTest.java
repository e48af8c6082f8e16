package io.github.asreval.score.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How few errors there may be, held against the best stretch of the text by the table of Sellers. */
class SegmentBoundsTest {

    private static final int MOST_WORDS = 64;

    @Test
    void everySegmentHasTheErrorsOfItsBestStretch() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int alphabet = 1 + random.nextInt(40);
            List<TimedTokens> segments = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                segments.add(words(random, random.nextInt(8) == 0 ? 200 : 12, alphabet));
            }
            List<TimedTokens> streams = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                streams.add(words(random, 60, alphabet));
            }
            SegmentBounds bounds = new SegmentBounds(segments, streams);
            int[] heard = SpeechSegment.joined(streams).ids();
            assertEquals(heard.length, bounds.streamWords());
            int words = 0;
            int fewest = 0;
            assertEquals(0, bounds.words(segments.size()));
            for (int i = segments.size() - 1; i >= 0; i--) {
                int[] ids = segments.get(i).ids();
                words += ids.length;
                for (int from = 0; from < ids.length; from += MOST_WORDS) {
                    fewest += ofBestStretch(ids, from, Math.min(ids.length, from + MOST_WORDS), heard);
                }
                assertEquals(words, bounds.words(i), "seed " + seed);
                assertEquals(fewest, bounds.fewest(i), "seed " + seed);
            }
        }
    }

    @Test
    void aSegmentThatStandsInAStreamMayHaveNone() {
        SegmentBounds bounds = new SegmentBounds(
                List.of(TimedTokens.untimed(3, 4), TimedTokens.untimed(4), TimedTokens.untimed(9)),
                List.of(TimedTokens.untimed(1, 2, 3), TimedTokens.untimed(4, 5)));
        // That it goes over the end of a stream is not looked at: there are at least so many.
        assertEquals(1, bounds.fewest(0));
        assertEquals(1, bounds.fewest(2));
        assertEquals(0, bounds.fewest(3));
        assertEquals(4, bounds.words(0));
        assertEquals(5, bounds.streamWords());
    }

    private static TimedTokens words(Random random, int most, int alphabet) {
        return TimedTokens.untimed(
                random.ints(random.nextInt(most), 0, alphabet).toArray());
    }

    private static int ofBestStretch(int[] ids, int from, int to, int[] heard) {
        int[] above = new int[heard.length + 1];
        for (int i = from; i < to; i++) {
            int[] row = new int[heard.length + 1];
            row[0] = above[0] + 1;
            for (int j = 1; j <= heard.length; j++) {
                int pair = above[j - 1] + (ids[i] == heard[j - 1] ? 0 : 1);
                row[j] = Math.min(pair, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        int least = above[0];
        for (int cost : above) {
            least = Math.min(least, cost);
        }
        return least;
    }
}
