package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.util.Optional;

/** Simplified forms of Traditional Chinese characters. */
final class HanVariants {

    private HanVariants() {}

    // Made on first use: it takes a while, and only a character that a Simplified list lacks calls for it.
    private static final class Holder {
        static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
    }

    /** Returns the Simplified form of a Traditional character; empty for a character that has one form only. */
    static Optional<String> simplified(int codePoint) {
        if (UScript.getScript(codePoint) != UScript.HAN) {
            return Optional.empty();
        }
        String written = Character.toString(codePoint);
        // A transliterator is not safe for threads.
        synchronized (Holder.SIMPLIFIED) {
            return Optional.of(Holder.SIMPLIFIED.transliterate(written)).filter(other -> !other.equals(written));
        }
    }
}
