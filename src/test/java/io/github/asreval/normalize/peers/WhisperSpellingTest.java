package io.github.asreval.normalize.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhisperSpellingTest {

    private static final Path RESOURCE = Path.of("src/main/resources/io/github/asreval/normalize/spelling-whisper.txt");

    /** The peer's table has one more, of several words, and this is how long its file is with that. */
    @Test
    void hasAsManyLettersAsThePeersTable() throws IOException {
        List<List<String>> pairs = pairs();
        assertEquals(1738, pairs.size());
        int letters = pairs.stream()
                .mapToInt(pair -> pair.get(0).length() + pair.get(1).length())
                .sum();
        int several = "flyer / flier".length() + "flier / flyer".length();
        assertEquals(56_121, letters + several + 1739 * "    \"\": \"\",\n".length() + "{\n}".length() - 1);
    }

    @Test
    void isSortedAndInLowerCase() throws IOException {
        String before = "";
        for (List<String> pair : pairs()) {
            assertEquals(2, pair.size(), pair::toString);
            assertTrue(before.compareTo(pair.get(0)) < 0, pair::toString);
            assertTrue(PythonText.isPlain(pair.get(0) + pair.get(1)), pair::toString);
            before = pair.get(0);
        }
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\" to Whisper and \"{2}\" to the leaderboard")
    @CsvSource({
        "colour, color, color",
        "color, color, color",
        "archeological, archaeological, archeological",
        "archaeological, archaeological, archeological",
        "cancelation, cancellation, cancelation",
        "travelog, travelogue, travelog",
        "pummelled, pummel, pummeled",
        "flyer, flyer, flier",
        "ok, ok, okay",
        "mhm, hmm, hmm",
    })
    void peersDiffer(String word, String whisper, String openAsr) {
        assertEquals(whisper, WhisperSpelling.whisper().change(word));
        assertEquals(openAsr, WhisperSpelling.openAsr().change(word));
    }

    private static List<List<String>> pairs() throws IOException {
        return Files.readAllLines(RESOURCE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Words::split)
                .toList();
    }
}
