package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.improve.TableRow;
import io.github.asreval.improve.VocabularyMerge;
import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab merge}: one table out of several vocabularies. */
final class MergeCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.MERGE.spec(
                "Rows are sorted by phrase. Where files disagree about a phrase, the row of the file named first"
                        + " stays, and the other is told on standard error.",
                "Exit status: 0 done, 1 rows that cannot be read whole are left out, 2 wrong usage, 3 a file cannot be"
                        + " read, 70 a bug.");
        spec.addPositional(Options.arguments("FILE", "Vocabularies, tables or lists, the most important first."))
                .addOption(
                        Options.text("FILE", "Write the table to FILE instead of standard output.", "-o", "--output"));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        Map<String, VocabularyFile> files = new LinkedHashMap<>();
        int status = ExitStatus.OK;
        for (String name : arguments.matchedPositionalValue(0, List.<String>of())) {
            for (VocabularyInput input : VocabularyInput.named(name)) {
                VocabularyFile file = VocabularyTables.read(input, terminal);
                files.put(input.name(), file);
                status = Math.max(status, VocabularyTables.tellUnread(input, file, terminal));
            }
        }
        VocabularyMerge merged = VocabularyMerge.of(files);
        for (VocabularyMerge.Conflict conflict : merged.conflicts()) {
            terminal.tell(conflict.refusedFrom() + ": conflict: " + shown(conflict.refused()) + " left out, "
                    + conflict.keptFrom() + " has " + shown(conflict.kept()));
        }
        OutputFile.write(merged.table().bytes(), arguments, terminal);
        terminal.complain(files.size() + " files, " + merged.table().rows().size() + " rows, " + merged.repeated()
                + " repeated, " + merged.conflicts().size() + " in conflict");
        return status;
    }

    private static String shown(TableRow row) {
        return "\"" + row.phrase() + "\" → \"" + row.displayAs() + "\"";
    }
}
