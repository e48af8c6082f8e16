package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.WhiteSpace;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes letters with full stops behind them as one word, whether they stand together or apart: {@code U.S.A.} is
 * {@code USA}, {@code u. s. a.} is {@code usa}. The last full stop goes as well; two letters at least are needed.
 */
final class DottedAcronyms implements LineChange {

    /**
     * The letters at the beginning of a word, behind punctuation.
     *
     * @param start where the first stands
     * @param end behind the last, or its full stop
     * @param letters without the full stops; empty if the word begins otherwise
     * @param count how many they are
     * @param dotted whether the last has its full stop
     */
    private record Dotted(int start, int end, String letters, int count, boolean dotted) {}

    @Override
    public boolean concerns(String word) {
        return word.indexOf('.') > 0 && isPart(dotted(word, 0, word.length()));
    }

    @Override
    public Optional<Set<String>> smallWords() {
        return Optional.of(Set.of());
    }

    private static boolean isPart(Dotted word) {
        return word.count() > 1 || (word.count() == 1 && word.dotted());
    }

    @Override
    public List<Edit> edits(String line) {
        List<Edit> edits = new ArrayList<>();
        List<Dotted> run = new ArrayList<>();
        int place = WhiteSpace.behind(line, 0);
        while (place < line.length()) {
            int end = place;
            while (end < line.length() && !Words.isWhiteSpace(line.charAt(end))) {
                end++;
            }
            Dotted word = dotted(line, place, end);
            boolean single = word.count() == 1 && word.dotted();
            if (!single || word.start() > place) {
                join(run, edits);
            }
            if (single) {
                run.add(word);
            } else if (word.count() > 1) {
                edits.add(new Edit(word.start(), word.end(), word.letters()));
            }
            if (word.end() < end) {
                join(run, edits);
            }
            place = WhiteSpace.behind(line, end);
        }
        join(run, edits);
        return edits;
    }

    private static void join(List<Dotted> run, List<Edit> edits) {
        if (run.size() > 1) {
            StringBuilder letters = new StringBuilder();
            run.forEach(word -> letters.append(word.letters()));
            edits.add(new Edit(run.get(0).start(), run.get(run.size() - 1).end(), letters.toString()));
        }
        run.clear();
    }

    /** Reads the letters of a word; one that goes on with letters or digits has none. */
    private static Dotted dotted(String line, int from, int to) {
        int start = from;
        while (start < to && !isOfWord(line.codePointAt(start)) && line.charAt(start) != '.') {
            start += Character.charCount(line.codePointAt(start));
        }
        StringBuilder letters = new StringBuilder();
        int at = start;
        int count = 0;
        boolean dotted = true;
        while (dotted && at < to && isLetter(line.codePointAt(at))) {
            int end = letterEnd(line, at, to);
            letters.append(line, at, end);
            count++;
            dotted = end < to && line.charAt(end) == '.';
            at = dotted ? end + 1 : end;
        }
        boolean goesOn = at < to && isOfWord(line.codePointAt(at));
        return goesOn ? new Dotted(start, at, "", 0, false) : new Dotted(start, at, letters.toString(), count, dotted);
    }

    /** Returns the end of a letter and the marks that belong to it. */
    private static int letterEnd(String line, int start, int to) {
        int end = start + Character.charCount(line.codePointAt(start));
        while (end < to && CharacterSets.isMark(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end;
    }

    private static boolean isLetter(int c) {
        return CharacterSets.isLetterOrMark(c) && !CharacterSets.isMark(c);
    }

    private static boolean isOfWord(int c) {
        return CharacterSets.isLetterOrMark(c) || CharacterSets.isNumber(c);
    }
}
