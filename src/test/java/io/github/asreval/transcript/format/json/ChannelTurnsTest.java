package io.github.asreval.transcript.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTurnsTest {

    /** Words are written {@code channel:text@begin-end}, or {@code channel:text} without a time. */
    @ParameterizedTest(name = "{0} are the turns {1}")
    @CsvSource({
        "a:one@0-1 a:four@5-6 b:two@2-3 b:three@3-4, a one/b two three/a four",
        "b:two@2-3 a:one@0-1, a one/b two",
        "a:one@0-1 a:two@5-6, a one two",
        // A hum within a word leaves the sentence whole; one in a pause does not.
        "a:one@0-1 a:two@1-2 b:hm@1.2-1.4, a one two/b hm",
        "a:one@0-1 a:two@2-3 b:hm@1.2-1.4, a one/b hm/a two",
        "a:one@0-1 a:two@2-3 b:hm@1-1.4, a one/b hm/a two",
        "a:one@0-1 a:two@2-3 b:three@2-4, a one two/b three",
        "a:one@0-1 a:. a:two@5-6 b:yes@2-3 b:!, a one ./b yes !/a two",
        "a:one a:two b:three, a one two/b three",
        "a:one@0-1 b:two@2-3 c:three@4-5 a:four@6-7, a one/b two/c three/a four",
    })
    void cutsWhereAnotherChannelBeginsInAPause(String words, String turns) {
        assertEquals(List.of(turns.split("/")), turns(words(words)));
    }

    @Test
    void keepsTheWordsOfEachChannelInTheirOrder() {
        for (int seed = 0; seed < 2000; seed++) {
            List<Word> words = random(new Random(seed));
            Map<String, String> wanted = new TreeMap<>();
            words.forEach(word -> wanted.merge(word.channel(), word.word().text(), (a, b) -> a + " " + b));
            Map<String, String> found = new TreeMap<>();
            List<Utterance> turns = utterances(words);
            turns.forEach(turn -> found.merge(turn.details().channel(), turn.text(), (a, b) -> a + " " + b));
            assertEquals(wanted, found, "seed " + seed);
            for (int i = 1; i < turns.size(); i++) {
                assertTrue(begin(turns, i - 1) <= begin(turns, i), "seed " + seed);
                String before = turns.get(i - 1).details().channel();
                assertTrue(!before.equals(turns.get(i).details().channel()), "seed " + seed);
            }
        }
    }

    private static double begin(List<Utterance> turns, int index) {
        return turns.get(index).details().begin().orElseThrow();
    }

    private record Word(String channel, TimedWord word) {}

    /** Each channel's words are in the order of their time, with pauses or without. */
    private static List<Word> random(Random random) {
        List<Word> words = new ArrayList<>();
        for (int channel = 1 + random.nextInt(3); channel > 0; channel--) {
            double time = random.nextInt(5);
            for (int i = random.nextInt(8); i >= 0; i--) {
                double end = time + random.nextInt(3) + 1;
                words.add(word("c" + channel, "w" + i, OptionalDouble.of(time), OptionalDouble.of(end)));
                time = end + Math.max(0, random.nextInt(5) - 2);
            }
        }
        return words;
    }

    private static List<Word> words(String written) {
        List<Word> words = new ArrayList<>();
        for (String word : written.split(" ", -1)) {
            String[] parts = word.split("[:@-]", -1);
            boolean timed = parts.length == 4;
            words.add(word(
                    parts[0],
                    parts[1],
                    timed ? OptionalDouble.of(Double.parseDouble(parts[2])) : OptionalDouble.empty(),
                    timed ? OptionalDouble.of(Double.parseDouble(parts[3])) : OptionalDouble.empty()));
        }
        return words;
    }

    private static Word word(String channel, String text, OptionalDouble begin, OptionalDouble end) {
        return new Word(channel, new TimedWord(1, JsonPlace.DOCUMENT, " ", text, begin, end));
    }

    private static List<Utterance> utterances(List<Word> words) {
        ChannelTurns turns = new ChannelTurns();
        words.forEach(word -> turns.add(word.channel(), word.word()));
        UtteranceQueue queue = new UtteranceQueue(false);
        turns.addTo(queue);
        List<Utterance> all = new ArrayList<>();
        for (Optional<Utterance> next = queue.poll(); next.isPresent(); next = queue.poll()) {
            all.add(next.get());
        }
        return all;
    }

    private static List<String> turns(List<Word> words) {
        return utterances(words).stream()
                .map(turn -> turn.details().channel() + " " + turn.text())
                .toList();
    }
}
