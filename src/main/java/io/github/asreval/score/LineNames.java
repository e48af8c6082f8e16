package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * The numbers of the lines of a corpus, and their ids where transcripts have some: by which a report names a few lines when
 * it is known which. Four bytes for a line, and four and its id for one with an id.
 *
 * <pre>{@code
 * LineNames names = new LineNames();
 * scorer.score(pairs, threads, names);
 * names.number(0)    // 1
 * names.id(0)        // spk01-001; 1 in plain text
 * }</pre>
 *
 * <p>Lines are counted from 0, in the order of the file and without those that were left out. Filled by its workers, one
 * delivery at a time; afterwards safe for use by several threads.
 */
public final class LineNames implements LineSink {

    private int lines;
    private int[] numbers = new int[64];
    /** By line: where in the text its id ends; nothing before the first line that has an id. */
    private int[] ends = {};

    private byte[] ids = {};
    private int used;

    /** Creates one that holds no lines yet. */
    public LineNames() {}

    @Override
    public Worker worker() {
        return new Part(this);
    }

    /** Returns how many lines there are. */
    public int lines() {
        return lines;
    }

    /** Returns the number of an utterance, 1 being the first of the files: in plain text that of its line. */
    public long number(int line) {
        if (line < 0 || line >= lines) {
            throw new IndexOutOfBoundsException("no line " + line + " of " + lines);
        }
        return numbers[line];
    }

    /** Returns what the transcript calls the utterance; its number, where it has no other name. */
    public String id(int line) {
        long number = number(line);
        if (line >= ends.length) {
            return Long.toString(number);
        }
        int start = line == 0 ? 0 : ends[line - 1];
        return ends[line] == start ? Long.toString(number) : new String(ids, start, ends[line] - start, UTF_8);
    }

    private void add(long number, byte[] id, int from, int to) {
        if (lines == numbers.length) {
            numbers = Arrays.copyOf(numbers, CountBits.larger(lines));
            ends = ends.length == 0 ? ends : Arrays.copyOf(ends, numbers.length);
        }
        if (to > from && ends.length == 0) {
            ends = new int[numbers.length];
        }
        if (ends.length > 0) {
            if (used + to - from > ids.length) {
                ids = Arrays.copyOf(ids, Math.max(used + to - from, CountBits.larger(ids.length)));
            }
            System.arraycopy(id, from, ids, used, to - from);
            used += to - from;
            ends[lines] = used;
        }
        numbers[lines++] = (int) number;
    }

    private void addAll(LineNames other) {
        for (int line = 0; line < other.lines; line++) {
            boolean hasIds = other.ends.length > 0;
            int start = hasIds && line > 0 ? other.ends[line - 1] : 0;
            add(other.numbers[line], other.ids, start, hasIds ? other.ends[line] : 0);
        }
    }

    private void clear() {
        lines = 0;
        used = 0;
        ends = new int[0];
    }

    /** The part of one thread. */
    private static final class Part implements Worker {

        private static final byte[] NONE = {};

        private final LineNames all;
        private final LineNames own = new LineNames();

        Part(LineNames all) {
            this.all = all;
        }

        @Override
        public void accept(ScoredLine line) {
            // To ask a plain line for its id would create its text.
            byte[] id = line.hasDetails() ? id(line) : NONE;
            own.add(line.number(), id, 0, id.length);
        }

        private static byte[] id(ScoredLine line) {
            String id = line.pair().reference().id();
            return id.equals(Long.toString(line.number())) ? NONE : id.getBytes(UTF_8);
        }

        @Override
        public void deliver() {
            all.addAll(own);
            own.clear();
        }
    }
}
