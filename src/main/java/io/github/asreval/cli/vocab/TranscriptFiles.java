package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.TranscriptNotes;
import io.github.asreval.improve.Corpus;
import io.github.asreval.improve.UtteranceTexts;
import io.github.asreval.languagemodel.TextPlace;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptLines;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.ParseResult;

/** References and hypotheses in files, which are read anew whenever their utterances are asked for. */
final class TranscriptFiles implements Corpus {

    private final List<FilePair> files;
    private final boolean named;
    private final PairFiles opener;
    private final Set<String> notes = new LinkedHashSet<>();

    private TranscriptFiles(List<FilePair> files, boolean named, PairFiles opener) {
        this.files = files;
        this.named = named;
        this.opener = opener;
    }

    /** Returns what opens files as the arguments say. */
    static PairFiles opener(ParseResult arguments, Terminal terminal) {
        return new PairFiles(
                InputOptions.of(arguments).settings(), WerScorer.standard(), new TranscriptNotes(terminal));
    }

    /** Returns the utterances of one reference and its hypothesis, by the ids they have there. */
    static TranscriptFiles of(String reference, String hypothesis, PairFiles opener) throws IOException {
        requireFile(reference);
        requireFile(hypothesis);
        FilePair files = new FilePair(reference, FileArgument.path(reference), FileArgument.path(hypothesis));
        return new TranscriptFiles(List.of(files), false, opener);
    }

    /**
     * Returns the utterances of all pairs in a list: {@code reference<TAB>hypothesis} on each line. Their ids begin with
     * the name of the reference.
     *
     * @throws MalformedTranscriptException if a line is not a pair, or a reference is in the list twice
     */
    static TranscriptFiles listed(String list, PairFiles opener, ParseResult given) throws IOException {
        requireName(list);
        List<FilePair> files = FilePair.listed(FileArgument.path(list));
        OutputFile.check(files, given);
        for (FilePair file : files) {
            requireFile(file.name());
            requireFile(file.hypothesis().toString());
        }
        return new TranscriptFiles(files, true, opener);
    }

    /** Returns the lines of a text file. */
    static List<Utterance> lines(String file) throws IOException {
        requireName(file);
        return TranscriptLines.read(FileArgument.path(file));
    }

    /** Opens a reference and a hypothesis. */
    static UtterancePairs pairs(String reference, String hypothesis, PairFiles opener) throws IOException {
        requireFile(reference);
        requireFile(hypothesis);
        return UtterancePairs.of(opener.open(FileArgument.path(reference), FileArgument.path(hypothesis)));
    }

    private static void requireName(String name) throws IOException {
        if (name.equals(FileArgument.STANDARD_INPUT)) {
            throw new FileSystemException(name, null, "standard input is for transcripts; name a file");
        }
    }

    private static void requireFile(String name) throws IOException {
        Optional<String> stream = FileArgument.stream(name);
        if (stream.isPresent()) {
            throw new FileSystemException(name, null, stream.get() + " cannot be read twice; name a file");
        }
    }

    @Override
    public void forEach(Consumer<? super UtteranceTexts> consumer) throws IOException {
        for (FilePair file : files) {
            String start = named ? file.name() + ":" : "";
            try (UtterancePairs pairs =
                    pairs(file.reference().toString(), file.hypothesis().toString(), opener)) {
                for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                    Utterance reference = next.get().reference();
                    consumer.accept(new UtteranceTexts(
                            start + reference.id(),
                            reference.text(),
                            next.get().hypothesis().text()));
                }
                notes.addAll(pairs.notes());
            }
        }
    }

    /** Returns where an utterance of an id is. */
    TextPlace place(String id) {
        return named ? new TextPlace("", id) : new TextPlace(files.get(0).name(), "line " + id);
    }

    /** Returns what a user should know about how the files were read. */
    Set<String> notes() {
        return notes;
    }
}
