package io.github.asreval.text.base;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * The sound of a word in an Indian script, whatever its spelling.
 *
 * <p>{@code हिन्दी} and {@code हिंदी} have one key, and so have {@code ज़्यादा} and {@code ज्यादा}. What spellings of one word
 * differ in is left out: nuktas, the kind of nasal sign, the length of i and u, open vowels of loan words, doubled
 * consonants, a final virama, joiners, dandas and all that is no letter. Scripts whose code charts run parallel to
 * Devanagari are taken letter by letter to Devanagari, so that a key can be compared across them.
 */
final class IndicKey {

    private static final int DEVANAGARI = 0x900;
    private static final int BEHIND_MALAYALAM = 0xD80;
    private static final int BLOCK = 0x80;

    private static final char VIRAMA = '\u094D';
    private static final char ANUSVARA = '\u0902';

    /** First consonant of each row of five stops, and the nasal at its end. */
    private static final String STOPS = "कचटतप";

    private static final int ROW = 5;

    /** Letters outside the parallel part of their charts; each stands for what it is pronounced as. */
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry(0x9CE, "त"),
            Map.entry(0x9F0, "र"),
            Map.entry(0x9F1, "व"),
            Map.entry(0xA70, "\u0902"),
            Map.entry(0xA71, ""),
            Map.entry(0xB71, "व"),
            Map.entry(0xD7A, "ण"),
            Map.entry(0xD7B, "न"),
            Map.entry(0xD7C, "र"),
            Map.entry(0xD7D, "ल"),
            Map.entry(0xD7E, "ळ"),
            Map.entry(0xD7F, "क"));

    /** Signs that sound alike, or nearly so, in pairs: the first is written as the second. */
    private static final String MERGED = "\u0901\u0902\u0929न\u0931र\u0934ळईइऊउॠऋऌलऍएऎएऑओऒओॲअ"
            + "\u0940\u093F\u0942\u0941\u0944\u0943\u0945\u0947\u0946\u0947\u0949\u094B\u094A\u094B";

    /** Vowels in pieces: a letter that carries a sign it cannot carry. */
    private static final String[][] PIECES = {
        {"अ\u093E", "आ"},
        {"अ\u094B", "ओ"},
        {"अ\u094C", "औ"},
        {"आ\u0947", "ओ"},
        {"आ\u0948", "औ"},
        {"अ\u0947", "ए"},
        {"ए\u0947", "ऐ"},
        {"\u093E\u0947", "\u094B"},
        {"\u093E\u0948", "\u094C"}
    };

    private IndicKey() {}

    /** Returns whether the code point belongs to a script that has such keys. */
    static boolean covers(int codePoint) {
        return codePoint >= DEVANAGARI && codePoint < BEHIND_MALAYALAM && codePoint != 0x964 && codePoint != 0x965;
    }

    /** Returns the key; empty for a text without letters or digits. */
    static String of(String text) {
        String pieces = devanagari(Normalizer2.getNFCInstance().normalize(MarkOrder.sorted(text)));
        for (String[] piece : PIECES) {
            pieces = pieces.replace(piece[0], piece[1]);
        }
        StringBuilder whole = new StringBuilder(pieces);
        StringBuilder key = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean nasal = i + 2 < whole.length() && isNasalBefore(c, whole.charAt(i + 1), whole.charAt(i + 2));
            if (nasal) {
                key.append(ANUSVARA);
                i++;
            } else if (!isFirstOfDoubled(whole, i)) {
                key.append(c);
            } else {
                i++;
                whole.setCharAt(i + 1, (char) Math.max(c, whole.charAt(i + 1)));
            }
        }
        while (key.length() > 0 && key.charAt(key.length() - 1) == VIRAMA) {
            key.setLength(key.length() - 1);
        }
        return key.toString();
    }

    /** Returns letters, signs and digits as those of Devanagari, merged, and nothing else. */
    private static String devanagari(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            String special = SPECIAL.get(c);
            if (special != null) {
                letters.append(special);
            } else if (covers(c)) {
                appendSign(letters, (char) (DEVANAGARI + c % BLOCK));
            } else if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        });
        return letters.toString();
    }

    private static void appendSign(StringBuilder letters, char c) {
        if (c >= '\u0966' && c <= '\u096F') {
            letters.append((char) ('0' + c - '\u0966'));
            return;
        }
        int merged = MERGED.indexOf(c);
        // Pairs start at even places; nukta, visarga and avagraha are not heard, and the rest of the chart is signs.
        char sound = merged >= 0 && merged % 2 == 0 ? MERGED.charAt(merged + 1) : c;
        boolean heard = sound != '\u093C' && sound != '\u0903' && sound != '\u093D';
        if (heard && (sound <= VIRAMA || sound >= '\u0972')) {
            letters.append(sound);
        }
    }

    private static boolean isNasalBefore(char nasal, char virama, char stop) {
        int row = row(nasal);
        boolean last = row >= 0 && nasal - STOPS.charAt(row) == ROW - 1;
        return last && virama == VIRAMA && row == row(stop) && stop - STOPS.charAt(row) < ROW - 1;
    }

    /** Returns whether a consonant and its virama stand before the same one; if one is aspirated, both are. */
    private static boolean isFirstOfDoubled(CharSequence text, int at) {
        if (at + 2 >= text.length() || text.charAt(at + 1) != VIRAMA) {
            return false;
        }
        char first = text.charAt(at);
        char second = text.charAt(at + 2);
        int row = row(first);
        boolean stops = row >= 0 && row == row(second);
        return first == second || (stops && (first - STOPS.charAt(row)) / 2 == (second - STOPS.charAt(row)) / 2);
    }

    private static int row(char c) {
        for (int row = 0; row < STOPS.length(); row++) {
            int place = c - STOPS.charAt(row);
            if (place >= 0 && place < ROW) {
                return row;
            }
        }
        return -1;
    }
}
