package io.github.asreval.normalize;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drops the labels of speakers at the beginning of a line, several in a row together. */
final class SpeakerLabels implements LineChange {

    private final Labels labels;

    /** Drops what looks like a label, or the given labels only: their names with {@code +} between them. */
    SpeakerLabels(String names) {
        this.labels = names.isEmpty() ? new LikelyLabels() : new GivenLabels(names);
    }

    /** Tells what a label is. */
    interface Labels {

        /** Returns where the label that begins at a place of a line ends, its colon included, or -1 if none does. */
        int end(String line, int start);

        /** Returns whether a label might end with or in a word. */
        boolean mayEndIn(String word);
    }

    @Override
    public boolean concerns(String word) {
        return labels.mayEndIn(word);
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(Set.of());
    }

    @Override
    public List<Edit> edits(String line) {
        int done = 0;
        int end = labels.end(line, WhiteSpace.behind(line, 0));
        while (end >= 0) {
            done = WhiteSpace.behind(line, end);
            end = labels.end(line, done);
        }
        return done == 0 ? List.of() : List.of(new Edit(0, done, ""));
    }

    /** Returns the place of the first colon, the full-width one included, or -1. */
    static int colon(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isColon(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isColon(char c) {
        return c == ':' || c == '\uFF1A';
    }
}
