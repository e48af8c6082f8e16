package io.github.asreval.score;

import io.github.asreval.align.EditOperation;
import io.github.asreval.transcript.WordingGroups;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What became of every line and of every column of the reference, so that systems can be compared line by line and column
 * by column: eight bytes for a line and two bits for a column, however long the words are.
 *
 * <p>A column is a reference word, or a whole group of alternatives, whichever wording of it a system took: so that columns
 * are the same for all systems, where words may not be. Before each column, and at the end of the line, there is a place
 * for insertions; those within a group are errors of the group.
 *
 * <pre>{@code
 * LineOutcomes outcomes = LineOutcomes.of(WerScorer.standard().score("the cat sat", "a cat sat down"));
 * outcomes.errors(0)           // 2
 * outcomes.columns(0)          // 3
 * outcomes.columnErrors(0)     // 1: "the" was not recognised
 * outcomes.isHit(1)            // true
 * outcomes.insertions(0, 3)    // 1: "down", behind all columns of line 0
 * }</pre>
 *
 * <p>Lines are counted from 0, in the order of the file and without those that were left out; columns from 0 through all
 * lines. Filled by its workers, one delivery at a time; afterwards safe for use by several threads.
 */
public final class LineOutcomes implements LineSink {

    /** Behind this many lines the number of the next column is kept, so that it is found without adding up all lines. */
    private static final int STRIDE = 32;

    private int lines;
    private int[] errors = new int[64];
    private int[] words = new int[64];
    /** By line, once there is one with other columns than words: how many columns it has, else nothing. */
    private int[] columns = {};

    private long[] strides = new long[4];
    private long allWords;
    private long allColumns;
    /** By column: whether it is wrong, and how often if more than once. */
    private final CountBits wrong = new CountBits();
    /** By place for insertions, of which a line has one more than columns. */
    private final CountBits inserted = new CountBits();
    /** The lines whose groups could not be told apart, which are one column. */
    private int[] whole = {};

    /** Creates one that holds no lines yet. */
    public LineOutcomes() {}

    /** Returns the outcomes of a result. */
    public static LineOutcomes of(WerResult result) {
        LineOutcomes outcomes = new LineOutcomes();
        for (ScoredUtterance utterance : result.utterances()) {
            outcomes.add(utterance, utterance.pair().reference().details().groups());
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

    /** Returns how many reference words all lines have, in the wordings that this system took. */
    public long words() {
        return allWords;
    }

    /** Returns how many columns all lines have. */
    public long columns() {
        return allColumns;
    }

    /** Returns how many errors a line has. */
    public int errors(int line) {
        return errors[checked(line)];
    }

    /** Returns how many reference words a line has, in the wording that this system took. */
    public int words(int line) {
        return words[checked(line)];
    }

    /** Returns how many columns a line has: as many as words, unless it has groups of alternatives. */
    public int columns(int line) {
        return columnsOf(checked(line));
    }

    private int columnsOf(int line) {
        return columns.length == 0 ? words[line] : columns[line];
    }

    /**
     * Returns the number of a line's first column; for a line without columns, that of the next column. Best asked once
     * for a line.
     */
    public long firstColumn(int line) {
        int next = checked(line) / STRIDE;
        long first = strides[next];
        for (int before = next * STRIDE; before < line; before++) {
            first += columnsOf(before);
        }
        return first;
    }

    /** Returns how many errors a column has: 0 if it is right, 1 for a wrong word, and perhaps more for a group. */
    public int columnErrors(long column) {
        return wrong.count(checkedColumn(column));
    }

    /** Returns whether a column is right: its word is a hit, or all words of the wording that was taken are. */
    public boolean isHit(long column) {
        return !wrong.isSet(checkedColumn(column));
    }

    /**
     * Returns how many words were inserted at a place of a line.
     *
     * @param place 0 for before the first column, the number of the line's columns for behind the last
     */
    public int insertions(int line, int place) {
        if (place < 0 || place > columns(line)) {
            throw new IndexOutOfBoundsException("no place " + place + " among " + columns(line) + " columns");
        }
        return insertions(firstColumn(line) + line + place);
    }

    /**
     * Returns how many words were inserted at a place that is counted through all lines: for those who walk along them. The
     * first place of a line is number {@code firstColumn(line) + line}, and there is one more than columns.
     */
    public int insertions(long place) {
        if (place < 0 || place >= allColumns + lines) {
            throw new IndexOutOfBoundsException("no place " + place + " of " + (allColumns + lines));
        }
        return inserted.count(place);
    }

    /**
     * Returns whether a line is one column because its groups of alternatives could not be found again in its words: a
     * step of normalisation has joined words across the border of one.
     */
    public boolean isWhole(int line) {
        return Arrays.binarySearch(whole, checked(line)) >= 0;
    }

    /** Returns whether any line has other columns than words, so that the words of another system may be others. */
    public boolean hasGroups() {
        return columns.length > 0;
    }

    /**
     * Returns the outcomes of several systems with the same columns: a line whose groups of alternatives could not be told
     * apart for one of them is one column for all.
     *
     * @param systems outcomes of the same reference, not to be filled any more
     * @throws IllegalArgumentException if they are of different references
     */
    public static List<LineOutcomes> withSameColumns(List<LineOutcomes> systems) {
        BitSet joined = new BitSet();
        for (LineOutcomes other : systems) {
            LineOutcomes first = systems.get(0);
            if (other.lines != first.lines) {
                throw new IllegalArgumentException("references of " + first.lines + " and " + other.lines + " lines");
            }
            boolean hasGroups = first.hasGroups() || other.hasGroups();
            for (int line = 0; line < first.lines; line++) {
                if (first.columnsOf(line) != other.columnsOf(line) || (hasGroups && other.isWhole(line))) {
                    if (!hasGroups) {
                        throw new IllegalArgumentException("line " + (line + 1) + " of the reference has "
                                + first.columnsOf(line) + " and " + other.columnsOf(line) + " words");
                    }
                    joined.set(line);
                }
            }
        }
        return joined.isEmpty()
                ? systems
                : systems.stream().map(system -> system.joined(joined)).toList();
    }

    /** Returns the same with some lines made one column, in which all their errors are. */
    private LineOutcomes joined(BitSet wanted) {
        LineOutcomes copy = new LineOutcomes();
        copy.whole = wanted.stream().toArray();
        long column = 0;
        for (int line = 0; line < lines; line++) {
            int count = columnsOf(line);
            if (wanted.get(line)) {
                copy.wrong.add(copy.allColumns, errors[line]);
            } else {
                long shift = copy.allColumns - column;
                for (long i = column; i <= column + count; i++) {
                    copy.inserted.add(i + shift + line, inserted.count(i + line));
                    copy.wrong.add(i + shift, i < column + count ? wrong.count(i) : 0);
                }
            }
            copy.addLine(errors[line], words[line], wanted.get(line) ? 1 : count);
            column += count;
        }
        return copy;
    }

    private int checked(int line) {
        if (line < 0 || line >= lines) {
            throw new IndexOutOfBoundsException("no line " + line + " of " + lines);
        }
        return line;
    }

    private long checkedColumn(long column) {
        if (column < 0 || column >= allColumns) {
            throw new IndexOutOfBoundsException("no column " + column + " of " + allColumns);
        }
        return column;
    }

    private void add(AlignedWords line, Optional<WordingGroups> groups) {
        long place = allColumns + lines;
        if (groups.isPresent()) {
            addGrouped(line, groups.get(), place);
            return;
        }
        long column = allColumns;
        for (int i = 0; i < line.size(); i++) {
            EditOperation operation = line.operation(i);
            if (operation == EditOperation.INSERTION) {
                inserted.add(place, 1);
            } else {
                if (operation != EditOperation.HIT) {
                    wrong.add(column, 1);
                }
                column++;
                place++;
            }
        }
        int newWords = (int) (column - allColumns);
        addLine((int) line.errors(), newWords, newWords);
    }

    private void addGrouped(AlignedWords line, WordingGroups groups, long place) {
        int newWords = 0;
        for (int i = 0; i < line.size(); i++) {
            newWords += line.hasSaid(i) ? 1 : 0;
        }
        int newErrors = (int) line.errors();
        if (newWords != groups.words()) {
            wrong.add(allColumns, newErrors);
            whole = Arrays.copyOf(whole, whole.length + 1);
            whole[whole.length - 1] = lines;
            addLine(newErrors, newWords, 1);
            return;
        }
        int word = 0;
        for (int i = 0; i < line.size(); i++) {
            EditOperation operation = line.operation(i);
            if (operation != EditOperation.INSERTION) {
                if (operation != EditOperation.HIT) {
                    wrong.add(allColumns + groups.column(word), 1);
                }
                word++;
            } else if (groups.isWithin(word)) {
                wrong.add(allColumns + groups.column(word), 1);
            } else {
                inserted.add(place + groups.place(word), 1);
            }
        }
        addLine(newErrors, newWords, groups.columns());
    }

    private void addLine(int newErrors, int newWords, int newColumns) {
        if (lines == errors.length) {
            errors = Arrays.copyOf(errors, CountBits.larger(lines));
            words = Arrays.copyOf(words, errors.length);
        }
        if (newColumns != newWords && columns.length == 0) {
            columns = Arrays.copyOf(words, errors.length);
        }
        if (columns.length > 0) {
            columns = columns.length < errors.length ? Arrays.copyOf(columns, errors.length) : columns;
            columns[lines] = newColumns;
        }
        errors[lines] = newErrors;
        words[lines] = newWords;
        if (lines % STRIDE == 0) {
            int stride = lines / STRIDE;
            strides = stride == strides.length ? Arrays.copyOf(strides, CountBits.larger(stride)) : strides;
            strides[stride] = allColumns;
        }
        lines++;
        allWords += newWords;
        allColumns += newColumns;
        wrong.extend(allColumns);
        inserted.extend(allColumns + lines);
    }

    private void addAll(LineOutcomes other) {
        int first = whole.length;
        whole = Arrays.copyOf(whole, first + other.whole.length);
        for (int i = 0; i < other.whole.length; i++) {
            whole[first + i] = lines + other.whole[i];
        }
        wrong.addAll(other.wrong, allColumns);
        inserted.addAll(other.inserted, allColumns + lines);
        for (int i = 0; i < other.lines; i++) {
            addLine(other.errors[i], other.words[i], other.columnsOf(i));
        }
    }

    private void clear() {
        wrong.clear();
        inserted.clear();
        whole = new int[0];
        columns = new int[0];
        lines = 0;
        allWords = 0;
        allColumns = 0;
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
            // Plain lines have no groups, and to ask for their texts would create them.
            own.add(line, line.hasDetails() ? line.pair().reference().details().groups() : Optional.empty());
        }

        @Override
        public void deliver() {
            all.addAll(own);
            own.clear();
        }
    }
}
