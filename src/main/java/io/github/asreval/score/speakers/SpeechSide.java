package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner.TimedTokens;
import io.github.asreval.transcript.EvaluationMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was said, or recognised, in one recording.
 *
 * @param streams what the streams are called, in the order of the file: speakers, else channels, else the file
 * @param segments all segments in the order of time, if that is known of all of them; else in the order of the file
 * @param wordsTimed whether the transcript tells the times of all words
 */
record SpeechSide(List<String> streams, List<SpeechSegment> segments, boolean wordsTimed) {

    SpeechSide {
        streams = List.copyOf(streams);
        segments = List.copyOf(segments);
    }

    /** Returns a side of nothing. */
    static SpeechSide silent() {
        return new SpeechSide(List.of(), List.of(), false);
    }

    /** Returns the segments of a stream in their order. */
    List<SpeechSegment> segments(int stream) {
        List<SpeechSegment> own = new ArrayList<>();
        for (SpeechSegment segment : segments) {
            if (segment.stream() == stream) {
                own.add(segment);
            }
        }
        return own;
    }

    /** Returns the words of each stream. */
    List<TimedTokens> tokens() {
        List<TimedTokens> tokens = new ArrayList<>();
        for (int stream = 0; stream < streams.size(); stream++) {
            tokens.add(SpeechSegment.tokens(segments(stream)));
        }
        return tokens;
    }

    /** Returns the words of each stream with the times in which they were said. */
    List<TimedTokens> timed() {
        List<TimedTokens> timed = new ArrayList<>();
        for (int stream = 0; stream < streams.size(); stream++) {
            timed.add(SpeechSegment.joined(
                    segments(stream).stream().map(SpeechSegment::timed).toList()));
        }
        return timed;
    }

    /** Returns whether it is known of all words when they were said. */
    boolean isTimed() {
        return segments.stream().allMatch(segment -> segment.times().areKnown());
    }

    /** Returns how many words there are. */
    int words() {
        int words = 0;
        for (SpeechSegment segment : segments) {
            words += segment.words().size();
        }
        return words;
    }

    /** Returns the same side with those words only whose middle is in a region of a map. */
    SpeechSide in(EvaluationMap map, String recording) {
        return new SpeechSide(
                streams,
                segments.stream().map(segment -> segment.in(map, recording)).toList(),
                wordsTimed);
    }

    /** Returns the same side with words that may meet others so many seconds earlier and later. */
    SpeechSide widened(double collar) {
        List<SpeechSegment> wider = new ArrayList<>();
        for (SpeechSegment segment : segments) {
            wider.add(segment.widened(collar));
        }
        return new SpeechSide(streams, wider, wordsTimed);
    }

    /** Returns the same side with words that may meet any others. */
    SpeechSide untimed() {
        return new SpeechSide(
                streams, segments.stream().map(SpeechSegment::untimed).toList(), wordsTimed);
    }

    /** Returns the words of some segments, in their order. */
    List<SpokenWord> spoken(List<SpeechSegment> some) {
        List<SpokenWord> spoken = new ArrayList<>();
        for (SpeechSegment segment : some) {
            for (int i = 0; i < segment.words().size(); i++) {
                spoken.add(segment.spoken(i, streams.get(segment.stream())));
            }
        }
        return spoken;
    }

    /**
     * Returns the same side with each word as a segment of its own, in the order of time, if the transcript tells the times of
     * all words; else with its segments as they are.
     */
    SpeechSide byWord() {
        if (!wordsTimed) {
            return this;
        }
        List<SpeechSegment> single = new ArrayList<>();
        for (SpeechSegment segment : segments) {
            for (int i = 0; i < segment.words().size(); i++) {
                single.add(segment.word(i));
            }
        }
        single.sort(Comparator.comparingDouble(word -> word.times().begins()[0]));
        return new SpeechSide(streams, single, wordsTimed);
    }
}
