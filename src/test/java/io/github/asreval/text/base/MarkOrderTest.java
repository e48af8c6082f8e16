package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.ibm.icu.text.Normalizer2;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkOrderTest {

    private static final int[] PIECES = {'a', 0x301, 0x327, 0x344, 0x93C, 0x94D, 0x10A0F, 0x1D165, 0x34F, 0x301, 0x323};

    @ParameterizedTest(name = "text {0} is equivalent when its marks are sorted")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void isEquivalent(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            int piece = random.nextInt(300) == 0 ? 0 : 1 + random.nextInt(PIECES.length - 1);
            text.appendCodePoint(seed < 4 && PIECES[piece] == 0x34F ? 0x301 : PIECES[piece]);
        }
        for (Normalizer2 form : new Normalizer2[] {
            Normalizer2.getNFCInstance(), Normalizer2.getNFDInstance(), Normalizer2.getNFKCCasefoldInstance()
        }) {
            assertEquals(form.normalize(text), form.normalize(MarkOrder.sorted(text.toString())));
        }
    }

    @Test
    void leavesOtherTextAlone() {
        String text = "a\u0327\u0301 हिन्दी ".repeat(100);
        assertSame(text, MarkOrder.sorted(text));
        String few = "a" + "\u0327\u0301".repeat(200);
        assertSame(few, MarkOrder.sorted(few));
    }
}
