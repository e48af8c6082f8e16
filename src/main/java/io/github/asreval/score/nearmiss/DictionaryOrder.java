package io.github.asreval.score.nearmiss;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Unicode's order of words, where what differs only in marks stands in one place. An instance is for one thread. */
final class DictionaryOrder {

    private @Nullable Collator collator;

    /** Returns whether the texts differ in marks only: accents, nuktas, bindus, joiners. */
    boolean isPair(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && collator().compare(a, b) == 0;
    }

    private Collator collator() {
        if (collator == null) {
            // Loaded with the first error to be classified, and not shared, since it is for one thread.
            collator = Collator.getInstance(ULocale.ROOT);
            collator.setStrength(Collator.PRIMARY);
        }
        return collator;
    }
}
