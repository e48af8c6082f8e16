package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The biased and unbiased rates of contextual recognition, held against the script that published them. */
class BiasedRateTest {

    private static final Path FOLDER = Path.of("testdata/terms");
    private static final Path TRAPS = FOLDER.resolve("biasing-traps");

    /** As the script prints them: {@code B-WER: error_rate=13.57, ref_words=464, subs=61, ins=0, dels=2}. */
    private static final Pattern RATE = Pattern.compile(
            "(WER|U-WER|B-WER): error_rate=[0-9.]+, ref_words=(\\d+), subs=(\\d+), ins=(\\d+), dels=(\\d+)");

    @TempDir
    private Path folder;

    /** Words, substitutions, insertions and deletions by the name of the rate. */
    private static Map<String, List<Long>> peer(String printed) {
        Map<String, List<Long>> rates = new TreeMap<>();
        Matcher rate = RATE.matcher(printed);
        while (rate.find()) {
            List<Long> counts = new ArrayList<>();
            for (int group = 2; group <= 5; group++) {
                counts.add(Long.valueOf(rate.group(group)));
            }
            rates.put(rate.group(1), counts);
        }
        return rates;
    }

    private static Map<String, List<Long>> ours(String... arguments) {
        List<String> all = new ArrayList<>(List.of("wer", "-s", "-f", "json", "--profile", "nist"));
        all.addAll(List.of(arguments));
        Outcome outcome = Outcome.of(all.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        JsonNode report = JsonMapper.shared().readTree(outcome.out());
        Map<String, List<Long>> rates = new TreeMap<>();
        rates.put("WER", counts(report.get("total")));
        for (JsonNode row : report.get("classes")) {
            rates.put(row.has("rest") ? "U-WER" : "B-WER", counts(row));
        }
        return rates;
    }

    private static List<Long> counts(JsonNode row) {
        return List.of("referenceWords", "substitutions", "insertions", "deletions").stream()
                .map(name -> row.get(name).asLong())
                .toList();
    }

    @ParameterizedTest(name = "LibriSpeech as recognised by {0}")
    @CsvSource({
        "b1, 3.767660910518053, 2.4121500893388923, 13.577586206896552",
        "s5, 2.1716378859236003, 1.786777843954735, 4.956896551724138"
    })
    void theRatesOnLibriSpeechAreThePublishedScripts(String system, double all, double unbiased, double biased)
            throws IOException {
        Path libri = FOLDER.resolve("librispeech");
        Map<String, List<Long>> rates = ours(
                "--terms-column",
                "3",
                libri.resolve("refs.tsv").toString(),
                libri.resolve("hyps." + system + ".tsv").toString());
        assertEquals(peer(Files.readString(libri.resolve("score." + system + ".txt"))), rates);
        assertEquals(all, percent(rates.getOrDefault("WER", List.of())), 1e-12);
        assertEquals(unbiased, percent(rates.getOrDefault("U-WER", List.of())), 1e-12);
        assertEquals(biased, percent(rates.getOrDefault("B-WER", List.of())), 1e-12);
    }

    private static double percent(List<Long> counts) {
        return 100.0 * (counts.get(1) + counts.get(2) + counts.get(3)) / counts.get(0);
    }

    @Test
    void theTrapsTogetherAreTheScripts() throws IOException {
        assertEquals(
                peer(Files.readString(TRAPS.resolve("score.py.txt"))),
                ours(
                        "--reference-column",
                        "2",
                        "--terms-column",
                        "3",
                        TRAPS.resolve("refs.tsv").toString(),
                        TRAPS.resolve("hyps.tsv").toString()));
    }

    static List<String> utterances() throws IOException {
        return Files.readAllLines(TRAPS.resolve("refs.tsv"));
    }

    /** Where no word of the list was said, the script stops; here the class has no rate, and all else is the same. */
    @ParameterizedTest
    @MethodSource("utterances")
    void eachTrapIsTheScripts(String row) throws IOException {
        String id = row.substring(0, row.indexOf('\t'));
        String heard = Files.readAllLines(TRAPS.resolve("hyps.tsv")).stream()
                .filter(line -> line.startsWith(id + "\t"))
                .findFirst()
                .orElseThrow();
        String reference = file("r.tsv", "id\ttext\tbias\tall\n" + row + "\n");
        String hypothesis = file("h.tsv", "id\ttext\n" + heard + "\n");
        Map<String, List<Long>> rates = ours("--terms-column", "bias", reference, hypothesis);
        JsonNode each = JsonMapper.shared().readTree(Files.readString(TRAPS.resolve("score.py.each.json")));
        peer(each.get(id).toString().replace("\\n", " ")).forEach((name, counts) -> {
            List<Long> ours = rates.getOrDefault(name, List.of(0L, 0L, 0L, 0L));
            assertEquals(counts, ours, id + " " + name);
        });
    }

    @Test
    void linesOfJsonHoldTheirTermsAsAList() throws IOException {
        String table = file("t.jsonl", """
                {"reference": "see golconda fort", "hypothesis": "see golconda for", "names": ["golconda fort"]}
                {"reference": "see it", "hypothesis": "see it", "names": []}
                {"reference": "the fort", "hypothesis": "the fort", "names": "fort; the"}
                """);
        Outcome outcome = Outcome.of("wer", "-s", "-f", "json", "--terms-column", "names", table);
        JsonNode terms = JsonMapper.shared().readTree(outcome.out()).get("terms");
        assertEquals(3, terms.get("listed").asInt(), outcome.err());
        assertEquals(3, terms.get("said").asInt());
        assertEquals(2, terms.get("right").asInt());
    }

    /** Slidespeech's recall of hotwords takes no notice of where in the utterance they are; these are the lines of its demo. */
    @ParameterizedTest(name = "the demo of hotwords, heard as {0}, {1}: {2} of 5")
    @CsvSource({"NI HAO WO MEN WO, NI HAO IO MEN, 3", "NI HAO WO MEN HAO, NI HAO IO MEN, 4"})
    void theRecallInTheUtteranceIsThatOfHotwords(String first, String second, long recognised) throws IOException {
        String table = file(
                "t.csv",
                "reference,hypothesis,hotwords\nNI HAO WO MEN NI HAO," + first + ",HAO;MEN;OTHER\nNI HAO WO MEN,"
                        + second + ",HAO;WO;OTHER\n");
        Outcome outcome = Outcome.of("wer", "-s", "-f", "json", "--terms-column", "hotwords", table);
        JsonNode terms = JsonMapper.shared().readTree(outcome.out()).get("terms");
        assertEquals(5, terms.get("said").asLong());
        assertEquals(recognised / 5.0, terms.get("recallInUtterance").asDouble());
    }

    @Test
    void aColumnThatThereIsNotIsAnError() throws IOException {
        String table = file("t.csv", "reference,hypothesis\na,a\n");
        Outcome outcome = Outcome.of("wer", "--terms-column", "names", table);
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("no column is called \"names\""), outcome.err());
        String plain = file("t.txt", "a\n");
        Outcome text = Outcome.of("wer", "--terms-column", "names", plain, plain);
        assertEquals(3, text.status());
        assertTrue(text.err().contains("has no columns"), text.err());
    }

    @Test
    void theListIsOfOneKind() throws IOException {
        String table = file("t.csv", "reference,hypothesis,names\na,a,a\n");
        Outcome outcome = Outcome.of("wer", "--terms-column", "names", "--terms", table, table);
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("exclude each other"), outcome.err());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
