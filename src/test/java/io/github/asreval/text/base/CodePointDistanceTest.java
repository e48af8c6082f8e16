package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointDistanceTest {

    @ParameterizedTest(name = "\"{0}\" and \"{1}\" are {2} apart")
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "kitten, sitting, 3",
        "मिनार, महीना, 3",
        "😀a, a, 1",
        "flaw, lawn, 2",
    })
    void countsCodePointsToChange(String a, String b, int distance) {
        assertEquals(distance, distance(a, b));
        assertEquals(distance, distance(b, a));
    }

    @Test
    void countsTheFirst256CodePointsOnly() {
        String word = "x".repeat(256);
        assertEquals(0, distance(word + "abc", word + "def"));
        assertEquals(1, distance(word.substring(1) + "a", word.substring(1) + "b"));
        assertEquals(256, CodePointDistance.codePoints("😀".repeat(1000)).length);
    }

    @Test
    void agreesWithTheTextbookOnBothSidesOfEachMachineWord() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            int[] a = word(random);
            int[] b = word(random);
            assertEquals(
                    textbook(a, b),
                    CodePointDistance.between(a, b),
                    () -> new String(a, 0, a.length) + " / " + new String(b, 0, b.length));
        }
    }

    @Test
    void cutsBetweenCodePoints() {
        assertArrayEquals(new int[] {0x1F600, 'b'}, CodePointDistance.codePoints("😀b"));
    }

    private static int distance(String a, String b) {
        return CodePointDistance.between(CodePointDistance.codePoints(a), CodePointDistance.codePoints(b));
    }

    private static int[] word(Random random) {
        int length = switch (random.nextInt(100)) {
            case 0 -> 60 + random.nextInt(80);
            case 1 -> 120 + random.nextInt(150);
            default -> random.nextInt(24);
        };
        return random.ints(length, 'a', 'a' + 2 + random.nextInt(40)).toArray();
    }

    private static int textbook(int[] a, int[] b) {
        int[][] table = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    table[i][j] = Math.min(
                            table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                            1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
            }
        }
        return table[a.length][b.length];
    }
}
