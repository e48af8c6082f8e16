package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.AccountOptions;
import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.CloudSession;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.VocabularyService;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab delete}: removes a vocabulary from an account. */
final class DeleteCommand implements Program {

    private static final String YES = "--yes";

    private final CloudAccess access;

    DeleteCommand(CloudAccess access) {
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.DELETE.spec(
                "Without --yes nothing is deleted: what would be is told. The file in the bucket stays.",
                "Exit status: 0 deleted, 2 wrong usage, no --yes or no credentials, 3 there is none or the service"
                        + " cannot be asked, 70 a bug.");
        AccountVocabulary.add(spec);
        AccountOptions.add(spec);
        OptionGroup.RUN.in(spec).addOption(Options.flag("Delete it.", YES));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        AccountVocabulary asked = AccountVocabulary.of(arguments);
        boolean sure = arguments.hasMatchedOption(YES);
        return CloudSession.run(access, AccountOptions.of(arguments).settings(), terminal, session -> {
            VocabularyService service = session.connection().vocabularies();
            if (!sure) {
                RemoteVocabulary found = session.asking().ask(() -> service.get(asked.kind(), asked.name()));
                terminal.complain(
                        "would delete " + AccountVocabulary.state(found).stripTrailing());
                terminal.complain("nothing is deleted; give " + YES + " to delete it");
                return ExitStatus.USAGE;
            }
            session.asking().ask(() -> {
                service.delete(asked.kind(), asked.name());
                return asked;
            });
            terminal.print("deleted the " + asked.called() + "\n");
            return ExitStatus.OK;
        });
    }
}
