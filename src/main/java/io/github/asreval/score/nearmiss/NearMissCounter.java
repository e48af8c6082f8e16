package io.github.asreval.score.nearmiss;

import io.github.asreval.score.AlignedWords;
import io.github.asreval.text.base.CodePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counts errors that are nearly right, to a {@link NearMissTable}.
 *
 * <p>Errors that stand side by side are looked at together, so that दिनोंसे recognised as दिनों से is one near miss of two errors. If they
 * are none together, or are too many, they are cut {@linkplain LetterMeetings where their letters meet}, and each
 * substitution that is in no piece is looked at by itself. Every distinct block is looked at once. Not safe for use by
 * several threads.
 */
public final class NearMissCounter implements Consumer<AlignedWords> {

    private static final int MOST_EXAMPLES = 3;

    private static final Comparator<NearMissTable.Example> ORDER = Comparator.comparingLong(
                    NearMissTable.Example::count)
            .reversed()
            .thenComparing(NearMissTable.Example::reference, CodePoints.ORDER)
            .thenComparing(NearMissTable.Example::hypothesis, CodePoints.ORDER);

    /**
     * Errors side by side, or words with the same letters among them.
     *
     * @param said the words said, the empty string for an insertion
     * @param heard the words recognised, the empty string for a deletion
     * @param errors how many errors they are
     */
    private record Block(List<String> said, List<String> heard, long errors) {

        /** Returns the block that the columns of errors are. */
        static Block of(List<String> said, List<String> heard) {
            return new Block(said, heard, said.size());
        }

        /** Returns whether the words stand in columns, as they do not in a piece. */
        boolean hasColumns() {
            return said.size() == errors && heard.size() == errors;
        }
    }

    private final Map<Block, Long> blocks = new HashMap<>();

    /** Creates a counter of no errors. */
    public NearMissCounter() {}

    /** Counts the errors of one utterance. */
    @Override
    public void accept(AlignedWords words) {
        int end = 0;
        for (int start = 0; start < words.size(); start = end) {
            end = start + 1;
            if (words.operation(start).isError()) {
                while (end < words.size() && words.operation(end).isError()) {
                    end++;
                }
                count(words, start, end);
            }
        }
    }

    private void count(AlignedWords words, int start, int end) {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = start; i < end; i++) {
            said.add(words.hasSaid(i) ? words.said(i).compared() : "");
            heard.add(words.hasHeard(i) ? words.heard(i).compared() : "");
        }
        if (words(said).size() <= NearMisses.MOST_WORDS && words(heard).size() <= NearMisses.MOST_WORDS) {
            blocks.merge(Block.of(said, heard), 1L, Long::sum);
            return;
        }
        cut(said, heard).forEach(block -> blocks.merge(block, 1L, Long::sum));
    }

    /**
     * Cuts columns of errors where their letters meet; what is in no piece becomes a block for each substitution.
     *
     * <p>An error is one of a piece if all its words are in pieces; if they are in two, it is one of that with fewer. So
     * together the pieces have no more errors than would go if their words were right.
     */
    private static List<Block> cut(List<String> said, List<String> heard) {
        List<String> saidWords = words(said);
        List<String> heardWords = words(heard);
        List<LetterMeetings.Piece> pieces = LetterMeetings.of(saidWords, heardWords);
        PieceErrors errors = new PieceErrors(pieces, saidWords, heardWords);
        List<Block> blocks = new ArrayList<>();
        int saidCount = 0;
        int heardCount = 0;
        for (int i = 0; i < said.size(); i++) {
            int first = said.get(i).isEmpty() ? PieceErrors.NO_WORD : errors.pieceOfSaid(saidCount++);
            int second = heard.get(i).isEmpty() ? PieceErrors.NO_WORD : errors.pieceOfHeard(heardCount++);
            if (first == PieceErrors.NO_PIECE && second == PieceErrors.NO_PIECE) {
                blocks.add(Block.of(List.of(said.get(i)), List.of(heard.get(i))));
            } else if (first != PieceErrors.NO_PIECE && second != PieceErrors.NO_PIECE) {
                errors.add(first, second);
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (errors.of(i) > 0) {
                LetterMeetings.Piece piece = pieces.get(i);
                blocks.add(new Block(
                        saidWords.subList(piece.saidFrom(), piece.saidTo()),
                        heardWords.subList(piece.heardFrom(), piece.heardTo()),
                        errors.of(i)));
            }
        }
        return blocks;
    }

    private static List<String> words(List<String> column) {
        return column.stream().filter(word -> !word.isEmpty()).toList();
    }

    /** Adds all that another counter has counted. */
    public void add(NearMissCounter other) {
        other.blocks.forEach((block, count) -> blocks.merge(block, count, Long::sum));
    }

    /** Returns the near misses among what was counted so far, without variants of the user. */
    public NearMissTable table() {
        return table(NearMisses.standard());
    }

    /** Returns the near misses among what was counted so far, as told by somebody who may know variants. */
    public NearMissTable table(NearMisses misses) {
        Map<NearMissClass, Found> found = new EnumMap<>(NearMissClass.class);
        blocks.forEach((block, count) -> {
            if (!add(block, count, misses, found) && block.hasColumns()) {
                cut(block.said(), block.heard()).forEach(piece -> add(piece, count, misses, found));
            }
        });
        List<NearMissTable.Row> rows = new ArrayList<>();
        found.forEach((kind, all) -> rows.add(all.row(kind)));
        return new NearMissTable(rows);
    }

    /** Returns whether the block as a whole is a near miss. */
    private static boolean add(Block block, long count, NearMisses misses, Map<NearMissClass, Found> found) {
        List<String> said = words(block.said());
        List<String> heard = words(block.heard());
        Optional<NearMissClass> kind = misses.classify(said, heard);
        kind.ifPresent(known -> found.computeIfAbsent(known, unknown -> new Found())
                .add(String.join(" ", said), String.join(" ", heard), count, block.errors()));
        return kind.isPresent();
    }

    /** What was found of one class. */
    private static final class Found {

        /** What was said and heard, and how often: a single word may stand in several blocks. */
        private record Words(String said, String heard) {}

        private final Map<Words, Long> counts = new HashMap<>();
        private long errors;

        void add(String said, String heard, long count, long errorsOfEach) {
            counts.merge(new Words(said, heard), count, Long::sum);
            errors += count * errorsOfEach;
        }

        NearMissTable.Row row(NearMissClass kind) {
            List<NearMissTable.Example> examples = new ArrayList<>();
            counts.forEach(
                    (words, count) -> examples.add(new NearMissTable.Example(count, words.said(), words.heard())));
            examples.sort(ORDER);
            long count = counts.values().stream().mapToLong(Long::longValue).sum();
            return new NearMissTable.Row(
                    kind, count, errors, examples.subList(0, Math.min(MOST_EXAMPLES, examples.size())));
        }
    }
}
