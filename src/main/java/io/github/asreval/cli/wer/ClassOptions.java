package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.TermFiles;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.classes.WordClassing;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code wer} for classes of words, such as terms.
 *
 * @param terms the list of terms, if there is one
 */
record ClassOptions(Optional<String> terms) {

    static final String TERMS = "--terms";

    /** Adds the options. */
    static void add(CommandSpec spec) {
        OptionGroup.WORDS
                .in(spec)
                .addOption(Options.text(
                        "FILE",
                        "Tell what becomes of the terms in FILE: one a line, a table with tabs and the columns term, type"
                                + " and weight, or a vocabulary table. With -c, of each of them.",
                        TERMS));
    }

    /** Returns the options that were given. */
    static ClassOptions of(ParseResult given) {
        return new ClassOptions(Optional.ofNullable(given.matchedOptionValue(TERMS, null)));
    }

    /** Returns whether any class is told apart. */
    boolean any() {
        return terms.isPresent();
    }

    /**
     * Checks that classes go together with the other options.
     *
     * @throws ParameterException if they do not
     */
    void check(WerOptions options, ParseResult given) {
        if (!any()) {
            return;
        }
        if (!options.text().tokenization().countsWords()) {
            throw Options.wrong(given, TERMS + " is about words; leave out --unit");
        }
        if (options.compares()) {
            throw Options.wrong(given, TERMS + " tells of one hypothesis; run it for each");
        }
        ReportFormat format = options.format();
        if (format != ReportFormat.TEXT
                && format != ReportFormat.JSON
                && format != ReportFormat.MARKDOWN
                && !format.isTable()) {
            throw Options.wrong(given, TERMS + " is for text, json, csv, tsv and markdown, not for -f " + format.id());
        }
    }

    /**
     * Returns what classes are told apart; nothing for none.
     *
     * @param rows whether each term is told of by itself
     * @throws io.github.asreval.normalize.base.MalformedMapException if the list of terms cannot be understood
     * @throws IOException if it cannot be read
     */
    Optional<WordClassing> classing(WerScorer scorer, boolean rows) throws IOException {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        WordClassing classing = WordClassing.terms(TermFiles.read(FileArgument.path(terms.get())), scorer);
        return Optional.of(rows ? classing : classing.withoutRows());
    }
}
