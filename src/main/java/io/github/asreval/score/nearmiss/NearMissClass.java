package io.github.asreval.score.nearmiss;

import java.util.Locale;

/** In what way a wrong word is nearly right, from the slightest difference to the greatest; {@link NearMisses} tells. */
public enum NearMissClass {
    /** {@code क्ष} with a joiner in it, and without. */
    INVISIBLE("the same but for characters that do not show"),
    /** {@code Well,} and {@code well}; {@code १२} and {@code 12}. */
    FORM("the same but for case, punctuation or the script of the digits"),
    /** {@code दुःख} with a visarga, and with a colon in its place. */
    LOOK_ALIKE("different characters that look the same"),
    /** {@code हिंदी} and {@code हिन्दी}; {@code ज़्यादा} and {@code ज्यादा}. */
    INDIC_SPELLING("two spellings of one word in an Indian script: nukta, bindu, nasal, length, doubling"),
    /** {@code café} and {@code cafe}. */
    COLLATION("the same letters with other marks, by the order of Unicode's dictionary"),
    /** Variants that the user lists: {@code गयी} and {@code गई}. */
    VARIANT("listed as variants of one another"),
    /** {@code दिनोंसे} and {@code दिनों से}. */
    WORD_BOUNDARY("the same letters, split into other words"),
    /** {@code ट्रैफिक} and {@code traffic}. */
    SCRIPT_MIX("the same words in Devanagari and in Latin letters"),
    /** {@code ड्रैव} and {@code ड्रैब}; but if the character is an ending, it is {@link #AFFIX}. */
    ONE_GRAPHEME("one character of the eye apart"),
    /** {@code दिनोंसे} and {@code दिनों}. */
    AFFIX("one has an ending or postposition that the other lacks");

    private final String summary;

    NearMissClass(String summary) {
        this.summary = summary;
    }

    /** Returns the stable name used in reports: {@code LOOK_ALIKE} is {@code look-alike}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what the words of the class have in common, in one clause without a full stop. */
    public String summary() {
        return summary;
    }
}
