package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.AccountOptions;
import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.CloudSession;
import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Interruption;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.PriceOption;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.WaitOption;
import io.github.asreval.improve.VocabularyRequest;
import io.github.asreval.loop.LoopCall;
import io.github.asreval.loop.LoopCleaning;
import io.github.asreval.loop.LoopFailedException;
import io.github.asreval.loop.LoopFolder;
import io.github.asreval.loop.LoopInputs;
import io.github.asreval.loop.LoopPendingException;
import io.github.asreval.loop.LoopPlan;
import io.github.asreval.loop.LoopRun;
import io.github.asreval.loop.LoopSettings;
import io.github.asreval.transcribe.JobRequest.CallAnalytics;
import io.github.asreval.transcribe.ServiceException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code vocab loop}: from calls to better transcripts of them, and the proof. */
final class LoopCommand implements Program {

    private static final String FOLDER = "asreval-loop";
    private static final String SEND = "--send";
    private static final String ROLE = "--role-arn";
    private static final String AGENT = "--agent-channel";
    private static final String CLEAN = "--clean";
    private static final Duration WAIT = Duration.ofHours(2);

    private final CloudAccess access;

    LoopCommand(CloudAccess access) {
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = VocabCommand.LOOP.spec(
                "Checks the recordings, uploads them, has them transcribed, makes a vocabulary of the errors, has them"
                        + " transcribed again with it, and measures what each entry has changed. Without --send it only"
                        + " tells what it would send. A run that was ended goes on where it was when it is given again,"
                        + " and no job is paid for twice.",
                "Exit status: 0 done, 1 a recording is not fit, or the service failed at one or at the vocabulary, 2"
                        + " wrong usage or no credentials, 3 a file cannot be read, the service not asked, or the run was"
                        + " interrupted, 4 the service is still at work, 70 a bug.");
        spec.addPositional(Options.arguments("CALL", "The recordings that the vocabulary is made of."));
        OptionGroup.INPUT
                .in(spec)
                .addOption(Options.text(
                        "FILE",
                        "What was said in the call, without labels of speakers; needed. For several calls a folder,"
                                + " with a.txt for a.wav.",
                        "--reference"))
                .addOption(Options.language("LANGUAGE", "Code of the language, as hi-IN; needed."))
                .addOption(Options.text(
                        "LIST",
                        "Measure on these calls as well, which the vocabulary is not made of: recording, a tab and"
                                + " reference on each line of LIST. Their figures come first.",
                        "--held-out"));
        AccountOptions.addWithBucket(spec);
        spec.addOption(Options.text(
                        "ARN",
                        "Start jobs of Call Analytics, by this role. Default: plain jobs, which need none.",
                        ROLE))
                .addOption(Options.choice(
                        "CHANNEL",
                        "With " + ROLE + ": channel of the agent, 0 (default) or 1.",
                        new Integer[] {0, 1},
                        String::valueOf,
                        AGENT));
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.text(
                        "DIR",
                        "Keep the state and all that is made in DIR (default: " + FOLDER + ").",
                        "-o",
                        "--output"));
        OptionGroup.RUN
                .in(spec)
                .addOption(Options.flag("Do it. It costs money, and the recordings leave this machine.", SEND))
                .addOption(Options.flag(
                        "List what the loop has made in the account; with --send, delete it. DIR stays.", CLEAN))
                .addOption(PriceOption.of("Tell what the minutes of all jobs cost at this price."))
                .addOption(WaitOption.of("Wait so long for each job and for the vocabulary", WAIT));
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        AccountOptions account = AccountOptions.of(arguments);
        LoopSettings settings = settings(arguments, account);
        LoopFolder folder = new LoopFolder(FileArgument.path(arguments.matchedOptionValue("-o", FOLDER)));
        Optional<List<LoopCall>> calls =
                LoopCalls.of(arguments, settings.callAnalytics().isPresent(), terminal);
        if (calls.isEmpty()) {
            return ExitStatus.FINDINGS;
        }
        LoopInputs inputs = inputs(settings, calls.get(), arguments);
        boolean sends = arguments.hasMatchedOption(SEND);
        if (arguments.hasMatchedOption(CLEAN)) {
            return clean(inputs, folder, sends, account, terminal);
        }
        if (!sends) {
            terminal.print(LoopPlan.of(inputs, folder, PriceOption.value(arguments)));
            return ExitStatus.OK;
        }
        Duration wait = WaitOption.value(arguments, WAIT);
        return CloudSession.run(access, account.settings(), terminal, session -> {
            Closeable alone = folder.lock();
            try (alone) {
                return send(session, inputs, folder, wait);
            }
        });
    }

    private static LoopSettings settings(ParseResult arguments, AccountOptions account) {
        Optional<String> role = Optional.ofNullable(arguments.matchedOptionValue(ROLE, null));
        if (role.isPresent() && !VocabularyRequest.isRole(role.get())) {
            throw Options.wrong(arguments, ROLE + ": \"" + role.get() + "\" is not the ARN of a role");
        }
        if (role.isEmpty() && arguments.hasMatchedOption(AGENT)) {
            throw Options.wrong(arguments, AGENT + " goes with " + ROLE);
        }
        int agent = arguments.matchedOptionValue(AGENT, 0);
        return new LoopSettings(
                GenerateCommand.language(arguments),
                account.bucket(),
                account.prefix(),
                account.settings().region(),
                role.map(arn -> new CallAnalytics(arn, agent)));
    }

    private static LoopInputs inputs(LoopSettings settings, List<LoopCall> calls, ParseResult arguments) {
        try {
            return new LoopInputs(settings, calls);
        } catch (IllegalArgumentException e) {
            throw Options.wrong(arguments, ErrorMessages.message(e));
        }
    }

    private int clean(LoopInputs inputs, LoopFolder folder, boolean sends, AccountOptions account, Terminal terminal)
            throws IOException {
        List<String> made = new LoopCleaning(inputs, folder).list();
        for (String line : made) {
            terminal.print(ErrorMessages.oneLine(line) + "\n");
        }
        if (made.isEmpty()) {
            terminal.tell("the loop has made nothing in the account that is not deleted");
            return ExitStatus.OK;
        }
        if (!sends) {
            terminal.tell("nothing was deleted; " + CLEAN + " " + SEND + " deletes these, whoever else may use them");
            return ExitStatus.OK;
        }
        return CloudSession.run(access, account.settings(), terminal, session -> {
            Closeable alone = folder.lock();
            try (alone) {
                // As far as the loop has come by now.
                new LoopCleaning(inputs, folder).delete(session.connection(), session::asking, terminal::tell);
                return ExitStatus.OK;
            }
        });
    }

    private static int send(CloudSession session, LoopInputs inputs, LoopFolder folder, Duration wait)
            throws IOException {
        Terminal terminal = session.terminal();
        String goesOn =
                "what is done is kept in " + folder.path() + "; the same command with " + SEND + " goes on from there";
        Interruption watch = Interruption.begin(terminal, "interrupted; " + goesOn);
        try {
            terminal.print(
                    new LoopRun(inputs, folder, session.connection(), () -> session.patience(wait), terminal::tell)
                            .finish());
            return ExitStatus.OK;
        } catch (LoopFailedException e) {
            terminal.tell(e.getMessage());
            terminal.tell(e.advice());
            return ExitStatus.FINDINGS;
        } catch (LoopPendingException e) {
            terminal.tell(e.getMessage() + "; " + goesOn);
            return ExitStatus.PENDING;
        } catch (ServiceException e) {
            terminal.tell("note: " + goesOn);
            throw e;
        } finally {
            watch.end();
        }
    }
}
