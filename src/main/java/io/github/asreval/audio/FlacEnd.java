package io.github.asreval.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds the last whole block in a FLAC file, and by its number how much sound is there: a file that was cut off still
 * declares all of it.
 *
 * <p>Only the end of the file is read, a megabyte at most. A block counts if its check sum is right up to the end of
 * the file or up to the next block.
 */
final class FlacEnd {

    private static final int MOST = 1 << 20;
    private static final int USUAL = 1 << 17;

    /** Blocks at the end that are tried; among them are bytes that only look like the beginning of one. */
    private static final int TRIED = 16;

    private final byte[] tail;
    private final int end;
    private final int blockSize;
    private final int channels;

    private FlacEnd(byte[] tail, int end, int blockSize, int channels) {
        this.tail = tail;
        this.end = end;
        this.blockSize = blockSize;
        this.channels = channels;
    }

    /**
     * Returns how many samples of every channel a file holds, 0 if it has no whole block; empty if its end cannot be
     * made out.
     *
     * @param start where its first block begins
     * @param largest the largest block, in bytes, as STREAMINFO has it; 0 if that does not say
     */
    static OptionalLong samples(FileBytes bytes, long start, int largest, int blockSize, int channels)
            throws IOException {
        long end = bytes.isAt(bytes.size() - 128, "TAG") ? bytes.size() - 128 : bytes.size();
        if (end <= start) {
            return OptionalLong.of(0);
        }
        // What STREAMINFO says of the largest block may be wrong, too.
        int usual = largest == 0 ? USUAL : Math.min(MOST, 2 * largest + FlacFrame.LONGEST);
        OptionalLong found = OptionalLong.empty();
        for (int wanted : new int[] {usual, MOST}) {
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(wanted, end - start));
            int length = bytes.read(tail, end - tail.capacity());
            found = new FlacEnd(tail.array(), length, blockSize, channels).last();
            if (found.isPresent() || tail.capacity() == end - start) {
                return found.isPresent() ? found : OptionalLong.of(0);
            }
        }
        return found;
    }

    private OptionalLong last() {
        Deque<Integer> begins = new ArrayDeque<>();
        for (int at = end - 6; at >= 0 && begins.size() < TRIED; at--) {
            Optional<FlacFrame> frame = FlacFrame.at(tail, at, end);
            if (frame.isPresent() && frame.get().channels() == channels) {
                if (isWhole(at, new HashSet<>(begins))) {
                    return OptionalLong.of(frame.get().end(blockSize));
                }
                begins.push(at);
            }
        }
        return OptionalLong.empty();
    }

    /** Returns whether the check sum of a block is right where the file ends, or where another block begins. */
    private boolean isWhole(int at, Set<Integer> begins) {
        int sum = 0;
        for (int i = at; i < end; i++) {
            if (sum == 0 && begins.contains(i)) {
                return true;
            }
            sum = FlacFrame.blockCheck(sum, tail[i]);
        }
        return sum == 0;
    }
}
