package io.github.asreval.report.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupedSpoolTest {

    @ParameterizedTest(name = "gives back what each group got, {0} bytes in memory")
    @ValueSource(ints = {0, 1, 7, 100, 1 << 20})
    void givesBackWhatEachGroupGot(int inMemory) throws IOException {
        Random random = new Random(inMemory);
        Map<String, StringBuilder> expected = new HashMap<>();
        try (GroupedSpool spool = new GroupedSpool(inMemory)) {
            for (int i = 0; i < 500; i++) {
                String group = "speaker " + random.nextInt(4);
                String piece = "line " + i + "\n";
                expected.computeIfAbsent(group, unknown -> new StringBuilder()).append(piece);
                spool.of(group).write(piece.getBytes(UTF_8));
                if (i % 100 == 0) {
                    // Reading in between must not change where the next piece goes.
                    assertEquals(expected.get(group).toString(), read(spool, group));
                }
            }
            for (Map.Entry<String, StringBuilder> group : expected.entrySet()) {
                assertEquals(group.getValue().toString(), read(spool, group.getKey()));
            }
            assertEquals("", read(spool, "nobody"));
        }
    }

    private static String read(GroupedSpool spool, String group) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        spool.copyTo(read, group);
        return read.toString(UTF_8);
    }
}
