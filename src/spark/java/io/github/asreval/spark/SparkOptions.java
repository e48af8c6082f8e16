package io.github.asreval.spark;

import static java.util.Objects.requireNonNull;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.WerScorer;
import java.io.Serializable;

/**
 * How the rows of a table are scored.
 *
 * <pre>{@code
 * SparkOptions.standard().withNormalizer(NormalizerPipeline.parse("fold,punct-edge")).withId("utterance")
 * }</pre>
 *
 * <p>This is what travels to the machines of a cluster; each makes a scorer of it, since scorers do not travel. A step that
 * reads a file, such as a list of substitutions, reads it again on each machine. Instances are immutable.
 *
 * @param normalizer the chain by which words are compared
 * @param tokenization what is counted
 * @param profile which of several equally good alignments is chosen
 * @param emptyReferences whether utterances whose reference has no words are scored
 * @param id the column by which complaints name a row; empty for none
 * @param file the column by which complaints name the file of a row; empty for none
 */
public record SparkOptions(
        NormalizerPipeline normalizer,
        Tokenization tokenization,
        AlignmentProfile profile,
        boolean emptyReferences,
        String id,
        String file)
        implements Serializable {

    private static final SparkOptions STANDARD = new SparkOptions(
            NormalizerPipeline.none(), Tokenization.standard(), AlignmentProfile.STANDARD, true, "", "");

    public SparkOptions {
        requireNonNull(normalizer);
        requireNonNull(tokenization);
        requireNonNull(profile);
        requireNonNull(id);
        requireNonNull(file);
    }

    /** Returns the options of {@link WerScorer#standard()}: no text is changed, and words are counted. */
    public static SparkOptions standard() {
        return STANDARD;
    }

    /** Returns the same with another chain by which words are compared. */
    public SparkOptions withNormalizer(NormalizerPipeline other) {
        return new SparkOptions(other, tokenization, profile, emptyReferences, id, file);
    }

    /** Returns the same with other tokens than words between white space. */
    public SparkOptions withTokenization(Tokenization other) {
        return new SparkOptions(normalizer, other, profile, emptyReferences, id, file);
    }

    /** Returns the same with another choice among equally good alignments. */
    public SparkOptions withProfile(AlignmentProfile other) {
        return new SparkOptions(normalizer, tokenization, other, emptyReferences, id, file);
    }

    /** Returns the same, but utterances whose reference has no tokens are left out, insertions included. */
    public SparkOptions withoutEmptyReferences() {
        return new SparkOptions(normalizer, tokenization, profile, false, id, file);
    }

    /** Returns the same with the column by which complaints name a row. */
    public SparkOptions withId(String column) {
        return new SparkOptions(normalizer, tokenization, profile, emptyReferences, column, file);
    }

    /** Returns the same with the column by which complaints name the file of a row. */
    public SparkOptions withFile(String column) {
        return new SparkOptions(normalizer, tokenization, profile, emptyReferences, id, column);
    }

    /** Returns the scorer, made anew wherever rows are scored. */
    WerScorer scorer() {
        WerScorer scorer = WerScorer.standard()
                .withProfile(profile)
                .withNormalizer(normalizer)
                .withTokenization(tokenization);
        return emptyReferences ? scorer : scorer.withoutEmptyReferences();
    }
}
