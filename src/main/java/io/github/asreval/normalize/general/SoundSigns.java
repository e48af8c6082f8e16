package io.github.asreval.normalize.general;

import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drops notes of music, together with what stands between two of them, and the sign ⁇ of a piece of text that a recogniser
 * has no letters for.
 *
 * <p>A note alone may belong to a text that goes on: only the note goes. So it does if more than {@value #LONGEST}
 * characters or the turn of a speaker stand before the next one. Two notes side by side are music without words, unless two
 * others come next.
 */
final class SoundSigns implements LineChange {

    private static final int LONGEST = 100;
    private static final char UNKNOWN = '\u2047';
    private static final String NEXT_TURN = ">>";

    /** A row of notes without anything between them, or the sign of what is unknown. */
    private record Sign(int start, int end, int notes) {}

    @Override
    public boolean concerns(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isSign(word, i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(Set.of());
    }

    /** Cheap for ASCII, which most texts are. */
    private static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        return c >= UNKNOWN && (c == UNKNOWN || noteLength(text, at) > 0);
    }

    /** Returns how many {@code char}s a note takes that stands at a place; 0 if none does. */
    private static int noteLength(String text, int at) {
        int c = text.codePointAt(at);
        if (c >= 0x2669 && c <= 0x266C) {
            return 1;
        }
        return c >= 0x1F3B5 && c <= 0x1F3B6 ? 2 : 0;
    }

    @Override
    public List<Edit> edits(String line) {
        List<Sign> signs = signs(line);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            int end = sign.end();
            if (i + 1 < signs.size() && enclose(line, sign, signs.get(i + 1))) {
                end = signs.get(i + 1).end();
                i++;
            }
            edits.add(new Edit(sign.start(), end, joinsWords(line, sign.start(), end) ? " " : ""));
        }
        return edits;
    }

    private static List<Sign> signs(String line) {
        List<Sign> signs = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            if (!isSign(line, i)) {
                i++;
                continue;
            }
            int start = i;
            int notes = 0;
            for (int length = noteLength(line, i); length > 0; length = i < line.length() ? noteLength(line, i) : 0) {
                i += length;
                notes++;
            }
            i += notes == 0 ? 1 : 0;
            signs.add(new Sign(start, i, notes));
        }
        return signs;
    }

    private static boolean enclose(String line, Sign first, Sign next) {
        String between = line.substring(first.end(), Math.min(next.start(), first.end() + LONGEST + 1));
        return first.notes() > 0
                && next.notes() > 0
                && (first.notes() == 1 || (next.notes() > 1 && !Words.isBlank(between)))
                && between.length() <= LONGEST
                && !between.contains(NEXT_TURN);
    }

    private static boolean joinsWords(String line, int start, int end) {
        return start > 0
                && !Words.isWhiteSpace(line.charAt(start - 1))
                && end < line.length()
                && !Words.isWhiteSpace(line.charAt(end));
    }
}
