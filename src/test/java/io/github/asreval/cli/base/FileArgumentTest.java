package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileArgumentTest {

    @ParameterizedTest(name = "{0}, where folders end in {1}, is advised: {2}")
    @CsvSource({"????.txt, \\, true", "a?.txt, /, false", "a.txt, \\, false"})
    void lettersThatWindowsHasLostAreToBeGivenInAFile(String name, char separator, boolean advised) {
        String advice = FileArgument.advice(name, separator);
        assertEquals(advised, !advice.isEmpty());
        assertTrue(advice.isEmpty() || advice.endsWith("give @FILE"), advice);
    }
}
