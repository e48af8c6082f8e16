package io.github.asreval.report.html;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Step;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.report.base.FileNames;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.text.base.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a measurement was made, in words; names of files in it stand without their folders. */
final class HtmlSettings {

    private static final int MOST_NAMED = 6;

    private HtmlSettings() {}

    /** Returns the chain in a sentence, as {@code Compared after the steps fold, punct-edge.} */
    static String sentence(ReportSettings settings) {
        List<Step> steps = settings.normalizer().steps();
        if (steps.isEmpty()) {
            return "Compared as written.";
        }
        String named = steps.stream().limit(MOST_NAMED).map(HtmlSettings::step).collect(Collectors.joining(", "));
        int more = steps.size() - MOST_NAMED;
        return "Compared after the step" + (steps.size() == 1 ? " " : "s ") + named
                + (more > 0 ? " and " + more + " more" : "") + ".";
    }

    /** Returns the steps of the chain, each with what it does. */
    static List<Map<String, Object>> steps(ReportSettings settings) {
        return settings.normalizer().steps().stream()
                .map(step -> Map.<String, Object>of(
                        "step", step(step),
                        "summary",
                                Catalogue.step(step.id())
                                        .map(NamedStep::summary)
                                        .orElse("")))
                .toList();
    }

    /** Returns a chain as it is written. */
    static String chain(NormalizerPipeline chain) {
        return chain.steps().isEmpty()
                ? chain.toString()
                : chain.steps().stream().map(HtmlSettings::step).collect(Collectors.joining(","));
    }

    private static String step(Step step) {
        boolean file = Catalogue.step(step.id())
                .map(NamedStep::argumentName)
                .orElse("")
                .equals("FILE");
        return VisibleText.escape((file ? new Step(step.id(), FileNames.last(step.argument())) : step).toString());
    }

    /** Returns {@link ReportSettings#line}. */
    static String line(ReportSettings settings) {
        NormalizerPipeline chain = settings.normalizer();
        return VisibleText.escape(settings.line()).replace(VisibleText.escape(chain.toString()), chain(chain));
    }

    /** Returns what is counted. */
    static String unit(TokenUnit unit) {
        return switch (unit) {
            case WORD -> "words";
            case CHARACTER -> "characters: code points";
            case GRAPHEME -> "characters: what a reader takes for one (grapheme clusters)";
            case AKSHARA -> "characters: syllables of Indic scripts (aksharas)";
        };
    }

    /** Returns where lines are split. */
    static String tokenizer(WordTokenizer tokenizer) {
        return switch (tokenizer) {
            case WHITESPACE -> "at white space";
            case ICU -> "as ICU's dictionaries have it (icu)";
            case MIXED -> "at white space, and at each character of scripts without blanks (mixed)";
        };
    }

    /** Returns which of the equally good alignments was chosen. */
    static String profile(AlignmentProfile profile) {
        return switch (profile) {
            case STANDARD -> "of the alignments with fewest errors, one with most hits and the closest spelling";
            case NIST -> "as NIST's sclite chooses (nist)";
            case JIWER -> "as jiwer chooses (jiwer)";
            case KALDI -> "as Kaldi's compute-wer chooses (kaldi)";
            case ASR_EVALUATION -> "as asr-evaluation chooses (asr-evaluation)";
        };
    }
}
