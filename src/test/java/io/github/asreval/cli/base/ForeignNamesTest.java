package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.vocab.VocabCommand;
import io.github.asreval.cli.wer.WerProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Model.CommandSpec;

class ForeignNamesTest {

    @ParameterizedTest(name = "{0}: did you mean {1}?")
    @CsvSource(
            delimiter = '|',
            value = {
                "wer --json a b | -f json",
                "wer --csv a b | -f csv",
                "wer --html=x.html a b | -f html",
                "wer --markdown a b | -f markdown",
                "wer --char-level a b | --unit char",
                "wer --wer a b | --unit word",
                "wer --char a b | --unit char",
                "wer --ignore-case a b | -a",
                "wer --lowercase a b | -a",
                "wer --summary-only a b | -s",
                "wer -g a b | --global",
                "wer --reference a --hypothesis b | wer REFERENCE HYPOTHESIS",
                "wer --text --mode=present a b | --profile kaldi and --missing skip",
                "wer --mode=all a b | --missing count",
                "wer -r a -h b | wer a b",
                "wer -r a trn -h b trn -i rm | wer a b",
                "wer -head-ids a b | --head-ids",
                "wer -json a b | -f json",
                "wer --no-color a b | --color never",
                "wer normalise x | wer normalize",
                "wer Convert x | wer convert",
                "vocab check x | vocab validate",
                "vocab lint x | vocab validate",
                "vocab repair x | vocab fix",
                "vocab validate --json x | -f json",
                "vocab validate --sarif x | -f sarif",
                "vocab effect --json a b c | -f json",
                "vocab generate --json a b | --report json",
                "vocab validate --silent x | -q",
            })
    void whatOthersCallItIsAnsweredWithOurName(String command, String ours) {
        Outcome outcome = Outcome.of(command.split(" "));
        assertEquals(2, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("; did you mean " + ours + "?\nTry: "), outcome.err());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "wer help, wer --help",
        "wer version, wer --version",
        "wer help convert, wer convert --help",
        "wer help normalize, wer normalize --help",
        "vocab help, vocab --help",
        "vocab version, vocab --version",
        "vocab help fix, vocab fix --help"
    })
    void helpAndVersionAreTakenAsWords(String words, String options) {
        Outcome outcome = Outcome.of(words.split(" "));
        assertEquals(0, outcome.status(), outcome.err());
        assertEquals(Outcome.of(options.split(" ")).out(), outcome.out());
    }

    @Test
    void helpAsANameOfAFileIsOne() {
        Outcome outcome = Outcome.of("wer", "help", "version");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().startsWith("help: no such file"), outcome.err());
    }

    @Test
    void filesAreNamedWithoutWhatKaldiWantsBeforeThem() {
        Outcome outcome = Outcome.of("wer", "ark:ref.txt", "ark:hyp.txt");
        assertEquals(3, outcome.status());
        assertEquals("ark:ref.txt: no such file; leave out what stands before the colon: ref.txt\n", outcome.err());
    }

    @Test
    void rowsOfShortOptionsStayThat() {
        String[] files = {"testdata/wer/four-lines/reference.txt", "testdata/wer/four-lines/hypothesis.txt"};
        assertEquals(0, Outcome.of("wer", "-cer", files[0], files[1]).status());
        assertEquals(0, Outcome.of("wer", "-sfjson", files[0], files[1]).status());
    }

    @Test
    void helpNamesTheHelpers() {
        String help = Outcome.of("wer", "--help").out();
        assertTrue(help.contains("\n  wer convert FILE --to FORMAT "), help);
        assertTrue(help.contains("\n  wer normalize FILE "), help);
    }

    /** A name that leads nowhere would be worse than none. */
    @Test
    void everyAnswerNamesWhatThereIs() {
        List<CommandSpec> commands = new ArrayList<>(List.of(new WerProgram().spec()));
        for (VocabCommand command : VocabCommand.values()) {
            commands.add(command.program(CloudAccess.ofBuild()).spec());
        }
        for (Map.Entry<String, String> entry : ForeignNames.options().entrySet()) {
            List<String> answers = new ArrayList<>();
            for (CommandSpec command : commands) {
                Optional<String> answer = ForeignNames.instead(entry.getKey(), command);
                answer.ifPresent(answers::add);
            }
            for (String ours : entry.getValue().split("\\|", -1)) {
                assertTrue(answers.contains(ours), entry.getKey() + ": " + ours + " is answered by no command");
            }
            assertEquals(null, commands.get(0).findOption(entry.getKey()), entry.getKey() + " is an option of wer");
        }
    }

    @ParameterizedTest(name = "-o report.{0} is as -f {1}")
    @CsvSource({
        "html, html",
        "HTM, html",
        "json, json",
        "csv, csv",
        "tsv, tsv",
        "md, markdown",
        "xml, junit",
        "txt, text",
        "sys, text"
    })
    void theEndingOfTheOutputFileIsItsFormat(String ending, String format, @TempDir Path folder) throws Exception {
        String[] files = {"testdata/wer/four-lines/reference.txt", "testdata/wer/four-lines/hypothesis.txt"};
        Path named = folder.resolve("report." + ending);
        Path given = folder.resolve("report");
        assertEquals(
                0, Outcome.of("wer", "-o", named.toString(), files[0], files[1]).status());
        assertEquals(
                0,
                Outcome.of("wer", "-f", format, "-o", given.toString(), files[0], files[1])
                        .status());
        assertEquals(Files.readString(given), Files.readString(named));
    }

    @Test
    void aFormatThatIsGivenIsObeyed(@TempDir Path folder) throws Exception {
        String[] files = {"testdata/wer/four-lines/reference.txt", "testdata/wer/four-lines/hypothesis.txt"};
        Path page = folder.resolve("page.html");
        assertEquals(
                0,
                Outcome.of("wer", "-s", "-f", "json", "-o", page.toString(), files[0], files[1])
                        .status());
        assertTrue(Files.readString(page).startsWith("{"));
        Path dotted = Files.createDirectory(folder.resolve("out.json")).resolve("report");
        assertEquals(
                0,
                Outcome.of("wer", "-s", "-o", dotted.toString(), files[0], files[1])
                        .status());
        assertTrue(Files.readString(dotted).startsWith("Hits:"));
    }

    @Test
    void findingsAndTranscriptsFollowTheEndingToo(@TempDir Path folder) throws Exception {
        Path list = Files.writeString(folder.resolve("terms-en-US.txt"), "Los-Angeles\n");
        Path sarif = folder.resolve("found.sarif");
        Path json = folder.resolve("found.json");
        assertEquals(
                0,
                Outcome.of("vocab", "validate", "-o", sarif.toString(), list.toString())
                        .status());
        assertEquals(
                0,
                Outcome.of("vocab", "validate", "-o", json.toString(), list.toString())
                        .status());
        assertTrue(Files.readString(sarif).contains("sarif"));
        assertTrue(Files.readString(json).startsWith("{"));
        Path lines = folder.resolve("lines.jsonl");
        assertEquals(
                0,
                Outcome.of("wer", "convert", list.toString(), "-o", lines.toString())
                        .status());
        assertTrue(Files.readString(lines).startsWith("{"));
        assertEquals(
                2,
                Outcome.of(
                                "wer",
                                "convert",
                                list.toString(),
                                "-o",
                                folder.resolve("x.bin").toString())
                        .status());
    }
}
