package io.github.asreval.score;

import io.github.asreval.align.SpellingDistance;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Word;
import io.github.asreval.text.CodePointDistance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal words equal numbers, so that the alignment compares ints, and knows how far two numbers' spellings are
 * apart.
 *
 * <p>Every spelling is normalised once, however often it is spoken. The numbers mean nothing beyond equality. The table
 * keeps every word it has met; it is not safe for use by several threads.
 */
public final class WordTable implements SpellingDistance {

    /**
     * A spelling, normalised and numbered.
     *
     * @param word the spelling and the form in which it is compared
     * @param id the number that all words of that form share
     */
    public record Entry(Word word, int id) {}

    private final NormalizerPipeline normalizer;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int @Nullable []> codePoints = new ArrayList<>();

    /** Creates an empty table for words compared by the given chain. */
    public WordTable(NormalizerPipeline normalizer) {
        this.normalizer = normalizer;
    }

    /** Returns the entry of a word, which is made when it is asked for the first time. */
    public Entry entry(String written) {
        Entry entry = entries.get(written);
        if (entry == null) {
            Word word = normalizer.word(written);
            entry = new Entry(word, id(word.compared()));
            entries.put(written, entry);
        }
        return entry;
    }

    private int id(String compared) {
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
