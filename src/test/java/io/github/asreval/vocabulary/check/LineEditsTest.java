package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.VocabularyFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Changes of lines and cells that are made together, or not at all. */
class LineEditsTest {

    private static LineEdits edits(String text) {
        return new LineEdits(VocabularyFile.of("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .lines());
    }

    private static Fix.Lines lines(int first, int last, String... lines) {
        return new Fix.Lines(first, last, List.of(lines));
    }

    /** Edits of one line, each as where it begins, what stands there, and what is to. */
    private static Fix.Cells cells(int line, String... edits) {
        return new Fix.Cells(
                line,
                Arrays.stream(edits)
                        .map(edit -> edit.split(":", -1))
                        .map(parts -> new Fix.Edit(Optional.empty(), Integer.parseInt(parts[0]), parts[1], parts[2]))
                        .toList());
    }

    private static String result(LineEdits edits) {
        return edits.result().stream().map(LineEditsTest::shown).collect(Collectors.joining("|"));
    }

    private static String shown(Line line) {
        return line.number() + " " + line.text() + " " + line.end();
    }

    @Test
    void cellsOfOneLineChangeFromLeftToRightInWhateverOrderTheyCome() {
        LineEdits edits = edits("a,😀b,c\nd\n");
        assertTrue(edits.accept(cells(1, "5:c:cc")));
        assertTrue(edits.accept(cells(1, "0:a:", "2:😀b:x😀y")));
        assertEquals("1 ,x😀y,cc LF|2 d LF", result(edits));
    }

    @Test
    void aCellChangesOnce() {
        LineEdits edits = edits("a,b\na,b\n");
        assertTrue(edits.accept(cells(1, "0:a:x")));
        assertFalse(edits.accept(cells(1, "0:a:y")));
        assertFalse(edits.accept(cells(1, "2:b:z", "0:a:y")));
        assertTrue(edits.accept(cells(2, "0:a:y")));
        assertTrue(edits.accept(cells(1, "2:b:z")));
        assertEquals("1 x,z LF|2 y,b LF", result(edits));
    }

    @Test
    void aLineChangesEitherAsAWholeOrInItsCells() {
        LineEdits edits = edits("a\nb\nc\nd\n");
        assertTrue(edits.accept(lines(2, 3, "x")));
        assertFalse(edits.accept(cells(2, "0:b:y")));
        assertFalse(edits.accept(cells(3, "0:c:y")));
        assertTrue(edits.accept(cells(1, "0:a:y")));
        assertTrue(edits.accept(cells(4, "0:d:y")));
        assertFalse(edits.accept(lines(1, 1)));
        assertFalse(edits.accept(lines(3, 3)));
        assertFalse(edits.accept(lines(4, 4)));
        assertEquals("1 y LF|2 x LF|4 y LF", result(edits));
    }

    @Test
    void linesThatOverlapDoNotChangeTwice() {
        LineEdits edits = edits("a\nb\nc\nd\n");
        assertTrue(edits.accept(lines(2, 2)));
        assertFalse(edits.accept(lines(1, 2, "x")));
        assertFalse(edits.accept(lines(2, 3, "x")));
        assertFalse(edits.accept(lines(1, 4, "x")));
        assertTrue(edits.accept(lines(1, 1)));
        assertTrue(edits.accept(lines(3, 4)));
        assertEquals("", result(edits));
    }

    @Test
    void newLinesEndAsTheFirstLineAndTheLastOneAsTheLastOfTheOld() {
        LineEdits edits = edits("a\r\nb\nc");
        assertTrue(edits.accept(lines(2, 3, "x", "y", "z")));
        assertEquals("1 a CRLF|2 x CRLF|3 y CRLF|3 z NONE", result(edits));
        LineEdits only = edits("a");
        assertTrue(only.accept(lines(1, 1, "x", "y")));
        assertEquals("1 x LF|1 y NONE", result(only));
        LineEdits fewer = edits("a\nb\r\nc\n");
        assertTrue(fewer.accept(lines(1, 2, "x")));
        assertEquals("1 x CRLF|3 c LF", result(fewer));
    }

    @Test
    void aFixSaysWhatItChanges() {
        assertThrows(IllegalArgumentException.class, () -> new Fix.Cells(1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> lines(0, 1));
        assertThrows(IllegalArgumentException.class, () -> lines(2, 1));
        assertEquals(List.of(), lines(1, 1).lines());
        assertEquals(
                "another encoding to UTF-8", Fix.Rewrite.AS_UTF_8.before() + " to " + Fix.Rewrite.AS_UTF_8.after());
    }

    @Test
    void aFindingTellsWhatIsToStandInItsPlace() {
        Finding finding = Finding.of(Rule.BLANK_LINE, Span.line(2), "blank");
        assertEquals(Optional.empty(), finding.replacement());
        assertEquals(Optional.of("x\ny"), finding.with(lines(2, 2, "x", "y")).replacement());
        assertEquals(Optional.of(""), finding.with(lines(2, 2)).replacement());
        assertEquals(Optional.empty(), finding.with(lines(1, 2, "x")).replacement());
        assertEquals(Optional.empty(), finding.with(lines(2, 3, "x")).replacement());
        assertEquals(Optional.of("y"), finding.with(cells(2, "0:a:y", "3:b:z")).replacement());
        assertEquals(Optional.empty(), finding.with(Fix.Rewrite.WITH_LF).replacement());
    }

    @Test
    void placesAreOrderedByLineThenColumnThenEnd() {
        Span file = Span.file();
        Span line = Span.line(1);
        Span cell = new Span(1, Optional.empty(), 2, 1, 3);
        Span longer = new Span(1, Optional.empty(), 0, 3, 6);
        Span next = new Span(2, Optional.empty(), 0, 0, 0);
        List<Span> ordered = List.of(file, line, cell, longer, next);
        assertEquals(
                ordered,
                List.of(next, longer, cell, line, file).stream().sorted().toList());
        assertEquals(List.of(1, 1, 4, 4, 1), ordered.stream().map(Span::column).toList());
        assertEquals(
                List.of(false, false, true, true, true),
                ordered.stream().map(Span::hasExtent).toList());
    }

    @Test
    void placesThatAreNoneAreRefused() {
        Optional<Column> none = Optional.empty();
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, none, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, none, -1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, none, 0, -2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, none, 0, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, none, 0, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Span(1, none, 0, 1, -1));
        assertEquals(3, new Span(1, none, 0, 2, 2).column());
    }
}
