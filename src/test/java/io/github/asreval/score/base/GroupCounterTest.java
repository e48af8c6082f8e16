package io.github.asreval.score.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.FixedPairs;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals of groups, and pairs with details on the path of large corpora. */
class GroupCounterTest {

    @Test
    void takesTheSpeakerOfTheTranscriptElseTheLabelOfTheLine() {
        UtteranceDetails agent = UtteranceDetails.NONE.withSpeaker("agent");
        assertEquals(List.of("agent"), names(GroupKey.SPEAKER, "Caller: hello", agent, "hello", UtteranceDetails.NONE));
        assertEquals(List.of("agent"), names(GroupKey.SPEAKER, "hello", UtteranceDetails.NONE, "hello", agent));
        assertEquals(
                List.of("Caller"),
                names(GroupKey.SPEAKER, "Caller : hello", UtteranceDetails.NONE, "x", UtteranceDetails.NONE));
        assertEquals(
                List.of(GroupKey.UNKNOWN),
                names(GroupKey.SPEAKER, "it is 5:30", UtteranceDetails.NONE, "x", UtteranceDetails.NONE));
    }

    @Test
    void countsAnUtteranceInEachGroupOfItsLabels() {
        UtteranceDetails labels = UtteranceDetails.NONE.withLabels(List.of("O", "", "F", "O"));
        assertEquals(List.of("O", "F"), names(GroupKey.LABEL, "a", labels, "a", UtteranceDetails.NONE));
        assertEquals(
                List.of(GroupKey.UNKNOWN),
                names(GroupKey.LABEL, "a", UtteranceDetails.NONE, "a", UtteranceDetails.NONE));
    }

    @ParameterizedTest(name = "groups by {0} add up to the total")
    @EnumSource(
            value = GroupKey.class,
            names = {"SPEAKER", "CHANNEL", "FILE"})
    void groupsAddUpToTheTotal(GroupKey key) throws IOException {
        GroupCounter counter = new GroupCounter(key);
        CorpusTotal total = WerScorer.standard().score(pairs(500), counter);
        assertEquals(
                total.utterances(),
                counter.totals().stream()
                        .mapToLong(group -> group.total().utterances())
                        .sum());
        assertEquals(
                total.counts().errors(),
                counter.totals().stream()
                        .mapToLong(group -> group.total().counts().errors())
                        .sum());
        assertEquals(List.of(), new GroupCounter(key).totals());
    }

    @ParameterizedTest(name = "{0} threads count pairs with details as one thread does, with the same groups")
    @ValueSource(ints = {1, 2, 4})
    void blocksOfUtterancesGiveTheSame(int threads) throws IOException {
        List<ScoredUtterance> expected = new ArrayList<>();
        GroupCounter expectedGroups = new GroupCounter(GroupKey.SPEAKER);
        CorpusTotal total = WerScorer.standard().score(pairs(20_000), utterance -> {
            expected.add(utterance);
            expectedGroups.accept(utterance);
        });
        List<ScoredUtterance> delivered = new ArrayList<>();
        List<GroupCounter> groups = new ArrayList<>();
        LineSink sink = new LineSink() {
            @Override
            public synchronized Worker worker() {
                GroupCounter counter = new GroupCounter(GroupKey.SPEAKER);
                groups.add(counter);
                return new Worker() {
                    private final List<ScoredUtterance> own = new ArrayList<>();

                    @Override
                    public void accept(ScoredLine line) {
                        assertEquals(expected.get((int) line.number() - 1).pair(), line.pair());
                        counter.accept(line);
                        own.add(line.utterance());
                    }

                    @Override
                    public void deliver() {
                        delivered.addAll(own);
                        own.clear();
                    }
                };
            }
        };
        assertEquals(total, WerScorer.standard().score(PairBlocks.of(pairs(20_000)), threads, sink));
        assertEquals(total, WerScorer.standard().score(PairBlocks.of(pairs(20_000)), threads, LineSink.NONE));
        assertEquals(expected, delivered);
        GroupCounter all = new GroupCounter(GroupKey.SPEAKER);
        groups.forEach(all::add);
        assertEquals(expectedGroups.totals(), all.totals());
        assertEquals(expectedGroups.ignoredSpeakers(), all.ignoredSpeakers());
        assertTrue(all.ignoredSpeakers() > 1000, "in a third of the utterances both sides name a speaker");
    }

    private static List<String> names(
            GroupKey key, String said, UtteranceDetails ofSaid, String heard, UtteranceDetails ofHeard) {
        return key.names(new UtterancePair(new Utterance("1", 1, said, ofSaid), new Utterance("1", 1, heard, ofHeard)));
    }

    private static UtterancePairs pairs(int count) {
        Random random = new Random(count);
        List<UtterancePair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UtteranceDetails details = UtteranceDetails.NONE
                    .withSpeaker(random.nextInt(3) == 0 ? "" : "spk_" + random.nextInt(3))
                    .withChannel(random.nextBoolean() ? "A" : "B")
                    .withRecording("call" + random.nextInt(4));
            pairs.add(new UtterancePair(
                    new Utterance("u" + i, 2L * i + 1, text(random), details),
                    new Utterance(
                            "u" + i,
                            3L * i + 1,
                            text(random),
                            UtteranceDetails.NONE.withSpeaker(random.nextBoolean() ? "" : "spk"))));
        }
        return new FixedPairs(pairs);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(random.nextInt(9) == 0 ? "हाँ\n" : "word" + random.nextInt(5))
                    .append(' ');
        }
        return text.toString();
    }
}
