package io.github.asreval.score.timing;

import io.github.asreval.align.EditOperation;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.Utterance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Compares when words were recognised with when they were said, line by line.
 *
 * <pre>{@code
 * WordTimingCounter times = new WordTimingCounter();
 * scorer.score(pairs, 2, times);
 * times.result().begins().median()
 * }</pre>
 *
 * <p>The transcripts have to be read {@linkplain io.github.asreval.transcript.format.options.ReaderOptions#withWordTimes with
 * the times of words}; an utterance of one word, as in a tier of words, has its own times. Sixteen bytes are kept for each word
 * that is compared. Any number of threads may work on the lines.
 */
public final class WordTimingCounter implements LineSink {

    private static final double MICROSECONDS = 1e6;

    private final List<Part> parts = new ArrayList<>();

    /** Creates a counter of nothing. */
    public WordTimingCounter() {}

    @Override
    public synchronized Worker worker() {
        Part part = new Part();
        parts.add(part);
        return part;
    }

    /** Returns what was found; to be asked when all lines are delivered. */
    public synchronized WordTiming result() {
        Errors begins = new Errors();
        Errors ends = new Errors();
        long hits = 0;
        WordTiming.Side reference = new WordTiming.Side(0, 0);
        WordTiming.Side hypothesis = new WordTiming.Side(0, 0);
        for (Part part : parts) {
            begins.addAll(part.begins);
            ends.addAll(part.ends);
            hits += part.hits;
            reference = reference.plus(part.reference);
            hypothesis = hypothesis.plus(part.hypothesis);
        }
        return new WordTiming(TimeErrors.of(begins.all()), TimeErrors.of(ends.all()), hits, reference, hypothesis);
    }

    /** Errors in microseconds. */
    private static final class Errors {

        private long[] errors = new long[16];
        private int size;

        void add(double reference, double hypothesis) {
            add(Math.round((hypothesis - reference) * MICROSECONDS));
        }

        private void add(long error) {
            errors = size == errors.length ? Arrays.copyOf(errors, 2 * size) : errors;
            errors[size++] = error;
        }

        void addAll(Errors others) {
            Arrays.stream(others.all()).forEach(this::add);
        }

        long[] all() {
            return Arrays.copyOf(errors, size);
        }
    }

    /** The part of one thread. */
    private static final class Part implements Worker {

        private final Errors begins = new Errors();
        private final Errors ends = new Errors();
        private long hits;
        private WordTiming.Side reference = new WordTiming.Side(0, 0);
        private WordTiming.Side hypothesis = new WordTiming.Side(0, 0);

        @Override
        public void accept(ScoredLine line) {
            List<String> said = new ArrayList<>();
            List<String> heard = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                if (line.hasSaid(i)) {
                    said.add(line.said(i).written());
                }
                if (line.hasHeard(i)) {
                    heard.add(line.heard(i).written());
                }
            }
            List<TimedWords.Word> saidTimes = List.of();
            List<TimedWords.Word> heardTimes = List.of();
            if (line.hasDetails()) {
                saidTimes = times(line.pair().reference(), said);
                heardTimes = times(line.pair().hypothesis(), heard);
            }
            reference = reference.plus(side(said, saidTimes));
            hypothesis = hypothesis.plus(side(heard, heardTimes));
            compare(line, saidTimes, heardTimes);
        }

        /** Returns when the words were said, as many as there are words; none if that is not told of any. */
        private static List<TimedWords.Word> times(Utterance utterance, List<String> wording) {
            Optional<List<TimedWords.Word>> words = TimedWords.of(utterance).flatMap(known -> known.of(wording));
            return words.orElse(List.of());
        }

        private static WordTiming.Side side(List<String> wording, List<TimedWords.Word> times) {
            return new WordTiming.Side(
                    wording.size(),
                    times.stream().filter(TimedWords.Word::isTimed).count());
        }

        private void compare(ScoredLine line, List<TimedWords.Word> said, List<TimedWords.Word> heard) {
            int saidBefore = 0;
            int heardBefore = 0;
            for (int i = 0; i < line.size(); i++) {
                if (line.operation(i) == EditOperation.HIT) {
                    hits++;
                    if (!said.isEmpty() && !heard.isEmpty()) {
                        compare(said.get(saidBefore), heard.get(heardBefore));
                    }
                }
                saidBefore += line.hasSaid(i) ? 1 : 0;
                heardBefore += line.hasHeard(i) ? 1 : 0;
            }
        }

        private void compare(TimedWords.Word said, TimedWords.Word heard) {
            if (said.isTimed() && heard.isTimed()) {
                begins.add(said.begin(), heard.begin());
                ends.add(said.end(), heard.end());
            }
        }

        @Override
        public void deliver() {}
    }
}
