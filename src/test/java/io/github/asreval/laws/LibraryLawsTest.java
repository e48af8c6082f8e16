package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.Wer;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.readings.PairFiles;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.score.readings.PairSettings;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code wer} counts of two files, the library counts of the same strings, lists and paths. */
class LibraryLawsTest {

    private static final int SEED = 5;
    private static final int ROUNDS = 30;
    private static final List<String> CHAINS =
            List.of("none", "none", "fold", "basic", "hinglish-call", "whisper-english", "exact", "spoken-hi", "cjk");
    private static final List<String> LANGUAGES = List.of("", "", "hi", "ja", "th", "tr", "de");

    @TempDir
    Path folder;

    private final RandomTexts random = new RandomTexts(SEED);

    /** A way to score, as options and as a scorer. */
    private record Way(String options, WerScorer scorer) {}

    @Test
    void stringsListsAndPathsAreCountedAsByTheProgram() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Way way = way();
            Texts texts = (round % 3 == 0 ? random.tied(12) : random.hostile(12)).map(LibraryLawsTest::plain);
            JsonNode report = JsonMapper.shared()
                    .readTree(new TextRun(folder).report("-f json --format plain " + way.options(), texts));
            WerResult lists = way.scorer().score(texts.said(), texts.heard());
            WerResult paths = way.scorer().score(folder.resolve("said.txt"), folder.resolve("heard.txt"));
            String inputs = way.options() + " of " + texts;
            assertSame(alignments(report), alignments(lists), way, texts);
            assertEquals(TextRun.counts(report.toString()), Counts.of(lists.total()), inputs);
            assertEquals(lists.total(), paths.total(), inputs);
            assertSame(alignments(lists), alignments(paths), way, texts);
            assertEquals(Counts.of(lists.total()), lineByLine(way.scorer(), texts), inputs);
        }
    }

    /**
     * A byte order mark at the very beginning is none of a file's text, and the program reads files for the profile nist as
     * sclite does, which takes off each word a semicolon and what is behind it, and all backslashes.
     */
    private static String plain(String line) {
        return line.replaceAll("[\uFEFF;\\\\]", "");
    }

    private static void assertSame(List<String> expected, List<String> actual, Way way, Texts texts) {
        assertEquals(expected.size(), actual.size(), () -> way.options() + " of " + texts);
        for (int i = 0; i < expected.size(); i++) {
            int line = Integer.parseInt(expected.get(i).replaceAll(" .*", "")) - 1;
            assertEquals(expected.get(i), actual.get(i), () -> way.options() + ": " + texts.line(line));
        }
    }

    private static Counts lineByLine(WerScorer scorer, Texts texts) {
        Counts sum = Counts.NONE;
        for (int i = 0; i < texts.size(); i++) {
            sum = sum.plus(Counts.of(
                    scorer.score(texts.said().get(i), texts.heard().get(i)).total()));
        }
        return sum;
    }

    private Way way() {
        AlignmentProfile profile = random.any(List.of(AlignmentProfile.values()));
        TokenUnit unit = random.any(List.of(TokenUnit.values()));
        WordTokenizer tokenizer = random.any(List.of(WordTokenizer.values()));
        String language = random.any(LANGUAGES);
        String chain = random.any(CHAINS);
        String options = "--profile " + profile.id() + " --unit " + unit.id() + " --tokenizer " + tokenizer.id()
                + " --normalize " + chain + (language.isEmpty() ? "" : " --language " + language)
                + " --threads " + (1 + random.random().nextInt(2));
        Tokenization tokenization = Tokenization.of(tokenizer, unit, language);
        if (unit != TokenUnit.WORD && random.random().nextBoolean()) {
            boolean spaces = random.random().nextBoolean();
            options += " --cer-spaces " + (spaces ? "keep" : "drop");
            tokenization = tokenization.withSpaces(spaces);
        }
        WerScorer scorer = WerScorer.standard()
                .withProfile(profile)
                .withTokenization(tokenization)
                .withNormalizer(NormalizerPipeline.parse(chain, language));
        return random.random().nextInt(3) == 0
                ? new Way(options + " -e", scorer.withoutEmptyReferences())
                : new Way(options, scorer);
    }

    /** Returns each utterance as a line: its operations, and the words that meet. */
    private static List<String> alignments(JsonNode report) {
        List<String> lines = new ArrayList<>();
        for (JsonNode utterance : report.get("utterances")) {
            StringBuilder line = new StringBuilder(utterance.get("line").asString());
            for (JsonNode pair : utterance.get("alignment")) {
                line.append(" | ").append(pair.get("op").asString());
                for (String side : List.of("reference", "hypothesis")) {
                    line.append(' ')
                            .append(
                                    pair.get(side).isNull()
                                            ? ""
                                            : pair.get(side).asString());
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> alignments(WerResult result) {
        List<String> lines = new ArrayList<>();
        for (ScoredUtterance utterance : result.utterances()) {
            StringBuilder line =
                    new StringBuilder(Long.toString(utterance.pair().reference().line()));
            for (int i = 0; i < utterance.size(); i++) {
                line.append(" | ")
                        .append(utterance.operation(i).name().toLowerCase(Locale.ROOT))
                        .append(' ')
                        .append(utterance.hasSaid(i) ? utterance.said(i).written() : "")
                        .append(' ')
                        .append(utterance.hasHeard(i) ? utterance.heard(i).written() : "");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    @Test
    void theShortestWayIsThatOfTheStandardScorer() throws IOException {
        Texts texts = random.texts(200);
        assertEquals(
                new TextRun(folder).counts("--threads 2", texts),
                Counts.of(Wer.of(texts.said(), texts.heard()).total()),
                texts::toString);
    }

    @ParameterizedTest(name = "pairs that are read as {1} are counted as by wer {0}")
    @CsvSource({
        "--markup nist,       MARKS",
        "--variants,          FIRST_ALTERNATIVES",
        "--redactions any,    REDACTIONS",
        "--align-segments,    SEGMENTS",
        "--threads 2,         WRITTEN",
    })
    void readingsAreCountedAsByTheProgram(String options, PairReading reading) throws IOException {
        for (int round = 0; round < 3; round++) {
            AlignmentProfile profile = random.any(List.of(AlignmentProfile.values()));
            WerScorer scorer =
                    WerScorer.standard().withProfile(profile).withNormalizer(NormalizerPipeline.parse("fold"));
            Texts texts = marked(random.texts(40).map(line -> line.replace("cat.", "cat;noun")), reading);
            Path said = Texts.write(folder.resolve("said.txt"), texts.said());
            Path heard = Texts.write(folder.resolve("heard.txt"), texts.heard());
            String all = "-s -f json --format plain -a --profile " + profile.id() + " " + options;
            Outcome outcome = Outcome.wer(all, said.toString(), heard.toString());
            assertEquals(0, outcome.status(), () -> outcome.err() + texts);
            PairSettings settings =
                    PairSettings.standard().withReading(reading).withSclite(profile == AlignmentProfile.NIST);
            PairFiles files = new PairFiles(settings, scorer, note -> {});
            try (PairBlocks pairs = files.open(said, heard)) {
                assertEquals(
                        TextRun.counts(outcome.out()),
                        Counts.of(scorer.score(pairs, 2, LineSink.NONE)),
                        () -> all + " of " + texts);
            }
        }
    }

    /** Returns texts with something in them to read in that way. */
    private Texts marked(Texts texts, PairReading reading) {
        return switch (reading) {
            case WRITTEN -> texts;
            case MARKS ->
                texts.map(line -> line.replace("cat", "{ cat / The cat / @ }")
                        .replace("है", "(है)")
                        .replace("i", "I-"));
            case FIRST_ALTERNATIVES ->
                new Texts(
                        SEED,
                        texts.said().stream()
                                .map(line -> line.replace("cat", "{cat|The cat|}"))
                                .toList(),
                        texts.heard());
            case REDACTIONS -> texts.map(line -> line.replace("cat", "[PII]"));
            case SEGMENTS ->
                new Texts(SEED, texts.said(), List.of(String.join(" ", texts.heard()), String.join(" ", texts.said())));
        };
    }
}
