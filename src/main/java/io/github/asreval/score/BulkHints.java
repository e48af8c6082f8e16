package io.github.asreval.score;

import io.github.asreval.lexicon.LineScanner;
import io.github.asreval.lexicon.TokenTable;
import io.github.asreval.transcript.LineBlock;
import io.github.asreval.transcript.PairBlock;

/**
 * Asks {@link TextHints} what there is to notice in lines that are scored straight from their bytes; for one thread.
 *
 * <p>Tokens are looked at when they are met for the first time, openings of lines where a colon stands at the edge of one
 * of their first two tokens, and whole lines only if a chain may take words apart or a word has been met that may match a
 * differently coded one. Words of lines that are left out for their empty reference are looked at, too, since
 * they have been looked up before that is known.
 */
final class BulkHints implements TokenTable.NewTokens {

    private static final byte COLON = ':';
    private static final byte FIRST_OF_WIDE_COLON = (byte) 0xEF;
    private static final byte LAST_OF_WIDE_COLON = (byte) 0x9A;

    private final TextHints hints;
    /** Whether the words of a line are simply those that are scored. */
    private final boolean plain;

    private final boolean standard;
    private final boolean chained;
    private PairBlock block = new PairBlock();
    private boolean sampling;

    BulkHints(WerScorer scorer) {
        this.hints = new TextHints(scorer);
        this.standard = scorer.tokenization().isStandard();
        this.chained = !scorer.normalizer().steps().isEmpty();
        this.plain = standard && !chained;
    }

    @Override
    public void met(String token, LineBlock side, int line) {
        hints.spelling(token, place(side, line));
    }

    /** Says that the lines are now those of another block. */
    void begin(PairBlock next) {
        block = next;
        sampling = next.size() > 0 && UtteranceSample.mayHold(next.pairNumber(0));
    }

    /** Keeps a line that has just been scored with so many errors, if it is one of the first. */
    void sample(int line, int errors) {
        if (!sampling || !UtteranceSample.mayHold(block.pairNumber(line))) {
            return;
        }
        long number = block.pairNumber(line);
        if (UtteranceSample.isTooLong(length(block.reference(), line) + length(block.hypothesis(), line))) {
            hints.sample().addTooLong(number, errors);
        } else {
            hints.sample()
                    .add(
                            number,
                            block.reference().text(line),
                            block.hypothesis().text(line),
                            errors);
        }
    }

    private static long length(LineBlock side, int line) {
        return (long) side.end(line) - side.start(line);
    }

    /** Looks for labels at the beginnings of both sides of a line. */
    void opening(int line) {
        opening(block.reference(), line);
        opening(block.hypothesis(), line);
    }

    private void opening(LineBlock side, int line) {
        byte[] bytes = side.bytes();
        int end = side.end(line);
        int first = tokenStart(bytes, side.start(line), end);
        int firstEnd = first == end ? end : LineScanner.tokenEnd(bytes, first, end);
        int second = tokenStart(bytes, firstEnd, end);
        int secondEnd = second == end ? end : LineScanner.tokenEnd(bytes, second, end);
        if (mayConcern(bytes, first, firstEnd) || mayConcern(bytes, second, secondEnd)) {
            opening(
                    side.text(line, first, firstEnd - first),
                    side.text(line, second, secondEnd - second),
                    place(side, line));
        }
    }

    private void opening(String first, String second, TextHint.Place place) {
        if (TextHints.concernsOpening(first) || TextHints.concernsOpening(second)) {
            hints.opening(first, second, place);
        }
    }

    private static int tokenStart(byte[] bytes, int from, int end) {
        int start = from;
        while (start < end && LineScanner.isSpace(bytes[start])) {
            start++;
        }
        return start;
    }

    /** Returns whether a token begins or ends as one with a colon there does. */
    private static boolean mayConcern(byte[] bytes, int start, int end) {
        return start < end
                && (bytes[start] == COLON
                        || bytes[end - 1] == COLON
                        || bytes[start] == FIRST_OF_WIDE_COLON
                        || bytes[end - 1] == LAST_OF_WIDE_COLON);
    }

    private TextHint.Place place(LineBlock side, int line) {
        return new TextHint.Place(side == block.reference(), side.number(line));
    }

    /** Returns whether lines have to be shown. */
    boolean wantsLines() {
        return !plain || hints.countsMatches();
    }

    /**
     * Looks at a line that has just been scored.
     *
     * @param index the line in its block
     * @param written of how many words the reference is as it is written, as far as the line shows it
     * @param moreHits how many words the line does not show, since both sides have them at their ends
     */
    void accept(ScoredLine line, int index, int written, int moreHits) {
        if (hints.countsMatches()) {
            hints.matches(line);
        }
        if (standard && !plain) {
            hints.words(written + (long) moreHits, line.referenceWords() + (long) moreHits);
        } else if (!plain) {
            hints.words(written, chained ? hints.comparedWords(block.reference().text(index)) : written);
        }
    }

    /** Adds what was noticed in lines of which this is the total. */
    void addTo(TextHints all, CorpusTotal total) {
        if (plain) {
            hints.words(total.counts().referenceWords(), total.counts().referenceWords());
        }
        hints.utterances(total.utterances());
        all.add(hints);
    }
}
