package io.github.asreval.transcript;

/**
 * The same lines of a reference and a hypothesis: line i of one block belongs to line i of the other.
 *
 * <p>Filled again and again by {@link PairBlocks}; not safe for use by several threads at once.
 */
public final class PairBlock {

    private final LineBlock reference = new LineBlock();
    private final LineBlock hypothesis = new LineBlock();
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
     * Returns a pair with its texts decoded.
     *
     * @throws MalformedTranscriptException if a side is not text
     */
    public UtterancePair pair(int line) {
        return new UtterancePair(
                Utterance.ofLine(reference.number(line), reference.text(line)),
                Utterance.ofLine(hypothesis.number(line), hypothesis.text(line)));
    }

    void become(long newNumber) {
        number = newNumber;
    }
}
