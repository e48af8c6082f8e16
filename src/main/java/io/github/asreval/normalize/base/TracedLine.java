package io.github.asreval.normalize.base;

import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line on its way through a chain of steps: what it has become, and from where in the written line each character came.
 *
 * <p>Reports show words as they were written, so every change carries the places along. A replacement of equal length
 * replaces character by character; what replaces a part of another length came from the whole of it.
 */
public final class TracedLine {

    private final String written;
    private String text;
    /** By {@code char} of the text: where in the written line that from which it came begins and ends. */
    private int[] from;

    private int[] to;

    public TracedLine(String written) {
        this.written = written;
        this.text = written;
        this.from = new int[written.length()];
        this.to = new int[written.length()];
        for (int i = 0; i < from.length; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
    }

    /** Returns what the line has become. */
    public String text() {
        return text;
    }

    /** Returns whether a part of a text has nothing but letters from a to z. */
    public static boolean isSmall(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * Changes each word by itself.
     *
     * @param change what becomes of a word
     * @param keepsSmall whether words of the letters a to z stay as they are, so that the change need not be asked
     */
    public void changeWords(WordChange change, boolean keepsSmall) {
        List<Edit> edits = new ArrayList<>();
        int end = 0;
        for (int start = wordStart(0); start < text.length(); start = wordStart(end)) {
            end = wordEnd(start);
            if (keepsSmall && isSmall(text, start, end)) {
                continue;
            }
            String word = text.substring(start, end);
            String changed = change.change(word);
            if (!changed.equals(word)) {
                edits.addAll(differences(start, word, changed));
            }
        }
        apply(edits);
    }

    /** Applies changes that stand from left to right. */
    public void apply(List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        int length = text.length();
        for (Edit edit : edits) {
            length += edit.text().length() - (edit.end() - edit.start());
        }
        StringBuilder newText = new StringBuilder(length);
        int[] newFrom = new int[length];
        int[] newTo = new int[length];
        int done = 0;
        for (Edit edit : edits) {
            keep(done, edit.start(), newText, newFrom, newTo);
            replace(edit, newText, newFrom, newTo);
            done = edit.end();
        }
        keep(done, text.length(), newText, newFrom, newTo);
        text = newText.toString();
        from = newFrom;
        to = newTo;
    }

    private void keep(int start, int end, StringBuilder newText, int[] newFrom, int[] newTo) {
        System.arraycopy(from, start, newFrom, newText.length(), end - start);
        System.arraycopy(to, start, newTo, newText.length(), end - start);
        newText.append(text, start, end);
    }

    private void replace(Edit edit, StringBuilder newText, int[] newFrom, int[] newTo) {
        int at = newText.length();
        int length = edit.text().length();
        if (length == edit.end() - edit.start()) {
            System.arraycopy(from, edit.start(), newFrom, at, length);
            System.arraycopy(to, edit.start(), newTo, at, length);
        } else {
            Arrays.fill(newFrom, at, at + length, begin(edit));
            Arrays.fill(newTo, at, at + length, end(edit));
        }
        newText.append(edit.text());
    }

    private int begin(Edit edit) {
        if (edit.start() < from.length) {
            return from[edit.start()];
        }
        return written.length();
    }

    private int end(Edit edit) {
        return edit.end() > edit.start() ? to[edit.end() - 1] : begin(edit);
    }

    /**
     * Returns the words that the line has become, each with the part of the written line from which it came.
     *
     * <p>Where a written word became one word, that is the whole of it, with what was taken from its edges; where it
     * became several, each has its own part.
     */
    public List<PlacedWord> words() {
        List<PlacedWord> words = new ArrayList<>();
        int done = 0;
        int end = 0;
        for (int start = wordStart(0); start < text.length(); start = wordStart(end)) {
            end = wordEnd(start);
            int next = wordStart(end);
            int last = next < text.length() ? from[next] : written.length();
            int writtenEnd = writtenEnd(to[end - 1], Math.max(last, to[end - 1]));
            int writtenStart = writtenStart(from[start], Math.min(done, from[start]));
            Word word = new Word(written.substring(writtenStart, writtenEnd), text.substring(start, end));
            words.add(new PlacedWord(word, writtenStart, writtenEnd));
            done = writtenEnd;
        }
        return words;
    }

    /** Goes left to the beginning of the written word, but not past what belongs to another. */
    private int writtenStart(int place, int least) {
        int start = place;
        while (start > least && !Words.isWhiteSpace(written.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int writtenEnd(int place, int most) {
        int end = place;
        while (end < most && !Words.isWhiteSpace(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordStart(int from) {
        int start = from;
        while (start < text.length() && Words.isWhiteSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !Words.isWhiteSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Returns the edits that make a word another, or several. Of a word that is taken apart without a change of its pieces,
     * each piece keeps its exact place: one of a thousand that came from all of the word would be shown as all of it.
     */
    private static List<Edit> differences(int start, String word, String changed) {
        List<String> pieces = Words.split(changed);
        if (pieces.size() < 2 || !String.join(" ", pieces).equals(changed)) {
            return List.of(difference(start, word, changed));
        }
        List<Edit> edits = new ArrayList<>();
        int place = 0;
        String between = "";
        for (String piece : pieces) {
            int found = word.indexOf(piece, place);
            if (found < 0) {
                return List.of(difference(start, word, changed));
            }
            if (found > place || !between.isEmpty()) {
                edits.add(new Edit(start + place, start + found, between));
            }
            place = found + piece.length();
            between = " ";
        }
        if (place < word.length()) {
            edits.add(new Edit(start + place, start + word.length(), ""));
        }
        return edits;
    }

    /** Leaves out what the two have in common at either end, so that the rest keeps its exact place. */
    private static Edit difference(int start, String word, String changed) {
        int shorter = Math.min(word.length(), changed.length());
        int prefix = 0;
        while (prefix < shorter && word.charAt(prefix) == changed.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && word.charAt(word.length() - 1 - suffix) == changed.charAt(changed.length() - 1 - suffix)) {
            suffix++;
        }
        return new Edit(
                start + prefix, start + word.length() - suffix, changed.substring(prefix, changed.length() - suffix));
    }
}
