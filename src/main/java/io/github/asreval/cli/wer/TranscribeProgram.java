package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.CloudAccess;
import io.github.asreval.cli.base.CloudSession;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.text.base.NearestName;
import io.github.asreval.vocabulary.charset.LanguageCharset;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code wer transcribe}: has recordings transcribed in an account. */
public final class TranscribeProgram implements Program {

    public static final String NAME = "transcribe";

    private final CloudAccess access;

    /** Creates the program with how it reaches the services. */
    public TranscribeProgram(CloudAccess access) {
        this.access = access;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                "wer " + NAME,
                "Has recordings transcribed by Amazon Transcribe, for wer to read.",
                "Nothing is sent without " + TranscribeOptions.SEND
                        + ": the recordings are checked as by wer audio, and"
                        + " the plan is printed. The same recording with the same settings is paid for once, however"
                        + " often it is run. A file that is itself called transcribe is given to wer as ./transcribe.",
                "Exit status: 0 done, 1 a recording has errors or its job failed, 2 wrong usage or no credentials, 3 a"
                        + " recording cannot be read, the service not asked, or the run interrupted, 4 not done in time,"
                        + " to be run again, 70 a bug.");
        spec.addPositional(Options.arguments("AUDIO", "The recordings."));
        TranscribeOptions.add(spec);
        return Options.withHelp(spec);
    }

    @Override
    public int run(ParseResult arguments, Terminal terminal) throws IOException {
        TranscribeOptions options = TranscribeOptions.of(arguments);
        if (LanguageCharset.of(options.language()).isEmpty()) {
            terminal.tell("note: \"" + options.language() + "\" is no language of the service that is known here"
                    + NearestName.question(options.language(), LanguageCharset.languages()));
        }
        RecordingCheck check = new RecordingCheck(options, arguments, terminal);
        List<Recording> recordings = check.recordings(arguments.matchedPositionalValue(0, List.<String>of()));
        if (check.status() != ExitStatus.OK) {
            terminal.complain("nothing was sent");
            return check.status();
        }
        if (!options.sends()) {
            terminal.print(TranscriptionPlan.of(recordings, options));
            return ExitStatus.OK;
        }
        Files.createDirectories(FileArgument.path(options.folder()));
        return CloudSession.run(
                access,
                options.account().settings(),
                terminal,
                session -> new TranscriptionRun(recordings, options, session).run());
    }
}
