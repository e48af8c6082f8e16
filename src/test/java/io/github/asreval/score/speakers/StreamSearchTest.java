package io.github.asreval.score.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.EditScript;
import io.github.asreval.align.SpellingDistance;
import io.github.asreval.align.TimedAligner;
import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search over few states, held against the whole table on recordings of some dozens of words. */
class StreamSearchTest {

    private final TimedAligner aligner = TimedAligner.of(AlignmentProfile.STANDARD);
    private final EditScript script = new EditScript();

    @Test
    void findsWhatTheWholeTableHas() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            boolean timed = random.nextBoolean();
            int alphabet = 3 + random.nextInt(20);
            int count = 2 + random.nextInt(2);
            List<TimedTokens> segments = new ArrayList<>();
            List<List<TimedTokens>> heard = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                heard.add(new ArrayList<>());
            }
            double time = 0;
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                TimedTokens said = words(random, alphabet, time, timed);
                segments.add(said);
                // What is heard is like what was said, unless it is something else.
                heard.get(random.nextInt(count))
                        .add(random.nextInt(4) == 0 ? words(random, alphabet, time, timed) : misheard(said, random));
                time += random.nextInt(6);
            }
            List<TimedTokens> streams =
                    heard.stream().map(SpeechSegment::joined).toList();
            StreamSearch.Given given = new StreamSearch(segments, streams).best(new int[segments.size()], aligner);
            assertTrue(StreamTable.isSmall(segments, streams));
            int[] best = StreamTable.best(segments, streams);
            assertTrue(given.exact());
            assertEquals(value(best, segments, streams), value(given.streams(), segments, streams), "seed " + seed);
        }
    }

    /** Returns the errors of a way, and how many hits it has. */
    private List<Integer> value(int[] given, List<TimedTokens> segments, List<TimedTokens> streams) {
        int errors = 0;
        int hits = 0;
        for (int stream = 0; stream < streams.size(); stream++) {
            List<TimedTokens> own = new ArrayList<>();
            for (int i = 0; i < given.length; i++) {
                if (given[i] == stream) {
                    own.add(segments.get(i));
                }
            }
            aligner.align(SpeechSegment.joined(own), streams.get(stream), SpellingDistance.NONE, script);
            errors += script.errors();
            hits += script.hits();
        }
        return List.of(errors, hits);
    }

    private static TimedTokens words(Random random, int alphabet, double time, boolean timed) {
        int[] ids = new int[random.nextInt(9)];
        double[] begins = new double[ids.length];
        double[] ends = new double[ids.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = random.nextInt(alphabet);
            begins[i] = time + i;
            ends[i] = time + i + 1.5;
        }
        return timed ? TimedTokens.of(ids, begins, ends) : TimedTokens.untimed(ids);
    }

    private static TimedTokens misheard(TimedTokens said, Random random) {
        int[] ids = said.ids().clone();
        for (int i = 0; i < ids.length; i++) {
            ids[i] = random.nextInt(6) == 0 ? random.nextInt(5) : ids[i];
        }
        return TimedTokens.of(ids, said.begins(), said.ends());
    }
}
