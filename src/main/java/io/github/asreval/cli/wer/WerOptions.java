package io.github.asreval.cli.wer;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.ColorChoice;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputEnding;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.SummaryOptions;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.nearmiss.VariantList;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.MissingPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options and arguments of {@code wer}.
 *
 * @param reference the file that holds what was said, or {@code -}
 * @param hypotheses the files that hold what was recognised, at least one; each may be {@code -}
 * @param input how they are read and paired
 * @param withoutEmptyReferences whether utterances whose reference has no words are left out
 * @param text how text is made comparable, and what of it is counted
 * @param profile which of the equally good alignments is chosen
 * @param detail which utterances are printed
 * @param confusions whether tables of confused words are printed, and from which count on
 * @param byLength whether the rate by reference length is printed
 * @param worst how many of the worst utterances are printed after the totals
 * @param width where alignments are wrapped, if that was given
 * @param color when errors are coloured
 * @param format the form of the report
 * @param output the file to write the report to, if not to standard output
 * @param threads how many threads may work
 * @param nearMisses whether to tell which errors are nearly right
 * @param variantList the file of spellings that are near misses of each other, if that was given
 * @param ablation whether to tell what each step of the chain does
 * @param variants whether braces in the reference hold alternatives
 * @param progress whether a bar may show how far a long run is
 * @param guarded whether cells are guarded against spreadsheets
 * @param classes which classes of words are told apart
 * @param speakers how speakers of both sides are brought together
 * @param gates how high the rate may be
 * @param comparing how several systems are compared
 */
record WerOptions(
        String reference,
        List<String> hypotheses,
        InputOptions input,
        boolean withoutEmptyReferences,
        TextOptions text,
        AlignmentProfile profile,
        Detail detail,
        Optional<Integer> confusions,
        boolean byLength,
        int worst,
        Optional<Integer> width,
        ColorChoice color,
        ReportFormat format,
        Optional<String> output,
        int threads,
        boolean nearMisses,
        Optional<String> variantList,
        boolean ablation,
        boolean variants,
        boolean progress,
        boolean guarded,
        ClassOptions classes,
        SpeakerOptions speakers,
        GateOptions gates,
        ComparisonOptions comparing) {

    /**
     * Returns the options that were given.
     *
     * @throws ParameterException if they do not go together
     */
    static WerOptions of(ParseResult given) {
        ReportFormat format = OutputEnding.report(given);
        Detail detail = FormatChecks.detail(format, detail(given), given);
        LayoutDefaults layout = LayoutDefaults.of(format, detail);
        WerOptions options = new WerOptions(
                given.matchedPositionalValue(0, ""),
                given.matchedPositionalValue(1, List.of()),
                InputOptions.of(given),
                given.hasMatchedOption("-e"),
                TextOptions.of(given, format, layout),
                given.matchedOptionValue("--profile", layout.profile()),
                detail,
                confusions(given, format, layout.complete()),
                given.hasMatchedOption("-p") || layout.complete(),
                given.matchedOptionValue("--worst", layout.worst()),
                Optional.ofNullable(given.matchedOptionValue("--width", null)),
                given.matchedOptionValue("--color", ColorChoice.AUTO),
                format,
                OutputFile.of(given),
                given.matchedOptionValue("--threads", Runtime.getRuntime().availableProcessors()),
                given.hasMatchedOption("--near-misses"),
                Optional.ofNullable(given.matchedOptionValue("--variant-list", null)),
                given.hasMatchedOption("--ablation"),
                given.hasMatchedOption("--variants"),
                given.matchedOptionValue("--progress", WerSpec.ProgressChoice.AUTO) == WerSpec.ProgressChoice.AUTO,
                given.hasMatchedOption(FormatChecks.GUARDED),
                ClassOptions.of(given),
                SpeakerOptions.of(given),
                GateOptions.of(given),
                ComparisonOptions.of(given));
        options.speakers().check(options, given);
        options.check(given);
        FormatChecks.check(options, given);
        options.checkVariants(given);
        options.classes().check(options, given);
        return options;
    }

    private static Detail detail(ParseResult given) {
        boolean summary = given.hasMatchedOption("-s");
        boolean errors = given.hasMatchedOption("-r");
        boolean all = given.hasMatchedOption("-i");
        if ((summary ? 1 : 0) + (errors ? 1 : 0) + (all ? 1 : 0) > 1) {
            throw Options.wrong(given, "-i, -r and -s exclude each other");
        }
        if (summary) {
            return Detail.NONE;
        }
        return errors ? Detail.ERRORS : Detail.ALL;
    }

    private static Optional<Integer> confusions(ParseResult given, ReportFormat format, boolean complete) {
        if (format == ReportFormat.ASR_EVALUATION) {
            // There, -m prints nothing by itself, and any number will do: all words have one error at least.
            int minCount = given.matchedOptionValue("-m", 1);
            return given.hasMatchedOption("-c") ? Optional.of(Math.max(1, minCount)) : Optional.empty();
        }
        Integer minCount = given.matchedOptionValue("-m", given.hasMatchedOption("-c") || complete ? 1 : null);
        return Optional.ofNullable(minCount);
    }

    /** Returns the hypothesis that is scored, or that others are compared with; empty if it is not in a file of its own. */
    String hypothesis() {
        return hypotheses.isEmpty() ? "" : hypotheses.get(0);
    }

    /**
     * Returns what the report says beside the totals.
     *
     * @throws io.github.asreval.normalize.base.MalformedMapException if the list of variants or of terms cannot be followed
     * @throws IOException if the list of terms cannot be read
     */
    SummaryOptions summary(WerScorer scorer) throws IOException {
        // Read once, whoever asks for it: it may be a pipe.
        VariantList spellings = variantList.isPresent() ? VariantList.read(variantList.get()) : VariantList.empty();
        return new SummaryOptions(
                detail,
                confusions.isPresent() ? OptionalInt.of(confusions.get()) : OptionalInt.empty(),
                byLength,
                worst,
                nearMisses ? Optional.of(spellings) : Optional.empty(),
                input.by(),
                classes.classing(
                        scorer,
                        compares()
                                || confusions.isPresent()
                                || format == ReportFormat.JSON
                                || format == ReportFormat.HTML,
                        spellings),
                classes.loops());
    }

    /** Returns how alignments look on a terminal, or elsewhere. */
    TextStyle style(Terminal terminal) {
        return new TextStyle(width.orElse(terminal.columns()), color.colors(terminal), terminal.columns() > 0);
    }

    private void requireFiles(String option, ParseResult given) {
        List<String> names = new ArrayList<>(hypotheses);
        names.add(reference);
        input.pairs().ifPresent(names::add);
        requireFiles(option, names, given);
    }

    /** Checks that what a list names can be read as often as it has to be. */
    void requireFiles(List<FilePair> listed, ParseResult given) {
        if (ablation || variants || classes.marks()) {
            List<String> names = new ArrayList<>();
            for (FilePair pair : listed) {
                names.add(pair.reference().toString());
                names.add(pair.hypothesis().toString());
            }
            requireFiles(ablation ? "--ablation" : variants ? "--variants" : "--marks", names, given);
        }
    }

    private static void requireFiles(String option, List<String> names, ParseResult given) {
        for (String name : names) {
            Optional<String> stream = FileArgument.stream(name);
            if (stream.isPresent()) {
                throw Options.wrong(
                        given, option + " reads the files twice, which " + stream.get() + " cannot be; name a file");
            }
        }
    }

    private void checkVariants(ParseResult given) {
        if (!variants) {
            return;
        }
        requireFiles("--variants", given);
        if (input.reads(PairReading.SEGMENTS)) {
            throw Options.wrong(given, "--variants needs utterances that belong together; leave out --align-segments");
        }
        if (input.reads(PairReading.MARKS)) {
            throw Options.wrong(given, "--variants and --markup both say what braces are; leave out one of them");
        }
        if (!text.tokenization().countsWords()) {
            throw Options.wrong(given, "--variants is about words; leave out --unit");
        }
        if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw Options.wrong(given, "--variants is for text and json, not for -f " + format.id());
        }
    }

    /** Returns whether several hypotheses are compared. */
    boolean compares() {
        return hypotheses.size() > 1;
    }

    private void check(ParseResult given) {
        checkInputs(given);
        if (ablation) {
            requireFiles("--ablation", given);
        }
        if (classes.marks()) {
            requireFiles("--marks", given);
        }
        if (ablation && text.normalizer().steps().isEmpty()) {
            throw Options.wrong(given, "--ablation tells what the steps of a chain do; give one by --normalize");
        }
        if (variantList.isPresent() && !nearMisses && !classes.tellsScripts()) {
            throw Options.wrong(
                    given,
                    "--variant-list says which errors are nearly right; give --near-misses, too, or --classes script");
        }
        if (nearMisses && !text.tokenization().countsWords()) {
            throw Options.wrong(given, "--near-misses is about words; leave out --unit");
        }
        if (worst < 0) {
            throw Options.wrong(given, "--worst takes a number of utterances, not " + worst);
        }
        if (threads < 1) {
            throw Options.wrong(given, "--threads takes a number from 1 on, not " + threads);
        }
        if (width.orElse(0) < 0) {
            throw Options.wrong(given, "--width takes a number of columns, or 0 for no limit, not " + width.get());
        }
        if (confusions.orElse(1) < 1) {
            throw Options.wrong(given, "--min-word-count takes a number from 1 on, not " + confusions.get());
        }
    }

    private void checkInputs(ParseResult given) {
        if (input.pairs().isPresent() != reference.isEmpty()) {
            throw Options.wrong(
                    given,
                    reference.isEmpty()
                            ? "name the REFERENCE and the HYPOTHESIS, or a list of both by --pairs"
                            : "--pairs names all files; leave out " + reference);
        }
        int fromInput = reference.equals(FileArgument.STANDARD_INPUT) ? 1 : 0;
        for (String hypothesis : hypotheses) {
            fromInput += hypothesis.equals(FileArgument.STANDARD_INPUT) ? 1 : 0;
        }
        if (fromInput > 1) {
            throw Options.wrong(given, "standard input (-) can be read once, for the reference or one hypothesis");
        }
        boolean isOne = format.isTable() && !comparing.settings().allPairs();
        if (compares() && (isOne || !format.compares())) {
            throw Options.wrong(
                    given,
                    "-f " + format.id()
                            + " shows one hypothesis; several are compared by text, json, html and markdown, and with"
                            + " --all-pairs by csv and tsv");
        }
        if (compares() && input.settings().missing() != MissingPolicy.ERROR) {
            requireFiles("--missing with several hypotheses", given);
        }
        if (input.reads(PairReading.REDACTIONS)
                && (compares() || variants || !text.tokenization().countsWords())) {
            throw Options.wrong(
                    given,
                    "--redactions any is about the words of one hypothesis; leave out --variants, --unit and further"
                            + " hypotheses, or take --redactions drop");
        }
        if (compares() && ablation) {
            throw Options.wrong(
                    given, "--ablation tells of one hypothesis what the steps of a chain do to it; run it for each");
        }
    }
}
