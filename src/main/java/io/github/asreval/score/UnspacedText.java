package io.github.asreval.score;

import io.github.asreval.text.Words;
import java.util.List;

/** Lines in scripts that have no blanks between words: what stands between white space there is no word. */
final class UnspacedText {

    /** Words of Chinese and Japanese are shorter than this. */
    private static final int LONG_IN_HAN = 4;
    /** So are most words of Thai, Lao, Burmese and Khmer, in which vowels are characters. */
    private static final int LONG_ELSEWHERE = 10;

    /** Nothing before it is of such a script: it is Thai, the first of them. */
    private static final char FIRST = '\u0E00';

    private UnspacedText() {}

    /** Returns whether there are so many of such lines that the words of a sample are none. */
    static boolean isUnspaced(List<UtteranceSample.Line> sample) {
        return 2 * count(sample) > sample.size();
    }

    /** Returns how many utterances are written without blanks, on at least one side. */
    static int count(List<UtteranceSample.Line> sample) {
        int count = 0;
        for (UtteranceSample.Line line : sample) {
            count += isUnspaced(line.reference()) || isUnspaced(line.hypothesis()) ? 1 : 0;
        }
        return count;
    }

    /** Returns whether most letters of a line are of such a script, and more of them stand together than a word has. */
    static boolean isUnspaced(String line) {
        int first = 0;
        while (first < line.length() && line.charAt(first) < FIRST) {
            first++;
        }
        if (first == line.length()) {
            return false;
        }
        int han = 0;
        int other = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isHan = isHan(c) || (c >= 0x3040 && c < 0x3100);
            han += isHan ? 1 : 0;
            other += isOther(c) ? 1 : 0;
            letters += isHan || isOther(c) || Character.isLetter(c) ? 1 : 0;
        }
        int unspaced = han + other;
        if (2 * unspaced <= letters) {
            return false;
        }
        return unspaced
                >= (long) (han >= other ? LONG_IN_HAN : LONG_ELSEWHERE)
                        * Words.split(line).size();
    }

    /** Chinese characters, those beyond the basic plane by the first half of their pair. */
    static boolean isHan(char c) {
        return (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0xD840 && c < 0xD880);
    }

    private static boolean isOther(char c) {
        return (c >= 0xE00 && c < 0xF00) || (c >= 0x1000 && c < 0x10A0) || (c >= 0x1780 && c < 0x1800);
    }
}
