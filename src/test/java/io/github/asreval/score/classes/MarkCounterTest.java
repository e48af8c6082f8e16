package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.UtterancePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Punctuation, held against what NeMo's script printed, and capitals. */
class MarkCounterTest {

    private static final Set<String> NEMOS = Set.of(".", ",", "!", "?");

    private static MarkTable table(Set<String> marks, String... pairs) {
        MarkCounter counter = new MarkCounter(WerScorer.standard(), marks);
        for (int i = 0; i < pairs.length; i += 2) {
            counter.accept(UtterancePair.of(pairs[i], pairs[i + 1]));
        }
        return counter.table();
    }

    static List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (JsonNode node :
                JsonMapper.shared().readTree(Files.readString(Path.of("testdata/terms/punctuation/nemo.json")))) {
            if (node.has("amounts")) {
                cases.add(node);
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsAreNemosButForMarksWithinNumbers(JsonNode peer) {
        MarkTable table = table(
                NEMOS, peer.get("reference").asString(), peer.get("hypothesis").asString());
        long inNumber = peer.get("case").asString().equals("decimal") ? 1 : 0;
        for (String mark : NEMOS) {
            JsonNode amounts = peer.get("amounts").get(mark);
            ErrorCounts expected = new ErrorCounts(
                    amounts.get("Correct").asLong() - (mark.equals(".") ? inNumber : 0),
                    amounts.get("Substitutions").asLong(),
                    amounts.get("Deletions").asLong(),
                    amounts.get("Insertions").asLong());
            ErrorCounts counted = table.rows().stream()
                    .filter(row -> row.name().equals(mark))
                    .findFirst()
                    .map(WordClassRow::counts)
                    .orElse(ErrorCounts.ZERO);
            assertEquals(expected, counted, peer.get("case") + " " + mark);
        }
        assertEquals(peer.get("PER").asDouble(), table.sharedErrorRate().orElse(0), 1e-12);
    }

    @Test
    void bothRatesOfTheFirstCase() {
        MarkTable table = table(NEMOS, "Hi, dear! Nice to see you. What's", "Hi dear! Nice to see you! What's?");
        assertEquals(OptionalDouble.of(0.75), table.sharedErrorRate());
        assertEquals(OptionalDouble.of(1), table.errorRate());
        WordClassRow exclamation = table.rows().stream()
                .filter(row -> row.name().equals("!"))
                .findFirst()
                .orElseThrow();
        assertEquals(OptionalDouble.of(0.5), exclamation.precision());
        assertEquals(OptionalDouble.of(1), exclamation.recall());
    }

    @ParameterizedTest(name = "{0} heard as {1}: {2} right, {3} other, {4} missing, {5} invented")
    @CsvSource(
            delimiter = '|',
            value = {
                "हाँ बिल्कुल। ठीक है।        | हाँ बिल्कुल। ठीक है        | 1 | 0 | 1 | 0",
                "3.5 and 1,500 at 10:30      | 3.5 and 1,500 at 10:30     | 0 | 0 | 0 | 0",
                "see e.g. example.com.       | see e.g. example.com.      | 2 | 0 | 0 | 0",
                "hello , world .             | hello, world.              | 2 | 0 | 0 | 0",
                "\"Hello,\" he said.         | Hello he said.             | 1 | 0 | 1 | 0",
                "one,two                     | one, two                   | 1 | 0 | 0 | 0",
                "你好，世界。                | 你好，世界！               | 1 | 1 | 0 | 0",
                "a b, c                      | a c                        | 0 | 0 | 1 | 0",
                "a, b c                      | a x, b c                   | 1 | 0 | 0 | 0",
                "हैं।ठीक                     | हैं। ठीक                   | 1 | 0 | 0 | 0",
                "¿Qué?                       | Qué                        | 0 | 0 | 1 | 0",
            })
    void findsMarksAtTheEdgesOfWords(String said, String heard, long right, long other, long missing, long invented) {
        assertEquals(
                new ErrorCounts(right, other, missing, invented),
                table(MarkCounter.USUAL, said, heard).counts());
    }

    @ParameterizedTest(name = "{0} heard as {1}: {3} of {2} words wrong, {4} in the first letter, {5} throughout")
    @CsvSource({
        "The Cat sat,   the Cat sat,   3, 1, 1, 0",
        "call NASA now, call nasa now, 3, 1, 0, 1",
        "call Nasa now, call NASA now, 3, 1, 0, 1",
        "an iPhone,     an Iphone,     2, 1, 0, 0",
        "I am,          i am,          2, 1, 1, 0",
        "the 5Gx now,   the 5gx now,   3, 1, 1, 0",
        "the 5GxY now,  the 5gxy now,  3, 1, 0, 0",
        "है हाँ 5,        है हाँ 5,        0, 0, 0, 0",
        "Cats,          dogs,          0, 0, 0, 0",
        "'\"Yes,\" he', yes he,        2, 1, 1, 0",
    })
    void tellsWrongCapitals(String said, String heard, long words, long wrong, long first, long whole) {
        assertEquals(
                new MarkTable.Capitals(words, wrong, first, whole),
                table(MarkCounter.USUAL, said, heard).capitals());
    }

    @Test
    void marksThatTheChainTakesOffCountAsWell() {
        MarkCounter counter = new MarkCounter(
                WerScorer.standard().withNormalizer(NormalizerPipeline.parse("fold,punct-remove")), MarkCounter.USUAL);
        counter.accept(UtterancePair.of("Yes, no.", "yes no."));
        assertEquals(new ErrorCounts(1, 0, 1, 0), counter.table().counts());
        assertEquals(1, counter.table().capitals().wrong());
    }

    @Test
    void marksThatAreWrittenMostComeFirstAndThoseHeardForOthersAreFalseAlarms() {
        MarkTable table = table(MarkCounter.USUAL, "a. b, c, d! e?", "a, b, c, d! e;");
        assertEquals(
                List.of(
                        new WordClassRow(",", new ErrorCounts(2, 0, 0, 0), 1),
                        new WordClassRow("!", new ErrorCounts(1, 0, 0, 0), 0),
                        new WordClassRow(".", new ErrorCounts(0, 1, 0, 0), 0),
                        new WordClassRow("?", new ErrorCounts(0, 1, 0, 0), 0),
                        new WordClassRow(";", new ErrorCounts(0, 0, 0, 0), 1)),
                table.rows());
    }

    @Test
    void whereEmptyReferencesAreLeftOutTheirMarksAre() {
        for (WerScorer scorer :
                List.of(WerScorer.standard(), WerScorer.standard().withoutEmptyReferences())) {
            MarkCounter counter = new MarkCounter(scorer, MarkCounter.USUAL);
            counter.accept(UtterancePair.of("", "yes, no."));
            counter.accept(UtterancePair.of("yes,", "yes"));
            long invented = scorer.emptyReferences() ? 2 : 0;
            assertEquals(new ErrorCounts(0, 0, 1, invented), counter.table().counts());
        }
    }

    @Test
    void withoutMarksThereAreNoRates() {
        MarkTable table = table(MarkCounter.USUAL, "a b", "a c");
        assertEquals(OptionalDouble.empty(), table.errorRate());
        assertEquals(OptionalDouble.empty(), table.sharedErrorRate());
        assertEquals(
                OptionalDouble.empty(),
                table(MarkCounter.USUAL, "है", "है").capitals().errorRate());
    }

    @Test
    void refusesCharactersAndWhatIsNoMark() {
        WerScorer scorer = WerScorer.standard()
                .withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, ""));
        assertThrows(IllegalArgumentException.class, () -> new MarkCounter(scorer, MarkCounter.USUAL));
        assertThrows(IllegalArgumentException.class, () -> new MarkCounter(WerScorer.standard(), Set.of("a")));
    }

    @Test
    void everyMarkOfBothSidesIsCountedOnce() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            String said = text(random);
            String heard = text(random);
            ErrorCounts counts = table(MarkCounter.USUAL, said, heard).counts();
            assertEquals(marks(said), counts.referenceWords(), "seed " + seed + ": " + said + " / " + heard);
            assertEquals(marks(heard), counts.hypothesisWords(), "seed " + seed + ": " + said + " / " + heard);
            ErrorCounts same = table(MarkCounter.USUAL, said, said).counts();
            assertEquals(0, same.errors());
        }
    }

    private static long marks(String text) {
        return text.chars().filter(c -> ".,?।".indexOf(c) >= 0).count();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int word = random.nextInt(7); word > 0; word--) {
            text.append(List.of("a", "B", "है", "\"c", "-").get(random.nextInt(5)))
                    .append(List.of("", "", ".", ",", "?", "।", "?.", "\"").get(random.nextInt(8)))
                    .append(" ");
        }
        return text.toString();
    }
}
