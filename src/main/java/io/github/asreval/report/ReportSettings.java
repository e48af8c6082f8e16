package io.github.asreval.report;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;

/**
 * What a reader must know to repeat a measurement.
 *
 * @param reference the name of the reference
 * @param hypothesis the name of the hypothesis
 * @param normalizer the chain by which words were compared
 * @param profile which of the equally good alignments was chosen
 */
public record ReportSettings(
        String reference, String hypothesis, NormalizerPipeline normalizer, AlignmentProfile profile) {}
