package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.report.ci.MarkdownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Terms from the command line to every format. */
class TermOptionsTest {

    private static final List<String> COUNTS =
            List.of("referenceWords", "hits", "substitutions", "deletions", "insertions", "errors");

    @TempDir
    private Path folder;

    @Test
    void aVocabularyTableIsAListOfWhatATranscriptShows() throws IOException {
        String list =
                file("v.txt", "Phrase\tIPA\tSoundsLike\tDisplayAs\ngol-kunda\t\t\tGolconda Fort\nchar-minar\t\t\t\n");
        JsonNode terms = json(list, "see Golconda Fort and char minar", "see Golconda Fort and charminar")
                .get("terms");
        assertEquals(2, terms.get("listed").asInt());
        assertEquals(1, terms.get("right").asInt());
        assertEquals(1, terms.get("joined").asInt());
    }

    @Test
    void namesTheRowOfAVocabularyThatNobodyCanRead() throws IOException {
        String list = file("v.txt", "Phrase\tIPA\tSoundsLike\tDisplayAs\na\t\t\tb\tc\n");
        Outcome outcome = run("--terms " + list, "a", "a");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().startsWith(list + ":2: "), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void namesTheTermThatTheChainEmpties() throws IOException {
        String list = file("terms.txt", "a\n!!!\n");
        Outcome outcome = run("--normalize punct-remove --terms " + list, "a", "a");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().startsWith(list + ":2: nothing is left of \"!!!\""), outcome.err());
        Outcome directory = run("--terms " + folder, "a", "a");
        assertEquals(3, directory.status());
        assertTrue(directory.err().startsWith(folder + ": is a folder"), directory.err());
        Outcome missing = run("--terms none.txt", "a", "a");
        assertEquals(3, missing.status());
        assertTrue(missing.err().startsWith("none.txt: no such file"), missing.err());
    }

    @Test
    void saysOnceThatTermsAreTheSame() throws IOException {
        String list = file("terms.txt", "A\na\n");
        Outcome outcome = run("-a -s --terms " + list, "a", "a");
        assertEquals(
                1,
                outcome.err()
                        .lines()
                        .filter(line -> line.contains("is the same"))
                        .count(),
                outcome.err());
    }

    @ParameterizedTest(name = "{0} is wrong usage: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--unit char            | --terms is about words; leave out --unit",
                "-f junit               | --terms is for text",
                "-f sclite-pra          | --terms is for text",
                "-f csv -s              | is one table",
                "-f csv -p              | is one table",
            })
    void refusesWhatHasNoPlaceForTerms(String options, String message) throws IOException {
        Outcome outcome = run(options + " --terms " + file("terms.txt", "a\n"), "a", "a");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(message), outcome.err());
    }

    @Test
    void aListIsAFileAndNoStream() throws IOException {
        Outcome outcome = run("--terms -", "a", "a");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("--terms names a file"), outcome.err());
    }

    @Test
    void theTermsOfSeveralHypothesesStandSideBySide() throws IOException {
        String reference = file("r", "see the fort\nthe nizam\nthe nizam\n");
        String first = file("h1", "see the port\nthe nizam\nthe nisam\n");
        String second = file("h2", "see the fort\nthe nizam\nthe nizam\n");
        String list = file("terms.txt", "fort\nnizam\nsee\n");
        Outcome text = Outcome.of("wer", "-s", "--terms", list, reference, first, second);
        assertEquals(0, text.status(), text.err());
        assertTrue(text.out().contains("""
                        Terms right of those said, where systems differ
                                 [1]         [2]  Term
                              1 of 2      2 of 2  nizam
                              0 of 1      1 of 1  fort
                        [2] +2 right: 2 terms better, 0 worse, flip test over terms p = 0.500
                        1 term the same
                        """), text.out());
        Outcome json = Outcome.of("wer", "-f", "json", "--terms", list, reference, first, second);
        JsonNode difference = JsonMapper.shared().readTree(json.out()).at("/termComparison/differences/0");
        assertEquals(2, difference.get("right").asInt());
        assertEquals(0.5, difference.get("p").asDouble());
        Outcome gate = Outcome.of(
                "wer",
                "-s",
                "--terms",
                list,
                "--term-recall-below",
                "90%",
                "--fail-if-loops",
                reference,
                first,
                second);
        assertEquals(1, gate.status());
        assertTrue(gate.err().contains(first + ": gate: term-recall-below 90 %: 50.000 %, failed"), gate.err());
        assertTrue(gate.err().contains(second + ": gate: term-recall-below 90 %: 100.000 %, passed"), gate.err());
        assertEquals(
                2,
                Outcome.of("wer", "-f", "html", "--terms", list, reference, first, second)
                        .status());
        assertEquals(2, Outcome.of("wer", "--marks", reference, first, second).status());
    }

    @ParameterizedTest(name = "class and complement add up to the totals in every format: {0}")
    @ValueSource(
            strings = {
                "--threads 1",
                "--threads 2",
                "--profile nist",
                "--profile kaldi -a",
                "--normalize punct-edge",
                "--tokenizer mixed",
                "-e",
            })
    void classesAddUpInEveryFormat(String options) throws IOException {
        String list = file("terms.txt", "term\ttype\nthe cat\tanimal\nहाँ\tyes\nq3\tquarter\nthe\tarticle\n");
        for (int seed = 0; seed < 8; seed++) {
            String[] texts = texts(new Random(seed));
            JsonNode report = JsonMapper.shared()
                    .readTree(run(options + " -f json -s --terms " + list, texts[0], texts[1])
                            .out());
            for (String kind : List.of("terms", "type")) {
                for (String count : COUNTS) {
                    long sum = 0;
                    for (JsonNode row : report.get("classes")) {
                        sum += row.get("kind").asString().equals(kind)
                                ? row.get(count).asLong()
                                : 0;
                    }
                    assertEquals(report.at("/total/" + count).asLong(), sum, kind + " " + count);
                }
            }
            JsonNode terms = report.get("classes").get(0);
            String cells = " +" + terms.get("referenceWords") + " +" + terms.get("hits") + " +"
                    + terms.get("substitutions") + " +" + terms.get("deletions") + " +" + terms.get("insertions")
                    + " .*";
            String text =
                    run(options + " -s --terms " + list, texts[0], texts[1]).out();
            assertTrue(text.lines().anyMatch(line -> line.matches("terms" + cells)), text);
            String markdown = run(options + " -f markdown --terms " + list, texts[0], texts[1])
                    .out();
            assertTrue(
                    markdown.lines().anyMatch(line -> line.replace(" |", "").matches("\\| <code>terms</code>" + cells)),
                    markdown);
            String csv =
                    run(options + " -f csv --terms " + list, texts[0], texts[1]).out();
            String row = "terms,terms,";
            for (String count : COUNTS) {
                row += terms.get(count) + ",";
            }
            assertTrue(csv.contains(row), csv);
        }
    }

    @ParameterizedTest(name = "--classes {0} is wrong usage: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "scripts                       | \"scripts\" is none of terms, type, script",
                "rare                          | write rare:3",
                "rare:x                        | write rare:3",
                "terms                         | need a list of terms",
                "characters                    | give --unit char",
                "script --unit char            | --classes is about words; leave out --unit",
                "script --term-recall-below 9% | --term-recall-below is about terms",
                "script -f junit               | is for text, json",
            })
    void refusesClassesThatThereAreNot(String options, String message) throws IOException {
        Outcome outcome = run("--classes " + options, "a", "a");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(message), outcome.err());
    }

    @ParameterizedTest(name = "a recall of two thirds passes {0}: {1}")
    @CsvSource({"66%, 0", "0.66666, 0", "66.6667%, 1", "90%, 1"})
    void aRunFailsIfTooFewTermsAreRight(String least, int status) throws IOException {
        String list = file("terms.txt", "a\nb\n");
        Outcome outcome = run("-f json --term-recall-below " + least + " --terms " + list, "a b b", "a b c");
        assertEquals(status, outcome.status());
        JsonNode gate = JsonMapper.shared().readTree(outcome.out()).get("gates").get(0);
        assertEquals("term-recall-below", gate.get("name").asString());
        assertEquals(status == 0, gate.get("passed").asBoolean());
        assertEquals(2.0 / 3, gate.get("value").asDouble());
        assertTrue(outcome.err().matches("(?s)gate: term-recall-below .*: 66\\.66.*"), outcome.err());
        String markdown = run("-f markdown --term-recall-below " + least + " --terms " + list, "a b b", "a b c")
                .out();
        assertTrue(markdown.contains(status == 0 ? "✅ term-recall-below" : "❌ term-recall-below"), markdown);
    }

    @Test
    void withoutATermThatWasSaidTheGateFails() throws IOException {
        Outcome outcome = run("-s --term-recall-below 0% --terms " + file("terms.txt", "zzz\n"), "a", "a");
        assertEquals(1, outcome.status());
        assertTrue(outcome.err().contains("no recall, since no term was said, failed"), outcome.err());
    }

    @Test
    void everyWordIsATableOfItsOwn() throws IOException {
        String csv = run("-f csv --classes words", "the nizam", "the nisam").out();
        assertEquals(
                "nizam,1,0,1,0,0,0,0.0,0.0,0.7934506856227626,,nisam,",
                csv.lines().skip(1).findFirst().orElseThrow());
        String text = run("-s --classes words -m 1", "the nizam", "the nisam").out();
        assertTrue(text.contains("nizam  heard as \"nisam\"\n"), text);
        assertEquals(
                0, run("-f markdown --classes words,script", "the nizam", "").status());
    }

    @Test
    void aRunFailsIfThereIsALoop() throws IOException {
        String no = "no ".repeat(9).strip();
        Outcome looped = run("-f json --fail-if-loops", "no no\nyes", no + "\nyes");
        assertEquals(1, looped.status());
        assertTrue(looped.err().contains("gate: fail-if-loops: 1 loop, failed"), looped.err());
        JsonNode report = JsonMapper.shared().readTree(looped.out());
        assertEquals(7, report.at("/loops/loops/words").asInt());
        assertEquals(1, report.at("/gates/0/value").asInt());
        assertEquals(0, run("-s --loops", "no no\nyes", no + "\nyes").status());
        Outcome said = run("-s --fail-if-loops", no, no);
        assertEquals(0, said.status());
        assertTrue(said.err().contains("0 loops, passed"), said.err());
        assertEquals(2, run("--unit char --loops", "a", "a").status());
        assertEquals(2, run("-f csv --loops --classes script", "a", "a").status());
        String csv = run("-f csv --loops", "no no", no).out();
        assertTrue(csv.contains("loop,1,7,7,1\n"), csv);
        assertTrue(run("-f markdown --loops", "no no", no).out().contains("| loop | 1 | 7 | 7 | 1 |"));
    }

    @Test
    void marksAreInEveryFormat() throws IOException {
        String said = "Hi, dear! Nice to see you. What's";
        String heard = "Hi dear! Nice to see you! What's?";
        JsonNode marks = JsonMapper.shared()
                .readTree(run("-f json --marks", said, heard).out())
                .get("marks");
        assertEquals(0.75, marks.get("sharedErrorRate").asDouble());
        assertEquals(1, marks.get("errorRate").asDouble());
        String text = run("-s --marks --profile nist", said, heard).out();
        assertTrue(text.contains("Of reference marks:  100.000% (         3 /          3)\n"), text);
        assertTrue(text.contains("Of all marks:         75.000% (         3 /          4)\n"), text);
        String csv = run("-f tsv --marks", said, heard).out();
        assertTrue(csv.contains(".\t1\t0\t1\t0\t0\t1\t1.0\t0\t0.0\t\t0.0\n"), csv);
        assertTrue(run("-f markdown --marks", said, heard).out().contains("per mark of either side 75.000%"));
        assertEquals(2, run("--unit char --marks", said, heard).status());
        Outcome stream = Outcome.of("wer", "--marks", "-", file("h", heard));
        assertEquals(2, stream.status());
        assertTrue(stream.err().contains("--marks reads the files twice"), stream.err());
    }

    @Test
    void timesGiveTheTermWeightedValue() throws IOException {
        String list = file("terms.txt", "fort\n");
        String table = file("t.csv", "reference,hypothesis,begin,end\nthe fort,the fort,0,1.5\na fort,a port,2,5\n");
        Outcome json = Outcome.of("wer", "-s", "-f", "json", "--terms", list, table);
        JsonNode terms = JsonMapper.shared().readTree(json.out()).get("terms");
        assertEquals(4.5, terms.get("seconds").asDouble());
        assertEquals(0.5, terms.get("atwv").asDouble());
        Outcome text = Outcome.of("wer", "-s", "-c", "--terms", list, table);
        assertTrue(text.out().contains("ATWV:                  0.5000 (in 4.5 s)\n"), text.out());
        assertFalse(run("-s -c --terms " + list, "the fort", "the fort").out().contains("ATWV"));
    }

    @Test
    void theSameWordInOtherLettersIsToldByEarOrByAList() throws IOException {
        String said = "मेरा ticket और मकान book";
        String heard = "मेरा टिकट और house cab";
        JsonNode changes = JsonMapper.shared()
                .readTree(run("-s -f json --classes script", said, heard).out())
                .get("scriptChanges");
        assertEquals(2, changes.get("substitutions").asInt());
        assertEquals(1, changes.get("sameWord").asInt());
        assertEquals(0.4, changes.get("twer").asDouble());
        String list = file("variants.txt", "मकान\thouse\nbook\tcab\n");
        Outcome listed = run("-s --classes script --variant-list " + list, said, heard);
        // What is listed and in the same script is another word.
        assertTrue(
                listed.out()
                        .contains(
                                "the script changed in 2 of 3 substitutions; in 2 it is the same word, without which the"
                                        + " WER is 20.000% (T-WER)"),
                listed.out());
        assertTrue(listed.out().contains("WER:    60.000%"), listed.out());
    }

    @Test
    void hostileLoopsAreShownHarmlessly() throws IOException {
        String heard = "<script>\u001B[31m| ".repeat(9).strip();
        for (String options : List.of("-s --loops", "-f markdown --loops", "-f json -s --loops")) {
            Outcome outcome = run(options, "", heard);
            assertEquals(0, outcome.status(), outcome.err());
            assertFalse(outcome.out().contains("\u001B"), options);
        }
        assertTrue(Set.of("<b>", "</b>", "<code>", "</code>", "<wbr>")
                .containsAll(
                        new MarkdownReader(run("-f markdown --loops", "", heard).out()).tags()));
    }

    @Test
    void anEmptyClassHasNoRates() throws IOException {
        String list = file("terms.txt", "zzz\n");
        String text = run("-s -c --terms " + list, "a b", "a c").out();
        assertTrue(text.lines().anyMatch(line -> line.matches("terms +0 +0 +0 +0 +0 +n/a +n/a +n/a +n/a")), text);
        JsonNode terms = json(list, "a b", "a c").get("terms");
        assertTrue(terms.get("recall").isNull());
        assertEquals(0, run("-f markdown -c --terms " + list, "a b", "a c").status());
        assertEquals(0, run("-f tsv -c --terms " + list, "a b", "a c").status());
    }

    @ParameterizedTest(name = "hostile terms are shown harmlessly by {0}")
    @ValueSource(
            strings = {
                "-c",
                "-f json",
                "-f csv -c --csv-safe",
                "-f tsv -c --csv-safe",
                "-f csv --csv-safe",
                "-f markdown -c"
            })
    void hostileTermsAreShownHarmlessly(String options) throws IOException {
        List<String> words = List.of(
                "<script>alert(1)</script>", "=cmd()", "red\u001B[31m", "user\u202Egpj", "|", "`[a](b)`", "@me");
        StringBuilder list = new StringBuilder("term\ttype\n");
        words.forEach(word -> list.append(word).append('\t').append(word).append('\n'));
        String said = String.join("\n", words);
        String heard = String.join("\n", words.subList(1, words.size())) + "\nx";
        Outcome outcome = run(options + " --terms " + file("terms.txt", list.toString()), said, heard);
        assertEquals(0, outcome.status(), outcome.err());
        outcome.out().codePoints().forEach(c -> {
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            assertFalse(control || c == 0x202E, Integer.toHexString(c));
        });
        if (options.contains("csv-safe")) {
            assertFalse(outcome.out().lines().anyMatch(line -> line.startsWith("=")), outcome.out());
        }
        if (options.contains("markdown")) {
            MarkdownReader reader = new MarkdownReader(outcome.out());
            assertTrue(Set.of("<b>", "</b>", "<code>", "</code>", "<wbr>").containsAll(reader.tags()), outcome.out());
            assertFalse(reader.kinds().contains("Link"), outcome.out());
        }
    }

    private String[] texts(Random random) {
        List<String> words = List.of("the", "cat", "The", "cat.", "हाँ", "हां", "q3", "Q3", "on", "日本語", "हाँ।");
        String[] texts = {"", ""};
        for (int side = 0; side < 2; side++) {
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 12; line++) {
                List<String> said = new ArrayList<>();
                for (int word = random.nextInt(7); word > 0; word--) {
                    said.add(words.get(random.nextInt(words.size())));
                }
                lines.add(String.join(" ", said));
            }
            texts[side] = String.join("\n", lines);
        }
        return texts;
    }

    private JsonNode json(String list, String said, String heard) throws IOException {
        return JsonMapper.shared()
                .readTree(run("-f json --terms " + list, said, heard).out());
    }

    private Outcome run(String options, String said, String heard) throws IOException {
        return Outcome.wer(options, file("reference.txt", said + "\n"), file("hypothesis.txt", heard + "\n"));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
