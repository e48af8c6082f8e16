package io.github.asreval.normalize.base;

import com.ibm.icu.text.Normalizer2;

/** Unicode's composed canonical form (NFC), in which canonically equal texts are equal strings. */
public final class CanonicalForm {

    /** Below this code point every character is its own canonical form and composes with nothing before it. */
    private static final char FIRST_COMBINING_MARK = '\u0300';

    private CanonicalForm() {}

    /** Returns the text in NFC; the same string where it is in that form already. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING_MARK) {
                return Icu.NFC.isNormalized(text) ? text : Icu.NFC.normalize(text);
            }
        }
        return text;
    }

    /** Loaded only when a text needs it: ICU's data costs a short run more than its work. */
    private static final class Icu {
        static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    }
}
