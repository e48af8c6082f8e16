package io.github.asreval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Summary;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.nearmiss.VariantList;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryCollectorTest {

    private static final SummaryOptions TOTALS = SummaryOptions.of(Detail.NONE);

    @TempDir
    Path folder;

    private static Summary summary(SummaryOptions options, Path said, Path heard, int threads) throws IOException {
        SummaryCollector found = new SummaryCollector(options, LineSink.NONE);
        try (PairBlocks blocks = PairBlocks.open(new PairBlocks.Source.File(said), new PairBlocks.Source.File(heard))) {
            return found.summary("plain", WerScorer.standard().score(blocks, threads, found))
                    .build();
        }
    }

    @Test
    void collectsTheSameWithAnyNumberOfThreads() throws IOException {
        SummaryOptions all = TOTALS.withConfusions(1)
                .withLengths()
                .withWorst(7)
                .withNearMisses(VariantList.empty())
                .withGroups(GroupKey.CHANNEL);
        long seed = new Random().nextLong();
        Path said = text("said.txt", new Random(seed));
        Path heard = text("heard.txt", new Random(seed + 1));
        Summary alone = summary(all, said, heard, 1);
        assertEquals(alone, summary(all, said, heard, 4), () -> "seed " + seed);
        assertEquals(7, alone.worst().size());
        assertTrue(alone.confusions().isPresent() && alone.nearMisses().isPresent() && alone.byLength());
    }

    private Path text(String name, Random random) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 0; line < 20_000; line++) {
            for (int word = random.nextInt(5); word >= 0; word--) {
                lines.append((char) ('a' + random.nextInt(3))).append(' ');
            }
            lines.append('\n');
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    @Test
    void looksAtNoLineForTheTotalAlone() throws IOException {
        assertFalse(new SummaryCollector(TOTALS, LineSink.NONE).wantsLines());
        assertTrue(new SummaryCollector(TOTALS.withWorst(1), LineSink.NONE).wantsLines());
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Summary nothing = summary(TOTALS, empty, empty, 1);
        assertEquals(Summary.of(nothing.total()), nothing);
    }

    @Test
    void refusesFewerThanNoUtterances() {
        assertThrows(IllegalArgumentException.class, () -> TOTALS.withWorst(-1));
    }
}
