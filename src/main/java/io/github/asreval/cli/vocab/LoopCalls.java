package io.github.asreval.cli.vocab;

import io.github.asreval.audio.AudioCheck;
import io.github.asreval.audio.AudioFinding;
import io.github.asreval.audio.AudioHeader;
import io.github.asreval.audio.AudioProfile;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.audio.AudioSeverity;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.loop.LoopCall;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.Words;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.TranscriptOpener;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The calls that a loop is given, with their references, checked before anything is sent. */
final class LoopCalls {

    private static final double NANOSECONDS = 1e9;

    private final AudioCheck check;
    private final boolean callAnalytics;
    private final Terminal terminal;
    private final List<LoopCall> calls = new ArrayList<>();
    private boolean fit = true;

    private LoopCalls(boolean callAnalytics, Terminal terminal) {
        this.check = new AudioCheck(AudioSettings.standard()
                .withProfile(callAnalytics ? AudioProfile.CALL_ANALYTICS : AudioProfile.TRANSCRIBE));
        this.callAnalytics = callAnalytics;
        this.terminal = terminal;
    }

    /**
     * Returns the calls of a command line; nothing if one of them is not fit to be transcribed, which has been told then.
     *
     * @throws IOException if a file cannot be read, or a call has no reference
     */
    static Optional<List<LoopCall>> of(ParseResult arguments, boolean callAnalytics, Terminal terminal)
            throws IOException {
        LoopCalls found = new LoopCalls(callAnalytics, terminal);
        List<String> recordings = arguments.matchedPositionalValue(0, List.of());
        String reference = arguments.matchedOptionValue("--reference", "");
        if (reference.isEmpty()) {
            throw Options.wrong(arguments, "--reference FILE is needed: what was said in the call");
        }
        boolean folder = Files.isDirectory(FileArgument.path(reference));
        if (recordings.size() > 1 && !folder) {
            throw Options.wrong(
                    arguments,
                    "--reference takes a folder for several calls, in which each has its reference by its name: a.txt for"
                            + " a.wav");
        }
        Path path = FileArgument.path(reference);
        Map<Path, Path> taken = new HashMap<>();
        for (String recording : recordings) {
            Path audio = FileArgument.path(recording);
            Path said = folder ? inFolder(path, audio) : path;
            Path other = taken.putIfAbsent(said, audio);
            if (other != null && !Files.isSameFile(other, audio)) {
                throw new FileSystemException(
                        said.toString(),
                        null,
                        "would be the reference of " + other + " and of " + audio
                                + "; give recordings names of their own");
            }
            found.add(audio, said, false);
        }
        String heldOut = arguments.matchedOptionValue("--held-out", "");
        if (!heldOut.isEmpty()) {
            // The list has the form of a list of pairs, with the recording in the first place.
            for (FilePair pair : FilePair.listed(FileArgument.path(heldOut))) {
                found.add(pair.reference(), pair.hypothesis(), true);
            }
        }
        return found.fit ? Optional.of(found.calls) : Optional.empty();
    }

    private static Path inFolder(Path folder, Path audio) throws IOException {
        String name = stem(audio);
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.filter(file -> Files.isRegularFile(file) && stem(file).equals(name))
                    .sorted()
                    .toList();
        }
        if (found.size() != 1) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    found.isEmpty()
                            ? "has no reference for " + audio + "; name it " + name + ".txt"
                            : "has several references for " + audio + "; leave one of " + found);
        }
        return found.get(0);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void add(Path audio, Path reference, boolean heldOut) throws IOException {
        requireFile(audio);
        requireFile(reference);
        AudioReport report = check.check(audio);
        for (AudioFinding finding : report.findings()) {
            if (finding.severity() != AudioSeverity.INFO) {
                terminal.tell(audio + ": " + finding.severity().id() + ": " + finding.message() + " ["
                        + finding.rule().id() + "]");
            }
        }
        Optional<AudioHeader> header = report.header();
        Optional<Duration> length = header.flatMap(AudioHeader::length);
        if (!report.verdict().passes() || header.isEmpty() || length.isEmpty()) {
            terminal.tell(audio + ": not fit to be sent; wer audio --explain RULE tells what to do");
            fit = false;
            return;
        }
        if (callAnalytics && header.get().channels() != 2) {
            terminal.tell(
                    audio + ": jobs of call analytics take two channels, a speaker on each; leave out --role-arn for"
                            + " a plain job");
            fit = false;
            return;
        }
        look(reference);
        double seconds = length.get().toNanos() / NANOSECONDS;
        calls.add(LoopCall.of(audio, reference, heldOut, header.get().channels(), seconds));
    }

    private static void requireFile(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "is no file that can be read twice; name one");
        }
    }

    /**
     * Reads the reference before anything is paid for. The service tells who speaks beside the words and not among them, so
     * that labels in a reference would count as errors.
     */
    private void look(Path reference) throws IOException {
        Normalizer bare = NormalizerPipeline.parse("speaker").normalizer();
        TranscriptOpener opener = new TranscriptOpener(TranscriptSettings.standard(), note -> {});
        long lines = 0;
        long labelled = 0;
        try (TranscriptReader reader = opener.reader(new PairBlocks.Source.File(reference), Side.REFERENCE)) {
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                String text = next.get().text();
                lines += Words.isBlank(text) ? 0 : 1;
                labelled += bare.text(text).strip().equals(text.strip()) ? 0 : 1;
            }
        }
        if (lines == 0) {
            throw new FileSystemException(reference.toString(), null, "has no words; a loop needs what was said");
        }
        if (2 * labelled > lines) {
            terminal.tell("note: " + reference + ": lines begin with labels of speakers, which no transcript of the"
                    + " service has among its words; each would count as an error. wer normalize --normalize speaker "
                    + reference + " leaves them out");
        }
    }
}
