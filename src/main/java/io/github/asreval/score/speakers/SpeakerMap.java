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
        for (long margin : OrderedAssignment.margins(errors, streams, streams.length)) {
            if (margin == 0) {
                streams = OrderedAssignment.of(withHits(errors, session, hits));
                break;
            }
        }
        return new SpeakerMap(
                streams,
                OrderedAssignment.margins(
                        errors, streams, session.hypothesis().streams().size()));
    }

    private static long[][] withHits(
            long[][] errors, SpeechSession session, ToLongBiFunction<List<SpeechSegment>, List<SpeechSegment>> hits) {
        long[][] costs = new long[errors.length][errors.length];
        for (int row = 0; row < errors.length; row++) {
            for (int column = 0; column < errors.length; column++) {
                long matched = row < session.reference().streams().size()
                                && column < session.hypothesis().streams().size()
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
