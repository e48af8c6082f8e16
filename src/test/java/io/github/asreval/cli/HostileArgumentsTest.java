package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.HostileText;
import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile arguments and names of files: what is said of them is a line, and obeyed by nobody. */
class HostileArgumentsTest {

    private static final String REFERENCE = "testdata/wer/four-lines/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/four-lines/hypothesis.txt";

    @TempDir
    Path folder;

    /** Each command by itself, since some are obeyed at the beginning of a line only; of the others, many in one. */
    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(HostileText.COMMANDS);
        for (List<String> some : List.of(
                HostileText.MARKUP,
                HostileText.FORMULAS,
                HostileText.MARKDOWN,
                HostileText.TERMINAL,
                HostileText.LINES,
                HostileText.UNSEEN,
                HostileText.PATHS,
                HostileText.LONG)) {
            arguments.add(String.join(" ", some));
        }
        arguments.addAll(List.of("half\uD83D", "\uDE00half", "", " ", "\n"));
        return arguments;
    }

    @ParameterizedTest(name = "{0} TEXT")
    @ValueSource(
            strings = {
                "wer TEXT R",
                "wer R H TEXT",
                "wer -TEXT R H",
                "wer --TEXT R H",
                "wer -f TEXT R H",
                "wer --normalize TEXT R H",
                "wer --normalize replace:TEXT R H",
                "wer --by TEXT R H",
                "wer --fail-above TEXT R H",
                "wer --baseline TEXT R H",
                "wer --encoding TEXT R H",
                "wer --language TEXT --tokenizer icu R H",
                "wer --threads TEXT R H",
                "wer --terms TEXT R H",
                "wer --delimiter TEXT R H",
                "wer --reference-column TEXT R H",
                "wer --pairs TEXT",
                "wer convert --to TEXT R",
                "wer normalize TEXT",
                "wer audio TEXT",
                "wer audio --explain=TEXT",
                "wer diarization TEXT R",
                "TEXT",
                "vocab TEXT",
                "vocab validate TEXT",
                "vocab validate --language TEXT R",
                "vocab validate --severity TEXT R",
                "vocab validate --disable TEXT R",
                "vocab explain TEXT",
                "vocab charset TEXT",
                "vocab convert --to TEXT R",
                "vocab request R --name TEXT --uri TEXT",
                "vocab diff TEXT R"
            })
    void isToldInLinesThatNobodyObeys(String command) {
        for (String text : arguments()) {
            List<String> given = new ArrayList<>();
            for (String part : command.split(" ", -1)) {
                given.add(part.equals("R") ? REFERENCE : part.equals("H") ? HYPOTHESIS : part.replace("TEXT", text));
            }
            Outcome outcome = Outcome.of(given.toArray(String[]::new));
            assertTrue(Set.of(0, 1, 2, 3).contains(outcome.status()), () -> given + ": " + outcome.err());
            Harmless.assertLines(outcome.err());
            Harmless.assertShown(outcome.out());
            assertTrue(outcome.status() < 2 || outcome.err().lines().count() <= 7, outcome::err);
        }
    }

    /** Returns files of such names; those that the system does not take are left out. */
    private List<Path> files(String content) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : HostileText.all()) {
            String name = text.replaceAll("[/\u0000]", "");
            try {
                Path file = folder.resolve(name.substring(0, Math.min(60, name.length())));
                if (!Files.exists(file)) {
                    files.add(Files.writeString(file, content));
                }
            } catch (InvalidPathException | IOException e) {
                // No name for a file here.
            }
        }
        assertTrue(files.size() > 20, files::toString);
        return files;
    }

    @Test
    void namesOfFilesAreToldInLinesThatNobodyObeys() throws IOException {
        for (Path file : files("good morning\n(\n")) {
            Outcome outcome = Outcome.wer(Path.of(REFERENCE), file);
            assertEquals(3, outcome.status(), outcome.err());
            assertEquals(1, outcome.err().lines().count(), outcome.err());
            Harmless.assertLines(outcome.err());
        }
    }

    @ParameterizedTest(name = "-f {0}")
    @ValueSource(strings = {"text", "json", "html", "markdown", "junit", "sclite-sum", "sclite-pra", "sclite-dtl"})
    void namesOfFilesAreShownHarmlessly(String format) throws IOException {
        List<String> given = new ArrayList<>(List.of("wer", "-f", format));
        List<Path> files = files("good morning\n");
        boolean one = format.startsWith("s") || format.startsWith("ju");
        files.forEach(file -> given.add(file.toString()));
        if (!one) {
            assertHarmless(Outcome.of(given.toArray(String[]::new)));
            return;
        }
        for (Path file : files) {
            assertHarmless(Outcome.of("wer", "-f", format, file.toString(), file.toString()));
        }
    }

    private static void assertHarmless(Outcome outcome) {
        assertEquals(0, outcome.status(), outcome.err());
        Harmless.assertLines(outcome.err());
        Harmless.assertShown(outcome.out());
    }

    @Test
    void namesInFoldersAreShownHarmlessly() throws IOException {
        files("good morning\n");
        for (String command : List.of(
                "wer R R --by file",
                "wer R R --by file -f markdown",
                "wer audio R",
                "wer audio R -f json",
                "wer audio R -f html",
                "vocab validate R",
                "vocab validate R -f json",
                "vocab validate R -f sarif")) {
            Outcome outcome = Outcome.of(command.replace("R", folder.toString()).split(" "));
            assertTrue(outcome.status() < 70, outcome::err);
            Harmless.assertLines(outcome.err());
            Harmless.assertShown(outcome.out());
        }
    }
}
