package io.github.asreval.score;

import io.github.asreval.align.Alignment;
import io.github.asreval.align.EditOperation;
import io.github.asreval.align.EditScript;
import io.github.asreval.lexicon.WordBuffer;
import io.github.asreval.text.Word;
import io.github.asreval.transcript.PairBlock;
import io.github.asreval.transcript.UtterancePair;
import java.util.ArrayList;
import java.util.List;

/**
 * A pair of lines that has just been scored, as those see it who look at millions: nothing here is created for the
 * line, and it shows the next one as soon as the {@link LineSink} returns.
 *
 * <p>To keep a line, take its {@link #utterance}.
 */
public final class ScoredLine implements AlignedWords {

    private final WordBuffer reference;
    private final WordBuffer hypothesis;
    private final EditScript script;
    private PairBlock block = new PairBlock();
    private int line;
    /** The column that was looked at last, and how many words of both sides stand before it. */
    private int column;

    private int saidBefore;
    private int heardBefore;

    ScoredLine(WordBuffer reference, WordBuffer hypothesis, EditScript script) {
        this.reference = reference;
        this.hypothesis = hypothesis;
        this.script = script;
    }

    void show(PairBlock newBlock, int newLine) {
        block = newBlock;
        line = newLine;
        rewind();
    }

    private void rewind() {
        column = 0;
        saidBefore = 0;
        heardBefore = 0;
    }

    /** Goes to a column; to the next one in a step. */
    private void seek(int wanted) {
        if (wanted < column) {
            rewind();
        }
        for (; column < wanted; column++) {
            EditOperation operation = script.operation(column);
            saidBefore += operation == EditOperation.INSERTION ? 0 : 1;
            heardBefore += operation == EditOperation.DELETION ? 0 : 1;
        }
    }

    private int saidAt(int wanted) {
        seek(wanted);
        return checked(wanted, EditOperation.INSERTION, saidBefore);
    }

    private int heardAt(int wanted) {
        seek(wanted);
        return checked(wanted, EditOperation.DELETION, heardBefore);
    }

    private int checked(int wanted, EditOperation without, int position) {
        if (script.operation(wanted) == without) {
            throw new IndexOutOfBoundsException("column " + wanted + " is of the operation " + without);
        }
        return position;
    }

    @Override
    public int size() {
        return script.size();
    }

    @Override
    public EditOperation operation(int wanted) {
        return script.operation(wanted);
    }

    @Override
    public Word said(int wanted) {
        return reference.word(saidAt(wanted));
    }

    @Override
    public Word heard(int wanted) {
        return hypothesis.word(heardAt(wanted));
    }

    @Override
    public int saidNumber(int wanted) {
        return reference.number(saidAt(wanted));
    }

    @Override
    public int heardNumber(int wanted) {
        return hypothesis.number(heardAt(wanted));
    }

    @Override
    public ErrorCounts counts() {
        return new ErrorCounts(script.hits(), script.substitutions(), script.deletions(), script.insertions());
    }

    @Override
    public long errors() {
        return script.errors();
    }

    @Override
    public int tieLevelsDropped() {
        return script.tieLevelsDropped();
    }

    /** Returns the number of the utterance, 1 being the first: in plain text that of its line. */
    public long number() {
        return block.pairNumber(line);
    }

    @Override
    public UtterancePair pair() {
        return block.pair(line);
    }

    /** Returns whether the transcripts say more of their utterances than their text, such as an id or a speaker. */
    public boolean hasDetails() {
        return block.keepsDetails();
    }

    /** Returns how many words were said. */
    public int referenceWords() {
        return reference.size();
    }

    /** Returns the same as a value to keep. */
    public ScoredUtterance utterance() {
        Alignment<Word> alignment = new Alignment<>(words(reference), words(hypothesis), script.pairs());
        return new ScoredUtterance(pair(), alignment, script.tieLevelsDropped());
    }

    private static List<Word> words(WordBuffer buffer) {
        List<Word> words = new ArrayList<>(buffer.size());
        for (int i = 0; i < buffer.size(); i++) {
            words.add(buffer.word(i));
        }
        return words;
    }
}
