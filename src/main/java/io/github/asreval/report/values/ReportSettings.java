package io.github.asreval.report.values;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.compare.Conditions;
import io.github.asreval.compare.CountingOptions;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairReading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a measurement, which a reader must know to repeat it.
 *
 * @param reference the name of the reference
 * @param hypothesis the name of the hypothesis
 * @param normalizer the chain by which words were compared
 * @param tokenization what was counted
 * @param profile which of the equally good alignments was chosen
 * @param hasMarks whether NIST's marks were read in the texts
 * @param matchesRedactions whether redaction marks matched words of the other side, which are not counted
 * @param hasCharacters whether the characters of each utterance are counted beside its words
 * @param options what else was said that can alter a count
 */
public record ReportSettings(
        String reference,
        String hypothesis,
        NormalizerPipeline normalizer,
        Tokenization tokenization,
        AlignmentProfile profile,
        boolean hasMarks,
        boolean matchesRedactions,
        boolean hasCharacters,
        CountingOptions options) {

    /** Creates the settings of a measurement of texts without marks. */
    public ReportSettings(
            String reference,
            String hypothesis,
            NormalizerPipeline normalizer,
            Tokenization tokenization,
            AlignmentProfile profile) {
        this(reference, hypothesis, normalizer, tokenization, profile, false, false, false, CountingOptions.none());
    }

    /**
     * Returns the settings of a measurement by a scorer.
     *
     * @param reference the name of the reference
     * @param hypothesis the name of the hypothesis
     * @param reading what was read into the pairs
     */
    public static ReportSettings of(String reference, String hypothesis, WerScorer scorer, PairReading reading) {
        return new ReportSettings(
                reference,
                hypothesis,
                scorer.normalizer(),
                scorer.tokenization(),
                scorer.profile(),
                reading == PairReading.MARKS,
                reading == PairReading.REDACTIONS,
                false,
                new CountingOptions(options(scorer, reading)));
    }

    private static Map<String, String> options(WerScorer scorer, PairReading reading) {
        Map<String, String> options = new HashMap<>();
        if (!scorer.tokenization().language().isEmpty()) {
            options.put(CountingOptions.LANGUAGE, scorer.tokenization().language());
        }
        if (!scorer.emptyReferences()) {
            options.put("remove-empty-refs", CountingOptions.GIVEN);
        }
        if (reading == PairReading.MARKS) {
            options.put("markup", "nist");
        }
        if (reading == PairReading.SEGMENTS) {
            options.put("align-segments", CountingOptions.GIVEN);
        }
        List<String> maps = scorer.normalizer().fileDigests();
        if (!maps.isEmpty()) {
            options.put("map", String.join("+", maps));
        }
        return options;
    }

    /** Returns the same with more that was said and can alter a count, as {@code missing → skip}. */
    public ReportSettings withOptions(Map<String, String> given) {
        return new ReportSettings(
                reference,
                hypothesis,
                normalizer,
                tokenization,
                profile,
                hasMarks,
                matchesRedactions,
                hasCharacters,
                options.with(given));
    }

    /** Returns the same with the characters of each utterance counted, too. */
    public ReportSettings withCharacters() {
        return new ReportSettings(
                reference, hypothesis, normalizer, tokenization, profile, hasMarks, matchesRedactions, true, options);
    }

    /** Stands before the chain in {@link #line}. */
    public static final String CHAIN = "norm=";

    /** What {@code settings.redactions} says where redaction marks match words. */
    public static final String ANY = "any";

    /**
     * Returns what a figure depends on beside the texts, as {@code norm=fold; tok=whitespace; icu=79.1; unicode=18.0},
     * with what is counted in front where that is not words, and without versions where those make no difference.
     */
    public String line() {
        StringBuilder line = new StringBuilder();
        if (!tokenization.countsWords()) {
            line.append(tokenization.label(normalizer)).append("; ");
        }
        line.append(CHAIN)
                .append(normalizer)
                .append("; tok=")
                .append(tokenization.tokenizer().id())
                .append(matchesRedactions ? "; redactions=" + ANY : "");
        // What ICU does cannot be of any consequence otherwise.
        if (!normalizer.steps().isEmpty() || !tokenization.isStandard()) {
            line.append("; icu=")
                    .append(ToolInfo.builtIcu())
                    .append("; unicode=")
                    .append(ToolInfo.builtUnicode());
        }
        return line.toString();
    }

    /** Returns the names of all that a rate depends on beside the texts. */
    public Conditions conditions() {
        return new Conditions(
                tokenization.unit().id(),
                tokenization.tokenizer().id(),
                tokenization.isStandard() ? "" : tokenization.label(normalizer),
                normalizer.toString(),
                profile.id(),
                matchesRedactions ? ANY : "",
                "",
                Optional.of(options));
    }

    /** Returns what to call that which was counted. */
    public UnitNames counted() {
        return UnitNames.of(tokenization);
    }
}
