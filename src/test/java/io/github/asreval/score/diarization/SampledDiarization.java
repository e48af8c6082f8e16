package io.github.asreval.score.diarization;

import io.github.asreval.transcript.SpokenTurn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The error rate by its definition, millisecond after millisecond, with all maps tried: slow, and not to be got wrong. */
final class SampledDiarization {

    private final boolean[][] reference;
    private final boolean[][] hypothesis;
    private final boolean[] mapped;
    private final boolean[] scored;

    /**
     * Samples turns that begin and end at whole milliseconds.
     *
     * @param from where a region begins that alone is scored, in milliseconds
     * @param to where it ends
     */
    SampledDiarization(
            List<SpokenTurn> said, List<SpokenTurn> heard, int length, int collar, boolean overlap, int from, int to) {
        reference = speech(said, length);
        hypothesis = speech(heard, length);
        mapped = new boolean[length];
        scored = new boolean[length];
        Arrays.fill(mapped, from, to, true);
        for (int t = 0; t < length; t++) {
            scored[t] = mapped[t] && (overlap || count(reference, t) <= 1);
        }
        for (SpokenTurn turn : said) {
            for (double boundary : List.of(turn.begin(), turn.end())) {
                int at = (int) Math.round(boundary * 1000);
                Arrays.fill(scored, Math.max(0, at - collar), Math.min(length, at + collar), false);
            }
        }
    }

    private static boolean[][] speech(List<SpokenTurn> turns, int length) {
        List<String> names =
                turns.stream().map(SpokenTurn::speaker).distinct().sorted().toList();
        boolean[][] speech = new boolean[names.size()][length];
        for (SpokenTurn turn : turns) {
            Arrays.fill(
                    speech[names.indexOf(turn.speaker())],
                    (int) Math.round(turn.begin() * 1000),
                    (int) Math.round(turn.end() * 1000),
                    true);
        }
        return speech;
    }

    private static int count(boolean[][] speech, int t) {
        int speakers = 0;
        for (boolean[] speaker : speech) {
            speakers += speaker[t] ? 1 : 0;
        }
        return speakers;
    }

    /** Returns what may come out: the times, in milliseconds, under each of the maps that have the most common time. */
    Set<SpeakerTime> results() {
        List<int[]> maps = new ArrayList<>();
        int[] map = new int[reference.length];
        addMaps(map, 0, new boolean[hypothesis.length], maps);
        int most = maps.stream().mapToInt(this::common).max().orElse(0);
        Set<SpeakerTime> results = new HashSet<>();
        maps.stream().filter(each -> common(each) == most).forEach(each -> results.add(time(each)));
        return results;
    }

    private void addMaps(int[] map, int r, boolean[] taken, List<int[]> maps) {
        if (r == map.length) {
            maps.add(map.clone());
            return;
        }
        map[r] = -1;
        addMaps(map, r + 1, taken, maps);
        for (int h = 0; h < taken.length; h++) {
            if (!taken[h]) {
                taken[h] = true;
                map[r] = h;
                addMaps(map, r + 1, taken, maps);
                taken[h] = false;
            }
        }
    }

    private int common(int[] map) {
        int common = 0;
        for (int t = 0; t < mapped.length; t++) {
            common += mapped[t] ? matched(map, t) : 0;
        }
        return common;
    }

    private int matched(int[] map, int t) {
        int matched = 0;
        for (int r = 0; r < map.length; r++) {
            matched += map[r] >= 0 && reference[r][t] && hypothesis[map[r]][t] ? 1 : 0;
        }
        return matched;
    }

    private SpeakerTime time(int[] map) {
        long all = 0;
        long missed = 0;
        long falseAlarm = 0;
        long confusion = 0;
        for (int t = 0; t < scored.length; t++) {
            if (scored[t]) {
                int r = count(reference, t);
                int h = count(hypothesis, t);
                all += r;
                missed += Math.max(0, r - h);
                falseAlarm += Math.max(0, h - r);
                confusion += Math.min(r, h) - matched(map, t);
            }
        }
        return new SpeakerTime(all, missed, falseAlarm, confusion);
    }
}
