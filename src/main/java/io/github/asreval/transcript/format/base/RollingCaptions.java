package io.github.asreval.transcript.format.base;

import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The words of each cue that are shown again from the one before it.
 *
 * <p>Captions made while somebody speaks roll: a line that was said stays while the next one appears below it, in a cue of
 * its own. So do those that show word after word. That people repeat themselves is no sign of it; that a cue begins with
 * the end of the one before it and goes on, again and again, is.
 */
final class RollingCaptions {

    /** A pause longer than this ends the row: captions that roll leave none. */
    private static final double LONGEST_PAUSE = 0.5;

    /** Nobody can read what is shown no longer than this: such cues are there to keep a line in its place. */
    private static final double FLASH = 0.05;

    private static final int MOST_LINES = 10;
    private static final int MOST_WORDS = 100;
    /** A single word at the end of one cue and the beginning of the next, within their lines, is often chance. */
    private static final int FEWEST_WORDS = 2;

    private static final int LEAST_EVIDENCE = 2;

    private final List<Cue> cues;
    /** For each cue, how many of its first words stand in whole lines at the end of the one before. */
    private final int[] byLines;
    /** The tally of shared words, where words within lines are compared too. */
    private final int[] byWords;

    /** How many cues have another one before them, and how many of these follow it without a pause. */
    private int pairs;

    private int meeting;
    private final Tally lineTally = new Tally();
    private final Tally wordTally = new Tally();

    /** How many cues begin with what was shown before, and for how many of them nothing else explains it. */
    private static final class Tally {
        private int repeats;
        private int evidence;

        void add(int repeated, boolean evident) {
            repeats += repeated > 0 ? 1 : 0;
            evidence += evident ? 1 : 0;
        }
    }

    RollingCaptions(List<Cue> cues) {
        this.cues = cues;
        this.byLines = new int[cues.size()];
        this.byWords = new int[cues.size()];
        int before = -1;
        for (int i = 0; i < cues.size(); i++) {
            if (!cues.get(i).lines().isEmpty()) {
                if (before >= 0) {
                    compare(before, i);
                }
                before = i;
            }
        }
    }

    private void compare(int before, int place) {
        pairs++;
        Cue first = cues.get(before);
        Cue next = cues.get(place);
        if (!meet(first, next)) {
            return;
        }
        meeting++;
        List<String> shown = words(first);
        List<String> words = words(next);
        int lines = repeatedLines(first.lines(), next.lines());
        byLines[place] = wordsOf(next.lines().subList(0, lines));
        byWords[place] = byLines[place] > 0 ? byLines[place] : repeatedWords(shown, words);
        boolean flash = next.end().getAsDouble() - next.begin().getAsDouble() <= FLASH;
        boolean another = lines > 0
                && lines < next.lines().size()
                && !next.lines()
                        .get(lines)
                        .text()
                        .equals(next.lines().get(lines - 1).text());
        lineTally.add(byLines[place], another || (flash && byLines[place] == words.size()));
        boolean goesOn = byWords[place] < words.size() && new HashSet<>(words.subList(0, byWords[place])).size() > 1;
        wordTally.add(byWords[place], another || goesOn || (flash && byWords[place] == words.size()));
    }

    /** Returns whether one cue takes the place of the other; times that are not known are no such sign. */
    private static boolean meet(Cue first, Cue next) {
        return first.begin().isPresent()
                && first.end().isPresent()
                && next.begin().isPresent()
                && next.end().isPresent()
                && next.begin().getAsDouble() >= first.begin().getAsDouble()
                && next.begin().getAsDouble() <= first.end().getAsDouble() + LONGEST_PAUSE;
    }

    private static List<String> words(Cue cue) {
        List<String> words = new ArrayList<>();
        cue.lines().forEach(line -> words.addAll(Words.split(line.text())));
        return words;
    }

    private static int wordsOf(List<Cue.Line> lines) {
        return lines.stream().mapToInt(line -> Words.split(line.text()).size()).sum();
    }

    /** Returns how many lines at the end of one cue are those at the beginning of the next. */
    private static int repeatedLines(List<Cue.Line> shown, List<Cue.Line> lines) {
        List<String> first = shown.stream().map(Cue.Line::text).toList();
        List<String> next = lines.stream().map(Cue.Line::text).toList();
        return overlap(first, next, MOST_LINES, 1);
    }

    /**
     * Returns how many words a cue shares with another: all of a cue that is whole in the other, at its end or its beginning,
     * or several words.
     */
    private static int repeatedWords(List<String> shown, List<String> words) {
        if (words.size() >= shown.size() && words.subList(0, shown.size()).equals(shown)) {
            return shown.size();
        }
        int rest = shown.size() - words.size();
        if (rest > 0 && shown.subList(rest, shown.size()).equals(words)) {
            return words.size();
        }
        return overlap(shown, words, MOST_WORDS, FEWEST_WORDS);
    }

    private static int overlap(List<String> first, List<String> next, int most, int fewest) {
        for (int size = Math.min(most, Math.min(first.size(), next.size())); size >= fewest; size--) {
            if (first.subList(first.size() - size, first.size()).equals(next.subList(0, size))) {
                return size;
            }
        }
        return 0;
    }

    /** Where captions roll, hardly a cue begins otherwise; but for this, a song would do. */
    private boolean isRule(Tally tally) {
        return tally.evidence >= LEAST_EVIDENCE && 4 * tally.repeats > 3 * meeting && 2 * tally.repeats > pairs;
    }

    /** Returns whether most cues begin with what the one before them shows. */
    boolean areClear() {
        return isRule(lineTally) || isRule(wordTally);
    }

    /** Returns whether some do, so that a part of the file may roll. */
    boolean arePossible() {
        return lineTally.evidence >= LEAST_EVIDENCE && 5 * lineTally.repeats >= pairs;
    }

    /** Returns how many cues begin with lines that the one before them shows. */
    int cuesWithRepeatedLines() {
        return lineTally.repeats;
    }

    /** Returns how many words at the beginning of a cue are shown again; words within lines count only where they roll. */
    int repeated(int cue) {
        return isRule(wordTally) && !isRule(lineTally) ? byWords[cue] : byLines[cue];
    }
}
