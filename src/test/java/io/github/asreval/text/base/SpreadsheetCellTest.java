package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest(name = "guards \"{0}\"")
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝SUM(1)", "＋1", "－1", "＠x", "=", "＠"})
    void guardsWhatASpreadsheetCalculates(String text) {
        assertEquals("'" + text, SpreadsheetCell.guarded(text));
    }

    @ParameterizedTest(name = "leaves \"{0}\" as it is")
    @ValueSource(strings = {"", "a=b", "1-2", "word", "'=1", "ー", "हाँ", "—"})
    void leavesTextAsItIs(String text) {
        assertEquals(text, SpreadsheetCell.guarded(text));
    }

    @Test
    void guardsOnce() {
        assertEquals("'=1", SpreadsheetCell.guarded(SpreadsheetCell.guarded("=1")));
    }
}
