package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.compare.LoopGate;
import io.github.asreval.compare.RateLimit;
import io.github.asreval.compare.TermGate;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.TermFiles;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.classes.ClassKind;
import io.github.asreval.score.classes.TermCounts;
import io.github.asreval.score.classes.TermTable;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.classes.WordClassing;
import io.github.asreval.score.nearmiss.NearMisses;
import io.github.asreval.score.nearmiss.VariantList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code wer} for classes of words, such as terms.
 *
 * @param terms the list of terms, if there is one
 * @param listed whether transcripts list the terms of each utterance
 * @param choice further classes
 * @param marks whether punctuation and capitals are told of
 * @param loops whether loops are told of
 * @param failIfLoops whether there must be none
 * @param leastRecall the lowest recall of terms that passes, if there is a limit
 */
record ClassOptions(
        Optional<String> terms,
        boolean listed,
        ClassChoice choice,
        boolean marks,
        boolean loops,
        boolean failIfLoops,
        Optional<RateLimit> leastRecall) {

    private static final String TERMS = "--terms";
    private static final String CLASSES = "--classes";
    private static final String MARKS = "--marks";
    private static final String LOOPS = "--loops";
    private static final String FAIL_IF_LOOPS = "--" + LoopGate.NAME;
    private static final String RECALL_BELOW = "--" + TermGate.NAME;

    /** Adds the options. */
    static void add(CommandSpec spec) {
        OptionGroup.WORDS
                .in(spec)
                .addOption(Options.text(
                        "FILE",
                        "Tell what becomes of the terms in FILE: one a line, a table with tabs and the columns term,"
                                + " type and weight, or a vocabulary table. With -c, of each of them.",
                        TERMS))
                .addOption(Options.text(
                        "NAME",
                        "As --terms, of each utterance those that this column, or member of JSON lines, of the"
                                + " reference lists: as a;b or [\"a\", \"b\"].",
                        InputOptions.TERMS_COLUMN))
                .addOption(OptionSpec.builder(CLASSES)
                        .type(ClassChoice.class)
                        .converters((ITypeConverter<ClassChoice>) ClassChoice::parse)
                        .arity("1")
                        .paramLabel("KINDS")
                        .description("Tell errors apart by classes of words, with commas between: terms, type (of"
                                + " terms), script, number (words with digits), rare:N (said N times at most), switch"
                                + " (first word behind a change of script), words (each by itself); characters with"
                                + " --unit.")
                        .build())
                .addOption(
                        Options.flag("Tell of punctuation and capitals, where words are aligned without them.", MARKS))
                .addOption(Options.flag(
                        "Tell of loops (words recognised over and over), inventions and omissions: many words in a row"
                                + " that were not said, or not recognised.",
                        LOOPS));
        OptionGroup.GATE
                .in(spec)
                .addOption(GateOptions.rate(
                        "With --terms or --terms-column: end with status 1 if fewer of the terms said are right: 90%%"
                                + " or 0.9.",
                        RECALL_BELOW))
                .addOption(Options.flag("As --loops, and end with status 1 if there is a loop.", FAIL_IF_LOOPS));
    }

    /** Returns the options that were given. */
    static ClassOptions of(ParseResult given) {
        return new ClassOptions(
                Optional.ofNullable(given.matchedOptionValue(TERMS, null)),
                given.hasMatchedOption(InputOptions.TERMS_COLUMN),
                given.matchedOptionValue(CLASSES, ClassChoice.NONE),
                given.hasMatchedOption(MARKS),
                given.hasMatchedOption(LOOPS) || given.hasMatchedOption(FAIL_IF_LOOPS),
                given.hasMatchedOption(FAIL_IF_LOOPS),
                Optional.ofNullable(given.matchedOptionValue(RECALL_BELOW, null)));
    }

    /** Returns whether any class is told apart. */
    boolean any() {
        return hasClasses() || loops || marks;
    }

    private boolean hasClasses() {
        return hasTerms() || !choice.kinds().isEmpty();
    }

    /** Returns how many tables of different kinds that makes. */
    int tables() {
        return (hasClasses() ? 1 : 0) + (loops ? 1 : 0) + (marks ? 1 : 0);
    }

    private boolean hasTerms() {
        return terms.isPresent() || listed;
    }

    /** Returns the option by which classes were asked for. */
    private String option() {
        return listed
                ? InputOptions.TERMS_COLUMN
                : terms.isPresent() ? TERMS : hasClasses() ? CLASSES : marks ? MARKS : LOOPS;
    }

    /**
     * Checks that classes go together with the other options.
     *
     * @throws ParameterException if they do not
     */
    void check(WerOptions options, ParseResult given) {
        if (leastRecall.isPresent() && !hasTerms()) {
            throw Options.wrong(given, RECALL_BELOW + " is about terms; give --terms or --terms-column, too");
        }
        if (!any()) {
            // Most runs ask for none, and need not load what tells of them.
            return;
        }
        if (terms.isPresent() && listed) {
            throw Options.wrong(given, "--terms and --terms-column exclude each other");
        }
        if (terms.isPresent() && FileArgument.stream(terms.get()).isPresent()) {
            throw Options.wrong(given, "--terms names a file; standard input is for transcripts only");
        }
        checkUnit(options.text().tokenization().countsWords(), given);
        if (!hasTerms() && choice.kinds().stream().anyMatch(ClassKind::isOfTerms)) {
            throw Options.wrong(given, "--classes terms and type need a list of terms; give --terms or --terms-column");
        }
        ReportFormat format = options.format();
        if (options.compares() && marks) {
            throw Options.wrong(given, MARKS + " tells of one hypothesis; run it for each");
        }
        if (options.compares() && format != ReportFormat.TEXT && format != ReportFormat.JSON) {
            throw Options.wrong(
                    given, "of several hypotheses, " + option() + " is for text and json, not for -f " + format.id());
        }
        if (format != ReportFormat.TEXT
                && format != ReportFormat.JSON
                && format != ReportFormat.HTML
                && format != ReportFormat.MARKDOWN
                && !format.isTable()) {
            throw Options.wrong(
                    given, option() + " is for text, json, html, csv, tsv and markdown, not for -f " + format.id());
        }
    }

    /** Returns what the gates say of terms and loops. */
    List<Verdict> judge(String hypothesis, Summary summary) {
        if (leastRecall.isEmpty() && !failIfLoops) {
            return List.of();
        }
        Optional<TermCounts> counts =
                summary.classes().flatMap(WordClassResult::terms).map(TermTable::counts);
        List<Verdict> verdicts = new ArrayList<>();
        if (leastRecall.isPresent() && counts.isPresent()) {
            verdicts.add(new TermGate(leastRecall.get()).judge(hypothesis, counts.get()));
        }
        if (failIfLoops) {
            summary.loops().ifPresent(table -> verdicts.add(LoopGate.judge(hypothesis, table)));
        }
        return verdicts;
    }

    private void checkUnit(boolean countsWords, ParseResult given) {
        boolean ofCharacters = choice.kinds().contains(ClassKind.CHARACTERS);
        boolean ofWords =
                hasTerms() || loops || marks || choice.kinds().stream().anyMatch(kind -> kind != ClassKind.CHARACTERS);
        if (ofWords && !countsWords) {
            throw Options.wrong(given, option() + " is about words; leave out --unit");
        }
        if (ofCharacters && countsWords) {
            throw Options.wrong(given, "--classes characters needs characters; give --unit char or --unit grapheme");
        }
    }

    /**
     * Returns what classes are told apart; nothing for none.
     *
     * @param variants the spellings that are variants of each other
     * @param rows whether each term is told of by itself
     * @throws io.github.asreval.normalize.base.MalformedMapException if the list of terms cannot be understood
     * @throws IOException if it cannot be read
     */
    Optional<WordClassing> classing(WerScorer scorer, boolean rows, VariantList variants) throws IOException {
        if (!hasClasses()) {
            return Optional.empty();
        }
        WordClassing classing =
                WordClassing.of(scorer).withKinds(choice.kinds()).withRare(choice.rare());
        if (tellsScripts()) {
            classing = classing.withSpellings(ClassChoice.spellings(NearMisses.withVariants(variants)));
        }
        if (terms.isPresent()) {
            classing = classing.withTerms(TermFiles.read(FileArgument.path(terms.get())));
        } else if (listed) {
            classing = classing.withListedTerms();
        }
        return Optional.of(rows ? classing : classing.withoutRows());
    }

    /** Returns whether errors are told apart by script. */
    boolean tellsScripts() {
        return choice.kinds().contains(ClassKind.SCRIPT);
    }
}
