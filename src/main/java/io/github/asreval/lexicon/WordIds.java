package io.github.asreval.lexicon;

import io.github.asreval.align.SpellingDistance;
import io.github.asreval.text.base.CodePointDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of compared forms, the same for the same form, and how far the spellings of two numbers are apart.
 *
 * <p>Forms are numbered by one thread; then several may ask for distances at once.
 */
public final class WordIds implements SpellingDistance {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<@Nullable Spelling> spellings = new ArrayList<>();

    /** Returns the number of a form: the next free one if it has none. */
    int id(String compared) {
        Integer known = ids.putIfAbsent(compared, words.size());
        if (known != null) {
            return known;
        }
        words.add(compared);
        spellings.add(null);
        return words.size() - 1;
    }

    @Override
    public int between(int reference, int hypothesis) {
        return CodePointDistance.between(codePoints(reference), codePoints(hypothesis));
    }

    private int[] codePoints(int id) {
        Spelling known = spellings.get(id);
        if (known == null) {
            known = new Spelling(CodePointDistance.codePoints(words.get(id)));
            spellings.set(id, known);
        }
        return known.codePoints;
    }

    /** Code points in a final field, so that a thread that sees what another one has worked out sees all of it. */
    private static final class Spelling {

        private final int[] codePoints;

        Spelling(int[] codePoints) {
            this.codePoints = codePoints;
        }
    }
}
