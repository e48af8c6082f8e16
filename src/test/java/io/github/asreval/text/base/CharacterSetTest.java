package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetTest {

    @Test
    void holdsTheEndsOfItsRangesAndNothingBeside() {
        CharacterSet set = CharacterSet.parse(List.of("0905-090B", "0932", "10FFFF"));
        assertTrue(set.contains(0x905));
        assertTrue(set.contains(0x908));
        assertTrue(set.contains(0x90B));
        assertTrue(set.contains(0x932));
        assertTrue(set.contains(0x10FFFF));
        assertFalse(set.contains(0x904));
        assertFalse(set.contains(0x90C));
        assertFalse(set.contains(0x931));
        assertFalse(set.contains(0x933));
        assertEquals(9, set.size());
        assertEquals("[0905-090B, 0932, 10FFFF]", set.toString());
    }

    @Test
    void joinsRangesThatTouch() {
        CharacterSet set = CharacterSet.parse(List.of("0041-0043", "0044", "0046"));
        assertEquals(List.of(new CharacterSet.Range('A', 'D'), new CharacterSet.Range('F', 'F')), set.ranges());
        assertEquals(CharacterSet.of('F', 'D', 'C', 'B', 'A', 'A'), set);
        assertEquals(CharacterSet.of('F', 'D', 'C', 'B', 'A').hashCode(), set.hashCode());
        assertNotEquals(CharacterSet.of('A'), set);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {"", "x", "0041-", "-0041", "0043-0041", "110000", "0041 ", "+41", "0041-0042-0043", "00000041"})
    void refusesWhatIsNoRange(String line) {
        assertThrows(IllegalArgumentException.class, () -> CharacterSet.parse(List.of(line)));
    }

    @Test
    void refusesRangesOutOfOrder() {
        var e = assertThrows(
                IllegalArgumentException.class, () -> CharacterSet.parse(List.of("0041-0043", "0043-0045")));
        assertEquals("range \"0043-0045\" is not behind the range before it", e.getMessage());
    }

    @Test
    void agreesWithABitSetOnRandomSets() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            BitSet bits = new BitSet();
            int[] left = codePoints(random, bits);
            int[] right = codePoints(random, bits);
            CharacterSet set = CharacterSet.of(left).union(CharacterSet.of(right));
            assertEquals(bits.cardinality(), set.size());
            for (int c = 0; c < 70; c++) {
                assertEquals(bits.get(c), set.contains(c), set + " and " + c);
            }
        }
    }

    private static int[] codePoints(Random random, BitSet bits) {
        int[] codePoints = random.ints(random.nextInt(20), 0, 64).toArray();
        for (int c : codePoints) {
            bits.set(c);
        }
        return codePoints;
    }

    @Test
    void holdsAllOfAText() {
        CharacterSet set = CharacterSet.of('a', 0x1F600);
        assertTrue(set.containsAll(""));
        assertTrue(set.containsAll("a\uD83D\uDE00"));
        assertFalse(set.containsAll("ab"));
    }

    @Test
    void emptySetIsNeutral() {
        CharacterSet set = CharacterSet.of('a');
        assertSame(set, set.union(CharacterSet.EMPTY));
        assertSame(set, CharacterSet.EMPTY.union(set));
        assertEquals(CharacterSet.EMPTY, CharacterSet.parse(List.of()));
        assertTrue(CharacterSet.EMPTY.isEmpty());
        assertFalse(CharacterSet.EMPTY.contains(0));
    }
}
