package io.github.asreval.report.values;

import io.github.asreval.normalize.Tokenization;
import java.util.Locale;

/**
 * The names of the unit that was counted, as reports write them.
 *
 * @param noun one of them: {@code word} or {@code character}
 * @param plural the plural as it stands in the names of JSON members: {@code Words}
 * @param rate the error rate: {@code WER} or {@code CER}
 */
public record UnitNames(String noun, String plural, String rate) {

    public static final UnitNames WORDS = new UnitNames("word", "Words", "WER");
    private static final UnitNames CHARACTERS = new UnitNames("character", "Characters", "CER");

    /** Returns the names for a way to count; grapheme clusters and syllables are characters, too. */
    static UnitNames of(Tokenization tokenization) {
        return tokenization.countsWords() ? WORDS : CHARACTERS;
    }

    /** Returns several of them in a sentence: {@code words} or {@code characters}. */
    public String nouns() {
        return noun + "s";
    }

    /** Returns the name of the rate as it stands for a value in reports for programs: {@code wer} or {@code cer}. */
    public String rateId() {
        return rate.toLowerCase(Locale.ROOT);
    }

    /** Returns whether words are counted, so that what is named after words can be told. */
    public boolean isWords() {
        return noun.equals(WORDS.noun);
    }
}
