package io.github.asreval.report.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowLimitTest {

    @ParameterizedTest(name = "of a, bb, ccc and d, {0} rows and {1} bytes let through \"{2}\"")
    @CsvSource({
        "9, 99, a|bb|ccc|d|",
        "2, 99, a|bb|",
        "0, 99, ''",
        "9, 0,  ''",
        "9, 5,  a|bb|",
        "9, 4,  a|",
        "9, 9,  a|bb|ccc|",
        "9, 10, a|bb|ccc|",
        "9, 11, a|bb|ccc|d|",
        "4, 11, a|bb|ccc|d|",
    })
    void letsWholeRowsThroughAndNoneBehindOneTooMany(long rows, long bytes, String passed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowLimit limit = new RowLimit(out, "", rows, bytes);
        limit.write("a\nbb\nccc\nd\n".getBytes(UTF_8));
        assertEquals(passed, out.toString(UTF_8).replace('\n', '|'));
        assertEquals(passed.chars().filter(c -> c == '|').count(), limit.rows());
    }

    @ParameterizedTest(name = "pieces of {0} bytes make no difference")
    @ValueSource(ints = {1, 2, 3, 5, 100})
    void piecesMakeNoDifference(int size) throws IOException {
        byte[] rows = "one\n\nतीन\nfour four\nfive\n".getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowLimit limit = new RowLimit(out, ",", 4, 99);
        for (int i = 0; i < rows.length; i += size) {
            limit.write(rows, i, Math.min(size, rows.length - i));
        }
        assertEquals("one\n,\n,तीन\n,four four\n", out.toString(UTF_8));
        assertEquals(4, limit.rows());
    }

    @Test
    void aSmallRowBehindALargeOneDoesNotSlipThrough() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowLimit limit = new RowLimit(out, "", 9, 5);
        limit.write("a\n".getBytes(UTF_8));
        limit.write("too long\n".getBytes(UTF_8));
        limit.write("b\n".getBytes(UTF_8));
        limit.write('\n');
        assertEquals("a\n", out.toString(UTF_8));
    }
}
