package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.align.EditOperation;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.AlignedWords;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes of words that depend on no list. */
class WordClassesTest {

    private static final List<EditOperation> OPERATIONS = List.of(EditOperation.values());

    private static final List<String> WORDS =
            List.of("ticket", "cab", "टिकट", "बुक", "5", "१२", "q3", "कैbब", "...", "мир", "ok");

    private static WordClassResult result(List<ClassKind> kinds, int rare, WerResult scored, WerScorer scorer) {
        WordClassing classing = WordClassing.of(scorer).withKinds(kinds).withRare(rare);
        WordClassCounter first = classing.counter();
        WordClassCounter second = classing.counter();
        int line = 0;
        for (ScoredUtterance utterance : scored.utterances()) {
            (line++ % 2 == 0 ? first : second).accept(utterance);
        }
        WordClassCounter all = classing.counter();
        all.add(first);
        all.add(second);
        return all.result(scored.total().counts());
    }

    private static WordClassTable table(ClassKind kind, String said, String heard) {
        WerResult scored =
                WerScorer.standard().score(said.lines().toList(), heard.lines().toList());
        return result(List.of(kind), 1, scored, WerScorer.standard()).tables().get(0);
    }

    @Test
    void aWordIsOfTheScriptOfItsLettersAndCrossingIsToldApart() {
        WordClassTable table = table(ClassKind.SCRIPT, "मेरा ticket 5 book करो", "मेरा टिकट 5 book करो cab");
        assertEquals(
                List.of(
                        new WordClassRow("Devanagari", new ErrorCounts(2, 0, 0, 0), 1),
                        new WordClassRow("Latin", new ErrorCounts(1, 1, 0, 1), 0),
                        new WordClassRow("no letters", new ErrorCounts(1, 0, 0, 0), 0)),
                table.rows());
        assertEquals(1, table.crossing());
    }

    @Test
    void theFirstWordBehindAChangeOfScriptIsASwitch() {
        // Switches: ticket, करो; the number changes nothing. What was heard switches back at टिकट, which is inserted.
        WordClassTable table = table(ClassKind.SWITCH, "मेरा 5 ticket book करो", "मेरा 5 ticket book टिकट करो");
        assertEquals(List.of(new WordClassRow("switch", new ErrorCounts(2, 0, 0, 1), 0)), table.rows());
    }

    @ParameterizedTest(name = "{0} heard as {1}: {2} switches right, {3} wrong, {4} heard for other words")
    @CsvSource({
        "a b c, a टिकट c, 0, 0, 1",
        "a टिकट, a कार, 0, 1, 0",
        "a टिकट, a b, 0, 1, 0",
        "a टिकट, a टिकट, 1, 0, 0",
        "a b, b c, 0, 0, 0",
    })
    void aSwitchThatIsHeardForAnotherWordIsAFalseAlarm(
            String said, String heard, long hits, long substitutions, long substitutes) {
        assertEquals(
                List.of(new WordClassRow("switch", new ErrorCounts(hits, substitutions, 0, 0), substitutes)),
                table(ClassKind.SWITCH, said, heard).rows());
    }

    @Test
    void wordsThatTheReferenceHasSeldomAreRare() {
        WordClassTable table = table(ClassKind.RARE, "a b a c", "a b x a y");
        // Said once: b and c, which is heard as y; x is not said at all.
        assertEquals(List.of(new WordClassRow("rare:1", new ErrorCounts(1, 1, 0, 1), 0)), table.rows());
        assertEquals(new ErrorCounts(2, 0, 0, 0), table.rest());
    }

    @Test
    void numbersAreWordsWithDigits() {
        WordClassTable table = table(ClassKind.NUMBER, "room 12 at १० or q3", "room 12 at ११ or 3");
        assertEquals(List.of(new WordClassRow("with digits", new ErrorCounts(1, 2, 0, 0), 0)), table.rows());
        assertEquals(0, table(ClassKind.NUMBER, "a", "a").rows().get(0).counts().referenceWords());
    }

    @Test
    void everyWordHasARowThoseWithMostErrorsFirst() {
        WerResult scored =
                WerScorer.standard().score(List.of("the nizam said", "the nizam"), List.of("the nisam said", "nizam"));
        List<WordRow> rows = result(List.of(ClassKind.WORDS), 1, scored, WerScorer.standard())
                .words()
                .orElseThrow();
        assertEquals(
                List.of("nizam", "the", "nisam", "said"),
                rows.stream().map(WordRow::word).toList());
        assertEquals(new ErrorCounts(1, 1, 0, 0), rows.get(0).errors().counts());
        assertEquals(
                List.of(new Misheard("nisam", 1, List.of(new UtterancePlace(1, "1")))),
                rows.get(0).heardAs());
        assertEquals(
                List.of(new Misheard("", 1, List.of(new UtterancePlace(2, "2")))),
                rows.get(1).heardAs());
        assertEquals(
                List.of(new Misheard("nizam", 1, List.of(new UtterancePlace(1, "1")))),
                rows.get(2).heardFor());
        assertEquals(1, rows.get(2).errors().falseAlarms());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "a, Latin letter",
        "क, Devanagari consonant",
        "\u093E, Devanagari vowel dependent",
        "\u093C, Devanagari nukta",
        "\u094D, Devanagari virama",
        "\u0902, Devanagari bindu",
        "१, Devanagari digit",
        "7, digit",
        "!, punctuation",
        "।, punctuation",
        "\u0301, mark",
        "東, Han letter",
        "€, symbol",
        "कि, Devanagari consonant",
    })
    void aCharacterIsOfAScriptAndAKind(String character, String kind) {
        assertEquals(kind, WordScripts.kind(character));
    }

    @Test
    void aBlankIsOfItsOwnKind() {
        WerScorer scorer = WerScorer.standard()
                .withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, ""));
        WerResult scored = scorer.score("a b", "ab");
        WordClassTable table = result(List.of(ClassKind.CHARACTERS), 1, scored, scorer)
                .tables()
                .get(0);
        assertEquals(
                List.of(
                        new WordClassRow("Latin letter", new ErrorCounts(2, 0, 0, 0), 0),
                        new WordClassRow("blank", new ErrorCounts(0, 0, 1, 0), 0)),
                table.rows());
        assertThrows(
                IllegalArgumentException.class, () -> WordClassing.of(scorer).withKinds(List.of(ClassKind.SCRIPT)));
        assertThrows(
                IllegalArgumentException.class,
                () -> WordClassing.of(WerScorer.standard()).withKinds(List.of(ClassKind.CHARACTERS)));
    }

    @ParameterizedTest(name = "under {0}, classes are what counting column by column gives")
    @EnumSource
    void classesAreWhatTheColumnsGive(AlignmentProfile profile) {
        WerScorer scorer = WerScorer.standard().withProfile(profile);
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            WerResult scored = scorer.score(lines(random), lines(random));
            Map<String, Integer> said = new HashMap<>();
            scored.utterances()
                    .forEach(utterance -> utterance
                            .alignment()
                            .reference()
                            .forEach(word -> said.merge(word.compared(), 1, Integer::sum)));
            WordClassResult result = result(
                    List.of(ClassKind.SCRIPT, ClassKind.NUMBER, ClassKind.RARE, ClassKind.WORDS), 2, scored, scorer);
            assertRows(scored, result.tables().get(0), WordClassesTest::script);
            assertRows(
                    scored,
                    result.tables().get(1),
                    word -> word.matches(".*[0-9\u0966-\u096F].*") ? "with digits" : "");
            assertRows(scored, result.tables().get(2), word -> said.getOrDefault(word, 0) <= 2 ? "rare:2" : "");
            ErrorCounts sum = ErrorCounts.ZERO;
            for (WordRow row : result.words().orElseThrow()) {
                sum = sum.plus(row.errors().counts());
            }
            assertEquals(scored.total().counts(), sum);
        }
    }

    private static void assertRows(WerResult scored, WordClassTable table, Function<String, String> classOf) {
        TreeMap<String, long[]> counts = new TreeMap<>();
        for (AlignedWords words : scored.utterances()) {
            for (int column = 0; column < words.size(); column++) {
                String said =
                        words.hasSaid(column) ? classOf.apply(words.said(column).compared()) : "";
                String heard = words.hasHeard(column)
                        ? classOf.apply(words.heard(column).compared())
                        : "";
                String counted = words.hasSaid(column) ? said : heard;
                counts.computeIfAbsent(counted, added -> new long[5])[OPERATIONS.indexOf(words.operation(column))]++;
                if (words.hasSaid(column) && words.hasHeard(column) && !said.equals(heard)) {
                    counts.computeIfAbsent(heard, added -> new long[5])[4]++;
                }
            }
        }
        for (WordClassRow row : table.rows()) {
            long[] expected = counts.getOrDefault(row.name(), new long[5]);
            assertEquals(
                    new WordClassRow(
                            row.name(),
                            new ErrorCounts(expected[0], expected[1], expected[2], expected[3]),
                            expected[4]),
                    row);
        }
    }

    /** By the JDK's own tables. */
    private static String script(String word) {
        boolean devanagari =
                Pattern.compile("[\\p{IsDevanagari}&&\\p{L}]").matcher(word).find();
        boolean latin = Pattern.compile("[\\p{IsLatin}&&\\p{L}]").matcher(word).find();
        boolean cyrillic = Pattern.compile("\\p{IsCyrillic}").matcher(word).find();
        return devanagari && latin
                ? "mixed"
                : devanagari ? "Devanagari" : latin ? "Latin" : cyrillic ? "Cyrillic" : "no letters";
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<String> words = new ArrayList<>();
            for (int word = random.nextInt(8); word > 0; word--) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            lines.add(String.join(" ", words));
        }
        return lines;
    }
}
