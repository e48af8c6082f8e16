package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.improve.VocabularyRequest;
import io.github.asreval.report.FindingsFormat;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.report.vocabulary.ConvertedVocabulary;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.check.Validation;
import io.github.asreval.vocabulary.check.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab request}: the checked request that creates a vocabulary. */
final class RequestCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.REQUEST.spec(
                "Prints JSON for aws transcribe create-vocabulary --cli-input-json. Nothing is sent. An account"
                        + " may have 100 vocabularies, 10 of them pending.",
                "Exit status: 0 done, 1 the service would refuse it, 2 wrong usage, 3 the file cannot be"
                        + " read, 70 a bug.");
        spec.addPositional(Options.argument(0, "FILE", "The vocabulary that is to be uploaded."))
                .addOption(Options.text("NAME", "Name of the vocabulary; needed.", "--name"))
                .addOption(Options.text("URI", "Where the file will be, as s3://bucket/terms.txt; needed.", "--uri"))
                .addOption(VocabOptions.languageOption())
                .addOption(Options.text("ARN", "Role by which the service may read the file.", "--role-arn"))
                .addOption(Options.text("FILE", "Write to FILE instead of standard output.", "-o", "--output"));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        if (!arguments.hasMatchedOption("--name") || !arguments.hasMatchedOption("--uri")) {
            throw Options.wrong(arguments, "--name NAME and --uri URI are needed");
        }
        VocabularyInput input = new VocabularyInput(arguments.matchedPositionalValue(0, ""));
        VocabularyFile file = input.isStandardInput()
                ? VocabularyFile.read("", terminal.in())
                : VocabularyFile.read(FileArgument.path(input.name()));
        VocabularyRequest request = new VocabularyRequest(
                arguments.matchedOptionValue("--name", ""),
                arguments.matchedOptionValue("--language", file.language().tag()),
                arguments.matchedOptionValue("--uri", ""),
                Optional.ofNullable(arguments.matchedOptionValue("--role-arn", null)));
        List<VocabularyRequest.Problem> problems = request.problems(file);
        for (VocabularyRequest.Problem problem : problems) {
            terminal.tell(problem.severity().id() + ": " + problem.message() + " [" + problem.rule() + "]");
        }
        Validation validation = Validator.standard().validate(file, request.language());
        if (!validation.isValid()) {
            CheckedFile checked = new CheckedFile(input.name(), validation, false, Optional.empty());
            FixCommand.report(checked, FindingsFormat.TEXT, TextStyle.PLAIN, false, terminal);
        }
        boolean refused = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        if (refused || !validation.isValid()) {
            return ExitStatus.FINDINGS;
        }
        OutputFile.write(ConvertedVocabulary.of(request), arguments, terminal);
        return ExitStatus.OK;
    }
}
