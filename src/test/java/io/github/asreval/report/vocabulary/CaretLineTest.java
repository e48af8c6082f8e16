package io.github.asreval.report.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.values.TextStyle;
import io.github.asreval.text.base.DisplayWidth;
import io.github.asreval.vocabulary.check.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaretLineTest {

    @Test
    void standsUnderThePlaceByDisplayWidth() {
        assertEquals("    日本語 x\n          ^\n", row("日本語 x", 3, 4));
        assertEquals("    a⇥⇥⇥b\n        ^\n", row("a\t\t\tb", 4, 5));
        assertEquals("    गेट-४\n       ^\n", row("गेट-४", 4, 5));
        assertEquals("    a\u001B".replace("\u001B", "⟨U+001B⟩") + "b\n             ^\n", row("a\u001Bb", 2, 3));
    }

    @Test
    void standsUnderTheLetterOfAMark() {
        assertEquals("    xe\u0301\n     ^\n", row("xe\u0301", 2, 3));
    }

    @Test
    void standsBehindTheEnd() {
        assertEquals("    a⇥\n      ^\n", row("a\t", 2, 2));
        assertEquals("\n    ^\n", row("", 0, 0));
    }

    @Test
    void hasNoCaretWithoutAnExtent() {
        assertEquals("    abc\n", row("abc", Span.NOWHERE, Span.NOWHERE));
    }

    @Test
    void isCutAroundThePlace() {
        String longRow = "x".repeat(5_000_000) + "!" + "y".repeat(5_000_000);
        String shown = row(longRow, 5_000_000, 5_000_001);
        String[] lines = shown.split("\n", -1);
        assertEquals(lines[0].indexOf('!'), lines[1].indexOf('^'));
        assertTrue(DisplayWidth.of(lines[0]) <= 120, lines[0]);
        assertTrue(lines[0].startsWith("    …xx") && lines[0].endsWith("yy…"), lines[0]);
        String end = row("日".repeat(400) + "!", 400, 401);
        assertTrue(end.contains("日!\n"), end);
        assertTrue(DisplayWidth.of(end.split("\n", -1)[0]) <= 120, end);
    }

    private static String row(String row, int start, int end) {
        return CaretLine.of(row, new Span(1, Optional.empty(), 0, start, end), TextStyle.PLAIN);
    }
}
