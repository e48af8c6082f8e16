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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBlocksTest {

    @TempDir
    private Path folder;

    private LineBlocks blocks(BlockUnit unit, int threads, String reference, String hypothesis) throws IOException {
        Path said = Files.writeString(folder.resolve("ref"), reference, UTF_8);
        Path heard = Files.writeString(folder.resolve("hyp"), hypothesis, UTF_8);
        LineBlocks blocks = new LineBlocks(unit);
        PairFiles files = new PairFiles(PairSettings.standard(), WerScorer.standard(), note -> {});
        try (PairBlocks pairs = files.open(said, heard)) {
            WerScorer.standard().score(pairs, threads, blocks);
        }
        return blocks;
    }

    private static List<String> names(LineBlocks blocks) {
        return IntStream.range(0, blocks.lines())
                .mapToObj(line -> blocks.name(blocks.block(line)))
                .toList();
    }

    @Test
    void takesTheSpeakersOfIds() throws IOException {
        String trn = "a (s1-1)\nb (s2-1)\nc (s1-2)\n";
        LineBlocks blocks = blocks(BlockUnit.AUTO, 1, trn, trn);
        assertEquals(BlockUnit.SPEAKER, blocks.unit());
        assertEquals(List.of("s1", "s2", "s1"), names(blocks));
        assertEquals(2, blocks.count());
        assertEquals(List.of(0, 1, 0), IntStream.of(blocks.toArray()).boxed().toList());
        assertThrows(IndexOutOfBoundsException.class, () -> blocks.block(3));
    }

    @Test
    void goesByWhatTheReferenceSays() throws IOException {
        String reference = "{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}\n";
        String hypothesis =
                "{\"id\":\"1\",\"text\":\"a\",\"speaker\":\"x\"}\n{\"id\":\"2\",\"text\":\"b\",\"speaker\":\"y\"}\n";
        assertEquals(
                BlockUnit.UTTERANCE,
                blocks(BlockUnit.AUTO, 1, reference, hypothesis).unit());
        assertEquals(1, blocks(BlockUnit.SPEAKER, 1, reference, hypothesis).count());
        assertEquals(2, blocks(BlockUnit.SPEAKER, 1, hypothesis, reference).count());
    }

    @Test
    void takesTheFilesWhereThereIsOneSpeaker() throws IOException {
        String stm = "f1 1 s 0 1 a\nf2 1 s 0 1 b\n";
        assertEquals(BlockUnit.FILE, blocks(BlockUnit.AUTO, 1, stm, stm).unit());
    }

    @Test
    void takesUtterancesWhereNothingElseIsKnown() throws IOException {
        LineBlocks blocks = blocks(BlockUnit.AUTO, 2, "A: x\nB: y\n", "A: x\nB: y\n");
        assertEquals(BlockUnit.UTTERANCE, blocks.unit());
        assertEquals(2, blocks.count());
        assertEquals(1, blocks.block(1));
        assertEquals(List.of(0, 1), IntStream.of(blocks.toArray()).boxed().toList());
        assertEquals(List.of("", ""), names(blocks));
        assertEquals(List.of("A", "B"), names(blocks(BlockUnit.SPEAKER, 2, "A: x\nB: y\n", "A: x\nB: y\n")));
    }

    @Test
    void putsLinesWithTheSameLabelsTogether() throws IOException {
        String stm = "f 1 s 0 1 <o,f1> a\nf 1 s 1 2 <o> b\nf 1 s 2 3 <o,f1> c\n";
        LineBlocks blocks = blocks(BlockUnit.LABEL, 1, stm, stm);
        assertEquals(List.of("o f1", "o", "o f1"), names(blocks));
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 5})
    @Tag("long")
    void numbersBlocksByTheirFirstLinesOnAnyNumberOfThreads(int threads) throws IOException {
        StringBuilder trn = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            trn.append("w (s").append(i * 7919L % 41).append('-').append(i).append(")\n");
        }
        LineBlocks blocks = blocks(BlockUnit.AUTO, threads, trn.toString(), trn.toString());
        assertEquals(41, blocks.count());
        for (int line = 0; line < blocks.lines(); line++) {
            assertEquals("s" + line * 7919L % 41, blocks.name(blocks.block(line)));
        }
        assertEquals(
                List.of(0, 1, 2, 3),
                IntStream.range(0, 4).mapToObj(blocks::block).toList());
    }
}
