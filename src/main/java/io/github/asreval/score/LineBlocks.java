package io.github.asreval.score;

import static java.util.Objects.requireNonNull;

import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks that the lines of a corpus belong to, such as those of one speaker: what is drawn or flipped as a whole when
 * systems are compared. Four bytes for a line.
 *
 * <pre>{@code
 * LineBlocks blocks = new LineBlocks(BlockUnit.AUTO);
 * scorer.score(pairs, threads, blocks);
 * blocks.unit()                   // SPEAKER, if two are named at least
 * blocks.count()                  // 8
 * blocks.name(blocks.block(0))    // spk01: who says the first line
 * }</pre>
 *
 * <p>Collected while one system is scored, by what the reference says, so that it does not matter which. Lines of which nothing is
 * known are one block, {@link GroupKey#UNKNOWN}; so that {@link BlockUnit#AUTO} goes by what two blocks at least are named
 * by, and by ids and columns only, never by labels within plain text. A line with several labels is in the block of all of
 * them. Blocks are numbered from 0 in the order of their first lines. Filled by its workers, one delivery at a time;
 * afterwards safe for use by several threads.
 */
public final class LineBlocks implements LineSink {

    private final BlockUnit wanted;
    /** In the order in which {@link BlockUnit#AUTO} prefers them. */
    private final List<Numbers> candidates;

    private int lines;

    /** Creates one that holds no lines yet. */
    public LineBlocks(BlockUnit wanted) {
        this.wanted = requireNonNull(wanted);
        this.candidates = candidates(wanted);
    }

    private static List<Numbers> candidates(BlockUnit wanted) {
        if (wanted == BlockUnit.AUTO) {
            return List.of(
                    new Numbers(BlockUnit.SPEAKER, GroupKey.SPEAKER), new Numbers(BlockUnit.FILE, GroupKey.FILE));
        }
        return wanted.key().map(key -> List.of(new Numbers(wanted, key))).orElse(List.of());
    }

    /** Returns the blocks of a result. */
    public static LineBlocks of(WerResult result, BlockUnit wanted) {
        LineBlocks blocks = new LineBlocks(wanted);
        for (ScoredUtterance utterance : result.utterances()) {
            blocks.add(utterance);
        }
        return blocks;
    }

    @Override
    public Worker worker() {
        return new Part(this);
    }

    /** Returns how many lines there are. */
    public int lines() {
        return lines;
    }

    /** Returns what the blocks are: what was wanted, or what was chosen, never {@link BlockUnit#AUTO}. */
    public BlockUnit unit() {
        for (Numbers numbers : candidates) {
            if (wanted != BlockUnit.AUTO || numbers.named() >= 2) {
                return numbers.unit;
            }
        }
        return BlockUnit.UTTERANCE;
    }

    /** Returns how many blocks there are; of utterances, as many as lines. */
    public int count() {
        BlockUnit unit = unit();
        return unit == BlockUnit.UTTERANCE ? lines : numbers(unit).names.size();
    }

    /** Returns the block of a line; of utterances, the line. */
    public int block(int line) {
        if (line < 0 || line >= lines) {
            throw new IndexOutOfBoundsException("no line " + line + " of " + lines);
        }
        BlockUnit unit = unit();
        return unit == BlockUnit.UTTERANCE ? line : numbers(unit).blocks[line];
    }

    /** Returns the blocks of all lines, one after the other: for those who walk along them. */
    public int[] toArray() {
        BlockUnit unit = unit();
        int[] blocks = unit == BlockUnit.UTTERANCE ? new int[lines] : Arrays.copyOf(numbers(unit).blocks, lines);
        if (unit == BlockUnit.UTTERANCE) {
            Arrays.setAll(blocks, line -> line);
        }
        return blocks;
    }

    /** Returns what a block is called: {@link GroupKey#UNKNOWN} for the one of which nothing is known, and for utterances. */
    public String name(int block) {
        BlockUnit unit = unit();
        return unit == BlockUnit.UTTERANCE
                ? GroupKey.UNKNOWN
                : numbers(unit).names.get(block);
    }

    private Numbers numbers(BlockUnit unit) {
        for (Numbers numbers : candidates) {
            if (numbers.unit == unit) {
                return numbers;
            }
        }
        throw new IllegalStateException("no blocks by " + unit.id());
    }

    private void add(AlignedWords line) {
        for (Numbers numbers : candidates) {
            numbers.add(lines, name(line.pair().reference(), numbers.key));
        }
        lines++;
    }

    /** Goes by the reference only, which is the same for all systems, whichever of them comes first. */
    private String name(Utterance said, GroupKey key) {
        return wanted == BlockUnit.AUTO
                        && key == GroupKey.SPEAKER
                        && said.details().speaker().isEmpty()
                ? GroupKey.UNKNOWN
                : String.join(" ", key.names(new UtterancePair(said, said)));
    }

    private void addUnknown() {
        for (Numbers numbers : candidates) {
            numbers.add(lines, GroupKey.UNKNOWN);
        }
        lines++;
    }

    private void addAll(LineBlocks other) {
        for (int i = 0; i < candidates.size(); i++) {
            candidates.get(i).addAll(lines, other.candidates.get(i), other.lines);
        }
        lines += other.lines;
    }

    /** The blocks by one key. */
    private static final class Numbers {

        private final BlockUnit unit;
        private final GroupKey key;
        private int[] blocks = new int[64];
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        Numbers(BlockUnit unit, GroupKey key) {
            this.unit = unit;
            this.key = key;
        }

        int named() {
            return names.size() - (numbers.containsKey(GroupKey.UNKNOWN) ? 1 : 0);
        }

        void add(int line, String name) {
            blocks = line < blocks.length ? blocks : Arrays.copyOf(blocks, CountBits.larger(line));
            blocks[line] = number(name);
        }

        private int number(String name) {
            Integer known = numbers.get(name);
            if (known != null) {
                return known;
            }
            numbers.put(name, names.size());
            names.add(name);
            return names.size() - 1;
        }

        void addAll(int first, Numbers other, int lines) {
            int[] ours = new int[other.names.size()];
            Arrays.setAll(ours, block -> number(other.names.get(block)));
            if (first + lines > blocks.length) {
                blocks = Arrays.copyOf(blocks, Math.max(first + lines, CountBits.larger(blocks.length)));
            }
            for (int line = 0; line < lines; line++) {
                blocks[first + line] = ours[other.blocks[line]];
            }
        }
    }

    /** The part of one thread. */
    private static final class Part implements Worker {

        private final LineBlocks all;
        private LineBlocks own;

        Part(LineBlocks all) {
            this.all = all;
            this.own = new LineBlocks(all.wanted);
        }

        @Override
        public void accept(ScoredLine line) {
            // To ask plain lines for their texts would create them.
            if (own.candidates.isEmpty() || (all.wanted == BlockUnit.AUTO && !line.hasDetails())) {
                own.addUnknown();
            } else {
                own.add(line);
            }
        }

        @Override
        public void deliver() {
            all.addAll(own);
            own = new LineBlocks(all.wanted);
        }
    }
}
