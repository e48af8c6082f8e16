package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.AccountOptions;
import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.CloudSession;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.RemoteVocabulary;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab pull}: fetches the file of a vocabulary. */
final class PullCommand implements Program {

    private final CloudAccess access;

    PullCommand(CloudAccess access) {
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.PULL.spec(
                "The service keeps a copy of every file that it has made a vocabulary of.",
                "Exit status: 0 done, 1 it failed and has no file, 2 wrong usage or no credentials, 3 there is none or"
                        + " the service cannot be asked, 4 it is not processed yet and has no file, 70 a bug.");
        AccountVocabulary.add(spec);
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.text("FILE", "Write to FILE instead of standard output.", "-o", "--output"));
        AccountOptions.add(spec);
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        AccountVocabulary asked = AccountVocabulary.of(arguments);
        return CloudSession.run(access, AccountOptions.of(arguments).settings(), terminal, session -> {
            Patience asking = session.asking();
            RemoteVocabulary found =
                    asking.ask(() -> session.connection().vocabularies().get(asked.kind(), asked.name()));
            Optional<URI> address = found.download();
            if (address.isEmpty()) {
                terminal.complain(AccountVocabulary.state(found).stripTrailing());
                terminal.complain("the service has no file of it");
                return Math.max(ExitStatus.FINDINGS, AccountStatus.of(found));
            }
            byte[] content = CloudSession.fetched(file -> asking.ask(() -> {
                session.connection().objects().download(address.get(), file);
                return file;
            }));
            OutputFile.write(content, arguments, terminal);
            return ExitStatus.OK;
        });
    }
}
