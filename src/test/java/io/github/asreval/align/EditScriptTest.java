package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EditScriptTest {

    private final EditScript script = new EditScript();

    @Test
    void isEmptyAtFirst() {
        assertEquals(0, script.size());
        assertEquals(0, script.errors());
        assertEquals("", script.toString());
        assertThrows(IndexOutOfBoundsException.class, () -> script.operation(0));
    }

    @Test
    void readsFromLeftToRight() {
        WordAligner.standard().align(new int[] {1, 2, 3}, 3, new int[] {2, 4, 5}, 3, SpellingDistance.NONE, script);
        assertEquals("DHSI", script.toString());
        assertEquals(EditOperation.DELETION, script.operation(0));
        assertEquals(EditOperation.INSERTION, script.operation(3));
        assertEquals(3, script.errors());
        assertThrows(IndexOutOfBoundsException.class, () -> script.operation(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> script.operation(4));
    }

    @Test
    void forgetsWhatItHeldBefore() {
        var aligner = WordAligner.standard();
        WordPair large = WordPair.unrelated(1, 500, 700, 9);
        aligner.align(large.reference(), 500, large.hypothesis(), 700, SpellingDistance.NONE, script);
        script.dropTieLevels(2);
        aligner.align(new int[] {1}, 1, new int[] {1}, 1, SpellingDistance.NONE, script);
        assertEquals("H", script.toString());
        assertEquals(1, script.hits());
        assertEquals(0, script.errors());
        assertEquals(0, script.tieLevelsDropped());
    }
}
