package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The English spellings that a peer writes for others: the American for the British, for the most part. */
final class WhisperSpelling {

    /** What the Open ASR Leaderboard's table has beyond Whisper's, or otherwise. */
    private static final Map<String, String> OPEN_ASR = Map.ofEntries(
            Map.entry("ok", "okay"),
            Map.entry("kay", "okay"),
            Map.entry("etcetera", "etc"),
            Map.entry("mm", "hmm"),
            Map.entry("flyer", "flier"),
            Map.entry("archaeological", "archeological"),
            Map.entry("cancellation", "cancelation"),
            Map.entry("cancellations", "cancelations"),
            Map.entry("pummelled", "pummeled"),
            Map.entry("pummelling", "pummeling"),
            Map.entry("snowploughs", "snowplows"),
            Map.entry("travelogue", "travelog"),
            Map.entry("travelogues", "travelogs"));

    private static final List<String> NOT_OPEN_ASR =
            List.of("archeological", "cancelation", "cancelations", "travelog", "travelogs");

    private WhisperSpelling() {}

    /** Returns Whisper's table as a change of single words. */
    static WordChange whisper() {
        return of(Whisper.PAIRS);
    }

    /** Returns the leaderboard's table as a change of single words. */
    static WordChange openAsr() {
        Map<String, String> pairs = new HashMap<>(Whisper.PAIRS);
        pairs.keySet().removeAll(NOT_OPEN_ASR);
        pairs.putAll(OPEN_ASR);
        return of(Map.copyOf(pairs));
    }

    private static WordChange of(Map<String, String> pairs) {
        return word -> pairs.getOrDefault(word, word);
    }

    private static Map<String, String> read(String name) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : Resource.lines("normalize/" + name)) {
            List<String> pair = Words.split(line);
            pairs.put(pair.get(0), pair.get(1));
        }
        return Map.copyOf(pairs);
    }

    /** Loaded only when a step asks for it. */
    private static final class Whisper {
        static final Map<String, String> PAIRS = read("spelling-whisper.txt");
    }
}
