package io.github.asreval.score;

import io.github.asreval.align.SpellingDistance;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Word;
import io.github.asreval.normalize.WordForms;
import io.github.asreval.text.CodePointDistance;
import io.github.asreval.text.Words;
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

    /**
     * What a spelling becomes.
     *
     * @param entries the words it becomes, one nearly always
     * @param needsLine whether that cannot be told without the rest of the line; there are no entries then
     */
    private record Forms(List<Entry> entries, boolean needsLine) {}

    private final Normalizer normalizer;
    private final Map<String, Forms> forms = new HashMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<int @Nullable []> codePoints = new ArrayList<>();

    /** Creates an empty table for words compared by the given chain. */
    public WordTable(NormalizerPipeline normalizer) {
        this.normalizer = normalizer.normalizer();
    }

    /** Returns the entries of the words of a line. */
    public List<Entry> entries(String line) {
        List<Entry> entries = new ArrayList<>();
        for (String written : Words.split(line)) {
            Forms known = forms(written);
            if (known.needsLine()) {
                return entriesOfWholeLine(line);
            }
            entries.addAll(known.entries());
        }
        return entries;
    }

    /** Returns the entries of the words of a line that a step has to see as a whole. */
    List<Entry> entriesOfWholeLine(String line) {
        return entries(normalizer.words(line));
    }

    private Forms forms(String written) {
        Forms known = forms.get(written);
        if (known == null) {
            List<Entry> entries = new ArrayList<>();
            boolean told = addEntries(written, entries);
            known = new Forms(entries, !told);
            forms.put(written, known);
        }
        return known;
    }

    /**
     * Adds what becomes of a word without white space, and does not remember it.
     *
     * @return whether that could be told without the rest of the line; if not, nothing is added
     */
    boolean addEntries(String written, List<Entry> target) {
        WordForms found = normalizer.word(written);
        for (Word word : found.words()) {
            target.add(new Entry(word, id(word.compared())));
        }
        return !found.needsLine();
    }

    private List<Entry> entries(List<Word> words) {
        List<Entry> entries = new ArrayList<>(words.size());
        for (Word word : words) {
            entries.add(new Entry(word, id(word.compared())));
        }
        return entries;
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
