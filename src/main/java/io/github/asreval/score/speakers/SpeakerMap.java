package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongBiFunction;

/**
 * Which stream of the hypothesis is which speaker of the reference: the map with the fewest errors; of several, that with
 * the most hits; and then that in which the first speaker has the first stream that he can have.
 */
final class SpeakerMap {

    private final int[] streams;
    private final long[] margins;

    private SpeakerMap(int[] streams, long[] margins) {
        this.streams = streams;
        this.margins = margins;
    }

    /**
     * Returns the map of a recording.
     *
     * @param hits tells the hits of a speaker's segments and a stream's; asked for only where maps tie
     */
    static SpeakerMap of(
            SpeechSession session,
            TimedAligner aligner,
            ToLongBiFunction<List<SpeechSegment>, List<SpeechSegment>> hits) {
        long[][] errors = session.errors(aligner);
        int[] streams = OrderedAssignment.of(errors);
        int heard = session.hypothesis().streams().size();
        long[] margins = OrderedAssignment.margins(errors, streams, heard);
        for (int speaker = 0; speaker < session.reference().streams().size(); speaker++) {
            if (margins[speaker] == 0) {
                int[] settled = OrderedAssignment.of(withHits(errors, streams, session, hits));
                return new SpeakerMap(settled, OrderedAssignment.margins(errors, settled, heard));
            }
        }
        return new SpeakerMap(streams, margins);
    }

    /** Returns costs by which of several maps with equally few errors that with the most hits is the cheapest. */
    private static long[][] withHits(
            long[][] errors,
            int[] streams,
            SpeechSession session,
            ToLongBiFunction<List<SpeechSegment>, List<SpeechSegment>> hits) {
        long fewest = 0;
        for (int row = 0; row < streams.length; row++) {
            fewest += errors[row][streams[row]];
        }
        long[][] costs = new long[errors.length][errors.length];
        for (int row = 0; row < errors.length; row++) {
            for (int column = 0; column < errors.length; column++) {
                boolean matters = row < session.reference().streams().size()
                        && column < session.hypothesis().streams().size()
                        && OrderedAssignment.isPossible(errors, row, column, fewest);
                long matched = matters
                        ? hits.applyAsLong(
                                session.reference().segments(row),
                                session.hypothesis().segments(column))
                        : 0;
                costs[row][column] = errors[row][column] * SearchState.ERROR - matched;
            }
        }
        return costs;
    }

    /**
     * Returns a map by words that agree.
     *
     * @param streamCount how many streams there are; columns behind them stand for none
     */
    static SpeakerMap of(long[][] words, int streamCount) {
        long[][] costs = new long[words.length][words.length];
        for (int row = 0; row < words.length; row++) {
            for (int column = 0; column < words.length; column++) {
                costs[row][column] = -words[row][column];
            }
        }
        int[] streams = OrderedAssignment.of(costs);
        return new SpeakerMap(streams, OrderedAssignment.margins(costs, streams, streamCount));
    }

    /** Returns how many speakers there are, or streams, if these are more: then the last speakers are nobody. */
    int size() {
        return streams.length;
    }

    /** Returns the stream of a speaker; one that is not there if he was missed. */
    int stream(int speaker) {
        return streams[speaker];
    }

    /** Returns the speaker of a stream; one that is not there if it is nobody's. */
    int speaker(int stream) {
        int speaker = 0;
        while (streams[speaker] != stream) {
            speaker++;
        }
        return speaker;
    }

    /** Returns how many errors more the best map has in which a speaker has another stream; nothing if there is none. */
    OptionalLong margin(int speaker) {
        return OrderedAssignment.isMargin(margins[speaker]) ? OptionalLong.of(margins[speaker]) : OptionalLong.empty();
    }
}
