package io.github.asreval.compare;

import io.github.asreval.score.BlockUnit;
import io.github.asreval.score.LineBlocks;
import io.github.asreval.score.LineOutcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The errors and reference words of several systems in each block. */
final class BlockCounts {

    private final BlockUnit unit;
    private final int count;
    private final List<LineOutcomes> systems = new ArrayList<>();
    /** By system and block; none where the blocks are utterances. */
    private final List<long[]> errors = new ArrayList<>();

    private final List<long[]> words = new ArrayList<>();

    BlockCounts(List<ScoredSystem> systems, Optional<LineBlocks> blocks) {
        int lines = systems.get(0).outcomes().lines();
        unit = blocks.map(LineBlocks::unit).orElse(BlockUnit.UTTERANCE);
        count = unit == BlockUnit.UTTERANCE ? lines : blocks.orElseThrow().count();
        int[] blockOfLine =
                unit == BlockUnit.UTTERANCE ? new int[0] : blocks.orElseThrow().toArray();
        if (unit != BlockUnit.UTTERANCE && blockOfLine.length != lines) {
            throw new IllegalArgumentException("blocks of " + blockOfLine.length + " lines do not fit " + lines);
        }
        for (ScoredSystem system : systems) {
            add(system.outcomes(), blockOfLine);
        }
    }

    private void add(LineOutcomes system, int[] blockOfLine) {
        systems.add(system);
        if (unit != BlockUnit.UTTERANCE) {
            long[] sumOfErrors = new long[count];
            long[] sumOfWords = new long[count];
            for (int line = 0; line < blockOfLine.length; line++) {
                sumOfErrors[blockOfLine[line]] += system.errors(line);
                sumOfWords[blockOfLine[line]] += system.words(line);
            }
            errors.add(sumOfErrors);
            words.add(sumOfWords);
        }
    }

    BlockUnit unit() {
        return unit;
    }

    int count() {
        return count;
    }

    /** Returns whether there are at least two blocks that are more than utterances. */
    boolean areBlocks() {
        return unit != BlockUnit.UTTERANCE && count > 1;
    }

    long errors(int system, int block) {
        return errors.isEmpty() ? systems.get(system).errors(block) : errors.get(system)[block];
    }

    long words(int system, int block) {
        return words.isEmpty() ? systems.get(system).words(block) : words.get(system)[block];
    }

    /** Returns by how many errors the other system is better in a block. */
    long difference(int first, int other, int block) {
        return errors(first, block) - errors(other, block);
    }
}
