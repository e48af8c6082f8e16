package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.List;

/**
 * Which words of the streams matter when: behind a segment, those may be used up that are not too early for all later
 * segments, and none need be that are too late for all earlier ones.
 */
final class StreamWindows {

    // By stream and segment.
    private final int[][] floors;
    private final int[][] ceilings;

    StreamWindows(List<TimedTokens> segments, List<TimedTokens> streams) {
        double[] nextBegin = new double[segments.size()];
        double[] lastEnd = new double[segments.size()];
        double begin = Double.POSITIVE_INFINITY;
        for (int i = segments.size() - 1; i >= 0; i--) {
            nextBegin[i] = begin;
            for (double time : segments.get(i).begins()) {
                begin = Math.min(begin, time);
            }
        }
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < segments.size(); i++) {
            for (double time : segments.get(i).ends()) {
                end = Math.max(end, time);
            }
            lastEnd[i] = end;
        }
        floors = new int[streams.size()][];
        ceilings = new int[streams.size()][];
        for (int stream = 0; stream < streams.size(); stream++) {
            floors[stream] = floors(streams.get(stream), nextBegin);
            ceilings[stream] = ceilings(streams.get(stream), lastEnd);
        }
    }

    private static int[] floors(TimedTokens stream, double[] nextBegin) {
        int[] floors = new int[nextBegin.length];
        int floor = 0;
        for (int segment = 0; segment < floors.length; segment++) {
            while (floor < stream.size() && stream.ends()[floor] <= nextBegin[segment]) {
                floor++;
            }
            floors[segment] = floor;
        }
        return floors;
    }

    private static int[] ceilings(TimedTokens stream, double[] lastEnd) {
        int[] ceilings = new int[lastEnd.length];
        int ceiling = stream.size();
        for (int segment = ceilings.length - 1; segment >= 0; segment--) {
            while (ceiling > 0 && stream.begins()[ceiling - 1] >= lastEnd[segment]) {
                ceiling--;
            }
            ceilings[segment] = ceiling;
        }
        return ceilings;
    }

    /** Returns how many words of a stream are used up at least behind a segment. */
    int floor(int stream, int segment) {
        return floors[stream][segment];
    }

    /** Returns how many words of a stream are used up at most behind a segment. */
    int ceiling(int stream, int segment) {
        return ceilings[stream][segment];
    }
}
