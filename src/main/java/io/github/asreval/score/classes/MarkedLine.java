package io.github.asreval.score.classes;

import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a line without their marks, and the marks between them. */
final class MarkedLine {

    private final List<WordTable.Entry> words = new ArrayList<>();
    /** By the number of words before them: the marks that stand there. */
    private final List<List<String>> gaps = new ArrayList<>();

    /**
     * Reads a line.
     *
     * @param line the line as it is written
     * @param wanted the marks that are looked for
     * @param normalizer what makes words of it that have no marks
     * @param table gives the words numbers
     */
    MarkedLine(String line, Set<String> wanted, Normalizer normalizer, WordTable table) {
        String text = spaced(line, wanted);
        List<Integer> starts = new ArrayList<>();
        for (PlacedWord placed : normalizer.placedWords(text)) {
            for (WordTable.Entry entry : table.entries(placed.word())) {
                words.add(entry);
                starts.add(placed.start());
            }
        }
        for (int gap = 0; gap <= words.size(); gap++) {
            gaps.add(new ArrayList<>());
        }
        addMarks(text, wanted, starts);
    }

    /** Puts a blank behind marks that stand within a word and part it, as ideographic ones always do. */
    private static String spaced(String line, Set<String> wanted) {
        StringBuilder spaced = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            spaced.appendCodePoint(c);
            int end = i + Character.charCount(c);
            if (wanted.contains(Character.toString(c)) && parts(line, i, end)) {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }

    /** Returns whether a mark has words on both sides that are two; a full stop, a colon, or one among digits joins them. */
    private static boolean parts(String line, int start, int end) {
        if (start == 0 || end == line.length()) {
            return false;
        }
        int before = line.codePointBefore(start);
        int behind = line.codePointAt(end);
        boolean joins = line.charAt(start) == '.' || line.charAt(start) == ':';
        return Character.isLetterOrDigit(behind)
                && !Words.isWhiteSpace(before)
                && !joins
                && !(Character.isDigit(before) && Character.isDigit(behind));
    }

    /** Marks belong behind the last word that begins before them; those within a word are none. */
    private void addMarks(String text, Set<String> wanted, List<Integer> starts) {
        int word = 0;
        int end = 0;
        for (int start = 0; start < text.length(); start = end) {
            while (start < text.length() && Words.isWhiteSpace(text.charAt(start))) {
                start++;
            }
            end = start;
            while (end < text.length() && !Words.isWhiteSpace(text.charAt(end))) {
                end++;
            }
            String token = text.substring(start, end);
            int coreStart = PunctuationMarks.coreStart(token);
            int coreEnd = PunctuationMarks.coreEnd(token, coreStart);
            for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
                while (word < starts.size()
                        && starts.get(word) < start + i + 1
                        && (i >= coreEnd || starts.get(word) < start)) {
                    word++;
                }
                String mark = Character.toString(token.codePointAt(i));
                if ((i < coreStart || i >= coreEnd) && wanted.contains(mark)) {
                    gaps.get(word).add(mark);
                }
            }
        }
    }

    /** Returns how many words there are. */
    int size() {
        return words.size();
    }

    /** Returns the words by their numbers. */
    int[] ids() {
        return words.stream().mapToInt(WordTable.Entry::id).toArray();
    }

    /** Returns a word as it is written, with marks. */
    String written(int word) {
        return words.get(word).word().written();
    }

    /** Returns the marks behind so many words. */
    List<String> gap(int wordsBefore) {
        return gaps.get(wordsBefore);
    }
}
