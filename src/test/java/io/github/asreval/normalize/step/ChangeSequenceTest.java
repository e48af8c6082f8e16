package io.github.asreval.normalize.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.base.CaseFolding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSequenceTest {

    private static final WordChange FOLD = CaseFolding::fold;
    private static final WordChange HUSH = word -> "";

    @Test
    void isFlat() {
        ChangeSequence nested = ChangeSequence.of(FOLD, ChangeSequence.of(HUSH, ChangeSequence.of(FOLD)));
        assertEquals(List.of(FOLD, HUSH, FOLD), nested.changes());
    }

    @Test
    void aSimpleChangeConsistsOfItself() {
        assertEquals(List.of(FOLD), ChangeSequence.simple(FOLD));
        assertEquals(List.of(FOLD, HUSH), ChangeSequence.simple(ChangeSequence.of(FOLD, HUSH)));
    }
}
