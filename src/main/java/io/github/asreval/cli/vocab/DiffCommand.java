package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.improve.VocabularyDiff;
import io.github.asreval.report.vocabulary.DiffReport;
import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab diff}: which rows two vocabularies do not share. */
final class DiffCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.DIFF.spec(
                "Compares rows, not bytes: their order, line ends and the order of columns do not matter.",
                "Exit status: 0 done, 1 rows that cannot be read whole are left out, 2 wrong usage, 3 a file cannot be"
                        + " read, 70 a bug.");
        spec.addPositional(Options.argument(0, "A", "The first vocabulary."))
                .addPositional(Options.argument(1, "B", "The second; its rows are told as added."));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        VocabularyInput first = new VocabularyInput(arguments.matchedPositionalValue(0, ""));
        VocabularyInput second = new VocabularyInput(arguments.matchedPositionalValue(1, ""));
        if (first.isStandardInput() && second.isStandardInput()) {
            throw Options.wrong(arguments, "standard input (-) can be read once");
        }
        VocabularyFile before = VocabularyTables.read(first, terminal);
        VocabularyFile after = VocabularyTables.read(second, terminal);
        int status = Math.max(
                VocabularyTables.tellUnread(first, before, terminal),
                VocabularyTables.tellUnread(second, after, terminal));
        terminal.print(DiffReport.of(VocabularyDiff.of(before, after)));
        return status;
    }
}
