package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Measures how far recognised text is from what was said: the front door of the library.
 *
 * <pre>{@code
 * WerResult result = WerScorer.standard().score("the cat sat", "the cat sat down");
 * result.total().errorRate()                  // OptionalDouble[0.3333333333333333]
 * result.utterances().get(0).alignment()      // hit, hit, hit, insertion
 * }</pre>
 *
 * <p>Words are what stands between white space, unless {@linkplain #withTokenization other tokens} are asked for.
 * Canonically equal words are equal, and nothing else is changed unless {@linkplain #withNormalizer asked for}. A
 * reference without words has no rate, but words recognised there count as insertions. Instances are immutable and safe
 * for use by several threads; each {@code with…} returns a new one.
 */
public final class WerScorer {

    private static final WerScorer STANDARD =
            new WerScorer(AlignmentProfile.STANDARD, NormalizerPipeline.none(), Tokenization.standard(), true);

    private final AlignmentProfile profile;
    private final NormalizerPipeline normalizer;
    private final Tokenization tokenization;
    private final boolean emptyReferences;

    private WerScorer(
            AlignmentProfile profile,
            NormalizerPipeline normalizer,
            Tokenization tokenization,
            boolean emptyReferences) {
        this.profile = requireNonNull(profile);
        this.normalizer = requireNonNull(normalizer);
        this.tokenization = requireNonNull(tokenization);
        this.emptyReferences = emptyReferences;
    }

    /** Returns the scorer that changes no text and aligns by {@link AlignmentProfile#STANDARD}. */
    public static WerScorer standard() {
        return STANDARD;
    }

    /** Returns a scorer that chooses among equally good alignments as another tool does. */
    public WerScorer withProfile(AlignmentProfile other) {
        return new WerScorer(other, normalizer, tokenization, emptyReferences);
    }

    /** Returns a scorer that compares words by their normalised form, the same chain on both sides. */
    public WerScorer withNormalizer(NormalizerPipeline other) {
        return new WerScorer(profile, other, tokenization, emptyReferences);
    }

    /**
     * Returns a scorer that counts other tokens than words between white space: words that a tokeniser finds, or
     * characters. All counts and rates of its results are of those tokens.
     */
    public WerScorer withTokenization(Tokenization other) {
        return new WerScorer(profile, normalizer, other, emptyReferences);
    }

    /** Returns a scorer that leaves out utterances whose reference has no tokens, insertions included. */
    public WerScorer withoutEmptyReferences() {
        return new WerScorer(profile, normalizer, tokenization, false);
    }

    /** Returns which of several equally good alignments is chosen. */
    public AlignmentProfile profile() {
        return profile;
    }

    /** Returns the chain by which words are compared. */
    public NormalizerPipeline normalizer() {
        return normalizer;
    }

    /** Returns what is counted. */
    public Tokenization tokenization() {
        return tokenization;
    }

    /** Returns whether utterances without reference tokens are scored. */
    public boolean emptyReferences() {
        return emptyReferences;
    }

    /** Scores two texts as one utterance; a line break in them is white space like any other. */
    public WerResult score(String reference, String hypothesis) {
        List<UtterancePair> pair = List.of(UtterancePair.of(reference, hypothesis));
        return score(pair);
    }

    /**
     * Scores two lists, element by element.
     *
     * @throws IllegalArgumentException if they do not have the same number of elements
     */
    public WerResult score(List<String> reference, List<String> hypothesis) {
        if (reference.size() != hypothesis.size()) {
            throw new IllegalArgumentException("the reference has " + reference.size()
                    + " utterances and the hypothesis " + hypothesis.size() + "; each needs its partner");
        }
        List<UtterancePair> pairs = new ArrayList<>();
        for (int i = 0; i < reference.size(); i++) {
            pairs.add(new UtterancePair(
                    Utterance.ofLine(i + 1L, reference.get(i)), Utterance.ofLine(i + 1L, hypothesis.get(i))));
        }
        return score(pairs);
    }

    /**
     * Scores two files, line by line.
     *
     * @throws IOException if a file cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a file is not text
     * @throws io.github.asreval.transcript.UnpairedUtterancesException if the files differ in their number of lines
     */
    public WerResult score(Path reference, Path hypothesis) throws IOException {
        try (UtterancePairs pairs = UtterancePairs.open(reference, hypothesis)) {
            List<ScoredUtterance> utterances = new ArrayList<>();
            CorpusTotal total = score(pairs, utterances::add);
            return new WerResult(utterances, total);
        }
    }

    /**
     * Scores pairs as they come, hands each on as soon as it is scored and keeps none.
     *
     * @param pairs the pairs, which are read to their end and not closed
     * @param consumer gets the utterances in their order, on the calling thread
     * @return the total of all utterances handed on
     * @throws IOException if reading fails
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a transcript is not text
     * @throws io.github.asreval.transcript.UnpairedUtterancesException if one side ends before the other
     */
    public CorpusTotal score(UtterancePairs pairs, Consumer<? super ScoredUtterance> consumer) throws IOException {
        SinglePairs scorer = new SinglePairs(this, consumer);
        for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
            scorer.score(next.get());
        }
        return scorer.total();
    }

    /**
     * Scores blocks of lines by several threads and creates nothing for a line: the way to take for large corpora.
     *
     * <p>The total is the same as that of {@link #score(UtterancePairs, Consumer)}, to the last operation, and so is what
     * the sink sees, however many threads there are.
     *
     * @param blocks the lines, which are read to their end and not closed
     * @param threads how many threads work at most; 1 is the calling one
     * @param sink sees every line
     * @return the total of all lines
     * @throws IOException if reading or delivering fails
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a transcript is not text
     * @throws io.github.asreval.transcript.UnpairedUtterancesException if one side ends before the other
     */
    public CorpusTotal score(PairBlocks blocks, int threads, LineSink sink) throws IOException {
        return score(blocks, threads, sink, Optional.empty());
    }

    /**
     * Scores blocks of lines as {@link #score(PairBlocks, int, LineSink)} does, and notices on the way what a reader of
     * the rate should know.
     *
     * @param hints gets what was noticed; made for this scorer
     */
    public CorpusTotal score(PairBlocks blocks, int threads, LineSink sink, TextHints hints) throws IOException {
        return score(blocks, threads, sink, Optional.of(hints));
    }

    private CorpusTotal score(PairBlocks blocks, int threads, LineSink sink, Optional<TextHints> hints)
            throws IOException {
        if (threads < 1) {
            throw new IllegalArgumentException("cannot work with " + threads + " threads");
        }
        return new BlockWorkers(blocks, sink, this, hints).run(threads);
    }

    private WerResult score(List<UtterancePair> pairs) {
        List<ScoredUtterance> utterances = new ArrayList<>();
        SinglePairs scorer = new SinglePairs(this, utterances::add);
        pairs.forEach(scorer::score);
        return new WerResult(utterances, scorer.total());
    }
}
