package io.github.asreval.normalize.general;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.text.base.MarkOrder;

/** Takes the accents off Latin letters, and off no others: in most scripts a mark is a letter's other half. */
final class LatinAccents {

    private LatinAccents() {}

    static String strip(String word) {
        if (CharacterChange.isAscii(word)) {
            return word;
        }
        String pieces = Icu.NFD.normalize(MarkOrder.sorted(word));
        StringBuilder kept = new StringBuilder(pieces.length());
        boolean behindLatin = false;
        for (int i = 0; i < pieces.length(); ) {
            int c = pieces.codePointAt(i);
            boolean mark = CharacterSets.isMark(c);
            if (!mark) {
                behindLatin = UScript.getScript(c) == UScript.LATIN;
            }
            if (!mark || !behindLatin) {
                kept.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return kept.length() == pieces.length() ? word : CanonicalForm.of(kept.toString());
    }

    /** Loaded only for a word that is not ASCII. */
    private static final class Icu {
        static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    }
}
