package io.github.asreval.normalize.base;

/**
 * The quotation marks, dashes and ellipses in all their forms, with the plain one for each; and the edges of words.
 */
public final class PunctuationMarks {

    private PunctuationMarks() {}

    /** Returns the ASCII form of a quotation mark or apostrophe, other characters as they are. */
    public static int straightQuote(int c) {
        return switch (c) {
            // Accents typed as apostrophes; primes; the letter apostrophes of Ukrainian, Breton, Uzbek and Hawaiian;
            // those of Armenian, Hebrew and full width.
            case '`', 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x2039, 0x203A -> '\'';
            case 0x2BB, 0x2BC, 0x2BD, 0x55A, 0x5F3, 0xFF07, 0xFF40 -> '\'';
            case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x2E42, 0x5F4, 0xFF02 -> '"';
            case 0x300C, 0x300D, 0x300E, 0x300F, 0x301D, 0x301E, 0x301F -> '"';
            case 0xFE41, 0xFE42, 0xFE43, 0xFE44, 0xFF62, 0xFF63 -> '"';
            default -> c;
        };
    }

    /** Returns the hyphen-minus for a hyphen, a dash or a minus sign, other characters as they are. */
    public static int plainDash(int c) {
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x2D7, 0x58A, 0x5BE, 0x1400, 0x1806, 0x2043, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D -> '-';
            default -> c;
        };
    }

    /** Returns the word with every ellipsis written as periods. */
    public static String plainEllipsis(String word) {
        return CharacterChange.isAscii(word)
                ? word
                : word.replace("\u2026", "...")
                        .replace("\u22EF", "...")
                        .replace("\uFE19", "...")
                        .replace("\u2025", "..");
    }

    /** Returns the word without the punctuation at its edges; empty if it is nothing else. */
    public static String core(String word) {
        int start = coreStart(word);
        int end = coreEnd(word, start);
        return start == 0 && end == word.length() ? word : word.substring(start, end);
    }

    /** Returns where the punctuation at the beginning of a word ends. */
    public static int coreStart(String word) {
        int start = 0;
        while (start < word.length() && isEdge(word.codePointAt(start)) && !isSignOfNumber(word, start)) {
            start += Character.charCount(word.codePointAt(start));
        }
        return start;
    }

    /** Returns where the punctuation at the end of a word begins, not before the given start. */
    public static int coreEnd(String word, int start) {
        int end = word.length();
        while (end > start && isEdge(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        return end;
    }

    /** Signs that are read aloud are no edge: {@code 50%} is another word than {@code 50}, {@code C#} than {@code C}. */
    private static boolean isEdge(int c) {
        return CharacterSets.isPunctuation(c) && !isSpoken(c);
    }

    private static boolean isSpoken(int c) {
        return switch (c) {
            case '#', '%', '&', '@', 0x66A, 0x609, 0x60A, 0x2030, 0x2031 -> true;
            case 0xFE5F, 0xFE60, 0xFE6A, 0xFE6B, 0xFF03, 0xFF05, 0xFF06, 0xFF20 -> true;
            default -> false;
        };
    }

    /** Returns whether a hyphen-minus or a decimal point belongs to the number that follows: {@code -5}, {@code .5}. */
    private static boolean isSignOfNumber(String word, int at) {
        char c = word.charAt(at);
        if ((c != '-' && c != '.') || at + 1 == word.length()) {
            return false;
        }
        int next = word.codePointAt(at + 1);
        boolean single = at == 0 || word.charAt(at - 1) != c;
        boolean fraction = c == '-' && next == '.' && at + 2 < word.length();
        return single && CharacterSets.isDigit(fraction ? word.codePointAt(at + 2) : next);
    }
}
