package io.github.asreval.lexicon;

import io.github.asreval.transcript.LineBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of tokens that cannot be told one by one, such as those of spoken numbers, without normalising the whole
 * line: a stretch is such a token, with the tokens next to it that {@linkplain TokenTable#joins join}.
 *
 * <p>What a stretch becomes is kept, for most are a lone {@code one}. One instance serves all lines of a thread.
 */
final class ContextSpans {

    /** Of numbers read out digit by digit each is another one, and need not be kept. */
    private static final int LONGEST_KEPT = 64;

    private static final int MOST_KEPT = 1 << 14;

    private final TokenTable table;
    private final WordBuffer completed;
    private LongTokens kept = new LongTokens();
    private final List<int[]> wordsOfKept = new ArrayList<>();

    ContextSpans(TokenTable table) {
        this.table = table;
        this.completed = new WordBuffer(table);
    }

    /** Puts the words of each stretch in its place; all of them begin and end where the stretch does. */
    void complete(LineBlock block, int line, WordBuffer words) {
        byte[] bytes = block.bytes();
        completed.clear();
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.isKnown(i)) {
                int first = first(bytes, words, i, done);
                int last = last(bytes, words, i);
                completed.addAll(words, done, first, 0);
                append(block, line, words.start(first), words.end(last));
                done = last + 1;
                i = last;
            }
        }
        completed.addAll(words, done, words.size(), 0);
        words.clearWords();
        words.addAll(completed, 0, completed.size(), 0);
    }

    private int first(byte[] bytes, WordBuffer words, int from, int least) {
        int first = from;
        while (first > least
                && table.joins(words.number(first - 1))
                && isGap(bytes, words.end(first - 1), words.start(first))) {
            first--;
        }
        return first;
    }

    private int last(byte[] bytes, WordBuffer words, int from) {
        int last = from;
        while (last + 1 < words.size()
                && (!words.isKnown(last + 1) || table.joins(words.number(last + 1)))
                && isGap(bytes, words.end(last), words.start(last + 1))) {
            last++;
        }
        return last;
    }

    /** Returns whether there is no token between two places, not even one that became no word. */
    private static boolean isGap(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!LineScanner.isSpace(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private void append(LineBlock block, int line, int start, int end) {
        for (int word : words(block, line, start, end - start)) {
            completed.add(word, start, end);
        }
    }

    private int[] words(LineBlock block, int line, int start, int length) {
        if (length > LONGEST_KEPT) {
            return table.wordsOfWhole(block.text(line, start, length));
        }
        byte[] bytes = block.bytes();
        long hash = Hashes.of(bytes, start, length);
        int known = kept.find(hash, bytes, start, length);
        if (known != ShortTokens.NONE) {
            return wordsOfKept.get(known);
        }
        int[] words = table.wordsOfWhole(block.text(line, start, length));
        if (wordsOfKept.size() == MOST_KEPT) {
            kept = new LongTokens();
            wordsOfKept.clear();
        }
        kept.add(hash, bytes, start, length, wordsOfKept.size());
        wordsOfKept.add(words);
        return words;
    }
}
