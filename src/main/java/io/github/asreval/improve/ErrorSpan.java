package io.github.asreval.improve;

import io.github.asreval.text.base.SoundKey;
import io.github.asreval.vocabulary.charset.NumberNames;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of columns of an alignment: the words heard there and the words said there.
 *
 * @param from the first column
 * @param to the column behind the last
 * @param heard the words of the hypothesis, without punctuation that stands alone
 * @param wanted the words of the reference, without punctuation that stands alone
 * @param errors how many of the columns are errors
 * @param distance how far apart the two sides sound, from 0 to 1; 1 if one of them is empty
 */
record ErrorSpan(int from, int to, List<Token> heard, List<Token> wanted, int errors, double distance) {

    /** Reads columns {@code from} (inclusive) to {@code to} (exclusive). */
    static ErrorSpan of(AlignedUtterance utterance, int from, int to, Lexicon lexicon) {
        List<Token> heard = new ArrayList<>();
        List<Token> wanted = new ArrayList<>();
        int errors = 0;
        for (int column = from; column < to; column++) {
            errors += utterance.isError(column) ? 1 : 0;
            if (utterance.hasHypothesis(column) && !utterance.heard(column).isPunctuation()) {
                heard.add(utterance.heard(column));
            }
            if (utterance.hasReference(column) && !utterance.said(column).isPunctuation()) {
                wanted.add(utterance.said(column));
            }
        }
        boolean both = !heard.isEmpty() && !wanted.isEmpty();
        double distance = both ? lexicon.distance(heard, wanted) : 1;
        return new ErrorSpan(from, to, heard, wanted, errors, distance);
    }

    boolean hasBothSides() {
        return !heard.isEmpty() && !wanted.isEmpty();
    }

    boolean hasContentOnBothSides() {
        return hasContent(heard) && hasContent(wanted);
    }

    /** Returns whether there is a word among these that could be, or be part of, a term. */
    static boolean hasContent(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isContent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether one side may have been misheard as the other. */
    boolean isNear() {
        return distance <= SoundKey.NEAR;
    }

    /** Returns whether one side is numbers and nothing else: written in digits, or in words that sound like them. */
    boolean isNumber() {
        return isNumber(heard) || isNumber(wanted);
    }

    private static boolean isNumber(List<Token> tokens) {
        for (Token token : tokens) {
            if (!CommonWords.isNumber(token.core())) {
                return false;
            }
        }
        return !tokens.isEmpty();
    }

    /** Returns whether what was heard is one word that anybody says. */
    boolean isHeardAsOrdinaryWord(Lexicon lexicon) {
        return heard.size() == 1 && lexicon.isOrdinary(heard.get(0));
    }

    /** Returns whether what was said has a digit, which must not get lost in what was heard. */
    boolean hasDigitWanted() {
        for (Token token : wanted) {
            if (NumberNames.hasDigit(token.core())) {
                return true;
            }
        }
        return false;
    }
}
