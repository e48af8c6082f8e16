package io.github.asreval.cli.wer;

import io.github.asreval.audio.AudioCheck;
import io.github.asreval.audio.AudioFinding;
import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioProfile;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.audio.AudioSeverity;
import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;

/** Looks at recordings before anything is sent: whether they are fit for it, how long they are, and where each goes. */
final class RecordingCheck {

    private final TranscribeOptions options;
    private final ParseResult given;
    private final Terminal terminal;
    private final AudioCheck check;
    private int status = ExitStatus.OK;

    RecordingCheck(TranscribeOptions options, ParseResult given, Terminal terminal) {
        this.options = options;
        this.given = given;
        this.terminal = terminal;
        this.check = new AudioCheck(AudioSettings.standard()
                .withProfile(
                        options.callAnalytics().isPresent() ? AudioProfile.CALL_ANALYTICS : AudioProfile.TRANSCRIBE));
    }

    /** Returns 0 if all may be sent, 1 if a recording has an error, 3 if one cannot be read. */
    int status() {
        return status;
    }

    /**
     * Returns the recordings; what is found in them is told on standard error.
     *
     * @throws picocli.CommandLine.ParameterException if two would have the same transcript
     */
    List<Recording> recordings(List<String> names) throws IOException {
        Path folder = FileArgument.path(options.folder());
        Map<Path, String> transcripts = new HashMap<>();
        List<Recording> recordings = new ArrayList<>();
        for (String name : names) {
            if (name.equals(FileArgument.STANDARD_INPUT)) {
                throw Options.wrong(given, "recordings are named, since they are read several times; - is none");
            }
            Path path = FileArgument.path(name);
            Path transcript = folder.resolve(transcriptName(path));
            String other = transcripts.putIfAbsent(transcript, name);
            if (other != null) {
                throw Options.wrong(
                        given,
                        name + " and " + other + " would both be written to " + transcript
                                + "; send them one by one, each with its own -o DIR");
            }
            recording(name, path, transcript).ifPresent(recordings::add);
        }
        return recordings;
    }

    private Optional<Recording> recording(String name, Path path, Path transcript) {
        try {
            AudioReport report = check.check(path);
            for (AudioFinding finding : report.findings()) {
                if (finding.severity() != AudioSeverity.INFO) {
                    tell(
                            name,
                            finding.severity().id(),
                            finding.message() + " [" + finding.rule().id() + "]");
                }
            }
            Optional<AudioHeader> header = report.header();
            OptionalInt channels =
                    header.isPresent() ? OptionalInt.of(header.get().channels()) : options.channels();
            boolean fails = report.findings().stream().anyMatch(finding -> finding.severity() == AudioSeverity.ERROR);
            if (fails && !options.isUnchecked()) {
                status = Math.max(status, ExitStatus.FINDINGS);
            }
            if (channels.isEmpty() && fails) {
                return Optional.empty();
            }
            if (channels.isEmpty()) {
                tell(
                        name,
                        "error",
                        "how many channels it has cannot be read; say so with " + TranscribeOptions.CHANNELS + " N");
                status = Math.max(status, ExitStatus.FINDINGS);
                return Optional.empty();
            }
            return Optional.of(new Recording(
                    name, path, report.bytes(), channels.getAsInt(), header.flatMap(AudioHeader::length), transcript));
        } catch (IOException e) {
            terminal.complain(
                    Files.exists(path)
                            ? ErrorMessages.oneLine(name + ": " + String.valueOf(e.getMessage()))
                            : ErrorMessages.describe(e));
            status = ExitStatus.BAD_INPUT;
            return Optional.empty();
        }
    }

    private void tell(String name, String severity, String message) {
        terminal.tell(name + ": " + severity + ": " + message);
    }

    /** The name of the recording with another ending: {@code call.json} for {@code call.wav}. */
    private static String transcriptName(Path recording) {
        String name = String.valueOf(recording.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".json";
    }
}
