package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNamesTest {

    @TempDir
    private Path folder;

    private LineNames names(int threads, WerScorer scorer, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("text"), text, UTF_8);
        LineNames names = new LineNames();
        try (PairBlocks pairs = new PairFiles(PairSettings.standard(), scorer, note -> {}).open(file, file)) {
            scorer.score(pairs, threads, names);
        }
        return names;
    }

    @Test
    void plainLinesAreKnownByTheirNumbersInTheFile() throws IOException {
        LineNames names = names(1, WerScorer.standard().withoutEmptyReferences(), "a\n\nb\n");
        assertEquals(2, names.lines());
        assertEquals(3, names.number(1));
        assertEquals("3", names.id(1));
        assertThrows(IndexOutOfBoundsException.class, () -> names.number(2));
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 3})
    void othersByTheirIds(int threads) throws IOException {
        StringBuilder trn = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            trn.append("w (श्री-").append(i * 31).append(")\n");
        }
        LineNames names = names(threads, WerScorer.standard(), trn.toString());
        for (int i = 0; i < 10_000; i++) {
            assertEquals("श्री-" + i * 31, names.id(i));
            assertEquals(i + 1, names.number(i));
        }
    }
}
