package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.OptionGroup;
import io.github.asreval.cli.base.Options;
import io.github.asreval.report.values.Recordings;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The option of {@code wer} that says where the recordings are which a page plays. */
final class AudioOption {

    /** The name of the option. */
    static final String AUDIO = "--audio";

    private AudioOption() {}

    static void add(CommandSpec spec) {
        OptionGroup.REPORT
                .in(spec)
                .addOption(Options.text(
                        "DIR",
                        "With -f html: a button plays each utterance whose recording is in DIR, under the name of the"
                                + " recording or the id of the utterance. Without it, recordings are looked for that the"
                                + " transcript names with times. The page holds their relative addresses.",
                        AUDIO));
    }

    /**
     * Returns the recordings of a page.
     *
     * @throws IOException if the folder that was given is none
     */
    static Recordings of(WerOptions options, ParseResult given) throws IOException {
        Path page = options.output().isPresent()
                ? FileArgument.path(options.output().get()).toAbsolutePath().resolveSibling("")
                : Path.of("");
        Optional<String> folder = Optional.ofNullable(given.matchedOptionValue(AUDIO, null));
        if (folder.isPresent()) {
            Path audio = FileArgument.path(folder.get());
            if (!Files.isDirectory(audio)) {
                throw new FileSystemException(
                        folder.get(), null, "is no folder; " + AUDIO + " names that of the recordings");
            }
            return Recordings.in(audio, page).ofTranscripts(transcripts(options));
        }
        if (options.reference().isEmpty()
                || FileArgument.stream(options.reference()).isPresent()) {
            return Recordings.NONE;
        }
        Path reference = FileArgument.path(options.reference()).toAbsolutePath();
        return Files.isDirectory(reference)
                ? Recordings.beside(reference, page)
                : Recordings.beside(reference.resolveSibling(""), page).ofTranscripts(transcripts(options));
    }

    /** Returns the names of both files without folders and endings. */
    private static List<String> transcripts(WerOptions options) {
        return Stream.of(options.reference(), options.hypothesis())
                .map(name -> name.replaceFirst("(?s).*[/\\\\]", "").replaceFirst("(\\.\\w+)?(\\.gz)?$", ""))
                .filter(name -> !name.isEmpty() && !name.equals(FileArgument.STANDARD_INPUT))
                .distinct()
                .toList();
    }
}
