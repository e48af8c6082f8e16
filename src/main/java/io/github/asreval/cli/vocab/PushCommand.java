package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.AccountOptions;
import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.CloudSession;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.WaitOption;
import io.github.asreval.improve.VocabularyRequest;
import io.github.asreval.report.FindingsFormat;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.report.values.FindingsReport;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.transcribe.ObjectAddress;
import io.github.asreval.transcribe.Patience;
import io.github.asreval.transcribe.RemoteKind;
import io.github.asreval.transcribe.RemoteVocabulary;
import io.github.asreval.transcribe.VocabularyPush;
import io.github.asreval.transcribe.VocabularyPush.Change;
import io.github.asreval.transcribe.VocabularyPush.Pushed;
import io.github.asreval.transcribe.VocabularyState;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Severity;
import io.github.asreval.vocabulary.check.Validation;
import io.github.asreval.vocabulary.check.Validator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab push}: from a file to a vocabulary that jobs may use. */
final class PushCommand implements Program {

    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final String NO_WAIT = "--no-wait";
    private static final String REPLACE = "--replace";

    private final CloudAccess access;

    PushCommand(CloudAccess access) {
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.PUSH.spec(
                "The file is checked first, as by vocab validate; nothing is sent if it has an error.",
                "Exit status: 0 done, 1 errors found or the service failed to process it, 2 wrong usage, it exists or no"
                        + " credentials, 3 the file cannot be read or the service not asked, 4 it is sent and not"
                        + " processed yet, 70 a bug.");
        spec.addPositional(Options.argument(0, "FILE", "The file; - for standard input."));
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.text("NAME", "Name of the vocabulary; needed.", "--name"))
                .addOption(VocabOptions.languageOption())
                .addOption(AccountVocabulary.kindOption(
                        "What to make of the file: vocabulary (default), filter, medical."));
        VocabOptions.addRules(spec);
        AccountOptions.addWithBucket(spec);
        OptionGroup.RUN
                .in(spec)
                .addOption(Options.flag("Give the file to a vocabulary of that name, if there is one.", REPLACE))
                .addOption(Options.flag("Send nothing: check the file, and tell what would be sent.", "--dry-run"))
                .addOption(WaitOption.of("Wait so long for the service to process it", WAIT))
                .addOption(Options.flag("Do not wait.", NO_WAIT));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        if (!arguments.hasMatchedOption("--name")) {
            throw Options.wrong(arguments, "--name NAME is needed");
        }
        if (arguments.hasMatchedOption(NO_WAIT) && arguments.hasMatchedOption("--wait")) {
            throw Options.wrong(arguments, "--wait and " + NO_WAIT + " exclude each other");
        }
        AccountOptions account = AccountOptions.of(arguments);
        RemoteKind kind = AccountVocabulary.kind(arguments);
        AccountVocabulary target = new AccountVocabulary(kind, arguments.matchedOptionValue("--name", ""));
        VocabularyInput input = new VocabularyInput(arguments.matchedPositionalValue(0, ""));
        VocabularyFile file = read(input, kind, terminal);
        String language = language(file, kind, arguments);
        ObjectAddress address = account.address(folder(kind) + "/" + fileName(target.name()));
        Validation validation = new Validator(VocabOptions.rules(arguments)).validate(file, language);
        CheckedFile checked =
                new CheckedFile(input.name(), validation, arguments.hasMatchedOption("--strict"), Optional.empty());
        report(checked, terminal);
        boolean passes = isRequestFine(target, language, address, file, terminal) && checked.passes();
        if (!passes) {
            terminal.complain("nothing was sent");
            return ExitStatus.FINDINGS;
        }
        if (arguments.hasMatchedOption("--dry-run")) {
            terminal.print(plan(checked, target, language, address, arguments.hasMatchedOption(REPLACE)));
            return ExitStatus.OK;
        }
        return CloudSession.run(
                access,
                account.settings(),
                terminal,
                session -> CloudSession.kept(
                        file.bytes(),
                        kept -> push(
                                session, push(target, language, kept, address, arguments), validation, arguments)));
    }

    private static VocabularyFile read(VocabularyInput input, RemoteKind kind, Terminal terminal) throws IOException {
        VocabularyFile file = input.isStandardInput()
                ? VocabularyFile.read("", terminal.in())
                : VocabularyFile.read(FileArgument.path(input.name()));
        return switch (kind) {
            case VOCABULARY -> file;
            case FILTER -> file.as(VocabularyKind.FILTER);
            case MEDICAL -> file.as(VocabularyKind.MEDICAL);
        };
    }

    private static String language(VocabularyFile file, RemoteKind kind, ParseResult arguments) {
        String standard = kind == RemoteKind.MEDICAL ? "en-US" : file.language().tag();
        return arguments.matchedOptionValue("--language", standard);
    }

    private static String folder(RemoteKind kind) {
        return switch (kind) {
            case VOCABULARY -> "vocabularies";
            case FILTER -> "filters";
            case MEDICAL -> "medical";
        };
    }

    /** A name that is refused is not yet known to be one. */
    private static String fileName(String name) {
        return (VocabularyRequest.isName(name) ? name : "unnamed") + ".txt";
    }

    private static void report(CheckedFile checked, Terminal terminal) throws IOException {
        TextStyle style = new TextStyle(terminal.columns(), terminal.colored(), terminal.columns() > 0);
        terminal.write(out -> {
            try (FindingsReport report = FindingsFormat.TEXT.create(new BufferedOutputStream(out), style, false)) {
                report.accept(checked);
                report.finish();
            }
        });
    }

    private static boolean isRequestFine(
            AccountVocabulary target, String language, ObjectAddress address, VocabularyFile file, Terminal terminal) {
        List<VocabularyRequest.Problem> problems =
                new VocabularyRequest(target.name(), language, address.toString(), Optional.empty()).problems(file);
        for (VocabularyRequest.Problem problem : problems) {
            terminal.tell(problem.severity().id() + ": " + problem.message() + " [" + problem.rule() + "]");
        }
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static String plan(
            CheckedFile checked, AccountVocabulary target, String language, ObjectAddress address, boolean replaces) {
        return "would upload " + checked.shownName() + " ("
                + checked.validation().file().size() + " bytes) to "
                + address + "\n"
                + "would make the " + target.called() + " (" + language + ") of it"
                + (replaces ? ", or give it to the one of that name" : ", if there is none of that name") + "\n"
                + "nothing was sent\n";
    }

    private static VocabularyPush push(
            AccountVocabulary target, String language, Path file, ObjectAddress address, ParseResult arguments) {
        return new VocabularyPush(
                target.kind(), target.name(), language, file, address, arguments.hasMatchedOption(REPLACE));
    }

    private static int push(CloudSession session, VocabularyPush push, Validation validation, ParseResult arguments)
            throws IOException {
        boolean waits = !arguments.hasMatchedOption(NO_WAIT);
        Duration wait = WaitOption.value(arguments, WAIT);
        Terminal terminal = session.terminal();
        Patience patience = waits ? session.patience(wait) : session.asking();
        Pushed pushed = push.send(session.connection(), patience);
        if (pushed.change() == Change.EXISTS) {
            terminal.complain("exists already: "
                    + AccountVocabulary.state(pushed.vocabulary()).stripTrailing());
            terminal.complain("nothing was sent; give " + REPLACE + " to give it this file");
            return ExitStatus.USAGE;
        }
        AccountVocabulary target = new AccountVocabulary(push.kind(), push.name());
        if (pushed.change() == Change.BUSY) {
            terminal.complain(
                    "in work: " + AccountVocabulary.state(pushed.vocabulary()).stripTrailing());
            terminal.complain("nothing was sent; ask with vocab status " + target.arguments());
            return ExitStatus.PENDING;
        }
        terminal.print((pushed.change() == Change.CREATED ? "created" : "updated") + " the " + target.called() + " of "
                + push.address() + "\n");
        RemoteVocabulary last = waits
                ? VocabularyPush.awaitEnd(session.connection().vocabularies(), push.kind(), push.name(), patience)
                : pushed.vocabulary();
        terminal.print(AccountVocabulary.state(last));
        int status = AccountStatus.of(last);
        if (last.state().equals(Optional.of(VocabularyState.FAILED))) {
            terminal.print("    " + remarks(validation) + "\n");
        } else if (status == ExitStatus.PENDING) {
            terminal.complain((waits ? "not processed after " + WaitOption.shown(wait) + "; ask" : "ask")
                    + " with vocab status " + target.arguments());
        }
        return waits ? status : ExitStatus.OK;
    }

    /** What the rules remarked, of which the service need not think as we do. */
    private static String remarks(Validation validation) {
        String rules = validation.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(finding -> finding.rule().id())
                .distinct()
                .collect(Collectors.joining(", "));
        return rules.isEmpty()
                ? "vocab validate has no rule that this file breaks"
                : "vocab validate has named these rules, which may be why: " + rules;
    }
}
