package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.improve.Conversion;
import io.github.asreval.improve.ExportFormat;
import io.github.asreval.improve.PronunciationMigration;
import io.github.asreval.improve.VocabularyConverter;
import io.github.asreval.improve.VocabularyTable;
import io.github.asreval.report.vocabulary.ConvertedVocabulary;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab convert}: the form that another engine takes. */
final class ConvertCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.CONVERT.spec(
                "What the other form cannot take is left out and told on standard error.",
                "Exit status: 0 done, 1 rows that cannot be read whole are left out, 2 wrong usage, 3 the file cannot be"
                        + " read, 70 a bug.");
        spec.addPositional(Options.argument(0, "FILE", "The vocabulary, table or list; - for standard input."))
                .addOption(Options.choice(
                        "FORM",
                        "table, list, connect, lex, google-phraseset, azure-phrases, deepgram-keyterms, whisper-prompt,"
                                + " medical; needed.",
                        ExportFormat.values(),
                        ExportFormat::id,
                        "--to"))
                .addOption(VocabOptions.languageOption())
                .addOption(Options.flag(
                        "Make phrases of the values of SoundsLike, and leave out IPA; for tables.",
                        "--migrate-pronunciation"))
                .addOption(Options.text("FILE", "Write to FILE instead of standard output.", "-o", "--output"));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        Optional<ExportFormat> target = Optional.ofNullable(arguments.matchedOptionValue("--to", null));
        if (target.isEmpty()) {
            throw Options.wrong(arguments, "--to FORM is needed, as --to table");
        }
        VocabularyInput input = new VocabularyInput(arguments.matchedPositionalValue(0, ""));
        VocabularyFile file = VocabularyTables.read(input, terminal);
        String language = arguments.hasMatchedOption("--language")
                ? GenerateCommand.language(arguments)
                : file.language().tag();
        boolean migrate = arguments.hasMatchedOption("--migrate-pronunciation");
        if (migrate && file.kind() == VocabularyKind.LIST) {
            throw Options.wrong(arguments, "--migrate-pronunciation is for tables, and this is a list");
        }
        VocabularyConverter converter = new VocabularyConverter(language);
        Conversion conversion;
        try {
            conversion = migrate
                    ? migrated(file, language, converter, target.get(), terminal)
                    : converter.convert(file, target.get());
        } catch (IllegalArgumentException e) {
            throw Options.wrong(arguments, ErrorMessages.message(e));
        }
        conversion.losses().forEach(loss -> terminal.tell(loss));
        int status = VocabularyTables.tellUnread(input, file, terminal);
        OutputFile.write(ConvertedVocabulary.of(conversion), arguments, terminal);
        return status;
    }

    private static Conversion migrated(
            VocabularyFile file,
            String language,
            VocabularyConverter converter,
            ExportFormat target,
            Terminal terminal) {
        PronunciationMigration migration = PronunciationMigration.of(VocabularyTable.rows(file), language);
        terminal.tell(migration.notes());
        return converter.convert(migration.rows(), target);
    }
}
