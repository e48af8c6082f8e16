package io.github.asreval.languagemodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The limits of Amazon Transcribe for custom language models. The sizes are documented (developer guide, read on
 * 2026-11-28); of a gigabyte the smaller reading, 10⁹ bytes, is taken. The numbers of words are common knowledge, which we
 * have not found in the guide, and give no more than warnings.
 */
final class TextLimits {

    static final long TRAINING_BYTES = 2_000_000_000L;
    static final long TUNING_BYTES = 200_000_000L;
    static final long TRAINING_WORDS = 100_000;
    static final long LEAST_TUNING_WORDS = 10_000;
    static final long MOST_TUNING_WORDS = 100_000;

    private TextLimits() {}

    static List<TextFinding> findings(PartSize training, PartSize tuning, Optional<Overlap> overlap) {
        List<TextFinding> findings = new ArrayList<>();
        overlap.filter(Overlap::isError)
                .ifPresent(found -> findings.add(new TextFinding(
                        "test-overlap",
                        true,
                        "you are training on your test set; leave its calls out (--drop-overlap)")));
        if (training.lines() == 0) {
            findings.add(new TextFinding(
                    "training-empty",
                    true,
                    "no line is left to train on; give more, or smaller --tuning and --heldout"));
        }
        if (training.bytes() > TRAINING_BYTES) {
            findings.add(new TextFinding(
                    "training-size", true, training.bytes() + " bytes to train on, and the service takes 2 GB"));
        }
        if (tuning.bytes() > TUNING_BYTES) {
            findings.add(new TextFinding(
                    "tuning-size",
                    true,
                    tuning.bytes() + " bytes to tune on, and the service takes 200 MB (--tuning)"));
        }
        if (training.lines() > 0 && training.words() < TRAINING_WORDS) {
            findings.add(new TextFinding(
                    "training-words",
                    false,
                    training.words() + " words to train on; models are said to need " + TRAINING_WORDS));
        }
        boolean fewTuning = tuning.words() < LEAST_TUNING_WORDS;
        if (tuning.words() > MOST_TUNING_WORDS || (tuning.lines() > 0 && fewTuning)) {
            findings.add(new TextFinding(
                    "tuning-words",
                    false,
                    tuning.words() + " words to tune on; useful are said to be " + LEAST_TUNING_WORDS + " to "
                            + MOST_TUNING_WORDS + " (--tuning)"));
        }
        return findings;
    }
}
