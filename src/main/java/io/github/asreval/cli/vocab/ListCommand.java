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
import io.github.asreval.report.vocabulary.VocabularyList;
import io.github.asreval.report.vocabulary.VocabularyList.Listed;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.VocabularyState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab list}: what an account has. */
final class ListCommand implements Program {

    private final CloudAccess access;

    ListCommand(CloudAccess access) {
        this.access = access;
    }

    /** The forms of the list. */
    private enum Form {
        TEXT,
        JSON,
        CSV;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        byte[] of(List<Listed> vocabularies) {
            return switch (this) {
                case TEXT -> VocabularyList.text(vocabularies).getBytes(StandardCharsets.UTF_8);
                case JSON -> VocabularyList.json(vocabularies);
                case CSV -> VocabularyList.csv(vocabularies).getBytes(StandardCharsets.UTF_8);
            };
        }
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.LIST.spec(
                "They are sorted by name. Filters have no state.",
                "Exit status: 0 done, 2 wrong usage or no credentials, 3 the service cannot be asked, 70 a bug.");
        OptionGroup.PRINT
                .in(spec)
                .addOption(AccountVocabulary.kindOption("What to list: vocabulary (default), filter, medical."))
                .addOption(Options.language("LANGUAGE", "Only those of this language, as hi-IN or hi."))
                .addOption(Options.choice(
                        "STATE",
                        "Only those in this state: ready, pending, failed.",
                        VocabularyState.values(),
                        state -> state.name().toLowerCase(Locale.ROOT),
                        "--state"));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.choice(
                        "FORMAT",
                        "Form of the list: text (default), json, csv.",
                        Form.values(),
                        Form::id,
                        "-f",
                        "--output-format"))
                .addOption(Options.text("FILE", "Write to FILE instead of standard output.", "-o", "--output"));
        AccountOptions.add(spec);
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        RemoteKind kind = AccountVocabulary.kind(arguments);
        Optional<VocabularyState> state = Optional.ofNullable(arguments.matchedOptionValue("--state", null));
        String language = arguments.matchedOptionValue("--language", "");
        if (kind == RemoteKind.FILTER && state.isPresent()) {
            throw Options.wrong(arguments, "filters have no state; leave --state out");
        }
        return CloudSession.run(access, AccountOptions.of(arguments).settings(), terminal, session -> {
            List<RemoteVocabulary> all = session.asking()
                    .ask(() -> session.connection().vocabularies().list(kind));
            List<Listed> shown = all.stream()
                    .filter(one -> state.isEmpty() || one.state().equals(state))
                    .filter(one -> language.isEmpty() || isOf(language, one.language()))
                    .sorted(Comparator.comparing(RemoteVocabulary::name))
                    .map(ListCommand::listed)
                    .toList();
            Form form = arguments.matchedOptionValue("-f", Form.TEXT);
            OutputFile.write(form.of(shown), arguments, terminal);
            if (shown.isEmpty()) {
                terminal.tell(all.isEmpty() ? "there is none" : "there is none of that kind among " + all.size());
            }
            return ExitStatus.OK;
        });
    }

    /** Returns whether a tag is the one asked for, or that of the same language in some country. */
    private static boolean isOf(String asked, String tag) {
        String known = tag.toLowerCase(Locale.ROOT);
        String wanted = asked.toLowerCase(Locale.ROOT);
        return known.equals(wanted) || known.startsWith(wanted + "-");
    }

    private static Listed listed(RemoteVocabulary one) {
        return new Listed(
                AccountVocabulary.id(one.kind()),
                one.name(),
                one.language(),
                one.state().map(Enum::name),
                one.lastModified());
    }
}
