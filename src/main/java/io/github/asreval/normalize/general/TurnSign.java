package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.WhiteSpace;
import io.github.asreval.text.Words;

/** The signs of captions for a turn of another speaker: {@code >>} and, where a sentence begins, {@code -}. */
final class TurnSign {

    private static final String ANGLES = ">\uFF1E";
    private static final String ESCAPED = "&gt;&gt;";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /** What stands at the end of a sentence, or of what is put into brackets, quotation marks and notes. */
    private static final String ENDS =
            ".?!\u2026\u3002\uFF1F\uFF01\u0964\u0965\u061F\u06D4)]}\uFF09\u266A\u266B\"'\u201D\u2019\u00BB*" + DASHES;

    private static final String OPENING = "[(\u266A\"\u201C\u2018\u00BF\u00A1";

    private TurnSign() {}

    /** Returns whether a word may begin with such a sign. */
    static boolean mayBegin(String word) {
        return word.startsWith(">>")
                || word.startsWith("\uFF1E\uFF1E")
                || word.startsWith(ESCAPED)
                || (!word.isEmpty() && DASHES.indexOf(word.charAt(0)) >= 0);
    }

    /**
     * Returns the end of the sign at a place of a line; the place itself if none stands there.
     *
     * @param begun whether a turn is known to begin there, whatever stands before it
     */
    static int end(String line, int place, boolean begun) {
        if (place >= line.length()) {
            return place;
        }
        char c = line.charAt(place);
        boolean apart = begun || place == 0 || Words.isWhiteSpace(line.charAt(place - 1));
        if (apart && (ANGLES.indexOf(c) >= 0 || c == '&')) {
            return anglesEnd(line, place);
        }
        boolean dash = apart && DASHES.indexOf(c) >= 0 && isDialogueDash(line, place, begun);
        return dash ? place + 1 : place;
    }

    /** {@code >>>} tells of a new matter. */
    private static int anglesEnd(String line, int place) {
        int end = place;
        while (end < line.length() && ANGLES.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        if (end > place) {
            return end - place > 1 ? end : place;
        }
        while (line.startsWith("&gt;", end)) {
            end += "&gt;".length();
        }
        return end - place >= ESCAPED.length() ? end : place;
    }

    /** A dash where a sentence begins, or alone before a capital: no minus, no fragment of a word, no list of words. */
    private static boolean isDialogueDash(String line, int place, boolean begun) {
        boolean begins = begun || beginsSentence(line, place);
        int next = place + 1;
        int word = WhiteSpace.behind(line, next);
        if (word == line.length()) {
            return begins;
        }
        int c = line.codePointAt(word);
        boolean sign = anglesEnd(line, word) > word;
        if (word > next) {
            return begins || sign || CharacterSets.isCapital(c);
        }
        boolean opens = CharacterSets.isLetterOrMark(c) && !CharacterSets.isSmall(c);
        return begins && (sign || opens || OPENING.indexOf(c) >= 0);
    }

    /** Returns whether a word at a place begins the line, or stands behind the end of a sentence. */
    static boolean beginsSentence(String line, int place) {
        if (Words.isWhiteSpace(line.charAt(place))) {
            return false;
        }
        int before = WhiteSpace.before(line, place);
        if (before == 0 || before == place) {
            return before == 0;
        }
        char last = line.charAt(before - 1);
        // A dash that stands alone ends nothing; one that is glued to a word tells that somebody was interrupted.
        boolean alone = before == 1 || Words.isWhiteSpace(line.charAt(before - 2));
        return DASHES.indexOf(last) >= 0 ? !alone : ENDS.indexOf(last) >= 0;
    }
}
