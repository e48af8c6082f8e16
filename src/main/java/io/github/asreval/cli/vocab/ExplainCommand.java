package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.vocabulary.RuleLines;
import io.github.asreval.vocabulary.check.Rule;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command {@code vocab explain}: the rule book. */
final class ExplainCommand implements Program {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(VocabCommand.EXPLAIN.id(), VocabCommand.EXPLAIN.header());
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("RULE")
                .description("The rule, as phrase-space; without one, all are listed.")
                .build());
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        if (!arguments.hasMatchedPositional(0)) {
            terminal.print(RuleLines.table(terminal.columns()));
            return ExitStatus.OK;
        }
        try {
            Rule rule = VocabOptions.rule(arguments.matchedPositionalValue(0, ""));
            terminal.print(RuleLines.page(rule, terminal.columns()));
            return ExitStatus.OK;
        } catch (TypeConversionException e) {
            throw Options.wrong(arguments, String.valueOf(e.getMessage()));
        }
    }
}
