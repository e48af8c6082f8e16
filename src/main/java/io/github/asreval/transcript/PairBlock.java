package io.github.asreval.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of lines of a reference with those of the hypothesis beside them: line i of one belongs to line i of the
 * other.
 *
 * <p>Where the lines are the utterances of transcripts that say more of them than their text, it is kept beside the lines.
 *
 * <p>Filled again and again by {@link PairBlocks}; not safe for use by several threads at once.
 */
public final class PairBlock {

    private final LineBlock reference = new LineBlock();
    private final LineBlock hypothesis = new LineBlock();
    /** By line, unless the lines are those of plain text, which is all there is of them. */
    private final List<UtterancePair> kept = new ArrayList<>();

    /** What the pairs are named by where they come from one of several files. */
    private Optional<FilePair> files = Optional.empty();

    private long firstPair;
    private long number;

    /** Creates an empty block. */
    public PairBlock() {}

    /** Returns what was said. */
    public LineBlock reference() {
        return reference;
    }

    /** Returns what was recognised; as many lines as in the reference. */
    public LineBlock hypothesis() {
        return hypothesis;
    }

    /** Returns how many pairs there are. */
    public int size() {
        return reference.lines();
    }

    /** Returns which block of the files this is, 0 being the first. */
    public long number() {
        return number;
    }

    /**
     * Returns the number of a pair among all pairs, 1 being the first: in plain text the number of its line.
     */
    public long pairNumber(int line) {
        return keepsDetails() ? firstPair + line : reference.number(line);
    }

    /** Returns whether the transcripts say more of their utterances than their text, such as an id or a speaker. */
    public boolean keepsDetails() {
        return !kept.isEmpty() || files.isPresent();
    }

    /**
     * Returns a pair, with its texts decoded if they are lines of plain text.
     *
     * @throws MalformedTranscriptException if a side is not text
     */
    public UtterancePair pair(int line) {
        UtterancePair pair = kept.isEmpty()
                ? new UtterancePair(
                        Utterance.ofLine(reference.number(line), reference.text(line)),
                        Utterance.ofLine(hypothesis.number(line), hypothesis.text(line)))
                : kept.get(line);
        return files.isPresent() ? files.get().named(pair) : pair;
    }

    /**
     * Forgets all lines and holds one pair instead, for those who have their pairs one by one.
     *
     * @param pairNumber the number of the pair among all, 1 being the first
     */
    public void hold(UtterancePair pair, long pairNumber) {
        clear(pairNumber);
        add(pair);
    }

    /** Forgets all lines; the next one is that of a pair with details. */
    void clear(long nextPair) {
        kept.clear();
        files = Optional.empty();
        firstPair = nextPair;
        reference.clear("", 0, 0);
        hypothesis.clear("", 0, 0);
    }

    void add(UtterancePair pair) {
        kept.add(pair);
        reference.add(pair.reference());
        hypothesis.add(pair.hypothesis());
    }

    /** Says of which of several files the pairs are, and which number among all of them the first has. */
    void belongTo(FilePair pairOfFiles, long firstNumber) {
        files = Optional.of(pairOfFiles);
        firstPair = firstNumber;
    }

    void become(long newNumber) {
        number = newNumber;
    }
}
