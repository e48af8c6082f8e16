package io.github.asreval.normalize;

import java.util.List;

/**
 * The chains for languages and scripts.
 *
 * <p>The order is the same in all: conventions of transcripts, legacy encodings that need a joiner, canonical form,
 * letters in pieces, invisible characters, quotes and dashes, numbers, case, the script's own punctuation, punctuation
 * at the edges of words, what is lossy, white space. No chain but the lenient ones has a lossy step.
 */
final class LanguagePresets {

    private static final String INDIC_LETTERS = "chillu,khanda-ta,eyelash-ra,nfc,indic-vowels,nukta-order";
    private static final String MARKS = "invisible,quotes,dashes";
    private static final String INDIC_SPELLING = "digits-ascii,nasal-anusvara";
    private static final String INDIC_PUNCTUATION = "fold,visarga-colon,danda,danda-remove,punct-edge";
    /** Spellings stand last: the list has them as the steps before it leave them. */
    private static final String LENIENT = "bindu,nukta-strip,chandra,spelling-hi";

    private static final String EDGES = "fold,punct-edge,ws";
    private static final String ARABIC_LETTERS = "nfc,ar-presentation,ar-tatweel,ar-harakat";

    static final String INDIC = chain(INDIC_LETTERS, MARKS, INDIC_SPELLING, INDIC_PUNCTUATION, "ws");
    static final String INDIC_LENIENT =
            chain(INDIC_LETTERS, "joiners", MARKS, INDIC_SPELLING, INDIC_PUNCTUATION, LENIENT, "ws");
    static final String HINGLISH_CALL = chain(
            "events,speaker",
            INDIC_LETTERS,
            MARKS,
            INDIC_SPELLING,
            "num-ungroup,num",
            INDIC_PUNCTUATION,
            "fillers:hi+en,ws");
    static final String CJK = chain("nfc,width-fold,ko", MARKS, EDGES);
    static final String THAI = chain("nfc,th-saraam,zwsp-space", MARKS, "digits-ascii", EDGES);
    static final String ARABIC = chain(ARABIC_LETTERS, MARKS, "digits-ascii", EDGES);
    static final String ARABIC_LENIENT =
            chain(ARABIC_LETTERS, MARKS, "digits-ascii,fold,punct-edge", "ar-alef,ar-yeh,ar-teh", "ws");
    static final String PERSIAN = chain(ARABIC_LETTERS, "fa-yeh-kaf", MARKS, "digits-ascii", EDGES);
    static final String URDU = chain(ARABIC_LETTERS, "ur-letters", MARKS, "digits-ascii", EDGES);
    static final String HEBREW = chain("nfc,he-niqqud", MARKS, EDGES);

    private LanguagePresets() {}

    private static String chain(String... parts) {
        return String.join(",", parts);
    }

    static List<Preset> all() {
        return List.of(
                new Preset("indic", INDIC, "the scripts of India: encodings, dandas, digits and nasals unified"),
                new Preset(
                        "indic-lenient",
                        INDIC_LENIENT,
                        "the same without joiners, nuktas, candrabindus, open vowels and second spellings in Hindi; not for"
                                + " Sinhala"),
                new Preset(
                        "hinglish-call", HINGLISH_CALL, "calls in Hindi and English: labels, events and fillers gone"),
                new Preset("cjk", CJK, "Chinese, Japanese and Korean: wide and narrow forms unified"),
                new Preset("thai", THAI, "Thai and Lao: sara am and digits unified, words split at zero width spaces"),
                new Preset("arabic", ARABIC, "Arabic: presentation forms, tatweel and vowel signs gone"),
                new Preset(
                        "arabic-lenient",
                        ARABIC_LENIENT,
                        "the same with one alef, and alef maksura and teh marbuta as yeh and heh"),
                new Preset("persian", PERSIAN, "as arabic with the letters of Persian keyboards"),
                new Preset("urdu", URDU, "as arabic with the letters of Urdu keyboards"),
                new Preset("hebrew", HEBREW, "Hebrew: points and accents gone"));
    }
}
