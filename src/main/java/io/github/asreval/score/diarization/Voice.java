package io.github.asreval.score.diarization;

import io.github.asreval.transcript.SpokenTurn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A speaker of one side of a recording.
 *
 * @param name as the file calls him
 * @param times begin and end of his turns in nanoseconds, one turn behind the other, sorted by begin and end; they may overlap
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares voices but by their order
record Voice(String name, long[] times) {

    /**
     * Returns the speakers of some turns, by when they speak: of maps that are equally good, which one is taken must depend
     * neither on names nor on the order of a file.
     */
    static List<Voice> of(List<SpokenTurn> turns) {
        Map<String, List<SpokenTurn>> speakers = new TreeMap<>();
        for (SpokenTurn turn : turns) {
            speakers.computeIfAbsent(turn.speaker(), first -> new ArrayList<>()).add(turn);
        }
        List<Voice> voices = new ArrayList<>();
        speakers.forEach((name, own) -> voices.add(new Voice(name, times(own))));
        voices.sort((one, other) -> Arrays.compare(one.times, other.times));
        return voices;
    }

    private static long[] times(List<SpokenTurn> turns) {
        return turns.stream()
                .sorted(Comparator.comparingDouble(SpokenTurn::begin).thenComparingDouble(SpokenTurn::end))
                .flatMap(turn -> List.of(turn.begin(), turn.end()).stream())
                .mapToLong(SpeakerTime::nanoseconds)
                .toArray();
    }
}
