package io.github.asreval.languagemodel;

import java.util.function.LongConsumer;

/** Counts by numbers of 64 bits, in two arrays: 12 bytes a place, of which no more than 7 of 10 are taken. For one thread. */
final class LongTable {

    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    /** 0 where the place is free: no key has that count. */
    private int[] counts = new int[FIRST];

    private int size;

    /** Returns the count of a key, 0 for one that was never counted. */
    int get(long key) {
        return counts[place(key)];
    }

    /** Adds to the count of a key, and returns what it is then. */
    int add(long key, int more) {
        int place = place(key);
        if (counts[place] == 0) {
            if (size >= keys.length / 10 * 7) {
                grow();
                place = place(key);
            }
            keys[place] = key;
            size++;
        }
        counts[place] += more;
        return counts[place];
    }

    boolean contains(long key) {
        return get(key) != 0;
    }

    /** Returns how many keys there are. */
    int size() {
        return size;
    }

    /** Returns how many bytes the next key takes, if the table has to grow for it: the old arrays and the new ones. */
    long bytesToGrow() {
        return 12L * keys.length * (size >= keys.length / 10 * 7 ? 3 : 1);
    }

    void forEachKey(LongConsumer consumer) {
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                consumer.accept(keys[i]);
            }
        }
    }

    private int place(long key) {
        // Keys are hashes, whose lower bits are as good as any.
        int place = (int) key & keys.length - 1;
        while (counts[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                counts[place] = oldCounts[i];
            }
        }
    }
}
