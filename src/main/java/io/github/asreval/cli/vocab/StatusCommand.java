package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.AccountOptions;
import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.CloudSession;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.WaitOption;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.VocabularyPush;
import java.io.IOException;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab status}: how far the service is with a vocabulary. */
final class StatusCommand implements Program {

    private final CloudAccess access;

    StatusCommand(CloudAccess access) {
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.STATUS.spec(
                "A vocabulary is PENDING while the service processes it, and then READY or FAILED, with the reason.",
                "Exit status: 0 jobs may use it, 1 it failed, 2 wrong usage or no credentials, 3 there is none or the"
                        + " service cannot be asked, 4 it is not processed yet, 70 a bug.");
        AccountVocabulary.add(spec);
        AccountOptions.add(spec);
        OptionGroup.RUN.in(spec).addOption(WaitOption.of("Wait so long, as 10m, until it is processed", Duration.ZERO));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        AccountVocabulary asked = AccountVocabulary.of(arguments);
        Duration wait = WaitOption.value(arguments, Duration.ZERO);
        return CloudSession.run(access, AccountOptions.of(arguments).settings(), terminal, session -> {
            RemoteVocabulary found = wait.isZero()
                    ? session.asking()
                            .ask(() -> session.connection().vocabularies().get(asked.kind(), asked.name()))
                    : VocabularyPush.awaitEnd(
                            session.connection().vocabularies(), asked.kind(), asked.name(), session.patience(wait));
            terminal.print(AccountVocabulary.state(found));
            return AccountStatus.of(found);
        });
    }
}
