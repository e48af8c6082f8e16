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
final class LabelHints {

    /** One word in twenty moves the rate. */
    private static final long LABEL_SHARE = 20;

    private final Set<String> labels = new HashSet<>();
    /** By label: the lines in which its colon is glued to a word. */
    private final Map<String, Glued> glued = new HashMap<>();

    private long referenceWords;
    private long hypothesisWords;

    /** Lines with a glued label. */
    private static final class Glued {
        private long lines;
        private long linesOfReference;
        private final OddWords beginnings = new OddWords();

        void add(Glued other) {
            lines += other.lines;
            linesOfReference += other.linesOfReference;
            beginnings.add(other.beginnings);
        }
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
            count(1, place);
        } else if (!second.isEmpty() && isColon(second.charAt(0)) && isName(first)) {
            if (second.length() == 1) {
                labels.add(first);
                count(2, place);
            } else if (Character.isLetter(second.codePointAt(1))) {
                Glued lines = glued.computeIfAbsent(first, unknown -> new Glued());
                lines.lines++;
                lines.linesOfReference += place.inReference() ? 1 : 0;
                lines.beginnings.add(first + " " + second, place);
            }
        }
    }

    private void count(int words, TextHint.Place place) {
        if (place.inReference()) {
            referenceWords += words;
        } else {
            hypothesisWords += words;
        }
    }

    void add(LabelHints other) {
        labels.addAll(other.labels);
        other.glued.forEach((label, lines) ->
                glued.computeIfAbsent(label, unknown -> new Glued()).add(lines));
        referenceWords += other.referenceWords;
        hypothesisWords += other.hypothesisWords;
    }

    /** Returns the lines in which the colon is glued to a word behind what is a label elsewhere. */
    private Glued allGlued() {
        Glued all = new Glued();
        for (String label : labels) {
            Glued found = glued.get(label);
            if (found != null) {
                all.add(found);
            }
        }
        return all;
    }

    /** Returns the hints on labels in a reference of so many words. */
    List<TextHint> hints(long words) {
        List<TextHint> hints = new ArrayList<>();
        Glued all = allGlued();
        long lines = all.lines;
        OddWords beginnings = all.beginnings;
        if (lines > 0) {
            hints.add(new TextHint(
                    TextHint.Kind.GLUED_LABEL,
                    lines,
                    beginnings.place(),
                    "a speaker label is glued to the word behind it in " + lines + (lines == 1 ? " line" : " lines")
                            + ", such as \"" + beginnings.first()
                            + "\"; where the other side has a blank, that costs two errors: --normalize speaker leaves"
                            + " labels out"));
        }
        if (LABEL_SHARE * referenceWords > words && RemedySearch.isLarge(hypothesisWords, referenceWords)) {
            hints.add(new TextHint(
                    TextHint.Kind.LABELS,
                    referenceWords,
                    Optional.empty(),
                    referenceWords + " of the reference's " + words
                            + " words are speaker labels, which are easy to get right and lower the rate: --normalize"
                            + " speaker leaves them out"));
        }
        return hints;
    }

    /** Returns the hint on labels that one side has and the other lacks, in a reference of so many words. */
    Optional<TextHint> oneSided(long words) {
        Glued all = allGlued();
        long gluedHere = all.linesOfReference;
        long gluedThere = all.lines - gluedHere;
        if (LABEL_SHARE * referenceWords > words
                && !RemedySearch.isLarge(hypothesisWords + gluedThere, referenceWords)) {
            return Optional.of(oneSided(
                    referenceWords,
                    referenceWords + " of the reference's " + words + " words are speaker labels that the hypothesis"));
        }
        if (LABEL_SHARE * hypothesisWords > words
                && !RemedySearch.isLarge(referenceWords + gluedHere, hypothesisWords)) {
            return Optional.of(oneSided(
                    hypothesisWords,
                    hypothesisWords + " words of the hypothesis are speaker labels that the reference"));
        }
        return Optional.empty();
    }

    private static TextHint oneSided(long count, String beginning) {
        return new TextHint(
                TextHint.Kind.ONE_SIDED_LABELS,
                count,
                Optional.empty(),
                beginning + " lacks, so that they are errors: --normalize speaker leaves them out");
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '\uFF1A';
    }
}
