package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.html.HtmlPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Characters counted beside the words, held to what {@code --unit char} counts. */
class CharacterRatesTest {

    private static final List<String> COUNTS = List.of(
            "referenceCharacters",
            "hypothesisCharacters",
            "hits",
            "substitutions",
            "deletions",
            "insertions",
            "errors",
            "cer");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "under {0}, they are those of a report on characters")
    @ValueSource(
            strings = {
                "--threads 1",
                "--threads 3",
                "--normalize fold,punct-edge",
                "--profile kaldi",
                "--language zh",
                "-e",
                "--normalize speaker --tokenizer icu"
            })
    void areThoseOfAReportOnCharacters(String options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(options.split(" ")));
        arguments.addAll(texts(new Random(options.hashCode())));
        JsonNode words = json("--cer", arguments);
        List<String> unit = new ArrayList<>(List.of("--unit", "char"));
        unit.addAll(arguments);
        JsonNode characters = HtmlPages.json(unit.toArray(String[]::new));
        assertEquals(values(characters.get("total")), values(words.get("characters")));
        for (int i = 0; i < words.get("utterances").size(); i++) {
            JsonNode utterance = words.get("utterances").get(i);
            JsonNode expected = characters.get("utterances").get(i);
            assertEquals(HtmlPages.value(expected.get("id")), HtmlPages.value(utterance.get("id")));
            for (String count : COUNTS.subList(2, COUNTS.size())) {
                assertEquals(expected.get(count), utterance.get("characters").get(count), utterance + count);
            }
        }
    }

    @Test
    void everyFormatSaysTheSame() throws IOException {
        List<String> files = texts(new Random(8));
        JsonNode report = json("--cer", files);
        List<String> expected = new ArrayList<>();
        for (JsonNode utterance : report.get("utterances")) {
            JsonNode characters = utterance.get("characters");
            expected.add(HtmlPages.value(characters.get("referenceCharacters")) + ","
                    + HtmlPages.value(characters.get("errors")) + "," + HtmlPages.value(characters.get("cer")));
        }
        List<String> rows = HtmlPages.wer("-f", "csv", "--cer", files.get(0), files.get(1))
                .lines()
                .toList();
        assertTrue(rows.get(0).endsWith(",rate,characters,characterErrors,cer"));
        for (int i = 0; i < expected.size(); i++) {
            assertTrue(rows.get(i + 1).endsWith("," + expected.get(i)), rows.get(i + 1) + " " + expected.get(i));
        }
        String page = HtmlPages.html("--cer", "--worst", "1", files.get(0), files.get(1));
        for (JsonNode row : HtmlPages.rows(page)) {
            String[] utterance = expected.get(row.get(0).asInt() - 1).split(",", -1);
            assertEquals(
                    utterance[1] + " " + utterance[0],
                    row.get(3).get(0) + " " + row.get(3).get(1));
        }
        String total = HtmlPages.value(report.get("characters").get("cer"));
        assertTrue(page.contains("<data id=\"total-cer\" value=\"" + total + "\">"), total);
        assertTrue(page.contains("<th scope=\"col\" role=\"columnheader\">CER</th>"));
        assertTrue(HtmlPages.wer("--cer", files.get(0), files.get(1)).contains("\nCER:    "));
    }

    @Test
    void utterancesWithErrorsAloneChangeNothingOfTheTotal() throws IOException {
        List<String> files = texts(new Random(2));
        List<String> errors = new ArrayList<>(List.of("-r"));
        errors.addAll(files);
        assertEquals(
                json("--cer", files).get("characters"), json("--cer", errors).get("characters"));
    }

    @Test
    void textHasTheRateOfEachUtterance() throws IOException {
        String reference = file("a", "good morning\n\n");
        String hypothesis = file("b", "good mourning\nx\n");
        String report = HtmlPages.wer("--cer", "--worst", "1", reference, hypothesis);
        assertTrue(report.startsWith("1  1 error / 2 words  50.0 %   S 1  D 0  I 0   CER 8.3 %\n"), report);
        assertTrue(report.contains("\n2  1 error / 0 words  n/a   S 0  D 0  I 1   CER n/a\n"), report);
        assertTrue(report.contains("\nCER:                  16.667% (         2 /         12)\nHits:"), report);
        assertEquals(2, HtmlPages.count(report, "CER 8.3 %"), "among the worst, too");
    }

    @ParameterizedTest(name = "--cer {0} is wrong usage: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-f markdown a b        | is for text, json, html, csv and tsv",
                "-f junit a b           | is for text, json, html, csv and tsv",
                "-f kaldi a b           | is for text, json, html, csv and tsv",
                "a b a                  | is about one hypothesis",
                "-s a b                 | is about each utterance",
                "-f csv -c a b          | is about each utterance",
                "--unit char a b        | is for a report on words",
                "--markup nist a b      | compares texts as they are written",
                "--align-segments a b   | compares texts as they are written",
                "--redactions any a b   | compares texts as they are written",
            })
    void isRefusedWhereThereIsNoPlaceForIt(String arguments, String problem) throws IOException {
        String reference = file("a", "x\n");
        List<String> all = new ArrayList<>(List.of("wer", "--cer"));
        for (String argument : arguments.split(" ", -1)) {
            all.add(argument.equals("a") || argument.equals("b") ? reference : argument);
        }
        Outcome outcome = Outcome.of(all.toArray(String[]::new));
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("--cer " + problem), outcome.err());
    }

    private static JsonNode json(String option, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(option));
        all.addAll(arguments);
        return HtmlPages.json(all.toArray(String[]::new));
    }

    private static List<String> values(JsonNode node) {
        return COUNTS.stream().map(name -> HtmlPages.value(node.get(name))).toList();
    }

    private List<String> texts(Random random) throws IOException {
        return List.of(file("reference.txt", text(random)), file("hypothesis.txt", text(random)));
    }

    private static String text(Random random) {
        String[] words = {"Agent:", "café", "cafe\u0301", "क्षा", "क्ष", "研究", "a", "ab,", "ba", "😀"};
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 40; line++) {
            for (int count = random.nextInt(8); count > 0; count--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
