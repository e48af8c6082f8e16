package io.github.asreval.fuzz;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What once did harm does none; {@link FuzzRun} tries very many. */
class FuzzCorpusTest {

    private static final Duration GENEROUS = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    private static Map<String, FuzzTarget> targets = Map.of();

    @BeforeAll
    static void makeTargets() {
        targets = FuzzTargets.all(folder).stream().collect(Collectors.toMap(FuzzTarget::name, target -> target));
    }

    static List<Arguments> corpus() throws IOException {
        List<Arguments> corpus = new ArrayList<>();
        for (String target : FuzzCorpus.targets()) {
            for (Path file : FuzzCorpus.files(target)) {
                corpus.add(Arguments.of(target, file.getFileName().toString()));
            }
        }
        return corpus;
    }

    @ParameterizedTest(name = "{0} takes or refuses {1} as is documented")
    @MethodSource("corpus")
    void takesOrRefusesWhatOnceDidHarm(String target, String file) throws IOException {
        byte[] input = Files.readAllBytes(FuzzCorpus.FOLDER.resolve(target).resolve(file));
        FuzzTarget found = requireNonNull(targets.get(target), "no such target");
        assertTimeout(GENEROUS, () -> found.trial().takes(input));
    }

    @Test
    void everyFolderIsOfATarget() throws IOException {
        assertEquals(
                List.of(),
                FuzzCorpus.targets().stream()
                        .filter(name -> !targets.containsKey(name))
                        .toList());
    }

    @Test
    void theSameSeedMakesTheSameInputs() {
        List<byte[]> seeds = requireNonNull(targets.get("reader-auto")).seeds();
        Mutator mutator = new Mutator(seeds);
        Mutator another = new Mutator(seeds);
        for (int i = 0; i < 100; i++) {
            assertArrayEquals(mutator.next(new Random(i)), another.next(new Random(i)));
        }
    }
}
