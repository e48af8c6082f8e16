package io.github.asreval.cli.wer;

import io.github.asreval.score.WerScorer;
import io.github.asreval.score.ablation.Ablation;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.classes.MarkCounter;
import io.github.asreval.score.classes.MarkTable;
import io.github.asreval.score.readings.VariantResult;
import io.github.asreval.score.readings.VariantScorer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** What a report tells that takes another pass over the files, behind the one in which they are scored. */
final class SecondPass {

    private final WerOptions options;
    private final ScoringRun run;

    SecondPass(WerOptions options, ScoringRun run) {
        this.options = options;
        this.run = run;
    }

    /** Returns what each step of the chain does, if that was asked for. */
    Optional<AblationResult> ablation(WerScorer scorer) throws IOException {
        if (!options.ablation()) {
            return Optional.empty();
        }
        Ablation ablation = new Ablation(scorer);
        try (UtterancePairs pairs = UtterancePairs.of(run.open(options.hypothesis()))) {
            read(pairs, ablation);
        }
        return Optional.of(ablation.result());
    }

    /** Returns the rate of a hypothesis if the best alternatives are taken, if that was asked for. */
    Optional<VariantResult> variants(WerScorer scorer, String hypothesis) throws IOException {
        if (!options.variants()) {
            return Optional.empty();
        }
        VariantScorer variants = new VariantScorer(scorer);
        try (UtterancePairs pairs = UtterancePairs.of(run.openWritten(hypothesis))) {
            read(pairs, pair -> accept(pair, variants));
        }
        return Optional.of(variants.result());
    }

    /** Returns what became of punctuation and capitals, if that was asked for. */
    Optional<MarkTable> marks(WerScorer scorer) throws IOException {
        if (!options.classes().marks()) {
            return Optional.empty();
        }
        MarkCounter marks = new MarkCounter(scorer, MarkCounter.USUAL);
        try (UtterancePairs pairs = UtterancePairs.of(run.open(options.hypothesis()))) {
            read(pairs, marks);
        }
        return Optional.of(marks.table());
    }

    private static void read(UtterancePairs pairs, Consumer<UtterancePair> consumer) throws IOException {
        for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
            consumer.accept(next.get());
        }
    }

    private void accept(UtterancePair pair, VariantScorer variants) {
        try {
            variants.accept(pair);
        } catch (IllegalArgumentException e) {
            // The braces were right when the file was read first; what is left is a line that is too long for them.
            throw new MalformedTranscriptException(
                    options.reference(), pair.reference().line(), String.valueOf(e.getMessage()));
        }
    }
}
