package io.github.asreval.junit;

import static java.util.Objects.requireNonNull;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Tests of stored transcripts, for a {@code @TestFactory} of JUnit 5: references and hypotheses are paired by the names
 * of their files, and each limit on the error rate makes tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> calls() {
 *     return WerTests.folder(Path.of("reference"), Path.of("hypothesis"))
 *             .withNormalizer(NormalizerPipeline.parse("fold,punct-edge"))
 *             .atMost(0.10)                // one test: all files together
 *             .eachFileAtMost(0.15)        // one test for each file
 *             .eachUtteranceAtMost(0.50)   // one test for each utterance
 *             .dynamicTests();
 * }
 *
 * calls()
 *   greeting                               // reference/greeting.txt and hypothesis/greeting.json
 *     1: the quick brown fox
 *     2: jumps over the lazy dog
 *     all utterances: at most 15 %
 *   all files: at most 10 %
 * }</pre>
 *
 * <p>Limits are fractions, 0.10 for 10 %, of the pooled errors per pooled reference word. A test fails with the alignment
 * of its worst utterances in the message. Files may be in any format that
 * {@link io.github.asreval.transcript.format.TranscriptFormat#detect} knows, each side in its own, and utterances are
 * paired by id where both sides have ids. A file that cannot be read fails its own tests and that of all files, and no
 * other. Each test knows the line of its reference, to which an IDE goes.
 *
 * <p>Instances are immutable; the tests may run concurrently.
 */
@SuppressWarnings("exports") // Whoever uses it requires JUnit already.
public final class WerTests {

    /** The limits of rates; where there is nothing, there is no test. */
    record Limits(OptionalDouble together, OptionalDouble eachFile, OptionalDouble eachUtterance) {}

    private static final Limits NO_LIMITS =
            new Limits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    private final List<FilePair> files;
    private final WerScorer scorer;
    private final UtterancePairs.Opener opener;
    private final Limits limits;

    private WerTests(List<FilePair> files, WerScorer scorer, UtterancePairs.Opener opener, Limits limits) {
        this.files = files;
        this.scorer = requireNonNull(scorer);
        this.opener = requireNonNull(opener);
        this.limits = limits;
    }

    /**
     * Returns the tests of two folders, whose files are paired by name as {@link FilePair#inFolders} does: {@code a.txt}
     * in one belongs to {@code a.json} in the other.
     *
     * @throws UncheckedIOException if a folder cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a file is without its partner
     * @throws IllegalArgumentException if the folders are empty: what tests nothing should not pass
     */
    public static WerTests folder(Path reference, Path hypothesis) {
        try {
            List<FilePair> files = FilePair.inFolders(reference, hypothesis);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no files in \"" + reference + "\" and \"" + hypothesis + "\"");
            }
            return pairs(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the tests of two files. */
    public static WerTests files(Path reference, Path hypothesis) {
        String name = String.valueOf(reference.getFileName());
        return pairs(List.of(new FilePair(name, reference, hypothesis)));
    }

    /**
     * Returns the tests of some pairs of files, such as {@link FilePair#listed} reads from a list.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static WerTests pairs(List<FilePair> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no files to test");
        }
        return new WerTests(List.copyOf(files), WerScorer.standard(), WerTests::open, NO_LIMITS);
    }

    private static UtterancePairs open(FilePair pair) throws IOException {
        PairFiles files = new PairFiles(PairSettings.standard(), WerScorer.standard(), note -> {});
        return UtterancePairs.of(files.open(pair.reference(), pair.hypothesis()));
    }

    /** Returns tests that score in another way; the standard is {@link WerScorer#standard}. */
    public WerTests withScorer(WerScorer other) {
        return new WerTests(files, other, opener, limits);
    }

    /** Returns tests that compare words by their normalised form. */
    public WerTests withNormalizer(NormalizerPipeline normalizer) {
        return withScorer(scorer.withNormalizer(normalizer));
    }

    /**
     * Returns tests that read files in another way than by what they look like; {@link PairFiles} has what it takes.
     *
     * <pre>{@code
     * tests.withOpener(pair -> UtterancePairs.open(pair.reference(), pair.hypothesis()))   // plain lines, whatever they are
     * }</pre>
     *
     * @param other opens the two files of a pair, for several threads at once
     */
    public WerTests withOpener(UtterancePairs.Opener other) {
        return new WerTests(files, scorer, other, limits);
    }

    /**
     * Returns tests with one more: the rate of all files together.
     *
     * @param limit the highest rate that passes, as a fraction
     * @throws IllegalArgumentException if it is negative or not a number
     */
    public WerTests atMost(double limit) {
        OptionalDouble together = OptionalDouble.of(Tally.checked(limit));
        return new WerTests(files, scorer, opener, new Limits(together, limits.eachFile(), limits.eachUtterance()));
    }

    /**
     * Returns tests with one more for each file: the rate of its utterances together.
     *
     * @param limit the highest rate that passes, as a fraction
     * @throws IllegalArgumentException if it is negative or not a number
     */
    public WerTests eachFileAtMost(double limit) {
        OptionalDouble eachFile = OptionalDouble.of(Tally.checked(limit));
        return new WerTests(files, scorer, opener, new Limits(limits.together(), eachFile, limits.eachUtterance()));
    }

    /**
     * Returns tests with one more for each utterance; short ones have high rates, so that this limit is mostly the highest.
     *
     * @param limit the highest rate that passes, as a fraction
     * @throws IllegalArgumentException if it is negative or not a number
     */
    public WerTests eachUtteranceAtMost(double limit) {
        OptionalDouble eachUtterance = OptionalDouble.of(Tally.checked(limit));
        return new WerTests(files, scorer, opener, new Limits(limits.together(), limits.eachFile(), eachUtterance));
    }

    /**
     * Returns the tests, a container for each file and a test for all of them. A file is read when its container is run,
     * and its utterances are kept no longer than that takes.
     *
     * @throws IllegalStateException if no limit was given
     */
    public Stream<DynamicNode> dynamicTests() {
        if (limits.equals(NO_LIMITS)) {
            throw new IllegalStateException("nothing to test: give a limit, as by atMost(0.10)");
        }
        return new TestNodes(files, scorer, opener, limits).all();
    }
}
