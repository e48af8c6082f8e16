package io.github.asreval.normalize.language;

import com.ibm.icu.text.Transliterator;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.base.NearestName;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** A transliteration of ICU's, made once for each {@link io.github.asreval.normalize.Normalizer}. */
final class Transliteration implements WordChange {

    /** What is further from every name than this is not a slip of the keyboard. */
    private static final int NEAR = 3;

    private final String id;
    private @Nullable Transliterator transliterator;

    private Transliteration(String id) {
        this.id = id;
    }

    /** Returns a transliteration of ours, whose rules are loaded with the first word. */
    static Transliteration lazily(String id) {
        return new Transliteration(id);
    }

    /**
     * Returns a transliteration that a user has named.
     *
     * @throws IllegalArgumentException if ICU has none of that name
     */
    static Transliteration named(String id) {
        Transliteration transliteration = new Transliteration(id);
        try {
            transliteration.transliterator = Transliterator.getInstance(id);
        } catch (IllegalArgumentException e) {
            String meant = NearestName.of(id, Collections.list(Transliterator.getAvailableIDs()), NEAR)
                    .orElse("Latin-ASCII");
            throw new IllegalArgumentException(
                    "ICU knows no transliteration \"" + id + "\"; write " + meant + " or another of its names", e);
        }
        return transliteration;
    }

    @Override
    public String change(String word) {
        if (transliterator == null) {
            transliterator = Transliterator.getInstance(id);
        }
        return transliterator.transliterate(word);
    }
}
