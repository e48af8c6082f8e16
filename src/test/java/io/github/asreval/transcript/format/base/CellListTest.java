package io.github.asreval.transcript.format.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellListTest {

    @ParameterizedTest(name = "{0} is the list {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a;b c ; d                | a/b c/d",
                "one                      | one",
                "[\"a\", \"b, c\"]        | a/b, c",
                "['a', 'it\\'s', \"it's\"] | a/it's/it's",
                "[\"\\u0939\\u0948\"]     | है",
                "[a, b]                   | a/b",
                "[]                       | ~~",
                ";;                       | ~~",
            })
    void readsListsHoweverTheyAreWritten(String cell, String elements) {
        assertEquals(elements.isEmpty() ? List.of() : List.of(elements.split("/")), CellList.of(cell));
    }

    @Test
    void returnsWhateverTextsItWrote() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            List<String> texts = new ArrayList<>();
            for (int size = random.nextInt(4); size > 0; size--) {
                StringBuilder text = new StringBuilder("x");
                for (int length = random.nextInt(6); length > 0; length--) {
                    text.append("a\"\\,;[]'u0".charAt(random.nextInt(10)));
                }
                texts.add(text.toString());
            }
            assertEquals(texts, CellList.of(CellList.cell(texts)), texts.toString());
        }
    }
}
