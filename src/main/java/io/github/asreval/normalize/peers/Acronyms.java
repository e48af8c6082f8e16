package io.github.asreval.normalize.peers;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins letters and digits that stand alone one after the other, as the Open ASR Leaderboard does: {@code b b c} becomes
 * {@code bbc}. Two of which one is {@code a} or {@code i} are left; so is, of course, one.
 */
final class Acronyms implements LineChange {

    @Override
    public boolean concerns(String word) {
        return word.codePointCount(0, word.length()) == 1 && UCharacter.isLetterOrDigit(word.codePointAt(0));
    }

    @Override
    public List<Edit> edits(String line) {
        List<Edit> edits = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int start = 0;
        int end = 0;
        int place = 0;
        for (String word : Words.split(line)) {
            place = line.indexOf(word, place);
            if (concerns(word)) {
                start = run.isEmpty() ? place : start;
                end = place + word.length();
                run.append(word);
            } else {
                join(run, start, end, edits);
            }
            place += word.length();
        }
        join(run, start, end, edits);
        return edits;
    }

    private static void join(StringBuilder run, int start, int end, List<Edit> edits) {
        int length = run.codePointCount(0, run.length());
        boolean common = run.indexOf("a") >= 0 || run.indexOf("i") >= 0;
        if (length >= (common ? 3 : 2)) {
            edits.add(new Edit(start, end, run.toString()));
        }
        run.setLength(0);
    }
}
