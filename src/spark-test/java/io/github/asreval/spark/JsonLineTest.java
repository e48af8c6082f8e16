package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {

    private static final JsonLine LINE = new JsonLine(List.of("id", "text"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            delimiter = ';',
            value = {
                "{\"id\":\"u1\",\"text\":\"a } { b\"};                     u1;   a } { b",
                "{\"text\":\"a\",\"more\":[{\"id\":2}],\"id\":\"u1\"} ;       u1;   a",
                "{\"id\":12.50,\"text\":true};                           12.50; true",
                "{\"id\":null,\"text\":\"\\ud83d\\ude00\"};               -;    \uD83D\uDE00",
                "{\"id\":\"u1\"};                                       u1;   -",
                "{};                                                  -;    -",
            })
    void givesTheMembersOfAnObject(String line, String id, String text) {
        assertEquals(RowFactory.create(id, text, null), LINE.call(line));
        assertEquals(RowFactory.create(id, text, null), LINE.call("\uFEFF" + line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"id\":\"u1\",\"text\":\"a\"",
                "{\"id\":\"u1\",\"text\":\"a\"} {\"id\":\"u2\",\"text\":\"b\"}",
                "{\"id\":\"u1\",\"text\":\"a\"},",
                "{\"id\":\"u1\",\"text\":\"a\"}}",
                "{\"id\":\"u1\",\"text\":[\"a\"]}",
                "{\"id\":{\"is\":1},\"text\":\"a\"}",
                "{\"id\":\"u1\",\"text\":\"\\ud83d\"}",
                "{'id':'u1','text':'a'}",
            })
    void keepsALineThatIsNoRowAsItIs(String line) {
        assertEquals(Arrays.asList(null, null, line), Arrays.asList(cells(line)));
    }

    private static Object[] cells(String line) {
        Object[] cells = new Object[3];
        Arrays.setAll(cells, i -> LINE.call(line).get(i));
        return cells;
    }
}
