package io.github.asreval.normalize.peers;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An English word that Whisper reads as part of a number.
 *
 * @param kind what it does to the number before it
 * @param value its value; zero where it has none
 * @param text what it adds to the number: an ending such as {@code th}, which ends the number, a sign or a symbol; empty
 *     if nothing
 */
record WhisperNumberWord(Kind kind, BigInteger value, String text) {

    /** The kind of a word: what it does to the number before it. */
    enum Kind {
        /** Adds the digit 0. */
        ZERO,
        /** Zeroth, one to nineteen. */
        ONES,
        /** Twenty to ninety. */
        TENS,
        /** Hundred to decillion. */
        MULTIPLIER,
        /** Stands before a number as a sign. */
        SIGN,
        /** Stands behind a number and is written before it. */
        UNIT,
        /** {@code percent}. */
        PERCENT,
        /** {@code per}, which makes a percentage with {@code cent}. */
        PER,
        /** {@code and}. */
        AND,
        /** {@code double} and {@code triple}; the value tells how often. */
        REPEAT,
        /** {@code point}. */
        POINT
    }

    private static final List<String> ONES =
            List.of(("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ", -1));

    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));

    /** From the thousand on; each is a thousand times the one before. */
    private static final List<String> THOUSANDS = List.of(
            ("thousand million billion trillion quadrillion quintillion sextillion septillion octillion nonillion"
                            + " decillion")
                    .split(" ", -1));

    private static final Map<String, WhisperNumberWord> WORDS = words();

    /** Returns whether it is a cardinal number of a kind, so that a number may go on behind it. */
    boolean isCardinal(Kind wanted) {
        return kind == wanted && text.isEmpty();
    }

    /** Returns whether it is a zero, or a cardinal number below a hundred. */
    boolean isDigits() {
        return kind == Kind.ZERO || isCardinal(Kind.ONES) || isCardinal(Kind.TENS);
    }

    /** Returns all such words. */
    static Map<String, WhisperNumberWord> all() {
        return WORDS;
    }

    /** Returns the names of one to nineteen, in their order. */
    static List<String> ones() {
        return ONES;
    }

    private static Map<String, WhisperNumberWord> words() {
        Map<String, WhisperNumberWord> words = new HashMap<>();
        for (String zero : List.of("o", "oh", "zero")) {
            put(words, Kind.ZERO, 0, "", zero);
        }
        putOnes(words);
        for (int i = 0; i < TENS.size(); i++) {
            String name = TENS.get(i);
            int value = 20 + 10 * i;
            put(words, Kind.TENS, value, "", name);
            put(words, Kind.TENS, value, "s", name.replace("y", "ies"));
            put(words, Kind.TENS, value, "th", name.replace("y", "ieth"));
        }
        putMultiplier(words, "hundred", BigInteger.valueOf(100));
        for (int i = 0; i < THOUSANDS.size(); i++) {
            putMultiplier(words, THOUSANDS.get(i), BigInteger.valueOf(1000).pow(i + 1));
        }
        putOthers(words);
        return Map.copyOf(words);
    }

    /** The ordinal of nine is {@code nineth}, so that {@code ninth} stays a word: the peer's. */
    private static void putOnes(Map<String, WhisperNumberWord> words) {
        for (int i = 0; i < ONES.size(); i++) {
            String name = ONES.get(i);
            int value = i + 1;
            put(words, Kind.ONES, value, "", name);
            put(words, Kind.ONES, value, "s", name.equals("six") ? "sixes" : name + "s");
            if (value > 3 && value != 5 && value != 12) {
                put(words, Kind.ONES, value, "th", name + (name.endsWith("t") ? "h" : "th"));
            }
        }
        put(words, Kind.ONES, 0, "th", "zeroth");
        put(words, Kind.ONES, 1, "st", "first");
        put(words, Kind.ONES, 2, "nd", "second");
        put(words, Kind.ONES, 3, "rd", "third");
        put(words, Kind.ONES, 5, "th", "fifth");
        put(words, Kind.ONES, 12, "th", "twelfth");
    }

    private static void putMultiplier(Map<String, WhisperNumberWord> words, String name, BigInteger value) {
        words.put(name, new WhisperNumberWord(Kind.MULTIPLIER, value, ""));
        words.put(name + "s", new WhisperNumberWord(Kind.MULTIPLIER, value, "s"));
        words.put(name + "th", new WhisperNumberWord(Kind.MULTIPLIER, value, "th"));
    }

    private static void putOthers(Map<String, WhisperNumberWord> words) {
        put(words, Kind.SIGN, 0, "-", "minus");
        put(words, Kind.SIGN, 0, "-", "negative");
        put(words, Kind.SIGN, 0, "+", "plus");
        put(words, Kind.SIGN, 0, "+", "positive");
        put(words, Kind.UNIT, 0, "£", "pound");
        put(words, Kind.UNIT, 0, "£", "pounds");
        put(words, Kind.UNIT, 0, "€", "euro");
        put(words, Kind.UNIT, 0, "€", "euros");
        put(words, Kind.UNIT, 0, "$", "dollar");
        put(words, Kind.UNIT, 0, "$", "dollars");
        put(words, Kind.UNIT, 0, "¢", "cent");
        put(words, Kind.UNIT, 0, "¢", "cents");
        put(words, Kind.PERCENT, 0, "%", "percent");
        put(words, Kind.PER, 0, "%", "per");
        put(words, Kind.AND, 0, "", "and");
        put(words, Kind.REPEAT, 2, "", "double");
        put(words, Kind.REPEAT, 3, "", "triple");
        put(words, Kind.POINT, 0, "", "point");
    }

    private static void put(Map<String, WhisperNumberWord> words, Kind kind, int value, String text, String word) {
        words.put(word, new WhisperNumberWord(kind, BigInteger.valueOf(value), text));
    }
}
