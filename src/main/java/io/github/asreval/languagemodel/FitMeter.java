package io.github.asreval.languagemodel;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Measures how well a training text knows others. The others are read first, so that of the training text, which may be
 * large, only what they ask for is counted. For one thread.
 */
final class FitMeter {

    /** So many words of a text are measured; what comes behind them is not. */
    static final long MOST_WORDS = 200_000;

    private final ComparedWords words;
    private final long memory;
    private final LongTable contexts = new LongTable();

    FitMeter(ComparedWords words, long memory) {
        this.words = words;
        this.memory = memory;
    }

    /**
     * Returns how well the training text knows each of the others.
     *
     * @param training files of text, one sentence a line
     * @param others such a file for each text, by its name
     */
    List<Fit> measure(List<Path> training, Map<String, Path> others) throws IOException {
        for (Path other : others.values()) {
            eachMeasured(other, this::want);
        }
        NgramCounts counts = new NgramCounts(contexts::contains, memory);
        for (Path file : training) {
            each(file, line -> counts.add(words.of(line)));
        }
        List<Fit> fits = new ArrayList<>();
        for (Map.Entry<String, Path> other : others.entrySet()) {
            Sum sum = new Sum(counts);
            eachMeasured(other.getValue(), sum::add);
            fits.add(sum.fit(other.getKey()));
        }
        return fits;
    }

    private void want(List<String> line) {
        long first = NgramCounts.BEGIN;
        long second = NgramCounts.BEGIN;
        for (int i = 0; i <= line.size(); i++) {
            contexts.add(NgramCounts.context(second), 1);
            contexts.add(NgramCounts.context(first, second), 1);
            first = second;
            second = i < line.size() ? TextHash.of(line.get(i)) : second;
        }
    }

    private void eachMeasured(Path file, Consumer<List<String>> consumer) throws IOException {
        long read = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && read < MOST_WORDS; line = lines.readLine()) {
                List<String> said = words.of(line);
                read += said.size();
                consumer.accept(said);
            }
        }
    }

    private static void each(Path file, Consumer<String> consumer) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                consumer.accept(line);
            }
        }
    }

    /** The sum over one text, in its order. */
    private static final class Sum {

        private final NgramCounts counts;
        private final Map<String, Long> types = new HashMap<>();
        private final Map<String, Long> unknown = new HashMap<>();
        private long wordCount;
        private long unknownCount;
        private long predicted;
        private double logarithms;

        Sum(NgramCounts counts) {
            this.counts = counts;
        }

        void add(List<String> line) {
            long first = NgramCounts.BEGIN;
            long second = NgramCounts.BEGIN;
            for (String word : line) {
                wordCount++;
                types.merge(word, 1L, Long::sum);
                long third = TextHash.of(word);
                if (counts.words().contains(third)) {
                    predict(first, second, third);
                } else {
                    unknownCount++;
                    unknown.merge(word, 1L, Long::sum);
                }
                first = second;
                second = third;
            }
            predict(first, second, NgramCounts.END);
        }

        private void predict(long first, long second, long third) {
            predicted++;
            // The strict logarithm is the same on every machine.
            logarithms += StrictMath.log(counts.probability(first, second, third));
        }

        Fit fit(String name) {
            OptionalDouble perplexity = predicted == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(StrictMath.exp(-logarithms / predicted));
            return new Fit(
                    name,
                    wordCount,
                    types.size(),
                    unknownCount,
                    unknown.size(),
                    CountedWord.top(unknown, Fit.MOST_UNKNOWN),
                    predicted,
                    perplexity,
                    counts.order());
        }
    }
}
