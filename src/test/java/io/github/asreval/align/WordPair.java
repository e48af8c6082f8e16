package io.github.asreval.align;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Two sequences of ids to align in tests, and where they came from. */
final class WordPair {

    /** A distance that differs when the sides are mixed up. */
    static final SpellingDistance LOPSIDED =
            (reference, hypothesis) -> Math.floorMod(3 * reference + 5 * hypothesis, 7);

    /** No thread but the one that calls the aligner. */
    static final SpareThreads ALONE = new SpareThreads(0);

    private static final int[] EDGES = {0, 1, 2, 63, 64, 65, 66, 127, 128, 129};

    private final String origin;
    private final int[] reference;
    private final int[] hypothesis;

    WordPair(String origin, int[] reference, int[] hypothesis) {
        this.origin = origin;
        this.reference = reference;
        this.hypothesis = hypothesis;
    }

    /** Returns the pair of a seed: short or long, of few or many different words, related or not. */
    static WordPair random(long seed) {
        var random = new Random(seed);
        int alphabet = random.nextInt(4) == 0 ? 2 + random.nextInt(79) : 2 + random.nextInt(5);
        int[] reference = words(random, length(random), alphabet);
        int[] hypothesis = random.nextInt(3) == 0
                ? words(random, length(random), alphabet)
                : misheard(random, reference, alphabet);
        return new WordPair("seed " + seed, reference, hypothesis);
    }

    /** Returns a reference of the given length and a hypothesis in which the given share of words is wrong. */
    static WordPair related(long seed, int length, int alphabet, double errorRate) {
        var random = new Random(seed);
        int[] reference = words(random, length, alphabet);
        return new WordPair("seed " + seed, reference, misheard(random, reference, alphabet, errorRate));
    }

    /**
     * Returns the pair of a seed as long texts are: a few hundred words, in which some are misheard, a stretch may be
     * left out, said in a loop or moved, and the words may be those of a few phrases said over and over.
     */
    static WordPair longForm(long seed) {
        var random = new Random(seed);
        int alphabet = random.nextInt(3) == 0 ? 2 + random.nextInt(4) : 5 + random.nextInt(500);
        int[] phrases = words(random, 5 + random.nextInt(20), alphabet);
        boolean repeating = random.nextInt(4) == 0;
        int[] reference = words(random, 100 + random.nextInt(500), alphabet);
        for (int i = 0; repeating && i < reference.length; i++) {
            reference[i] = random.nextInt(20) == 0 ? reference[i] : phrases[i % phrases.length];
        }
        int[] hypothesis = misheard(random, reference, alphabet, random.nextDouble() / 2);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            hypothesis = changed(random, hypothesis);
        }
        var pair = new WordPair("long form of seed " + seed, reference, hypothesis);
        return random.nextInt(4) == 0 ? pair.swapped() : pair;
    }

    /** Returns a reference and a hypothesis in which the given share of its words is wrong. */
    static WordPair misheard(long seed, int[] reference, int alphabet, double errorRate) {
        return new WordPair("seed " + seed, reference, misheard(new Random(seed), reference, alphabet, errorRate));
    }

    /** Returns two sequences that have nothing to do with one another. */
    static WordPair unrelated(long seed, int referenceLength, int hypothesisLength, int alphabet) {
        var random = new Random(seed);
        return new WordPair(
                "seed " + seed, words(random, referenceLength, alphabet), words(random, hypothesisLength, alphabet));
    }

    int[] reference() {
        return reference;
    }

    int[] hypothesis() {
        return hypothesis;
    }

    WordPair swapped() {
        return new WordPair(origin + ", swapped", hypothesis, reference);
    }

    /** Returns the operations a kernel finds. */
    String operations(UnitCostKernel kernel, EditScript script) {
        kernel.align(reference, reference.length, hypothesis, hypothesis.length, LOPSIDED, script);
        return script.toString();
    }

    /** Returns the message of a failure. */
    Supplier<String> described() {
        return () -> origin + ": " + Arrays.toString(reference) + " against " + Arrays.toString(hypothesis);
    }

    private static int length(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> random.nextInt(151);
            case 1, 2 -> EDGES[random.nextInt(EDGES.length)];
            default -> random.nextInt(25);
        };
    }

    private static int[] words(Random random, int length, int alphabet) {
        return random.ints(length, 0, alphabet).toArray();
    }

    private static int[] misheard(Random random, int[] reference, int alphabet) {
        return misheard(random, reference, alphabet, random.nextDouble() / 2);
    }

    private static int[] misheard(Random random, int[] reference, int alphabet, double errorRate) {
        int[] heard = new int[2 * reference.length];
        int length = 0;
        for (int word : reference) {
            boolean wrong = random.nextDouble() < errorRate;
            int kind = random.nextInt(3);
            if (!wrong || kind == 0) {
                heard[length++] = word;
            }
            if (wrong && kind < 2) {
                heard[length++] = random.nextInt(alphabet);
            }
        }
        return Arrays.copyOf(heard, length);
    }

    /** Leaves out a stretch of up to a hundred words, says it several times, or says it elsewhere. */
    private static int[] changed(Random random, int[] words) {
        int from = random.nextInt(words.length + 1);
        int to = Math.min(words.length, from + random.nextInt(100));
        int[] stretch = Arrays.copyOfRange(words, from, to);
        int[] rest = IntStream.concat(Arrays.stream(words, 0, from), Arrays.stream(words, to, words.length))
                .toArray();
        return switch (random.nextInt(3)) {
            case 0 -> rest;
            case 1 -> inserted(words, to, inserted(stretch, 0, stretch));
            default -> inserted(rest, random.nextInt(rest.length + 1), stretch);
        };
    }

    private static int[] inserted(int[] words, int at, int[] more) {
        return IntStream.concat(
                        IntStream.concat(Arrays.stream(words, 0, at), Arrays.stream(more)),
                        Arrays.stream(words, at, words.length))
                .toArray();
    }
}
