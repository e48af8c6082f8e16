package io.github.asreval.score;

import io.github.asreval.align.EditOperation;
import java.util.Arrays;

/**
 * What became of every line and of every reference word of a corpus, so that two systems can be compared line by line
 * and word by word: eight bytes for a line and a bit for a word, however long the words are.
 *
 * <pre>{@code
 * LineOutcomes outcomes = LineOutcomes.of(WerScorer.standard().score("the cat sat", "a cat sat down"));
 * outcomes.errors(0)   // 2
 * outcomes.isHit(0)    // false: "the" was not recognised
 * outcomes.isHit(1)    // true
 * }</pre>
 *
 * <p>Lines are counted from 0, in the order of the file and without those that were left out; words from 0 through all
 * lines. Filled by its workers, one delivery at a time; afterwards safe for use by several threads.
 */
public final class LineOutcomes implements LineSink {

    private int[] errors = new int[64];
    private int[] words = new int[64];
    private int lines;
    private long[] hits = new long[64];
    private long allWords;

    /** Creates one that holds no lines yet. */
    public LineOutcomes() {}

    /** Returns the outcomes of a result. */
    public static LineOutcomes of(WerResult result) {
        LineOutcomes outcomes = new LineOutcomes();
        for (ScoredUtterance utterance : result.utterances()) {
            outcomes.add(utterance);
        }
        return outcomes;
    }

    @Override
    public Worker worker() {
        return new Part(this);
    }

    /** Returns how many lines there are. */
    public int lines() {
        return lines;
    }

    /** Returns how many reference words all lines have. */
    public long words() {
        return allWords;
    }

    /** Returns how many errors a line has. */
    public int errors(int line) {
        return errors[checked(line)];
    }

    /** Returns how many reference words a line has. */
    public int words(int line) {
        return words[checked(line)];
    }

    /** Returns whether a reference word is a hit. */
    public boolean isHit(long word) {
        if (word < 0 || word >= allWords) {
            throw new IndexOutOfBoundsException("no word " + word + " of " + allWords);
        }
        return ((hits[(int) (word >>> 6)] >>> word) & 1) == 1;
    }

    private int checked(int line) {
        if (line < 0 || line >= lines) {
            throw new IndexOutOfBoundsException("no line " + line + " of " + lines);
        }
        return line;
    }

    private void add(AlignedWords line) {
        int newWords = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.hasSaid(i)) {
                ensureWords(1);
                if (line.operation(i) == EditOperation.HIT) {
                    hits[(int) (allWords >>> 6)] |= 1L << allWords;
                }
                allWords++;
                newWords++;
            }
        }
        addLine((int) line.errors(), newWords);
    }

    private void addLine(int newErrors, int newWords) {
        if (lines == errors.length) {
            errors = Arrays.copyOf(errors, larger(lines));
            words = Arrays.copyOf(words, larger(lines));
        }
        errors[lines] = newErrors;
        words[lines++] = newWords;
    }

    private void addAll(LineOutcomes other) {
        for (int i = 0; i < other.lines; i++) {
            addLine(other.errors[i], other.words[i]);
        }
        ensureWords(other.allWords);
        int shift = (int) (allWords & 63);
        int target = (int) (allWords >>> 6);
        for (long word = 0; word < other.allWords; word += 64) {
            long bits = other.hits[(int) (word >>> 6)];
            hits[target++] |= bits << shift;
            if (shift > 0) {
                hits[target] |= bits >>> (64 - shift);
            }
        }
        allWords += other.allWords;
    }

    private void clear() {
        Arrays.fill(hits, 0, (int) ((allWords + 63) >>> 6), 0);
        lines = 0;
        allWords = 0;
    }

    /** Makes room for more words, and for the bits that a shifted group has behind its last word. */
    private void ensureWords(long more) {
        long needed = ((allWords + more) >>> 6) + 2;
        if (needed > hits.length) {
            hits = Arrays.copyOf(hits, Math.max(Math.toIntExact(needed), larger(hits.length)));
        }
    }

    /** By a half and not twice as large: with many lines, what is spare counts. */
    private static int larger(int size) {
        return (int) Math.min(size + (size >> 1) + 1L, Integer.MAX_VALUE - 8);
    }

    /** The part of one thread. */
    private static final class Part implements Worker {

        private final LineOutcomes all;
        private final LineOutcomes own = new LineOutcomes();

        Part(LineOutcomes all) {
            this.all = all;
        }

        @Override
        public void accept(ScoredLine line) {
            own.add(line);
        }

        @Override
        public void deliver() {
            all.addAll(own);
            own.clear();
        }
    }
}
