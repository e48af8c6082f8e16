package io.github.asreval.lexicon;

import io.github.asreval.align.SpellingDistance;
import io.github.asreval.text.CodePointDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for compared forms, the same for the same form, and how far the spellings of two numbers are apart. */
public final class WordIds implements SpellingDistance {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int @Nullable []> codePoints = new ArrayList<>();

    /** Returns the number of a form: the next free one if it has none. */
    int id(String compared) {
        Integer known = ids.putIfAbsent(compared, words.size());
        if (known != null) {
            return known;
        }
        words.add(compared);
        codePoints.add(null);
        return words.size() - 1;
    }

    @Override
    public int between(int reference, int hypothesis) {
        return CodePointDistance.between(codePoints(reference), codePoints(hypothesis));
    }

    private int[] codePoints(int id) {
        int[] known = codePoints.get(id);
        if (known == null) {
            known = CodePointDistance.codePoints(words.get(id));
            codePoints.set(id, known);
        }
        return known;
    }
}
