package io.github.asreval.score;

import io.github.asreval.align.Alignment;
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
 * <p>Positions of words are 0-based. To keep a line, take its {@link #utterance}.
 */
public final class ScoredLine {

    private final WordBuffer reference;
    private final WordBuffer hypothesis;
    private final EditScript script;
    private PairBlock block = new PairBlock();
    private int line;

    ScoredLine(WordBuffer reference, WordBuffer hypothesis, EditScript script) {
        this.reference = reference;
        this.hypothesis = hypothesis;
        this.script = script;
    }

    void show(PairBlock newBlock, int newLine) {
        block = newBlock;
        line = newLine;
    }

    /** Returns the number of the utterance, 1 being the first: in plain text that of its line. */
    public long number() {
        return block.pairNumber(line);
    }

    /** Returns the utterances as their transcripts have them, with all that is known of them beside their text. */
    public UtterancePair pair() {
        return block.pair(line);
    }

    /** Returns whether the transcripts say more of their utterances than their text, such as an id or a speaker. */
    public boolean hasDetails() {
        return block.keepsDetails();
    }

    /** Returns a word of the reference. */
    public Word reference(int position) {
        return reference.word(position);
    }

    /** Returns a word of the hypothesis. */
    public Word hypothesis(int position) {
        return hypothesis.word(position);
    }

    /**
     * Returns a small number for a word of the reference: the same for the same spelling, on either side of all lines
     * that one worker sees, so that what is known of a word can be kept in an array.
     */
    public int referenceNumber(int position) {
        return reference.number(position);
    }

    /** Returns the like for a word of the hypothesis. */
    public int hypothesisNumber(int position) {
        return hypothesis.number(position);
    }

    /** Returns how many words were said. */
    public int referenceWords() {
        return reference.size();
    }

    /** Returns the operations that align the two. */
    public EditScript script() {
        return script;
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
