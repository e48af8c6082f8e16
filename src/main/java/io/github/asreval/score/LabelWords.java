package io.github.asreval.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Speaker labels at the beginnings of lines: {@code Agent :} and {@code Agent:}, and {@code Agent :yes}, where a blank
 * has been lost.
 *
 * <p>That a blank is missing can be told only by other lines that have it.
 */
final class LabelWords {

    /** One word in twenty moves the rate. */
    private static final long LABEL_SHARE = 20;

    private final Set<String> labels = new HashSet<>();
    /** By label: the lines in which its colon is glued to a word. */
    private final Map<String, Glued> glued = new HashMap<>();

    private long referenceWords;

    /** Lines with a glued label. */
    private static final class Glued {
        private long lines;
        private final OddWords beginnings = new OddWords();
    }

    /** Returns whether a line in which one of the first two words is this may begin with a label. */
    static boolean concerns(String word) {
        return !word.isEmpty() && (isColon(word.charAt(0)) || isColon(word.charAt(word.length() - 1)));
    }

    /** Looks at the first two words of a line; the second is empty where there is one only. */
    void add(String first, String second, TextHint.Place place) {
        int colon = first.length() - 1;
        if (isColon(first.charAt(colon)) && isName(first.substring(0, colon))) {
            labels.add(first.substring(0, colon));
            referenceWords += place.inReference() ? 1 : 0;
        } else if (!second.isEmpty() && isColon(second.charAt(0)) && isName(first)) {
            if (second.length() == 1) {
                labels.add(first);
                referenceWords += place.inReference() ? 2 : 0;
            } else if (Character.isLetter(second.codePointAt(1))) {
                Glued lines = glued.computeIfAbsent(first, unknown -> new Glued());
                lines.lines++;
                lines.beginnings.add(first + " " + second, place);
            }
        }
    }

    void add(LabelWords other) {
        labels.addAll(other.labels);
        other.glued.forEach((label, lines) -> {
            Glued own = glued.computeIfAbsent(label, unknown -> new Glued());
            own.lines += lines.lines;
            own.beginnings.add(lines.beginnings);
        });
        referenceWords += other.referenceWords;
    }

    /** Returns the hints on labels in a reference of so many words. */
    List<TextHint> hints(long words) {
        List<TextHint> hints = new ArrayList<>();
        OddWords beginnings = new OddWords();
        long lines = 0;
        for (String label : labels) {
            Glued found = glued.get(label);
            if (found != null) {
                lines += found.lines;
                beginnings.add(found.beginnings);
            }
        }
        if (lines > 0) {
            hints.add(new TextHint(
                    TextHint.Kind.GLUED_LABEL,
                    lines,
                    beginnings.place(),
                    "a speaker label is glued to the word behind it in " + lines + (lines == 1 ? " line" : " lines")
                            + ", such as \"" + beginnings.first()
                            + "\"; where the other side has a blank, that costs two errors"));
        }
        if (LABEL_SHARE * referenceWords > words) {
            hints.add(new TextHint(
                    TextHint.Kind.LABELS,
                    referenceWords,
                    Optional.empty(),
                    referenceWords + " of the reference's " + words
                            + " words are speaker labels, which are easy to get right and lower the rate"));
        }
        return hints;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '\uFF1A';
    }
}
