package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.HostileText;
import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Every hostile text in a vocabulary, and in the transcripts that one is made of, through every command of {@code vocab}. */
class HostileVocabularyTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeFiles() throws IOException {
        StringBuilder table = new StringBuilder("Phrase\tSoundsLike\tIPA\tDisplayAs\n");
        StringBuilder other = new StringBuilder(table);
        List<String> list = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (String text : HostileText.all()) {
            String cell = text.replaceAll("[\\r\\n\\t]", " ");
            table.append(cell).append('\t').append(cell).append('\t').append(cell);
            table.append('\t').append(cell).append('\n');
            table.append("word\t\t\t").append(cell).append('\n');
            other.append(cell).append("\t\t\tother\n");
            list.add(cell);
            said.add("said " + cell + " end");
            heard.add("heard " + cell + "x end");
        }
        Files.writeString(folder.resolve("a.txt"), table);
        Files.writeString(folder.resolve("b.txt"), other);
        Files.write(folder.resolve("list.txt"), list);
        Files.writeString(folder.resolve("c.json"), JSON.writeValueAsString(JSON.valueToTree(List.of(list))));
        Files.write(folder.resolve("said.txt"), said);
        Files.write(folder.resolve("heard.txt"), heard);
    }

    private static Outcome run(String command) {
        List<String> given = new ArrayList<>(List.of("vocab"));
        for (String part : command.split(" ", -1)) {
            given.add(Files.exists(folder.resolve(part)) ? folder.resolve(part).toString() : part);
        }
        Outcome outcome = Outcome.of(given.toArray(String[]::new));
        assertTrue(outcome.status() <= 3, outcome::err);
        Harmless.assertLines(outcome.err());
        return outcome;
    }

    @ParameterizedTest(name = "vocab {0}")
    @ValueSource(
            strings = {
                "validate a.txt --language en-US",
                "validate b.txt --language hi-IN",
                "validate list.txt --language en-US",
                "validate c.json",
                "validate a.txt --kind medical",
                "effect said.txt said.txt heard.txt --vocabulary a.txt",
                "diff a.txt b.txt"
            })
    void showsNothingThatIsObeyed(String command) {
        Harmless.assertLines(run(command).out());
    }

    @ParameterizedTest(name = "vocab {0} is JSON")
    @ValueSource(
            strings = {
                "validate a.txt b.txt list.txt -f json --language en-US",
                "validate a.txt b.txt list.txt -f sarif --language en-US",
                "effect said.txt said.txt heard.txt --vocabulary a.txt -f json",
                "convert list.txt --to google-phraseset",
                "convert list.txt --to azure-phrases"
            })
    void isJsonThatNobodyObeys(String command) {
        Outcome outcome = run(command);
        assertTrue(outcome.status() < 2, outcome::err);
        if (!command.contains("azure")) {
            assertTrue(JSON.readTree(outcome.out()).isObject());
        }
        Harmless.assertData(outcome.out());
    }

    @ParameterizedTest(name = "vocab {0} tells nothing that is obeyed")
    @ValueSource(
            strings = {
                "fix a.txt --language en-US",
                "merge a.txt b.txt",
                "convert a.txt --to list",
                "convert list.txt --to table --language en-US",
                "convert list.txt --to whisper-prompt",
                "convert list.txt --to deepgram-keyterms",
                "generate said.txt heard.txt --language en-US --no-sound-check"
            })
    void tellsNothingThatIsObeyed(String command) {
        run(command);
    }

    @ParameterizedTest(name = "a terminal is shown what vocab {0} prints, and obeys nothing")
    @ValueSource(
            strings = {
                "fix a.txt",
                "fix --check a.txt",
                "merge a.txt b.txt",
                "convert a.txt --to list",
                "convert list.txt --to table"
            })
    void aTerminalObeysNothing(String command) {
        List<String> given = new ArrayList<>(List.of("vocab"));
        for (String part : command.split(" ", -1)) {
            given.add(Files.exists(folder.resolve(part)) ? folder.resolve(part).toString() : part);
        }
        Harmless.assertShown(
                Outcome.onTerminal(80, given.toArray(String[]::new)).out());
    }

    @Test
    void rowsThatAreMadeOfTheTextsStayRows() throws IOException {
        Path made = folder.resolve("made-en-US.txt");
        Outcome outcome = run("generate said.txt heard.txt --language en-US --no-sound-check -o " + made);
        assertEquals(0, outcome.status(), outcome.err());
        String table = Files.readString(made, StandardCharsets.UTF_8);
        Harmless.assertData(table);
        for (String row : table.lines().toList()) {
            assertEquals(4, row.split("\t", -1).length, row);
        }
    }
}
