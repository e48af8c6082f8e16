package io.github.asreval.cli.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the test set of {@code vocab text} and {@code vocab generate} may hold, and what is told of it. */
class TestSetTest {

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Outcome text(String call, String test) {
        String out = folder.resolve("out").toString();
        return Outcome.of(
                "vocab",
                "text",
                call,
                "-o",
                out,
                "--language",
                "en-US",
                "--tuning",
                "0%",
                "--heldout",
                "0%",
                "--test",
                test);
    }

    @Test
    void personalDataOfTheTestSetIsNotToldAmongTheWordsThatAreMissing() throws IOException {
        String test = file(
                "test.txt",
                "call me back at 9876543210 or write asha.rao@example.com\nmy card 4111111111111111\nbook a taxi\n");
        Outcome outcome = text(file("call.txt", "we open at nine\n"), test);
        assertEquals(0, outcome.status(), outcome.out());
        String told = outcome.out() + Files.readString(folder.resolve("out").resolve("report.json"));
        assertTrue(told.contains("taxi"), told);
        for (String secret : List.of("9876543210", "asha", "4111111111111111")) {
            assertFalse(told.contains(secret), told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Agent: we will pick you up. Agent: at the station tomorrow morning,we will pick you up. at the station tomorrow morning",
        "we will pick you up. at the station tomorrow morning,Agent: we will pick you up. Agent: at the station tomorrow morning",
    })
    void labelsOfSpeakersWithinALineHideNoLeak(String test, String call) throws IOException {
        String said = file("call.txt", call + "\n");
        String tested = file("test.txt", test + "\n");
        assertEquals(1, text(said, tested).status());
        String table = folder.resolve("table.txt").toString();
        Outcome generated =
                Outcome.of("vocab", "generate", said, said, "--language", "en-US", "-o", table, "--test", tested);
        assertEquals(1, generated.status(), generated.err());
    }

    @Test
    void aTestSetWithoutWordsIsNoTestSet() throws IOException {
        String call = file("call.txt", "we open at nine\n");
        String empty = file("empty.txt", "");
        Outcome outcome = text(call, empty);
        assertEquals(3, outcome.status(), outcome.out());
        assertTrue(outcome.err().startsWith(empty + ": the test set has no words"), outcome.err());
        String table = folder.resolve("table.txt").toString();
        Outcome generated =
                Outcome.of("vocab", "generate", call, call, "--language", "en-US", "-o", table, "--test", empty);
        assertEquals(3, generated.status(), generated.err());
    }

    @Test
    void aLinkToAFolderOfOthersIsRefusedAndStays() throws IOException {
        Path others = Files.createDirectory(folder.resolve("others"));
        Files.writeString(others.resolve("mine.txt"), "mine");
        Path out = Files.createSymbolicLink(folder.resolve("out"), others);
        String call = file("call.txt", "we open at nine\n");
        assertEquals(3, text(call, call).status());
        assertTrue(Files.isSymbolicLink(out));
        assertEquals("mine", Files.readString(out.resolve("mine.txt")));
    }
}
