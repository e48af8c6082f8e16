package io.github.asreval.lexicon;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.transcript.LineBlock;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The words that two lines begin and end with alike, found by comparing bytes: hits that nobody has to look up.
 *
 * <p>Pairing the same words at the ends costs no error, no hit and no spelling (an alignment that pairs a common first
 * word otherwise can be changed to pair it and be none the worse), so the counts of a line are those of what is left plus
 * these hits. Where the errors stand is another matter: see {@link io.github.asreval.score.BulkScorer}.
 *
 * <p>Only ASCII without control characters is compared: such bytes need not be checked, and nothing but a blank stands
 * between such words. What comes first behind or before other bytes is left to be looked up. Under a chain of steps, a
 * word has to begin with a letter, too: such words stay one word each (see
 * {@link io.github.asreval.normalize.NormalizerPipeline#keepsPlainWords}), while a lone full stop may be none. Other
 * chains let words of small letters alone, but for a few that are watched: then only such words are taken, up to the
 * first that is changed, and none that may belong to the stretch of what is left.
 */
public final class CommonAffix {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int TOP = 56;
    /** The highest bit of the first of eight bytes. */
    private static final long FIRST = 0x80;

    /** A mask of the highest bits of eight bytes if words have to begin with a letter, else nothing. */
    private final long lettersOnly;

    /** If there are any, only words of small letters are taken. */
    private final Optional<AlteredWords> watched;

    private int words;
    private int referenceStart;
    private int referenceEnd;
    private int hypothesisStart;
    private int hypothesisEnd;

    /**
     * Creates what finds the ends of any number of lines.
     *
     * @param lettersOnly whether only words are taken that begin with a letter
     */
    CommonAffix(boolean lettersOnly) {
        this.lettersOnly = lettersOnly ? AsciiScan.HIGHS : 0;
        this.watched = Optional.empty();
    }

    /** Creates what takes words of small letters only, and leaves those that are watched where they matter. */
    CommonAffix(AlteredWords watched) {
        this.lettersOnly = 0;
        this.watched = Optional.of(watched);
    }

    /** Returns what finds ends that a chain leaves as they are, or nothing if it may change any word. */
    public static Optional<CommonAffix> of(NormalizerPipeline chain) {
        return chain.keepsPlainWords()
                ? Optional.of(new CommonAffix(!chain.steps().isEmpty()))
                : AlteredWords.of(chain.normalizer()).map(CommonAffix::new);
    }

    /** Finds the common ends of two lines. */
    public void find(LineBlock reference, LineBlock hypothesis, int line) {
        words = 0;
        referenceStart = reference.start(line);
        referenceEnd = reference.end(line);
        hypothesisStart = hypothesis.start(line);
        hypothesisEnd = hypothesis.end(line);
        findFirst(reference.bytes(), hypothesis.bytes());
        if (watched.isPresent()) {
            leaveJoiningFirst(watched.get(), reference.bytes(), reference.start(line));
        }
        int first = words;
        findLast(reference.bytes(), hypothesis.bytes());
        if (watched.isPresent()) {
            leaveJoiningLast(watched.get(), reference.bytes(), words - first);
        }
    }

    /** Returns how many words the lines have in common at their ends. */
    public int words() {
        return words;
    }

    /** Returns where in the bytes of the reference begins what is left of it. */
    public int referenceStart() {
        return referenceStart;
    }

    /** Returns where it ends. */
    public int referenceEnd() {
        return referenceEnd;
    }

    /** Returns where in the bytes of the hypothesis begins what is left of it. */
    public int hypothesisStart() {
        return hypothesisStart;
    }

    /** Returns where it ends. */
    public int hypothesisEnd() {
        return hypothesisEnd;
    }

    private void findFirst(byte[] reference, byte[] hypothesis) {
        int most = Math.min(referenceEnd - referenceStart, hypothesisEnd - hypothesisStart);
        int same = 0;
        int starts = 0;
        // The highest bit of a byte marks it; here that of the byte before the next eight. A line begins as behind a
        // blank.
        long before = AsciiScan.HIGHS >>> TOP;
        while (same < most) {
            long bytes = (long) LONG.get(reference, referenceStart + same);
            long other = (long) LONG.get(hypothesis, hypothesisStart + same);
            long blanks = AsciiScan.blanks(bytes);
            long began = ~blanks & ((blanks << Byte.SIZE) | before) & AsciiScan.HIGHS;
            long stops = (bytes ^ other) | stops(bytes, began & within(most - same), reference, referenceStart + same);
            int equal = Math.min(most - same, Long.numberOfTrailingZeros(stops) >>> 3);
            if (equal < Long.BYTES) {
                starts += Long.bitCount(began & AsciiScan.lowest(equal));
                same += equal;
                break;
            }
            starts += Long.bitCount(began);
            before = blanks >>> TOP;
            same += Long.BYTES;
        }
        boolean whole = isBorder(reference, referenceStart + same, referenceEnd)
                && isBorder(hypothesis, hypothesisStart + same, hypothesisEnd);
        if (!whole && same > 0 && reference[referenceStart + same - 1] != ' ') {
            // The last word differs further on.
            starts--;
            do {
                same--;
            } while (same > 0 && reference[referenceStart + same - 1] != ' ');
        }
        words += starts;
        referenceStart += same;
        hypothesisStart += same;
    }

    private void findLast(byte[] reference, byte[] hypothesis) {
        int most = Math.min(referenceEnd - referenceStart, hypothesisEnd - hypothesisStart);
        int same = 0;
        int ends = 0;
        long behind = AsciiScan.HIGHS & (AsciiScan.HIGHS << TOP);
        while (most - same >= Long.BYTES) {
            long bytes = (long) LONG.get(reference, referenceEnd - same - Long.BYTES);
            long other = (long) LONG.get(hypothesis, hypothesisEnd - same - Long.BYTES);
            long blanks = AsciiScan.blanks(bytes);
            long ended = ~blanks & ((blanks >>> Byte.SIZE) | behind) & AsciiScan.HIGHS;
            boolean begins = isBorderBefore(reference, referenceEnd - same - Long.BYTES, referenceStart);
            long began = ~blanks & ((blanks << Byte.SIZE) | (begins ? FIRST : 0));
            long stops = (bytes ^ other) | stops(bytes, began, reference, referenceEnd - same - Long.BYTES);
            int equal = Long.numberOfLeadingZeros(stops) >>> 3;
            if (equal < Long.BYTES) {
                ends += Long.bitCount(ended & AsciiScan.highest(equal));
                same += equal;
                break;
            }
            ends += Long.bitCount(ended);
            behind = blanks << TOP;
            same += Long.BYTES;
        }
        // A last part of less than eight bytes is left to be looked up, with the word that it is cut from.
        boolean whole = isBorderBefore(reference, referenceEnd - same, referenceStart)
                && isBorderBefore(hypothesis, hypothesisEnd - same, hypothesisStart);
        if (!whole && same > 0 && reference[referenceEnd - same] != ' ') {
            ends--;
            do {
                same--;
            } while (same > 0 && reference[referenceEnd - same] != ' ');
        }
        words += ends;
        referenceEnd -= same;
        hypothesisEnd -= same;
    }

    /** Marks what is not taken of eight bytes, in which words begin where that is marked. */
    private long stops(long bytes, long began, byte[] reference, int start) {
        if (watched.isEmpty()) {
            return AsciiScan.odd(bytes) | (began & ~AsciiScan.letters(bytes) & lettersOnly);
        }
        long stops = AsciiScan.HIGHS & ~AsciiScan.small(bytes) & ~AsciiScan.blanks(bytes);
        for (long left = began & ~stops; left != 0; left &= left - 1) {
            if (watched.get().mayChange(reference, start + (Long.numberOfTrailingZeros(left) >>> 3))) {
                stops |= left & -left;
            }
        }
        return stops;
    }

    /** Returns a mask of the bytes that belong to the line, of which so many are left. */
    private static long within(int left) {
        return left < Long.BYTES ? AsciiScan.lowest(left) : -1;
    }

    /** Leaves words that may join what follows them: those before stand by themselves. */
    private void leaveJoiningFirst(AlteredWords watchedWords, byte[] reference, int from) {
        int end = referenceStart;
        while (words > 0) {
            int wordEnd = end;
            while (wordEnd > from && reference[wordEnd - 1] == ' ') {
                wordEnd--;
            }
            int wordStart = wordEnd;
            while (wordStart > from && reference[wordStart - 1] != ' ') {
                wordStart--;
            }
            if (!watchedWords.mayJoin(reference, wordStart)) {
                break;
            }
            words--;
            end = wordStart;
        }
        hypothesisStart -= referenceStart - end;
        referenceStart = end;
    }

    /** The like for the end of the line, of which so many words are taken. */
    private void leaveJoiningLast(AlteredWords watchedWords, byte[] reference, int taken) {
        int start = referenceEnd;
        for (int left = taken; left > 0; left--) {
            int wordStart = start;
            while (reference[wordStart] == ' ') {
                wordStart++;
            }
            if (!watchedWords.mayJoin(reference, wordStart)) {
                break;
            }
            words--;
            start = wordStart;
            while (reference[start] > ' ') {
                start++;
            }
        }
        hypothesisEnd += start - referenceEnd;
        referenceEnd = start;
    }

    private static boolean isBorder(byte[] bytes, int index, int end) {
        return index >= end || bytes[index] == ' ';
    }

    private static boolean isBorderBefore(byte[] bytes, int index, int start) {
        return index <= start || bytes[index - 1] == ' ';
    }
}
