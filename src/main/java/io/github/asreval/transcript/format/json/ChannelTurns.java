package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of several channels, cut into turns in the order of the talk.
 *
 * <p>A channel is cut where another one begins a word while it is silent; a word that falls into one of its words does not
 * cut it, so that a hum on the other side leaves a sentence whole. Then the pieces are sorted by their begin, and those of
 * one channel that follow each other are one turn. All words are held in memory until then. Words without a time belong to
 * the word before; where no word has any, or there is one channel, each channel is one turn.
 */
final class ChannelTurns {

    private final Map<String, List<TimedWord>> channels = new LinkedHashMap<>();

    /** Adds the next word of a channel. */
    void add(String channel, TimedWord word) {
        channels.computeIfAbsent(channel, name -> new ArrayList<>()).add(word);
    }

    /** Adds the turns in the order of their begin. */
    void addTo(UtteranceQueue out) {
        List<Piece> pieces = new ArrayList<>();
        channels.forEach((channel, words) -> cut(channel, words, othersBegin(channel), pieces));
        pieces.sort(Comparator.comparingDouble(Piece::begin));
        SpeakerTurn turn = new SpeakerTurn("", "");
        String speaking = "";
        for (Piece piece : pieces) {
            if (!piece.channel().equals(speaking)) {
                turn.addTo(out);
                turn = new SpeakerTurn("", piece.channel());
                speaking = piece.channel();
            }
            piece.words().forEach(turn::append);
        }
        turn.addTo(out);
    }

    /** Words of a channel between which nobody else begins. */
    private record Piece(String channel, double begin, List<TimedWord> words) {}

    /** Returns when the words of all other channels begin, sorted. */
    private double[] othersBegin(String channel) {
        return channels.entrySet().stream()
                .filter(other -> !other.getKey().equals(channel))
                .flatMap(other -> other.getValue().stream())
                .filter(word -> word.begin().isPresent())
                .mapToDouble(word -> word.begin().getAsDouble())
                .sorted()
                .toArray();
    }

    private static void cut(String channel, List<TimedWord> words, double[] others, List<Piece> pieces) {
        double begin = Double.NaN;
        double end = Double.NaN;
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            double wordBegin = words.get(i).begin().orElse(Double.NaN);
            if (isBetween(end, wordBegin, others)) {
                pieces.add(new Piece(channel, begin, words.subList(first, i)));
                first = i;
                begin = wordBegin;
            }
            begin = Double.isNaN(begin) ? wordBegin : begin;
            end = words.get(i).end().orElse(end);
        }
        pieces.add(new Piece(channel, Double.isNaN(begin) ? 0 : begin, words.subList(first, words.size())));
    }

    /** Returns whether one of the sorted times lies from one to the other; nothing does if these are unknown. */
    private static boolean isBetween(double from, double to, double[] times) {
        if (!(from < to)) {
            return false;
        }
        int next = Arrays.binarySearch(times, from);
        int index = next < 0 ? -next - 1 : next;
        return index < times.length && times[index] < to;
    }
}
