package io.github.asreval.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The pairs of several files, of which one pair is open at a time. */
final class CorpusPairs implements UtterancePairs {

    private final Iterator<FilePair> files;
    private final UtterancePairs.Opener opener;
    private final List<String> notes = new ArrayList<>();
    private long notRecognised;
    private Optional<Open> open = Optional.empty();

    /** The files that are being read. */
    private record Open(String name, UtterancePairs pairs) {}

    CorpusPairs(List<FilePair> files, UtterancePairs.Opener opener) {
        this.files = List.copyOf(files).iterator();
        this.opener = opener;
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        while (open.isPresent() || files.hasNext()) {
            if (open.isEmpty()) {
                FilePair pair = files.next();
                open = Optional.of(new Open(pair.name(), opener.open(pair)));
            }
            Open current = open.get();
            Optional<UtterancePair> next = current.pairs().next();
            if (next.isPresent()) {
                UtterancePair pair = next.get();
                return Optional.of(new UtterancePair(
                        named(pair.reference(), current.name()), named(pair.hypothesis(), current.name())));
            }
            close();
        }
        return Optional.empty();
    }

    private static Utterance named(Utterance utterance, String name) {
        UtteranceDetails details = utterance.details();
        return utterance
                .withId(name + ":" + utterance.id())
                .withDetails(details.recording().isEmpty() ? details.withRecording(name) : details);
    }

    @Override
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        open.ifPresent(current -> all.addAll(current.pairs().notes()));
        return all;
    }

    @Override
    public long notRecognised() {
        return notRecognised + (open.isPresent() ? open.get().pairs().notRecognised() : 0);
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            UtterancePairs pairs = open.get().pairs();
            open = Optional.empty();
            notes.addAll(pairs.notes());
            notRecognised += pairs.notRecognised();
            pairs.close();
        }
    }
}
