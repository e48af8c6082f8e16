package io.github.asreval.align;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an alignment costs, by length and error rate: words as frequent as in a language, of which some are misheard.
 *
 * <p>The pair differs from call to call, lest the processor learn it by heart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WordAlignerBenchmark {

    private static final int VOCABULARY = 50_000;
    private static final int TOTAL_WORDS = 1_000_000;
    private static final int MOST_PAIRS = 1_000;

    /** The rule of alignment. */
    @Param({"STANDARD", "NIST"})
    public AlignmentProfile profile = AlignmentProfile.STANDARD;

    /** How many words each reference has: the sizes at which the engine changes its ways. */
    @Param({"18", "115", "1000", "10000", "100000"})
    public int words;

    /** The share of words that are misheard. */
    @Param({"0.02", "0.08", "0.2", "0.4"})
    public double errorRate;

    private final EditScript script = new EditScript();
    private WordAligner aligner = WordAligner.standard();
    private int[][] references = {};
    private int[][] hypotheses = {};
    private int next;

    /** Makes the pairs. */
    @Setup(Level.Trial)
    public void makePairs() {
        var random = new Random(1);
        double[] shares = shares();
        int pairs = Math.max(1, Math.min(MOST_PAIRS, TOTAL_WORDS / words));
        aligner = WordAligner.of(profile);
        references = new int[pairs][];
        hypotheses = new int[pairs][];
        for (int pair = 0; pair < pairs; pair++) {
            references[pair] = new int[words];
            for (int word = 0; word < words; word++) {
                references[pair][word] = word(random, shares);
            }
            hypotheses[pair] = misheard(random, shares, references[pair]);
        }
    }

    /** Aligns the next pair. */
    @Benchmark
    public int align() {
        next = next + 1 < references.length ? next + 1 : 0;
        int[] reference = references[next];
        int[] hypothesis = hypotheses[next];
        aligner.align(
                reference,
                reference.length,
                hypothesis,
                hypothesis.length,
                (said, heard) -> Math.abs(said - heard) % 7,
                script);
        return script.errors();
    }

    /** Returns the share of the first word, of the first two, and so on (Mandelbrot 1953). */
    private static double[] shares() {
        double[] shares = new double[VOCABULARY];
        double sum = 0;
        for (int word = 0; word < VOCABULARY; word++) {
            sum += Math.pow(word + 2.7, -1.12);
            shares[word] = sum;
        }
        for (int word = 0; word < VOCABULARY; word++) {
            shares[word] /= sum;
        }
        return shares;
    }

    private static int word(Random random, double[] shares) {
        int place = Arrays.binarySearch(shares, random.nextDouble());
        return Math.min(place < 0 ? -place - 1 : place, VOCABULARY - 1);
    }

    /** Returns the words with six errors of ten substitutions, two deletions and two insertions. */
    private int[] misheard(Random random, double[] shares, int[] reference) {
        int[] heard = new int[2 * reference.length];
        int length = 0;
        for (int word : reference) {
            int kind = random.nextDouble() < errorRate ? random.nextInt(10) : 10;
            if (kind >= 8) {
                heard[length++] = word;
            }
            if (kind < 6 || kind == 8 || kind == 9) {
                heard[length++] = word(random, shares);
            }
        }
        return Arrays.copyOf(heard, length);
    }
}
