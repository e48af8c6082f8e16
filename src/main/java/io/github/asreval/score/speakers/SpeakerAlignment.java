package io.github.asreval.score.speakers;

import io.github.asreval.align.AlignedPair;
import io.github.asreval.align.EditOperation;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.text.Word;
import io.github.asreval.transcript.UtterancePair;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a stream of the reference against those of a stream of the hypothesis, as they were counted.
 *
 * <p>Instances are immutable.
 *
 * @param saidWords what was said, in the order of the alignment
 * @param heardWords what was recognised, likewise
 * @param pairs the columns
 * @param tieLevelsDropped as {@link AlignedWords#tieLevelsDropped}
 */
public record SpeakerAlignment(
        List<SpokenWord> saidWords, List<SpokenWord> heardWords, List<AlignedPair> pairs, int tieLevelsDropped)
        implements AlignedWords {

    public SpeakerAlignment {
        saidWords = List.copyOf(saidWords);
        heardWords = List.copyOf(heardWords);
        pairs = List.copyOf(pairs);
    }

    @Override
    public int size() {
        return pairs.size();
    }

    @Override
    public EditOperation operation(int column) {
        return pairs.get(column).operation();
    }

    @Override
    public Word said(int column) {
        return spokenBy(column).word();
    }

    @Override
    public Word heard(int column) {
        return heardAs(column).word();
    }

    /**
     * Returns what was said in a column, by whom and when.
     *
     * @throws IndexOutOfBoundsException if the column is an insertion
     */
    public SpokenWord spokenBy(int column) {
        return saidWords.get(pairs.get(column).referenceIndex());
    }

    /**
     * Returns what was recognised in a column, as whose words and when.
     *
     * @throws IndexOutOfBoundsException if the column is a deletion
     */
    public SpokenWord heardAs(int column) {
        return heardWords.get(pairs.get(column).hypothesisIndex());
    }

    @Override
    public ErrorCounts counts() {
        return new ErrorCounts(
                count(EditOperation.HIT),
                count(EditOperation.SUBSTITUTION),
                count(EditOperation.DELETION),
                count(EditOperation.INSERTION));
    }

    private long count(EditOperation operation) {
        return pairs.stream().filter(pair -> pair.operation() == operation).count();
    }

    @Override
    public UtterancePair pair() {
        return UtterancePair.of(text(saidWords), text(heardWords));
    }

    private static String text(List<SpokenWord> words) {
        return words.stream().map(word -> word.word().written()).collect(Collectors.joining(" "));
    }
}
