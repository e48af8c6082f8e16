package io.github.asreval.score.speakers;

import io.github.asreval.align.TimedAligner.TimedTokens;
import io.github.asreval.text.Word;
import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An utterance taken apart into the words that are compared.
 *
 * @param utterance as it stands in its transcript
 * @param stream the number of the stream that it belongs to, from 0 on
 * @param words its words
 * @param times when they were said, as far as is known
 * @param tokens their numbers, and the times in which they may meet others, if these matter
 */
record SpeechSegment(Utterance utterance, int stream, List<Word> words, WordIntervals times, TimedTokens tokens) {

    /**
     * By time; where that is the same, by what was said, so that the order of the file makes no difference.
     *
     * <p>Segments without any difference may be taken for each other.
     */
    static final Comparator<SpeechSegment> BY_TIME = Comparator.comparingDouble(SpeechSegment::begin)
            .thenComparingDouble(SpeechSegment::end)
            .thenComparing(segment -> segment.utterance().text());

    /** Returns whether it is known when the utterance begins. */
    boolean hasBegin() {
        return utterance.details().begin().isPresent();
    }

    private double begin() {
        return utterance.details().begin().orElse(0);
    }

    private double end() {
        return utterance.details().end().orElse(begin());
    }

    /** Returns a segment of one of its words. */
    SpeechSegment word(int index) {
        return new SpeechSegment(
                utterance,
                stream,
                words.subList(index, index + 1),
                times.word(index),
                TimedTokens.of(new int[] {tokens.ids()[index]}, new double[] {tokens.begins()[index]}, new double[] {
                    tokens.ends()[index]
                }));
    }

    /** Returns the same segment with words that may meet others so many seconds earlier and later. */
    SpeechSegment widened(double collar) {
        return new SpeechSegment(utterance, stream, words, times, tokens.widened(collar));
    }

    /** Returns the same segment with words that may meet any others. */
    SpeechSegment untimed() {
        return new SpeechSegment(utterance, stream, words, times, TimedTokens.untimed(tokens.ids()));
    }

    /** Returns the same segment with those words only whose middle is in a region of a map. */
    SpeechSegment in(EvaluationMap map, String recording) {
        int[] kept = IntStream.range(0, words.size())
                .filter(word -> map.contains(recording, times.middle(word)))
                .toArray();
        List<Word> keptWords = new ArrayList<>();
        int[] ids = new int[kept.length];
        double[][] own = new double[4][kept.length];
        for (int i = 0; i < kept.length; i++) {
            int word = kept[i];
            keptWords.add(words.get(word));
            ids[i] = tokens.ids()[word];
            own[0][i] = times.begins()[word];
            own[1][i] = times.ends()[word];
            own[2][i] = tokens.begins()[word];
            own[3][i] = tokens.ends()[word];
        }
        return new SpeechSegment(
                utterance, stream, keptWords, new WordIntervals(own[0], own[1]), TimedTokens.of(ids, own[2], own[3]));
    }

    /** Returns the tokens with the times in which they were said. */
    TimedTokens timed() {
        return TimedTokens.of(tokens.ids(), times.begins(), times.ends());
    }

    /** Returns a word with what is known of it. */
    SpokenWord spoken(int index, String speaker) {
        return new SpokenWord(words.get(index), speaker, times.begin(index), times.end(index));
    }

    /** Returns the tokens of some segments, one behind the other. */
    static TimedTokens tokens(List<SpeechSegment> segments) {
        return joined(segments.stream().map(SpeechSegment::tokens).toList());
    }

    /** Returns all tokens, one behind the other. */
    static TimedTokens joined(List<TimedTokens> parts) {
        int size = 0;
        for (TimedTokens part : parts) {
            size += part.size();
        }
        int[] ids = new int[size];
        double[] begins = new double[size];
        double[] ends = new double[size];
        int next = 0;
        for (TimedTokens part : parts) {
            System.arraycopy(part.ids(), 0, ids, next, part.size());
            System.arraycopy(part.begins(), 0, begins, next, part.size());
            System.arraycopy(part.ends(), 0, ends, next, part.size());
            next += part.size();
        }
        return TimedTokens.of(ids, begins, ends);
    }
}
