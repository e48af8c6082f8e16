package io.github.asreval.spark;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.wer.ClassChoice;
import io.github.asreval.cli.wer.TextOptions;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.TermFiles;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.score.classes.TermList;
import io.github.asreval.transcript.MissingPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code SparkWer}: those of {@code wer}, by the same names, where they make sense on a cluster.
 *
 * @param input where the utterances are
 * @param others the paths of further hypotheses, which are compared with the first; mostly none
 * @param scoring how they are scored; of several hypotheses, with their blocks as groups
 * @param confusions how many confused words of each kind are told; nothing for none
 * @param byLength whether the rate by reference length is told
 * @param format the form of the report
 * @param utterances the folder to write every utterance to, if that is wanted
 * @param strictIcu whether another version of ICU than ours fails the run
 */
record JobOptions(
        JobInput input,
        List<String> others,
        JobScoring scoring,
        OptionalInt confusions,
        boolean byLength,
        ReportFormat format,
        Optional<String> utterances,
        boolean strictIcu) {

    private static final Set<String> SPEAKERS = Set.of("speaker", "speaker_id");
    private static final Set<String> FILES = Set.of("file", "recording", "session_id");

    /** Returns the same for another hypothesis. */
    JobOptions withHypothesis(String other) {
        return new JobOptions(
                input.withHypothesis(other), List.of(), scoring, confusions, byLength, format, utterances, strictIcu);
    }

    /**
     * Returns the options that were given.
     *
     * @throws picocli.CommandLine.ParameterException if they do not go together
     * @throws IOException if the list of terms cannot be read
     */
    static JobOptions of(ParseResult given) throws IOException {
        JobInput input = input(given);
        TextOptions text = TextOptions.of(given);
        Optional<String> by = input.columns().by();
        ClassChoice classes = given.matchedOptionValue("--classes", ClassChoice.NONE);
        checkClasses(input, text, classes, given);
        TermList terms = given.hasMatchedOption("--terms")
                ? TermFiles.read(FileArgument.path(given.matchedOptionValue("--terms", "")))
                : null;
        SparkOptions options = SparkOptions.standard()
                .withNormalizer(text.normalizer())
                .withTokenization(text.tokenization())
                .withProfile(given.matchedOptionValue("--profile", AlignmentProfile.STANDARD));
        JobScoring scoring = new JobScoring(
                given.hasMatchedOption("-e") ? options.withoutEmptyReferences() : options,
                by.map(JobOptions::key).orElse(null),
                classes.kinds(),
                classes.rare(),
                terms,
                input.columns().terms().isPresent());
        Integer most = given.matchedOptionValue("--confusions", null);
        if (most != null && most < 1) {
            throw Options.wrong(given, "--confusions takes a number from 1 on, not " + most);
        }
        List<String> hypotheses = given.matchedOptionValue("--hyp", List.of());
        checkBlocks(hypotheses.size(), given);
        return new JobOptions(
                input,
                hypotheses.subList(Math.min(1, hypotheses.size()), hypotheses.size()),
                scoring,
                most == null ? OptionalInt.empty() : OptionalInt.of(most),
                given.hasMatchedOption("-p"),
                given.matchedOptionValue("-f", ReportFormat.TEXT),
                text(given, "--output"),
                given.hasMatchedOption("--strict-icu"));
    }

    private static void checkBlocks(int hypotheses, ParseResult given) {
        if (given.hasMatchedOption("--blocks") != hypotheses > 1) {
            throw Options.wrong(
                    given,
                    hypotheses > 1
                            ? "several --hyp are compared by blocks; name the column of the blocks: --blocks speaker"
                            : "--blocks compares systems; give --hyp for each of them");
        }
        if (hypotheses > 1) {
            for (String option : new String[] {
                "--by", "--confusions", "-p", "--terms", "--terms-column", "--classes", "--missing", "--output"
            }) {
                if (given.hasMatchedOption(option)) {
                    throw Options.wrong(given, option + " tells of one hypothesis; run it for each");
                }
            }
        }
    }

    private static void checkClasses(JobInput input, TextOptions text, ClassChoice classes, ParseResult given) {
        boolean listed = input.columns().terms().isPresent();
        boolean hasTerms = listed || given.hasMatchedOption("--terms");
        if (listed && given.hasMatchedOption("--terms")) {
            throw Options.wrong(given, "--terms and --terms-column exclude each other");
        }
        if (!hasTerms && classes.kinds().stream().anyMatch(ClassKind::isOfTerms)) {
            throw Options.wrong(given, "--classes terms and type need a list of terms; give --terms or --terms-column");
        }
        boolean ofCharacters = classes.kinds().contains(ClassKind.CHARACTERS);
        boolean ofWords = hasTerms || classes.kinds().stream().anyMatch(kind -> kind != ClassKind.CHARACTERS);
        boolean countsWords = text.tokenization().countsWords();
        if (ofWords && !countsWords) {
            throw Options.wrong(given, (hasTerms ? "--terms" : "--classes") + " is about words; leave out --unit");
        }
        if (ofCharacters && countsWords) {
            throw Options.wrong(given, "--classes characters needs characters; give --unit char or --unit grapheme");
        }
    }

    /** Returns what a column groups by; of other columns, the values are labels. */
    private static GroupKey key(String column) {
        String name = column.toLowerCase(Locale.ROOT);
        if (SPEAKERS.contains(name)) {
            return GroupKey.SPEAKER;
        }
        return name.equals("channel") ? GroupKey.CHANNEL : FILES.contains(name) ? GroupKey.FILE : GroupKey.LABEL;
    }

    private static JobInput input(ParseResult given) {
        JobFormat format = format(given);
        Optional<String> pairs = text(given, "--pairs");
        Optional<String> reference = text(given, "--ref");
        List<String> hypotheses = given.matchedOptionValue("--hyp", List.of());
        Optional<String> hypothesis = hypotheses.stream().findFirst();
        if (pairs.isPresent() && (reference.isPresent() || hypothesis.isPresent())) {
            throw Options.wrong(given, "--pairs holds both sides; leave out --ref and --hyp");
        }
        if (pairs.isEmpty() && (reference.isEmpty() || hypothesis.isEmpty())) {
            throw Options.wrong(given, "name both sides, --ref PATH and --hyp PATH, or a table of both, --pairs PATH");
        }
        if (pairs.isPresent() && format.isOfLines()) {
            throw Options.wrong(given, "--pairs is a table; --format " + format.id() + " reads lines of one side");
        }
        if (format.isOfLines()) {
            checkLines(given);
        }
        Integer partitions = given.matchedOptionValue("--partitions", null);
        if (partitions != null && partitions < 1) {
            throw Options.wrong(given, "--partitions takes a number from 1 on, not " + partitions);
        }
        return new JobInput(
                format,
                pairs.or(() -> reference).orElseThrow(),
                hypothesis.orElse(""),
                new JobInput.Columns(
                        text(given, "--id").orElse(""),
                        text(given, "--reference-column").orElse(""),
                        text(given, "--hypothesis-column").orElse(""),
                        text(given, "--blocks").or(() -> text(given, "--by")),
                        text(given, "--terms-column")),
                given.matchedOptionValue("--missing", MissingPolicy.ERROR),
                partitions == null ? OptionalInt.empty() : OptionalInt.of(partitions));
    }

    private static JobFormat format(ParseResult given) {
        boolean head = given.hasMatchedOption("--head-ids");
        boolean tail = given.hasMatchedOption("--tail-ids");
        if (head && tail) {
            throw Options.wrong(given, "--head-ids and --tail-ids exclude each other");
        }
        JobFormat format = given.matchedOptionValue("--format", head || tail ? JobFormat.TEXT : null);
        if (format == null) {
            throw Options.wrong(given, "name the format: --format jsonl, parquet, csv, tsv, kaldi or trn");
        }
        if (format == JobFormat.TEXT && !head && !tail) {
            throw Options.wrong(
                    given,
                    "lines of plain text cannot be paired by their places where files are read in parts; give"
                            + " --head-ids if each begins with its id, --tail-ids if it ends in one in parentheses, or"
                            + " number them: wer convert FILE --to kaldi");
        }
        if (format != JobFormat.TEXT) {
            boolean other = (head && format != JobFormat.KALDI) || (tail && format != JobFormat.TRN);
            if (other) {
                throw Options.wrong(
                        given, "--head-ids and --tail-ids are about lines; leave out --format " + format.id());
            }
            return format;
        }
        return head ? JobFormat.KALDI : JobFormat.TRN;
    }

    private static void checkLines(ParseResult given) {
        for (String option : new String[] {"--id", "--reference-column", "--hypothesis-column"}) {
            if (given.hasMatchedOption(option)) {
                throw Options.wrong(given, option + " names a column, and lines have none; leave it out");
            }
        }
        text(given, "--blocks")
                .or(() -> text(given, "--by"))
                .filter(by -> key(by) != GroupKey.SPEAKER)
                .ifPresent(by -> {
                    throw Options.wrong(
                            given, "lines have no column \"" + by + "\"; of them, --by and --blocks know speaker only");
                });
    }

    private static Optional<String> text(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, null));
    }
}
