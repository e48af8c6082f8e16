package io.github.asreval.cli;

import io.github.asreval.report.RuleLines;
import io.github.asreval.vocabulary.check.Rule;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab explain}: the rule book. */
final class ExplainCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("explain", "Lists the rules for vocabulary files, or explains one.");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(Rule.class)
                .converters(VocabOptions::rule)
                .paramLabel("RULE")
                .description("The rule, as phrase-space; without one, all are listed.")
                .build());
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        terminal.print(
                arguments.hasMatchedPositional(0)
                        ? RuleLines.page(arguments.<Rule>matchedPositionalValue(0, null), terminal.columns())
                        : RuleLines.table(terminal.columns()));
        return ExitStatus.OK;
    }
}
