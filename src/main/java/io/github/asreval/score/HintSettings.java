package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.NormalizerPipeline;

/**
 * How a run was asked for, as far as a hint has to quote it so that it can be copied.
 *
 * <pre>{@code
 * HintSettings.of(WerScorer.standard())            // none, no language, repeatable
 * new HintSettings("indic", "hi", true)            // a remedy is then told as --normalize indic,…
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param chain the chain of steps as it was written, with the names of presets; {@code none} if there was none
 * @param language the tag of the language that steps without one get; empty if it is not known
 * @param repeatable whether another chain would leave every utterance with its partner and its words; if not, because
 *     the chain decides where utterances are cut or which words are taken, a hint tells no rate of another chain
 */
public record HintSettings(String chain, String language, boolean repeatable) {

    public HintSettings {
        requireNonNull(chain);
        requireNonNull(language);
    }

    /** Returns what can be told from the scorer alone. */
    public static HintSettings of(WerScorer scorer) {
        return new HintSettings(
                scorer.normalizer().toString(), scorer.tokenization().language(), true);
    }

    /**
     * Returns whether a remedy takes the place of the chain: a preset for a script that of another, or of {@code basic}. A
     * preset that leaves labels and events out does more than that and stays.
     */
    boolean yieldsTo(Remedy remedy) {
        String first = remedy.steps().split(",", 2)[0];
        return !remedy.leading()
                && Catalogue.preset(first).isPresent()
                && Catalogue.preset(chain)
                        .filter(own -> !own.chain().startsWith("events"))
                        .isPresent();
    }

    /** Returns how the same would be asked for with a remedy. */
    HintSettings with(Remedy remedy) {
        if (chain.equals(NormalizerPipeline.none().toString()) || yieldsTo(remedy)) {
            return new HintSettings(remedy.steps(), language, repeatable);
        }
        String longer = remedy.leading() ? remedy.steps() + "," + chain : chain + "," + remedy.steps();
        return new HintSettings(longer, language, repeatable);
    }
}
