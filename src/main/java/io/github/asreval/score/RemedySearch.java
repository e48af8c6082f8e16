package io.github.asreval.score;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.text.base.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for options that make errors go which say nothing of the recogniser: case and punctuation, labels on one side
 * only, text without blanks. Each is tried by scoring the utterances of the sample once more, so that a rate that is told
 * is the one that the user gets.
 *
 * <p>One hint leads to the next: its options include those of the hints before it.
 */
final class RemedySearch {

    /** A fifth of the errors, or more: fewer are not what a reader of the rate would have wanted to know first. */
    private static final int LARGE = 5;
    /** What makes one word of two has to do a tenth better than what is milder. */
    private static final int BETTER = 10;
    /** Two spellings and one form of numbers: what is left then is the recogniser's. */
    private static final int MOST_ROUNDS = 3;

    /** The options so far, and what they give. */
    private record State(WerScorer scorer, HintSettings settings, String unit, long errors) {

        String options(String chain) {
            return unit + (unit.isEmpty() ? "" : " ") + "--normalize " + chain;
        }
    }

    /** What a remedy gives. */
    private record Trial(Remedy remedy, State state, ErrorCounts counts) {

        long errors() {
            return counts.errors();
        }
    }

    private final List<UtteranceSample.Line> sample;
    private final List<UtteranceSample.Line> few;
    private final long utterances;
    private final List<String> reference = new ArrayList<>();
    private final List<String> hypothesis = new ArrayList<>();
    private final List<TextHint> hints = new ArrayList<>();
    private State state;

    /**
     * Creates a search.
     *
     * @param scorer how the utterances were scored
     * @param settings what the user wrote for it
     * @param sample the first utterances
     * @param utterances how many there are in all
     */
    RemedySearch(WerScorer scorer, HintSettings settings, List<UtteranceSample.Line> sample, long utterances) {
        this.sample = sample;
        this.few = ErrorTraits.fewOf(sample);
        this.utterances = utterances;
        long errors = 0;
        for (UtteranceSample.Line line : sample) {
            reference.add(line.reference());
            hypothesis.add(line.hypothesis());
            errors += line.errors();
        }
        this.state = new State(scorer, settings, "", errors);
    }

    /** Returns whether a part is so large a part of a whole that it is worth a hint. */
    static boolean isLarge(long part, long whole) {
        return part > 0 && LARGE * part >= whole;
    }

    /** Returns whether so many errors less, of all, are worth stronger steps. */
    static boolean isBetter(long less, long all) {
        return less > 0 && BETTER * less >= all;
    }

    /** Returns whether so many errors, of all, are large a part and no accident: one of four is one. */
    static boolean isWorthSaying(long part, long whole) {
        return isLarge(part, whole) && (part > 1 || 2 * part >= whole);
    }

    /** Returns the hints; none if there are no errors, or nothing makes many of them go. */
    List<TextHint> hints() {
        if (state.errors() == 0) {
            return hints;
        }
        boolean standard = state.scorer().tokenization().isStandard();
        if (standard && UnspacedText.isUnspaced(sample)) {
            countCharacters();
        }
        long all = state.errors();
        ErrorTraits traits = ErrorTraits.of(sample);
        for (Remedy remedy : traits.surplus(TextHints.leavesLabelsOut(state.scorer()))) {
            best(List.of(remedy), state.errors()).ifPresent(this::tell);
        }
        boolean keyed = state.scorer().tokenization().countsWords();
        long errors = state.errors();
        long looked = Math.max(1, traits.errors() * errors / all);
        List<Remedy> spellings = traits.spellings(looked, state.settings().language(), keyed);
        Optional<Trial> best = best(spellings, errors);
        for (int round = 1; best.isPresent(); round++) {
            tell(best.get());
            best = round == MOST_ROUNDS ? Optional.empty() : best(spellings, errors);
        }
        return hints;
    }

    private void countCharacters() {
        HintSettings settings = state.settings();
        Tokenization characters = Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, settings.language());
        WerScorer scorer = state.scorer().withTokenization(characters);
        ErrorCounts counts = counts(scorer);
        int unspaced = UnspacedText.count(sample);
        String option = "--unit char";
        hints.add(new TextHint(
                TextHint.Kind.NO_BLANKS,
                unspaced,
                Optional.empty(),
                unspaced + (sample.size() < utterances ? " of the first " : " of ") + sample.size() + " utterances "
                        + (unspaced == 1 ? "has" : "have")
                        + " no blanks between words, so that whole phrases count as one: " + option
                        + (tellsRates(counts) ? " gives a CER of " + rate(counts) : " counts characters")
                        + ", --tokenizer icu finds the words"));
        state = new State(scorer, settings, option, counts.errors());
    }

    /**
     * Returns the remedy with the fewest errors, or a milder one that is nearly as good; nothing if none takes away a large
     * part of so many errors.
     */
    private Optional<Trial> best(List<Remedy> remedies, long all) {
        Optional<Trial> best = Optional.empty();
        long fewest = state.errors();
        for (Remedy remedy : remedies) {
            Optional<Trial> trial = fewest == 0 ? Optional.empty() : trial(remedy);
            if (trial.isPresent() && isBetter(fewest - trial.get().errors(), all)) {
                best = trial;
                fewest = trial.get().errors();
            }
        }
        return best.filter(trial -> isWorthSaying(state.errors() - trial.errors(), all));
    }

    /** Scores with the steps of a remedy; nothing if the chain cannot take them. */
    private Optional<Trial> trial(Remedy remedy) {
        HintSettings settings = state.settings();
        NormalizerPipeline before = state.scorer().normalizer();
        try {
            NormalizerPipeline steps = NormalizerPipeline.parse(remedy.steps(), settings.language());
            NormalizerPipeline chain =
                    settings.yieldsTo(remedy) ? steps : remedy.leading() ? steps.then(before) : before.then(steps);
            return trial(remedy, chain, settings.with(remedy));
        } catch (IllegalArgumentException e) {
            // A language without number words, say, or a step that has to stand elsewhere: not this one, then.
            return Optional.empty();
        }
    }

    /** Scores with a chain; nothing if a few lines show already that it does not help. */
    private Optional<Trial> trial(Remedy remedy, NormalizerPipeline chain, HintSettings settings) {
        WerScorer scorer = state.scorer().withNormalizer(chain);
        if (few.size() < sample.size()) {
            long errors = errorsOfFew(state.scorer());
            if (!isBetter(errors - errorsOfFew(scorer), errors)) {
                return Optional.empty();
            }
        }
        ErrorCounts counts = counts(scorer);
        return Optional.of(new Trial(remedy, new State(scorer, settings, state.unit(), counts.errors()), counts));
    }

    private long errorsOfFew(WerScorer scorer) {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (UtteranceSample.Line line : few) {
            said.add(line.reference());
            heard.add(line.hypothesis());
        }
        return scorer.score(said, heard).total().counts().errors();
    }

    private ErrorCounts counts(WerScorer scorer) {
        return scorer.score(reference, hypothesis).total().counts();
    }

    private void tell(Trial trial) {
        long healed = state.errors() - trial.errors();
        String where = sample.size() < utterances
                ? "in the first " + sample.size() + " of " + utterances + " utterances "
                : "";
        String gives = tellsRates(trial.counts()) ? " gives " + rate(trial.counts()) : "";
        hints.add(new TextHint(
                trial.remedy().kind(),
                healed,
                Optional.empty(),
                where + healed + " of " + state.errors() + (state.errors() == 1 ? " error " : " errors ")
                        + trial.remedy().describe(healed) + ": "
                        + state.options(trial.state().settings().chain()) + gives));
        state = trial.state();
    }

    private boolean tellsRates(ErrorCounts counts) {
        return state.settings().repeatable() && counts.referenceWords() > 0;
    }

    private String rate(ErrorCounts counts) {
        String rate = Share.rough(counts.errors(), counts.referenceWords());
        return sample.size() < utterances ? rate + " there" : rate;
    }
}
