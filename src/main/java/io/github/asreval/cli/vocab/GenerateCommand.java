package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.InputSpec;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.improve.GeneratedVocabulary;
import io.github.asreval.improve.GeneratedVocabulary.Vocabulary;
import io.github.asreval.improve.GeneratorOptions;
import io.github.asreval.improve.VocabularyGenerator;
import io.github.asreval.languagemodel.LeakCheck;
import io.github.asreval.languagemodel.Overlap;
import io.github.asreval.report.text.OverlapLines;
import io.github.asreval.report.vocabulary.GeneratedReport;
import io.github.asreval.report.vocabulary.ImproveJson;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.text.base.NearestName;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab generate}: from errors to a vocabulary, and what that should change. */
final class GenerateCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.GENERATE.spec(
                "What was heard becomes the phrase of a row, what was said its display form. The report tells"
                        + " the evidence for each row, what was left out and why, and the error rate that"
                        + " scoring predicts for the hypotheses with the rows applied.",
                "Exit status: 0 done, 1 utterances of the test set are among those it is built from (--test), 2 wrong"
                        + " usage, 3 bad input, 70 a bug.");
        spec.addPositional(Options.optionalArgument(0, "REFERENCE", "What was said."))
                .addPositional(Options.optionalArgument(1, "HYPOTHESIS", "What was recognised."));
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.text(
                        "LIST", "Read many calls: REFERENCE, a tab and HYPOTHESIS on each line of LIST.", "--pairs"))
                .addOption(Options.language("LANGUAGE", "Code of the language, as hi-IN; needed."))
                .addOption(TextCommand.testOption(
                        "End with status 1, without a table, if utterances of REFERENCES are among"
                                + " those that it is built from; several times for several."));
        InputSpec.addReading(spec);
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.text(
                        "FILE",
                        "Write the table to FILE and the report to standard output. Default: the table to standard"
                                + " output, the report to standard error.",
                        "-o",
                        "--output"))
                .addOption(Options.number("BYTES", "How large the table may be (50000).", "--budget"))
                .addOption(Options.flag("Put rows without room into further tables, FILE-2 and so on.", "--split"))
                .addOption(ReportForm.option("--report"));
        OptionGroup.ROWS
                .in(spec)
                .addOption(Options.number("N", "Leave out what was misheard less than N times (1).", "--min-count"))
                .addOption(Options.number("N", "Leave out phrases of more than N words (4).", "--max-words"))
                .addOption(Options.text("FILE", "Look for the terms in FILE only, one on each line.", "--terms"))
                .addOption(Options.flag("Add rows that list the missed terms themselves.", "--from-reference"))
                .addOption(Options.flag("Take errors that do not sound alike, too.", "--no-sound-check"));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        String output = arguments.matchedOptionValue("-o", "");
        if (arguments.hasMatchedOption("--split") && output.isEmpty()) {
            throw Options.wrong(arguments, "--split needs -o FILE");
        }
        TranscriptFiles files = files(arguments, TranscriptFiles.opener(arguments, terminal));
        if (arguments.hasMatchedOption("--test") && leaks(arguments, files, terminal)) {
            return ExitStatus.FINDINGS;
        }
        GeneratedVocabulary made = new VocabularyGenerator(options(arguments)).generate(files);
        terminal.tell(files.notes());
        terminal.tell(made.notes());
        byte[] report = arguments.matchedOptionValue("--report", ReportForm.TEXT) == ReportForm.JSON
                ? ImproveJson.of(made)
                : GeneratedReport.of(made).getBytes(StandardCharsets.UTF_8);
        if (output.isEmpty()) {
            for (Vocabulary vocabulary : made.vocabularies()) {
                terminal.show(vocabulary.table().bytes());
            }
            terminal.complain(new String(report, StandardCharsets.UTF_8).stripTrailing());
        } else {
            refuseOthers(arguments, made.vocabularies(), output);
            write(made.vocabularies(), output);
            terminal.print(report);
        }
        return ExitStatus.OK;
    }

    /** Tells what the test set shares with the references, and returns whether that is too much to measure on it. */
    private static boolean leaks(ParseResult arguments, TranscriptFiles files, Terminal terminal) throws IOException {
        LeakCheck check = new LeakCheck(language(arguments));
        List<String> tests = arguments.matchedOptionValue("--test", List.of());
        check.test(new TextSources(arguments, terminal).of(tests, false));
        files.forEach(texts -> check.utterance(texts.reference(), files.place(texts.id())));
        Overlap overlap = check.overlap();
        terminal.complain(OverlapLines.of(overlap).stripTrailing());
        if (overlap.isError()) {
            terminal.tell("error: you are building your vocabulary from your test set; leave its calls out");
        }
        return overlap.isError();
    }

    private static TranscriptFiles files(ParseResult arguments, PairFiles opener) throws IOException {
        Optional<String> list = Optional.ofNullable(arguments.matchedOptionValue("--pairs", null));
        String reference = arguments.matchedPositionalValue(0, "");
        String hypothesis = arguments.matchedPositionalValue(1, "");
        if (list.isPresent() != hypothesis.isEmpty() || (list.isPresent() && !reference.isEmpty())) {
            throw Options.wrong(arguments, "name REFERENCE and HYPOTHESIS, or --pairs LIST");
        }
        return list.isPresent()
                ? TranscriptFiles.listed(list.get(), opener, arguments)
                : TranscriptFiles.of(reference, hypothesis, opener);
    }

    private static GeneratorOptions options(ParseResult arguments) throws IOException {
        String terms = arguments.matchedOptionValue("--terms", "");
        try {
            return GeneratorOptions.builder(language(arguments))
                    .minCount(arguments.matchedOptionValue("--min-count", 1))
                    .maxWords(arguments.matchedOptionValue("--max-words", 4))
                    .terms(terms.isEmpty() ? List.of() : terms(terms))
                    .fromReference(arguments.hasMatchedOption("--from-reference"))
                    .soundCheck(!arguments.hasMatchedOption("--no-sound-check"))
                    .budget(arguments.matchedOptionValue("--budget", GeneratorOptions.LARGEST_BUDGET))
                    .split(arguments.hasMatchedOption("--split"))
                    .build();
        } catch (IllegalArgumentException e) {
            throw Options.wrong(arguments, ErrorMessages.message(e));
        }
    }

    /** Returns the language that was asked for, spelled as the service spells it. */
    static String language(ParseResult arguments) {
        String given = arguments.matchedOptionValue("--language", "");
        if (given.isEmpty()) {
            throw Options.wrong(arguments, "--language is needed, as --language hi-IN");
        }
        return LanguageCharset.of(given)
                .map(charset -> charset.language().tag())
                .orElseThrow(() -> Options.wrong(
                        arguments,
                        "\"" + given + "\" is not a language of the service"
                                + NearestName.question(given, LanguageCharset.languages())));
    }

    private static List<String> terms(String file) throws IOException {
        List<String> terms = TranscriptFiles.lines(file).stream()
                .map(Utterance::text)
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
        if (terms.isEmpty()) {
            throw new FileSystemException(file, null, "has no terms; write one on each line");
        }
        return terms;
    }

    /** A further file was not named, so what stands there may be anybody's; only the same bytes may be written again. */
    private static void refuseOthers(ParseResult arguments, List<Vocabulary> vocabularies, String output)
            throws IOException {
        for (int i = 1; i < vocabularies.size(); i++) {
            String name = name(output, i);
            Path file = FileArgument.path(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && !holds(file, vocabularies.get(i).table().bytes())) {
                throw Options.wrong(
                        arguments,
                        "\"" + ErrorMessages.oneLine(name)
                                + "\" exists and holds something else; move it away, or name another file with -o");
            }
        }
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static void write(List<Vocabulary> vocabularies, String output) throws IOException {
        for (int i = 0; i < vocabularies.size(); i++) {
            byte[] table = vocabularies.get(i).table().bytes();
            FileReplacement.write(name(output, i), out -> out.write(table));
        }
    }

    /** Returns {@code terms-2.txt} for {@code terms.txt} and 1, and {@code terms.txt} itself for 0. */
    private static String name(String name, int index) {
        if (index == 0) {
            return name;
        }
        int number = index + 1;
        int dot = name.lastIndexOf('.');
        boolean extension = dot > name.lastIndexOf('/') + 1;
        return extension ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number;
    }
}
