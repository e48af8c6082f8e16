package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import io.github.asreval.text.Words;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reference and its hypothesis among several.
 *
 * <p>Instances are immutable.
 *
 * @param name what tells the pair from the others
 * @param reference the file of what was said
 * @param hypothesis the file of what was recognised
 */
public record FilePair(String name, Path reference, Path hypothesis) {

    public FilePair {
        requireNonNull(name);
        requireNonNull(reference);
        requireNonNull(hypothesis);
    }

    /**
     * Returns a pair of utterances from these files as one of several: the ids begin with the {@linkplain #name name} of
     * the files, which is also the recording of utterances that name none.
     */
    public UtterancePair named(UtterancePair pair) {
        return new UtterancePair(named(pair.reference()), named(pair.hypothesis()));
    }

    private Utterance named(Utterance utterance) {
        UtteranceDetails details = utterance.details();
        return utterance
                .withId(name + ":" + utterance.id())
                .withDetails(details.recording().isEmpty() ? details.withRecording(name) : details);
    }

    /**
     * Returns the files of two folders and the folders in them, paired and sorted by their names without the ending:
     * {@code calls/a.txt} belongs to {@code calls/a.json} or {@code calls/a.json.gz}. Files whose names begin with a full
     * stop are left out; two empty folders have no pairs.
     *
     * @throws IOException if a folder cannot be read
     * @throws MalformedTranscriptException if the folders do not have the same names in them, or one has a name twice
     */
    public static List<FilePair> inFolders(Path reference, Path hypothesis) throws IOException {
        return FolderFiles.pairs(FolderFiles.of(reference), FolderFiles.of(hypothesis));
    }

    /**
     * Returns the pairs in a list, in its order: {@code reference<TAB>hypothesis} on each line, as seen from the working
     * folder. Blank lines are skipped. Each is called by the name of the reference as it stands in the list.
     *
     * @throws IOException if the list cannot be read
     * @throws MalformedTranscriptException if a line is not a pair, or a reference is in the list twice
     */
    public static List<FilePair> listed(Path list) throws IOException {
        Map<String, FilePair> pairs = new LinkedHashMap<>();
        try (PlainReader lines = PlainReader.of(TextStream.open(list))) {
            for (Optional<Utterance> next = lines.next(); next.isPresent(); next = lines.next()) {
                Utterance line = next.get();
                if (Words.isBlank(line.text())) {
                    continue;
                }
                FilePair pair = ofLine(list.toString(), line);
                if (pairs.putIfAbsent(pair.name(), pair) != null) {
                    throw new MalformedTranscriptException(
                            list.toString(), line.line(), "\"" + pair.name() + "\" is in the list already");
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    private static FilePair ofLine(String list, Utterance line) {
        String[] names = line.text().split("\t", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            throw new MalformedTranscriptException(list, line.line(), "not two file names with a tab between them");
        }
        try {
            return new FilePair(names[0], Path.of(names[0]), Path.of(names[1]));
        } catch (InvalidPathException e) {
            throw new MalformedTranscriptException(
                    list, line.line(), "\"" + e.getInput() + "\" is no name of a file: " + e.getReason());
        }
    }
}
