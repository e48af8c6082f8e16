package io.github.asreval.lexicon;

import io.github.asreval.align.SpellingDistance;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.TokenSplitter;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.normalize.WordForms;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives equal tokens equal numbers, so that the alignment compares ints, and knows how far two numbers' spellings are
 * apart.
 *
 * <p>Every spelling is normalised and taken apart once, however often it is spoken. The numbers mean nothing beyond
 * equality. The table keeps every word it has met; it is not safe for use by several threads.
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
     * @param entries the tokens it becomes: one word nearly always, where words are counted
     * @param reach how much of the line has to be seen to tell; there are no entries if that is more than the spelling
     */
    public record Forms(List<Entry> entries, WordForms.Reach reach) {

        public Forms {
            entries = List.copyOf(entries);
        }

        /** Returns whether that cannot be told without other words of the line. */
        public boolean needsLine() {
            return reach == WordForms.Reach.STRETCH || reach == WordForms.Reach.LINE;
        }
    }

    private final Normalizer normalizer;
    private final TokenSplitter splitter;
    private final boolean keepsWords;
    private final boolean countsAllSpaces;
    private final WordIds ids;
    private final Optional<Entry> separator;
    private final Map<String, Forms> forms = new HashMap<>();

    /** Creates an empty table for words compared by the given chain. */
    public WordTable(NormalizerPipeline normalizer) {
        this(normalizer, Tokenization.standard());
    }

    /** Creates an empty table for the tokens of words compared by the given chain. */
    public WordTable(NormalizerPipeline normalizer, Tokenization tokenization) {
        this(normalizer, tokenization, new WordIds());
    }

    /** Creates a table that shares its numbers with others. */
    public WordTable(NormalizerPipeline normalizer, Tokenization tokenization, WordIds ids) {
        this.normalizer = normalizer.normalizer();
        this.keepsWords = this.normalizer.keepsWords() && tokenization.isStandard();
        this.countsAllSpaces = tokenization.countsAllSpaces();
        this.splitter = tokenization.splitter();
        this.ids = ids;
        this.separator = splitter.separator().map(this::entry);
    }

    /** Returns the entries of the tokens of a line. */
    public List<Entry> entries(String line) {
        List<Entry> entries = new ArrayList<>();
        return addEntriesOfWords(line, entries) ? entries : entriesOfWholeLine(line);
    }

    /**
     * Adds the entries of the tokens of a piece of a line.
     *
     * @return whether no step has to see the whole line; if one has to, what was added means nothing
     */
    public boolean addEntriesOfWords(String piece, List<Entry> target) {
        if (countsAllSpaces) {
            return false;
        }
        for (String written : Words.split(piece)) {
            Forms known = forms(written);
            if (known.needsLine()) {
                return false;
            }
            append(known.entries(), target);
        }
        return true;
    }

    /**
     * Returns the entry of the blank that stands between the tokens of two words which have some, or nothing if no blank
     * is counted.
     */
    public Optional<Entry> separator() {
        return separator;
    }

    /** Returns the entries of the tokens of a line, or a stretch of one, that a step has to see as a whole. */
    public List<Entry> entriesOfWholeLine(String line) {
        return entries(
                countsAllSpaces
                        ? splitter.tokensWithSpaces(normalizer.text(line))
                        : splitter.tokens(normalizer.words(line)));
    }

    /** Returns whether white space is tokens as it stands in the line, so that a line has to be seen as a whole. */
    boolean countsAllSpaces() {
        return countsAllSpaces;
    }

    /** Returns the words of a line that a step has to see as a whole, with their places. */
    public List<PlacedWord> placedWords(String line) {
        return normalizer.placedWords(line);
    }

    /** Returns the entries of the tokens of one normalised word. */
    public List<Entry> entries(Word word) {
        return entries(splitter.tokens(word));
    }

    private Forms forms(String written) {
        Forms known = forms.get(written);
        if (known == null) {
            known = newForms(written);
            forms.put(written, known);
        }
        return known;
    }

    /** Returns whether every word between white space is one token, so that {@link #keptEntry} has it. */
    boolean keepsWords() {
        return keepsWords;
    }

    /** Returns the entry of a word without white space, which stays what it is, and does not remember it. */
    Entry keptEntry(String written) {
        return entry(normalizer.keptWord(written));
    }

    /** Returns what becomes of a word without white space, and does not remember it. */
    public Forms newForms(String written) {
        WordForms found = normalizer.word(written);
        return new Forms(entries(splitter.tokens(found.words())), found.reach());
    }

    /**
     * Adds what becomes of a word without white space, behind a blank if one is counted, and does not remember it.
     *
     * @return how much of the line has to be seen to tell; if that is more than the word, nothing is added
     */
    WordForms.Reach addEntries(String written, List<Entry> target) {
        Forms found = newForms(written);
        append(found.entries(), target);
        return found.reach();
    }

    /** Returns how much of the line has to be seen around white space that is taken for a word. */
    WordForms.Reach reachOfWhiteSpace() {
        return normalizer.joinsOverWhiteSpace() ? WordForms.Reach.JOINING : WordForms.Reach.WORD;
    }

    private void append(List<Entry> entries, List<Entry> target) {
        if (!entries.isEmpty() && !target.isEmpty()) {
            separator.ifPresent(target::add);
        }
        target.addAll(entries);
    }

    private List<Entry> entries(List<Word> words) {
        List<Entry> entries = new ArrayList<>(words.size());
        for (Word word : words) {
            entries.add(entry(word));
        }
        return entries;
    }

    private Entry entry(Word word) {
        return new Entry(word, ids.id(word.compared()));
    }

    @Override
    public int between(int reference, int hypothesis) {
        return ids.between(reference, hypothesis);
    }
}
