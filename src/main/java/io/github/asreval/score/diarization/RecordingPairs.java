package io.github.asreval.score.diarization;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Brings the recordings of both sides together, by their names. */
final class RecordingPairs {

    private static final int MOST_NAMED = 3;

    private final SpokenTurns reference;
    private final SpokenTurns hypothesis;
    private final List<RecordingTurns> pairs = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Pairs the recordings.
     *
     * @throws MalformedTranscriptException if the two sides have none in common, or the map names none
     */
    RecordingPairs(SpokenTurns reference, SpokenTurns hypothesis, Optional<EvaluationMap> map) {
        this.reference = reference;
        this.hypothesis = hypothesis;
        Map<String, List<SpokenTurn>> said = byRecording(reference);
        Map<String, List<SpokenTurn>> heard = byRecording(hypothesis);
        nameTheOne(said, heard);
        nameTheOne(heard, said);
        Set<String> all = new TreeSet<>(said.keySet());
        all.addAll(heard.keySet());
        requireCommon(said.keySet(), heard.keySet());
        map.ifPresent(regions -> requireMapped(all, regions));
        tellMissing(said.keySet(), heard.keySet());
        for (String recording : all) {
            add(recording, said.getOrDefault(recording, List.of()), heard.getOrDefault(recording, List.of()));
        }
    }

    /** Returns the recordings by name, and their channels likewise. */
    List<RecordingTurns> pairs() {
        return pairs;
    }

    /** Returns what a reader of the rate should know. */
    List<String> notes() {
        return notes;
    }

    private static Map<String, List<SpokenTurn>> byRecording(SpokenTurns turns) {
        return turns.turns().stream()
                .collect(Collectors.groupingBy(SpokenTurn::recording, TreeMap::new, Collectors.toList()));
    }

    /** Where one side has one recording without a name, as most formats have, it is the one of the other side. */
    private static void nameTheOne(Map<String, List<SpokenTurn>> unnamed, Map<String, List<SpokenTurn>> named) {
        if (unnamed.size() == 1 && named.size() == 1 && unnamed.containsKey("")) {
            List<SpokenTurn> turns = unnamed.getOrDefault("", List.of());
            unnamed.clear();
            unnamed.put(named.keySet().iterator().next(), turns);
        }
    }

    private void requireCommon(Set<String> said, Set<String> heard) {
        if (!said.isEmpty() && !heard.isEmpty() && said.stream().noneMatch(heard::contains)) {
            throw new MalformedTranscriptException(
                    hypothesis.name(),
                    0,
                    "has no recording in common with " + reference.name() + ": " + named(heard) + " here, "
                            + named(said) + " there; call them the same");
        }
    }

    private static void requireMapped(Set<String> recordings, EvaluationMap map) {
        if (!recordings.isEmpty()
                && recordings.stream().allMatch(recording -> map.of(recording).isEmpty())) {
            Set<String> mapped = map.regions().stream()
                    .map(EvaluationMap.Region::recording)
                    .collect(Collectors.toCollection(TreeSet::new));
            throw new MalformedTranscriptException(
                    map.name(),
                    0,
                    "names none of the recordings, so that nothing would be scored: " + named(mapped) + " here, "
                            + named(recordings) + " there; call them the same");
        }
    }

    private void tellMissing(Set<String> said, Set<String> heard) {
        tellMissing(hypothesis.name(), said, heard, "all that is said there is missed");
        tellMissing(reference.name(), heard, said, "all that is heard there is false alarm");
    }

    private void tellMissing(String name, Set<String> all, Set<String> own, String effect) {
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(own);
        if (!missing.isEmpty()) {
            notes.add(name + ": has nothing of "
                    + (missing.size() == 1 ? "the recording " : missing.size() + " recordings, ") + named(missing)
                    + ": " + effect);
        }
    }

    private static String named(Set<String> recordings) {
        List<String> names = recordings.stream()
                .limit(MOST_NAMED)
                .map(name -> name.isEmpty() ? "one without a name" : "\"" + name + "\"")
                .toList();
        return String.join(", ", names) + (recordings.size() > MOST_NAMED ? " …" : "");
    }

    private void add(String recording, List<SpokenTurn> said, List<SpokenTurn> heard) {
        Set<String> saidOn = channels(said);
        Set<String> heardOn = channels(heard);
        if (saidOn.size() > 1 && heardOn.size() > 1) {
            Set<String> all = new TreeSet<>(saidOn);
            all.addAll(heardOn);
            for (String channel : all) {
                pairs.add(new RecordingTurns(
                        recording, channel, on(said, channel), on(heard, channel), unscored(recording, channel)));
            }
            return;
        }
        if (!said.isEmpty() && !heard.isEmpty() && (saidOn.size() > 1 || heardOn.size() > 1)) {
            boolean several = saidOn.size() > 1;
            notes.add((several ? reference : hypothesis).name() + ": has several channels of "
                    + named(Set.of(recording)) + ", " + String.join(", ", several ? saidOn : heardOn)
                    + ", and the other side has not: they are scored together");
        }
        pairs.add(new RecordingTurns(recording, "", said, heard, unscored(recording, "")));
    }

    private static Set<String> channels(List<SpokenTurn> turns) {
        return turns.stream().map(SpokenTurn::channel).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<SpokenTurn> on(List<SpokenTurn> turns, String channel) {
        return turns.stream().filter(turn -> turn.channel().equals(channel)).toList();
    }

    /** Returns what the reference wants not to be scored, on all channels if they are not told apart. */
    private List<EvaluationMap.Region> unscored(String recording, String channel) {
        return reference.unscored().stream()
                .filter(region -> region.recording().equals(recording)
                        && (channel.isEmpty() || region.channel().equals(channel)))
                .toList();
    }
}
