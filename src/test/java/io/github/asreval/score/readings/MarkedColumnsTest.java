package io.github.asreval.score.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedColumnsTest {

    private static final Path ALTERNATIONS = Path.of("testdata/comparing/alternations");
    private static final WerScorer SCORER = WerScorer.standard().withProfile(AlignmentProfile.NIST);

    @TempDir
    private Path folder;

    private static LineOutcomes outcomes(Path reference, Path hypothesis) throws IOException {
        LineOutcomes outcomes = new LineOutcomes();
        PairSettings settings = PairSettings.standard().withReading(PairReading.MARKS);
        try (PairBlocks pairs = new PairFiles(settings, SCORER, note -> {}).open(reference, hypothesis)) {
            SCORER.score(pairs, 2, outcomes);
        }
        return outcomes;
    }

    private static List<Integer> wrong(LineOutcomes outcomes, int line) {
        return IntStream.range(0, outcomes.columns(line))
                .filter(column -> !outcomes.isHit(outcomes.firstColumn(line) + column))
                .boxed()
                .toList();
    }

    @Test
    void aGroupIsOneColumnWhicheverWordingASystemTook() throws IOException {
        LineOutcomes first = outcomes(ALTERNATIONS.resolve("ref.trn"), ALTERNATIONS.resolve("sysA.trn"));
        LineOutcomes other = outcomes(ALTERNATIONS.resolve("ref.trn"), ALTERNATIONS.resolve("sysB.trn"));
        for (int line = 0; line < 3; line++) {
            assertEquals(List.of(9, 9, 6).get(line), first.columns(line));
            assertEquals(first.columns(line), other.columns(line));
        }
        assertEquals(List.of(10, 9), List.of(first.words(0), first.words(1)));
        assertEquals(List.of(9, 8), List.of(other.words(0), other.words(1)));
        assertEquals(
                List.of(List.of(), List.of(7), List.of()), List.of(wrong(first, 0), wrong(first, 1), wrong(first, 2)));
        assertEquals(
                List.of(List.of(5), List.of(), List.of(5)), List.of(wrong(other, 0), wrong(other, 1), wrong(other, 2)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void columnsAreTheSameForAllSystemsAndHoldAllErrors(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> reference = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            reference.add(marked(random, 0));
        }
        Path said = Files.write(folder.resolve("ref"), reference);
        List<LineOutcomes> systems = new ArrayList<>();
        for (int system = 0; system < 3; system++) {
            List<String> heard = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                heard.add(words(random));
            }
            systems.add(outcomes(said, Files.write(folder.resolve("hyp" + system), heard)));
        }
        for (int line = 0; line < 200; line++) {
            for (LineOutcomes system : systems) {
                String message = reference.get(line);
                assertEquals(systems.get(0).columns(line), system.columns(line), message);
                int errors = system.insertions(line, system.columns(line));
                for (int column = 0; column < system.columns(line); column++) {
                    errors += system.columnErrors(system.firstColumn(line) + column) + system.insertions(line, column);
                }
                assertEquals(system.errors(line), errors, message);
            }
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int count = random.nextInt(7); count > 0; count--) {
            words.append("abc".charAt(random.nextInt(3))).append(' ');
        }
        return words.toString();
    }

    private static String marked(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(6); count > 0; count--) {
            char word = "abc".charAt(random.nextInt(3));
            switch (depth > 1 ? 2 : random.nextInt(6)) {
                case 0 ->
                    text.append("{ ")
                            .append(marked(random, depth + 1))
                            .append(" / ")
                            .append(marked(random, depth + 1))
                            .append(" / @ } ");
                case 1 -> text.append('(').append(word).append(") ");
                default -> text.append(word).append(' ');
            }
        }
        return text.toString();
    }
}
