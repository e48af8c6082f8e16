package io.github.asreval.normalize.step;

import com.ibm.icu.text.Normalizer2;
import io.github.asreval.text.base.CharacterTable;
import io.github.asreval.text.base.MarkOrder;

/** Unicode's composed canonical form (NFC), in which canonically equal texts are equal strings. */
public final class CanonicalForm {

    private CanonicalForm() {}

    /** Returns the text in NFC; the same string where it is in that form already. */
    public static String of(String text) {
        if (CharacterTable.isCanonical(text)) {
            return text;
        }
        String sorted = MarkOrder.sorted(text);
        if (!Icu.NFC.isNormalized(sorted)) {
            return Icu.NFC.normalize(sorted);
        }
        return sorted.equals(text) ? text : sorted;
    }

    /** Loaded only when a text needs it: ICU's data costs a short run more than its work. */
    private static final class Icu {
        static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    }
}
