package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.InputSpec;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.compare.RateLimit;
import io.github.asreval.languagemodel.BaseModel;
import io.github.asreval.languagemodel.LanguageModelRequest;
import io.github.asreval.languagemodel.ModelLanguage;
import io.github.asreval.languagemodel.NumberTreatment;
import io.github.asreval.languagemodel.PreparedText;
import io.github.asreval.languagemodel.TextOptions;
import io.github.asreval.languagemodel.TextPart;
import io.github.asreval.languagemodel.TextPreparation;
import io.github.asreval.languagemodel.TextSource;
import io.github.asreval.report.json.PreparedTextJson;
import io.github.asreval.report.text.PreparedTextReport;
import io.github.asreval.text.base.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command {@code vocab text}: text for a custom language model. */
final class TextCommand implements Program {

    private static final List<String> REQUEST = List.of("--name", "--base-model", "--uri", "--role-arn");

    /** What is done with lines of another script. */
    private enum OtherScriptLines {
        DROP,
        KEEP
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.TEXT.spec(
                "Makes text for training and tuning a custom language model of Amazon Transcribe out of corrected"
                        + " calls: cleaned, a sentence a line, without shapes of personal data, each line once, split by"
                        + " call. Nothing is sent.",
                "Exit status: 0 done, 1 the text must not be sent (nothing is written), 2 wrong usage, 3 bad input, 70"
                        + " a bug.");
        spec.addPositional(Options.optionalArguments(
                0,
                "FILE",
                "Corrected calls, in any format of a transcript; a folder stands for all files in it. A call is a file,"
                        + " or a recording that the transcript names."));
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.list(
                        String.class,
                        "FILE",
                        "Text of the domain, for training only: .txt, .html, tables; a folder stands for all files in"
                                + " it. Several times for several.",
                        name -> name,
                        "--documents"))
                .addOption(Options.language(
                        "LANGUAGE",
                        "Code of the language, as hi-IN; needed: de-DE, en-AU, en-GB, en-US, es-US, hi-IN, ja-JP."))
                .addOption(testOption("End with status 1 if utterances of REFERENCES are in the text; several times for"
                        + " several."));
        InputSpec.addSingle(spec);
        OptionGroup.TEXT
                .in(spec)
                .addOption(Options.choice(
                        "WHAT",
                        "Numbers in digits: keep (default), drop-line, spell (in words).",
                        NumberTreatment.values(),
                        NumberTreatment::id,
                        "--numbers"))
                .addOption(Options.choice(
                        "WHAT",
                        "Lines mostly in another script than the language's: drop (default), keep.",
                        OtherScriptLines.values(),
                        what -> what.name().toLowerCase(Locale.ROOT),
                        "--other-scripts"))
                .addOption(Options.number(
                        "N", "Keep the same line N times in a part, but for case and punctuation (1).", "--max-repeat"))
                .addOption(Options.flag("Leave out lines that share words with the test set.", "--drop-overlap"))
                .addOption(share("Share of the calls for tuning (10%%).", "--tuning"))
                .addOption(share("Share of the calls kept out of both, to measure on (10%%).", "--heldout"))
                .addOption(Options.text("TEXT", "Split the calls otherwise, by another TEXT.", "--seed"));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.text(
                        "DIR",
                        "Write training/, tuning/, heldout.txt and report.json to DIR; needed. An earlier output is"
                                + " replaced.",
                        "-o",
                        "--output"))
                .addOption(Options.text("NAME", "Write request.json, too, for a model of that name.", "--name"))
                .addOption(Options.choice(
                        "MODEL",
                        "Its base model: NarrowBand for audio below 16,000 Hz, WideBand.",
                        BaseModel.values(),
                        BaseModel::id,
                        "--base-model"))
                .addOption(Options.text("URI", "Where DIR will be uploaded to, as s3://bucket/model.", "--uri"))
                .addOption(Options.text("ARN", "Role by which the service may read it.", "--role-arn"));
        OptionGroup.RUN
                .in(spec)
                .addOption(Options.number(
                        "MB",
                        "Let a table of n-grams take MB megabytes (512); with less than the text needs, perplexity is"
                                + " that of shorter n-grams.",
                        "--memory"));
        return Options.withHelp(spec);
    }

    /** Returns the option that names the test set. */
    static OptionSpec testOption(String description) {
        return Options.list(String.class, "REFERENCES", description, name -> name, "--test");
    }

    private static OptionSpec share(String description, String name) {
        return OptionSpec.builder(name)
                .type(RateLimit.class)
                .converters(TextCommand::share)
                .arity("1")
                .paramLabel("SHARE")
                .description(description)
                .build();
    }

    private static RateLimit share(String text) {
        try {
            return RateLimit.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        TextOptions options = options(arguments);
        Optional<LanguageModelRequest> request = request(arguments, options);
        String output = arguments.matchedOptionValue("-o", "");
        if (output.isEmpty()) {
            throw Options.wrong(arguments, "-o DIR is needed");
        }
        TextSources files = new TextSources(arguments, terminal);
        List<TextSource> sources =
                new ArrayList<>(files.of(arguments.matchedPositionalValue(0, List.<String>of()), false));
        sources.addAll(files.of(arguments.matchedOptionValue("--documents", List.<String>of()), true));
        if (sources.isEmpty()) {
            throw Options.wrong(arguments, "name FILE with corrected calls, or --documents FILE");
        }
        List<TextSource> tests = new TextSources(arguments, terminal)
                .of(arguments.matchedOptionValue("--test", List.<String>of()), false);
        try (PreparedFolder folder = PreparedFolder.of(output)) {
            for (Path file : files.files()) {
                if (folder.replaces(file)) {
                    throw Options.wrong(arguments, "-o " + output + " would replace " + file + ", which is read");
                }
            }
            TextPreparation preparation = new TextPreparation(options);
            PreparedText made = folder.write(path -> preparation.prepare(sources, tests, path));
            terminal.tell(preparation.notes());
            terminal.print(PreparedTextReport.of(made));
            if (!made.passes()) {
                terminal.tell("nothing was written to " + output);
                return ExitStatus.FINDINGS;
            }
            folder.write(path -> write(made, request, path));
            folder.commit();
        }
        return ExitStatus.OK;
    }

    private static PreparedText write(PreparedText made, Optional<LanguageModelRequest> request, Path folder)
            throws IOException {
        Files.write(folder.resolve(PreparedFolder.REPORT), PreparedTextJson.of(made));
        if (request.isPresent()) {
            boolean tuned = made.part(TextPart.TUNING).lines() > 0;
            Files.write(folder.resolve(PreparedFolder.REQUEST), PreparedTextJson.of(request.get(), tuned));
        }
        return made;
    }

    private static TextOptions options(ParseResult arguments) {
        int megabytes = arguments.matchedOptionValue("--memory", (int) (TextOptions.USUAL_MEMORY >> 20));
        if (arguments.hasMatchedOption("--drop-overlap") && !arguments.hasMatchedOption("--test")) {
            throw Options.wrong(arguments, "--drop-overlap needs --test REFERENCES");
        }
        try {
            return TextOptions.builder(language(arguments))
                    .numbers(arguments.matchedOptionValue("--numbers", NumberTreatment.KEEP))
                    .otherScripts(arguments.matchedOptionValue("--other-scripts", OtherScriptLines.DROP)
                            == OtherScriptLines.KEEP)
                    .maxRepeat(arguments.matchedOptionValue("--max-repeat", 1))
                    .tuning(share(arguments, "--tuning"))
                    .heldout(share(arguments, "--heldout"))
                    .seed(arguments.matchedOptionValue("--seed", ""))
                    .dropOverlap(arguments.hasMatchedOption("--drop-overlap"))
                    .memory((long) megabytes << 20)
                    .build();
        } catch (IllegalArgumentException e) {
            throw Options.wrong(arguments, ErrorMessages.message(e));
        }
    }

    private static double share(ParseResult arguments, String option) {
        Optional<RateLimit> given = Optional.ofNullable(arguments.matchedOptionValue(option, null));
        return given.map(share -> share.fraction().doubleValue()).orElse(TextOptions.USUAL_SHARE);
    }

    private static ModelLanguage language(ParseResult arguments) {
        String given = arguments.matchedOptionValue("--language", "");
        if (given.isEmpty()) {
            throw Options.wrong(arguments, "--language is needed, as --language hi-IN");
        }
        List<String> known =
                ModelLanguage.all().stream().map(ModelLanguage::tag).toList();
        return ModelLanguage.of(given)
                .orElseThrow(() -> Options.wrong(
                        arguments,
                        "the service makes no language models of \"" + given + "\"" + NearestName.question(given, known)
                                + "; it makes them of " + String.join(", ", known)));
    }

    private static Optional<LanguageModelRequest> request(ParseResult arguments, TextOptions options) {
        long given = REQUEST.stream().filter(arguments::hasMatchedOption).count();
        if (given == 0) {
            return Optional.empty();
        }
        if (given < REQUEST.size()) {
            throw Options.wrong(arguments, "a request needs all of " + String.join(", ", REQUEST));
        }
        LanguageModelRequest request = new LanguageModelRequest(
                arguments.matchedOptionValue("--name", ""),
                options.language().tag(),
                arguments.matchedOptionValue("--base-model", BaseModel.NARROW_BAND),
                arguments.matchedOptionValue("--uri", ""),
                arguments.matchedOptionValue("--role-arn", ""));
        for (String problem : request.problems()) {
            throw Options.wrong(arguments, problem);
        }
        return Optional.of(request);
    }
}
