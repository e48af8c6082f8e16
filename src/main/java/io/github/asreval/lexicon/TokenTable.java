package io.github.asreval.lexicon;

import io.github.asreval.normalize.WordForms.Reach;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import io.github.asreval.transcript.LineBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The spellings of a corpus, found by their bytes: what a token decodes to and how it compares is worked out once for
 * each spelling and not for each time it is spoken.
 *
 * <p>A token is what stands between ASCII white space. It is one word nearly always; one that holds other white space
 * is several, or none. Words are numbered as they are met, so that the common ones stand close together.
 */
public final class TokenTable {

    /** Tokens that are not exactly one word, written and compared, have numbers from here downwards. */
    private static final int SEVERAL = ShortTokens.NONE - 1;

    /** A token that is not one word. */
    private static final class Several {

        /** How many words it is as it is written. */
        private final int written;
        /** What it becomes; nothing if that cannot be told without what stands around it. */
        private final int[] numbers;
        /** How far one has to look to tell what it becomes. */
        private final Reach reach;

        Several(int written, int[] numbers, Reach reach) {
            this.written = written;
            this.numbers = numbers;
            this.reach = reach;
        }
    }

    /** Is told of every token when it is met for the first time. */
    public interface NewTokens {

        /** Looks at a token and the line in which it stands. */
        void met(String token, LineBlock block, int line);
    }

    private final WordTable table;
    private final NewTokens newTokens;
    /** The number of the blank that is counted between words, or {@link ShortTokens#NONE}. */
    private final int separator;

    private final ShortTokens shortTokens = new ShortTokens();
    private final LongTokens longTokens = new LongTokens();

    private Word[] words = new Word[64];
    /** By word: the number that words share which compare as equal. */
    private int[] ids = new int[64];

    /** By word: whether it is a token that may belong to the stretch of another one. */
    private final BitSet joining = new BitSet();

    private int count;
    private final List<Several> several = new ArrayList<>();
    /** Parts of tokens and words of lines and stretches normalised as a whole, by what was written and what is compared. */
    private final Map<String, Integer> partsOfTokens = new HashMap<>();

    public TokenTable(WordTable table, NewTokens newTokens) {
        this.table = table;
        this.newTokens = newTokens;
        this.separator = table.separator().map(this::number).orElse(ShortTokens.NONE);
    }

    /** Returns the number of a token of one to seven bytes, none of them 0; negative if it is unknown or not one word. */
    int findShort(long key) {
        return shortTokens.find(key);
    }

    /** Returns the like for any other token. */
    int findLong(byte[] bytes, int start, int length) {
        return longTokens.find(Hashes.of(bytes, start, length), bytes, start, length);
    }

    /** Appends the words of a token of one to seven bytes, given as its little-endian key, known or not. */
    void appendShort(long key, LineBlock block, int line, int start, int length, WordBuffer target) {
        int token = shortTokens.find(key);
        if (token == ShortTokens.NONE) {
            token = create(block, line, start, length);
            shortTokens.add(key, token);
        }
        append(token, start, start + length, target);
    }

    /** Appends the words of any other token, known or not. */
    void appendLong(LineBlock block, int line, int start, int length, WordBuffer target) {
        int token = findLong(block.bytes(), start, length);
        if (token == ShortTokens.NONE) {
            token = create(block, line, start, length);
            longTokens.add(Hashes.of(block.bytes(), start, length), block.bytes(), start, length, token);
        }
        append(token, start, start + length, target);
    }

    private void append(int token, int start, int end, WordBuffer target) {
        if (token >= 0) {
            target.add(token, start, end);
            target.addWritten(1);
            return;
        }
        Several parts = several.get(SEVERAL - token);
        target.addWritten(parts.written);
        if (parts.reach == Reach.LINE) {
            target.needLine();
        } else if (parts.reach == Reach.STRETCH) {
            target.addUnknown(start, end);
        }
        if (countsBlanks() && parts.numbers.length > 0 && target.size() > 0) {
            target.add(separator, start, end);
        }
        target.addAll(parts.numbers, start, end);
    }

    /** Returns whether a blank is counted between words, so that what a token becomes depends on those before it. */
    boolean countsBlanks() {
        return separator != ShortTokens.NONE;
    }

    /** Returns whether white space is counted as it stands, so that no token can be told without its line. */
    boolean needsLines() {
        return table.countsAllSpaces();
    }

    /** Returns whether a word is a token that belongs to the stretch of one beside it. */
    boolean joins(int number) {
        return joining.get(number);
    }

    /** Returns a word by the number under which it was appended. */
    Word word(int number) {
        return words[number];
    }

    /** Returns what {@link WordTable} calls a word: equal for words that compare as equal. */
    int id(int number) {
        return ids[number];
    }

    private int create(LineBlock block, int line, int start, int length) {
        String written = block.text(line, start, length);
        newTokens.met(written, block, line);
        // It may hold white space that is not ASCII.
        if (table.keepsWords() && Words.isOneWord(written)) {
            return number(table.keptEntry(written));
        }
        List<String> parts = Words.split(written);
        List<WordTable.Entry> entries = new ArrayList<>();
        Reach reach = parts.isEmpty() ? table.reachOfWhiteSpace() : Reach.WORD;
        for (String part : parts) {
            reach = reach.further(table.addEntries(part, entries));
        }
        return number(entries, reach, parts.size());
    }

    private int number(List<WordTable.Entry> entries, Reach reach, int written) {
        // A token with a blank before it is more than one word, even where it is one character.
        boolean single = written == 1 && entries.size() == 1 && !countsBlanks();
        return switch (reach) {
            case WORD -> single ? number(entries.get(0)) : numberOfSeveral(entries, written);
            case JOINING -> single ? joining(number(entries.get(0))) : numberOfJoining(entries, written);
            case STRETCH -> numberOfUnknown(countsBlanks() ? Reach.LINE : Reach.STRETCH, written);
            case LINE -> numberOfUnknown(Reach.LINE, written);
        };
    }

    private int joining(int number) {
        joining.set(number);
        return number;
    }

    /** Where blanks are counted, lines are seen as a whole; elsewhere a stretch goes over words and nothing else. */
    private int numberOfJoining(List<WordTable.Entry> entries, int written) {
        return countsBlanks() ? numberOfSeveral(entries, written) : numberOfUnknown(Reach.STRETCH, written);
    }

    private int numberOfSeveral(List<WordTable.Entry> entries, int written) {
        return numberOfSeveral(new Several(written, sharedNumbers(entries), Reach.WORD));
    }

    private int numberOfUnknown(Reach reach, int written) {
        return numberOfSeveral(new Several(written, new int[0], reach));
    }

    private int numberOfSeveral(Several parts) {
        several.add(parts);
        return SEVERAL - (several.size() - 1);
    }

    /** Returns the words of a line, or a stretch of one, that a step has to see as a whole. */
    int[] wordsOfWhole(String line) {
        return sharedNumbers(table.entriesOfWholeLine(line));
    }

    private int[] sharedNumbers(List<WordTable.Entry> entries) {
        return entries.stream().mapToInt(this::sharedNumber).toArray();
    }

    /** Returns the number of a word or character that is not a token by itself: the same wherever it is met. */
    private int sharedNumber(WordTable.Entry entry) {
        // No written word holds a line end, so the two cannot run into each other.
        String key = entry.word().written() + '\n' + entry.word().compared();
        return partsOfTokens.computeIfAbsent(key, unknown -> number(entry));
    }

    private int number(WordTable.Entry entry) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count] = entry.word();
        ids[count] = entry.id();
        return count++;
    }
}
