package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner.TimedTokens;
import java.util.List;

/** The number of words that are left, and of errors that there will be in any case. */
final class SegmentBounds {

    private static final int MOST_WORDS = Long.SIZE;

    // By segment: of it and all behind it.
    private final int[] words;
    private final int[] fewest;
    private final int streamWords;

    SegmentBounds(List<TimedTokens> segments, List<TimedTokens> streams) {
        words = new int[segments.size() + 1];
        fewest = new int[segments.size() + 1];
        TimedTokens heard = SpeechSegment.joined(streams);
        streamWords = heard.size();
        int most = 0;
        for (int id : heard.ids()) {
            most = Math.max(most, id);
        }
        for (TimedTokens segment : segments) {
            for (int id : segment.ids()) {
                most = Math.max(most, id);
            }
        }
        boolean[] isHeard = new boolean[most + 1];
        for (int id : heard.ids()) {
            isHeard[id] = true;
        }
        long[] places = new long[most + 1];
        for (int i = segments.size() - 1; i >= 0; i--) {
            int[] ids = segments.get(i).ids();
            words[i] = words[i + 1] + ids.length;
            fewest[i] = fewest[i + 1];
            for (int from = 0; from < ids.length; from += MOST_WORDS) {
                int to = Math.min(ids.length, from + MOST_WORDS);
                fewest[i] += to - from == 1 ? (isHeard[ids[from]] ? 0 : 1) : fewest(ids, from, to, heard.ids(), places);
            }
        }
    }

    /**
     * Returns the errors of some words against the best stretch of a text (Sellers 1980), as bits (Myers 1999). That the
     * streams stand one behind the other can only lower the number.
     *
     * @param places by word: where it stands, as bits; all 0 before and afterwards
     */
    private static int fewest(int[] ids, int from, int to, int[] text, long[] places) {
        for (int i = from; i < to; i++) {
            places[ids[i]] |= 1L << (i - from);
        }
        long lastRow = 1L << (to - from - 1);
        long rises = -1L;
        long falls = 0L;
        int errors = to - from;
        int least = errors;
        for (int word : text) {
            long equal = places[word];
            long same = (((equal & rises) + rises) ^ rises) | equal | falls;
            long rightRises = falls | ~(same | rises);
            long rightFalls = same & rises;
            errors += (rightRises & lastRow) != 0 ? 1 : 0;
            errors -= (rightFalls & lastRow) != 0 ? 1 : 0;
            least = Math.min(least, errors);
            // A stretch may begin anywhere: row 0 stays 0, and no bit is shifted in.
            long fromAbove = rightRises << 1;
            rises = (rightFalls << 1) | ~(same | fromAbove);
            falls = same & fromAbove;
        }
        for (int i = from; i < to; i++) {
            places[ids[i]] = 0L;
        }
        return least;
    }

    /** Returns how many words a segment and all behind it have. */
    int words(int segment) {
        return words[segment];
    }

    /** Returns how many errors a segment and all behind it have at least. */
    int fewest(int segment) {
        return fewest[segment];
    }

    /** Returns how many words the streams have. */
    int streamWords() {
        return streamWords;
    }
}
