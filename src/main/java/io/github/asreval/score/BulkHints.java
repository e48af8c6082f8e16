package io.github.asreval.score;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.LineBlock;
import io.github.asreval.transcript.PairBlock;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks {@link TextHints} what there is to notice in lines that are scored straight from their bytes; for one thread.
 *
 * <p>Tokens are looked at when they are met for the first time, openings of lines where they hold a colon, and whole lines
 * only if a chain may take words apart or a word has been met that may match a differently coded one.
 */
final class BulkHints implements TokenTable.NewTokens {

    /** A label is no longer than this; behind it no colon is looked for. */
    private static final int OPENING = 64;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long COLONS = 0x3A3A3A3A3A3A3A3AL;
    private static final long FIRSTS_OF_WIDE_COLONS = 0xEFEFEFEFEFEFEFEFL;

    private final TextHints hints;
    /** Whether the words of a line are simply those that are scored. */
    private final boolean plain;

    private final boolean standard;
    private PairBlock block = new PairBlock();

    BulkHints(WerScorer scorer) {
        this.hints = new TextHints(scorer);
        this.standard = scorer.tokenization().isStandard();
        this.plain = standard && scorer.normalizer().steps().isEmpty();
    }

    @Override
    public void met(String token, LineBlock side, int line) {
        hints.spelling(token, place(side, line));
    }

    /** Looks for labels at the beginnings of the lines of a block, which is the one that is scored next. */
    void openings(PairBlock next) {
        block = next;
        for (int line = 0; line < next.size(); line++) {
            opening(next.reference(), line);
            opening(next.hypothesis(), line);
        }
    }

    private void opening(LineBlock side, int line) {
        byte[] bytes = side.bytes();
        int start = side.start(line);
        int end = Math.min(side.end(line), start + OPENING);
        for (int i = start; i < end; i += Long.BYTES) {
            long eight = (long) LONG.get(bytes, i);
            if ((PlainText.zeros(eight ^ COLONS) | PlainText.zeros(eight ^ FIRSTS_OF_WIDE_COLONS)) != 0) {
                opening(side, line, new String(bytes, start, end - start, StandardCharsets.UTF_8));
                return;
            }
        }
    }

    private void opening(LineBlock side, int line, String beginning) {
        List<String> words = Words.split(beginning);
        String first = words.isEmpty() ? "" : words.get(0);
        String second = words.size() > 1 ? words.get(1) : "";
        if (TextHints.concernsOpening(first) || TextHints.concernsOpening(second)) {
            hints.opening(first, second, place(side, line));
        }
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
     * @param tokens how many tokens of the reference make what the line shows
     * @param moreHits how many tokens it does not show, each of them one word that both sides have
     */
    void accept(ScoredLine line, int tokens, int moreHits) {
        if (hints.countsMatches()) {
            hints.accept(line);
        }
        if (!plain) {
            hints.words(tokens + moreHits, (standard ? line.referenceWords() : tokens) + moreHits);
        }
    }

    /** Adds what was noticed in lines with so many reference words in all. */
    void addTo(TextHints all, long referenceWords) {
        if (plain) {
            hints.words(referenceWords, referenceWords);
        }
        all.add(hints);
    }
}
