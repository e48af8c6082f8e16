package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.base.MalformedMapException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermListTest {

    @Test
    void aPlainListHasATermOnEachLine() {
        TermList list = TermList.parse("t", "# ours\nGolconda Fort\n\n  nizam \n");
        assertEquals(List.of(new Term("Golconda Fort", "", 1, 2), new Term("nizam", "", 1, 4)), list.terms());
        assertEquals(false, list.weighted());
    }

    @Test
    void theColumnsOfATableStandInAnyOrder() {
        TermList list = TermList.parse("t", "# ours\nType\tTERM\tweight\nplace\tfort\t2.5\n\tnizam\n");
        assertEquals(List.of(new Term("fort", "place", 2.5, 3), new Term("nizam", "", 1, 4)), list.terms());
        assertTrue(list.weighted());
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a~b                            | t:1: there is a tab, but no header",
                "term~kind^a~b                  | t:1: there is a tab, but no header",
                "term~type^a~b~c                | t:2: this line has 3 cells, and the header 2",
                "term~type^~b                   | t:2: the term of this line is missing",
                "term~weight^a~heavy            | t:2: \"heavy\" is no weight",
                "term~weight^a~-1               | t:2: \"-1\" is no weight",
                "term~weight^a~1000001          | t:2: \"1000001\" is no weight",
                "term~weight^a~0.0000001        | t:2: \"0.0000001\" is no weight",
                "''                             | t:1: this list has no terms",
                "# only this                    | t:1: this list has no terms",
                "# only this^                   | t:1: this list has no terms",
                "type~term^a~b^c                | t:3: the term of this line is missing",
            })
    void refusesWhatItCannotRead(String text, String message) {
        String list = text.replace('~', '\t').replace('^', '\n');
        MalformedMapException problem = assertThrows(MalformedMapException.class, () -> TermList.parse("t", list));
        assertTrue(String.valueOf(problem.getMessage()).startsWith(message), problem.getMessage());
    }

    @Test
    void linesAreCountedFromTheFirstAndTheLargestWeightIsOne() {
        assertEquals(
                List.of(new Term("fort", "", 1, 2)),
                TermList.parse("t", "\nfort").terms());
        assertEquals(
                List.of(new Term("fort", "", 1_000_000, 2), new Term("b", "", 0, 3)),
                TermList.parse("t", "term\tweight\nfort\t1000000\nb\t0\n").terms());
    }
}
