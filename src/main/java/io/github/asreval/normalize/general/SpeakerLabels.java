package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.WhiteSpace;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drops the labels of speakers at the beginning of a line, several in a row together, and what begins a turn within it: the
 * signs {@code >>} and {@code -} with the labels behind them, and a label behind the end of a sentence. There, a label that
 * the user has not named has to be in capitals, in a line that is not.
 */
final class SpeakerLabels implements LineChange {

    private final Labels labels;
    private final boolean given;

    /** Drops what looks like a label, or the given labels only: their names with {@code +} between them. */
    SpeakerLabels(String names) {
        this.given = !names.isEmpty();
        this.labels = given ? new GivenLabels(names) : new LikelyLabels();
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
        return labels.mayEndIn(word) || TurnSign.mayBegin(word);
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(Set.of());
    }

    /** Without a sign the words around it may be a label, so that a line is looked at until nothing more is found. */
    @Override
    public List<Edit> edits(String line) {
        return Deletions.settled(line, this::turns);
    }

    private List<Edit> turns(String line) {
        List<Edit> edits = new ArrayList<>();
        boolean inSentences = given || line.codePoints().anyMatch(CharacterSets::isSmall);
        int start = WhiteSpace.behind(line, 0);
        int place = turnEnd(line, start, true);
        if (place > start) {
            edits.add(new Edit(0, place, ""));
        }
        while (place < line.length()) {
            boolean mayBegin =
                    TurnSign.end(line, place, false) > place || (inSentences && TurnSign.beginsSentence(line, place));
            int end = mayBegin ? turnEnd(line, place, false) : place;
            if (end > place) {
                edits.add(new Edit(place, end, ""));
            }
            place = Math.max(end, place + 1);
        }
        return edits;
    }

    /**
     * Returns the end of the signs and labels that begin at a place, and of the white space behind them.
     *
     * @param begun whether whatever looks like a label is one, as at the beginning of a line and behind a sign
     */
    private int turnEnd(String line, int start, boolean begun) {
        int place = start;
        boolean anyLabel = begun;
        while (true) {
            int sign = TurnSign.end(line, place, begun || place > start);
            boolean isSign = sign > place;
            int end = isSign ? sign : labels.end(line, place);
            if (end < 0 || !(isSign || anyLabel || isClear(line, place, end))) {
                return place;
            }
            anyLabel |= isSign;
            place = WhiteSpace.behind(line, end);
        }
    }

    /** Returns whether a label is one wherever a sentence begins. */
    private boolean isClear(String line, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            if (CharacterSets.isSmall(line.charAt(i)) && !given) {
                return false;
            }
            capitals += CharacterSets.isCapital(line.charAt(i)) ? 1 : 0;
        }
        return given || capitals > 1;
    }

    /** Returns the place of the first colon, the full-width one included, or -1. */
    static int colon(String text, int from) {
        return colon(text, from, text.length());
    }

    /** Returns the place of the first colon before another place, or -1. */
    static int colon(String text, int from, int to) {
        for (int i = from; i < to; i++) {
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
