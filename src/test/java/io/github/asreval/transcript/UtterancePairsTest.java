package io.github.asreval.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtterancePairsTest {

    private static final List<String> CALL = List.of(
            "hello this is the travel agency",
            "i would like to go to hyderabad",
            "there are many places to see",
            "",
            "which of them do you recommend",
            "the fort and the museum are famous",
            "thank you very much");

    @Test
    void pairsLineByLine() throws IOException {
        UtterancePairs pairs = streams(List.of("a", ""), List.of("", "b"));
        assertEquals("a", pairs.next().orElseThrow().reference().text());
        assertEquals("b", pairs.next().orElseThrow().hypothesis().text());
        assertEquals(Optional.empty(), pairs.next());
    }

    @Test
    void twoEmptyTranscriptsHaveNoPairs() throws IOException {
        assertEquals(Optional.empty(), streams(List.of(), List.of()).next());
    }

    @ParameterizedTest(name = "without line {0}, the hypothesis runs apart from line {0} on")
    @CsvSource({"1", "2", "3", "5", "6", "7"})
    void tellsWhereALineIsMissing(int missing, @TempDir Path folder) throws IOException {
        List<String> shorter = new ArrayList<>(CALL);
        shorter.remove(missing - 1);
        UnpairedUtterancesException unpaired = unpaired(CALL, shorter, folder);
        assertEquals(missing, unpaired.line());
        assertEquals(7, unpaired.referenceUtterances());
        assertEquals(6, unpaired.hypothesisUtterances());
        assertEquals(missing, unpaired(shorter, CALL, folder).line());
    }

    @Test
    void tellsWhereALineWasBrokenInTwoDespiteErrors(@TempDir Path folder) throws IOException {
        List<String> broken = List.of(
                "hello this is travel agency",
                "would like to go to the hyderabad",
                "there are many",
                "places to sea",
                "",
                "which of then do you recommend",
                "the fort and museum are famous",
                "thank you so much");
        assertEquals(4, unpaired(CALL, broken, folder).line());
    }

    @Test
    void namesBothCountsAndWhatToDo(@TempDir Path folder) throws IOException {
        UnpairedUtterancesException unpaired = unpaired(List.of("a", "b"), List.of("a"), folder);
        Path reference = folder.resolve("reference.txt");
        Path hypothesis = folder.resolve("hypothesis.txt");
        assertEquals(
                hypothesis + ":2: 2 lines in " + reference + " but 1 line in " + hypothesis
                        + "; they seem to run apart from line 2 on; line i of both files must be the same utterance",
                unpaired.getMessage());
    }

    /** Once through files, which are read again, and once through streams, whose lines are remembered. */
    private static UnpairedUtterancesException unpaired(List<String> reference, List<String> hypothesis, Path folder)
            throws IOException {
        Path referenceFile = Files.write(folder.resolve("reference.txt"), reference);
        Path hypothesisFile = Files.write(folder.resolve("hypothesis.txt"), hypothesis);
        try (UtterancePairs files = UtterancePairs.open(referenceFile, hypothesisFile)) {
            UnpairedUtterancesException fromFiles =
                    assertThrows(UnpairedUtterancesException.class, () -> readAll(files));
            UnpairedUtterancesException fromStreams =
                    assertThrows(UnpairedUtterancesException.class, () -> readAll(streams(reference, hypothesis)));
            assertEquals(fromStreams.line(), fromFiles.line());
            return fromFiles;
        }
    }

    private static UtterancePairs streams(List<String> reference, List<String> hypothesis) throws IOException {
        return UtterancePairs.of(PairBlocks.open(stream(reference), stream(hypothesis)));
    }

    private static PairBlocks.Source stream(List<String> lines) {
        byte[] bytes = String.join("", lines.stream().map(line -> line + "\n").toList())
                .getBytes(StandardCharsets.UTF_8);
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), "stream");
    }

    private static void readAll(UtterancePairs pairs) throws IOException {
        while (pairs.next().isPresent()) {
            // Reading is what throws.
        }
    }
}
