package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.Arrays;
import java.util.List;

/**
 * The whole table of what it costs to have used up each number of words of each stream behind each segment: for small
 * recordings whose sides have so little in common that hardly a state can be left out.
 *
 * <p>The time is that of all cells of a layer, for each word and stream. Of the layers, one for each segment, those at equal
 * distances are kept, and the others are made again on the way back.
 */
final class StreamTable {

    private static final long MOST_CELLS = 600_000_000;
    private static final long MOST_KEPT = 64_000_000;
    /** An error weighs more than all hits together. */
    private static final int ERROR = 1 << 16;
    /** With no more words, sums of errors and hits are numbers of 32 bits. */
    private static final int MOST_WORDS = 1 << 14;

    private final List<TimedTokens> segments;
    private final List<TimedTokens> streams;
    /** By stream: how far apart cells are that differ by one word of it. */
    private final int[] strides;

    private final int cells;
    private final int distance;

    private StreamTable(List<TimedTokens> segments, List<TimedTokens> streams) {
        this.segments = segments;
        this.streams = streams;
        this.strides = new int[streams.size()];
        int product = 1;
        for (int stream = 0; stream < strides.length; stream++) {
            strides[stream] = product;
            product *= streams.get(stream).size() + 1;
        }
        this.cells = product;
        this.distance = distance(segments.size());
    }

    private static int distance(int segments) {
        return Math.max(1, (int) Math.ceil(Math.sqrt(segments)));
    }

    /** Returns whether the table is small enough to be filled. */
    static boolean isSmall(List<TimedTokens> segments, List<TimedTokens> streams) {
        double product = 1;
        long words = 0;
        for (TimedTokens stream : streams) {
            product *= stream.size() + 1.0;
            words += stream.size();
        }
        long said = 0;
        for (TimedTokens segment : segments) {
            said += segment.size();
        }
        return product * said <= MOST_CELLS
                && product * 2 * (distance(segments.size()) + 1) <= MOST_KEPT
                && words + said <= MOST_WORDS;
    }

    /** Returns the stream that each segment goes to in the best way. */
    static int[] best(List<TimedTokens> segments, List<TimedTokens> streams) {
        return new StreamTable(segments, streams).best();
    }

    private int[] best() {
        int[][] kept = new int[segments.size() / distance + 1][];
        int[] layer = new int[cells];
        Arrays.fill(layer, Integer.MAX_VALUE / 2);
        layer[0] = 0;
        for (int segment = 0; segment < segments.size(); segment++) {
            if (segment % distance == 0) {
                kept[segment / distance] = layer;
            }
            layer = next(layer, segment);
        }
        int cell = cheapestEnd(layer);
        int[] given = new int[segments.size()];
        for (int from = (segments.size() - 1) / distance * distance; from >= 0; from -= distance) {
            int to = Math.min(segments.size(), from + distance);
            int[][] layers = new int[to - from + 1][];
            layers[0] = kept[from / distance];
            for (int segment = from; segment < to; segment++) {
                layers[segment - from + 1] = next(layers[segment - from], segment);
            }
            for (int segment = to - 1; segment >= from; segment--) {
                cell = stepBack(cell, segment, layers[segment - from], layers[segment - from + 1][cell], given);
            }
        }
        return given;
    }

    /** Returns the cell from which passing over what is left of the streams costs least. */
    private int cheapestEnd(int[] layer) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int cell = 0; cell < cells; cell++) {
            int rest = 0;
            for (int stream = 0; stream < strides.length; stream++) {
                rest += streams.get(stream).size() - position(cell, stream);
            }
            int cost = layer[cell] + rest * ERROR;
            if (cost < least) {
                least = cost;
                best = cell;
            }
        }
        return best;
    }

    private int position(int cell, int stream) {
        return cell / strides[stream] % (streams.get(stream).size() + 1);
    }

    /** Returns the layer behind a segment. */
    private int[] next(int[] layer, int segment) {
        int[] next = new int[cells];
        Arrays.fill(next, Integer.MAX_VALUE / 2);
        for (int stream = 0; stream < strides.length; stream++) {
            int[] row = new int[streams.get(stream).size() + 1];
            for (int cell = 0; cell < cells; cell++) {
                if (position(cell, stream) == 0) {
                    for (int i = 0; i < row.length; i++) {
                        row[i] = layer[cell + i * strides[stream]];
                        row[i] = i == 0 ? row[i] : Math.min(row[i], row[i - 1] + ERROR);
                    }
                    align(segments.get(segment), streams.get(stream), row);
                    for (int i = 0; i < row.length; i++) {
                        int at = cell + i * strides[stream];
                        next[at] = Math.min(next[at], row[i]);
                    }
                }
            }
        }
        return next;
    }

    private static void align(TimedTokens words, TimedTokens heard, int[] row) {
        for (int word = 0; word < words.size(); word++) {
            int diagonal = row[0];
            row[0] += ERROR;
            for (int i = 1; i < row.length; i++) {
                int above = row[i];
                int cost = Math.min(above, row[i - 1]) + ERROR;
                int pair = words.ids()[word] == heard.ids()[i - 1] ? diagonal - 1 : diagonal + ERROR;
                row[i] = pair < cost && words.meets(word, heard, i - 1) ? pair : cost;
                diagonal = above;
            }
        }
    }

    /** Finds the stream that a segment went to on the best way to a cell; returns the cell before it. */
    private int stepBack(int cell, int segment, int[] before, int cost, int[] given) {
        for (int stream = 0; stream < strides.length; stream++) {
            int[] rest = costsBack(segments.get(segment), streams.get(stream), position(cell, stream));
            for (int used = 0; used < rest.length; used++) {
                int from = cell - used * strides[stream];
                if (before[from] + rest[used] == cost) {
                    given[segment] = stream;
                    return from;
                }
            }
        }
        throw new IllegalStateException("no way leads to a cell that was reached");
    }

    /** Returns what a segment costs against each number of words of a stream before a position. */
    private static int[] costsBack(TimedTokens words, TimedTokens heard, int position) {
        int[] row = new int[position + 1];
        for (int i = 0; i <= position; i++) {
            row[i] = i * ERROR;
        }
        for (int word = words.size() - 1; word >= 0; word--) {
            int diagonal = row[0];
            row[0] += ERROR;
            for (int i = 1; i <= position; i++) {
                int above = row[i];
                int other = position - i;
                int cost = Math.min(above, row[i - 1]) + ERROR;
                int pair = words.ids()[word] == heard.ids()[other] ? diagonal - 1 : diagonal + ERROR;
                row[i] = pair < cost && words.meets(word, heard, other) ? pair : cost;
                diagonal = above;
            }
        }
        return row;
    }
}
