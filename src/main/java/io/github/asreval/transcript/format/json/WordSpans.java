package io.github.asreval.transcript.format.json;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.TimedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Which stretch of a text was said when, until it is known which words it has. */
final class WordSpans {

    private record Span(int start, int end, double begun, double ended) {}

    private final List<Span> spans = new ArrayList<>();

    /**
     * Adds the next stretch.
     *
     * @param start where it begins in the text, in {@code char}s
     * @param end where it ends
     * @param begun when it was begun, in seconds; nothing where that is not told, as of punctuation
     * @param ended when it was ended
     */
    void add(int start, int end, OptionalDouble begun, OptionalDouble ended) {
        if (end > start) {
            spans.add(new Span(start, end, begun.orElse(Double.NaN), ended.orElse(Double.NaN)));
        }
    }

    /**
     * Returns the words of the text with their times: a word is said from the begin of the first stretch in it to the end of
     * the last, of those that have times, since a comma has none. Of a stretch with several words nobody knows when each of
     * them was said.
     */
    TimedWords words(String text) {
        List<TimedWords.Word> words = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Words.isWhiteSpace(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                while (next < spans.size() && spans.get(next).end() <= start) {
                    next++;
                }
                words.add(word(text, start, end, next));
            }
            start = end + 1;
        }
        return new TimedWords(false, words);
    }

    private TimedWords.Word word(String text, int start, int end, int first) {
        double begun = Double.NaN;
        double ended = Double.NaN;
        boolean whole = true;
        for (int i = first; i < spans.size() && spans.get(i).start() < end; i++) {
            Span span = spans.get(i);
            whole &= span.start() >= start && span.end() <= end;
            begun = Double.isNaN(begun) ? span.begun() : begun;
            ended = Double.isNaN(span.ended()) ? ended : span.ended();
        }
        return whole
                ? new TimedWords.Word(text.substring(start, end), begun, ended, 0)
                : new TimedWords.Word(text.substring(start, end), Double.NaN, Double.NaN, 0);
    }
}
