package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which remedies the letters, labels and brackets of erroneous lines suggest, at the edges of what suggests each. */
class ErrorTraitsTest {

    private static UtteranceSample.Line line(String reference, String hypothesis) {
        return new UtteranceSample.Line(1, reference, hypothesis, 1, 0);
    }

    private static ErrorTraits traits(String... sides) {
        List<UtteranceSample.Line> lines = new ArrayList<>();
        for (int i = 0; i < sides.length; i += 2) {
            lines.add(line(sides[i], sides[i + 1]));
        }
        return ErrorTraits.of(lines);
    }

    private static List<String> steps(List<Remedy> remedies) {
        return remedies.stream().map(Remedy::steps).toList();
    }

    private static List<String> characterSteps(String... sides) {
        return steps(traits(sides).spellings(1, "", false));
    }

    private static char code(String hexadecimal) {
        return (char) Integer.parseInt(hexadecimal, 16);
    }

    @ParameterizedTest(name = "{0} from U+{1} to U+{2}")
    @CsvSource({
        "accents-latin, 00C0, 036F",
        "accents-latin, 1E00, 1EFF",
        "hebrew, 0590, 05FF",
        "arabic, 0600, 077F",
        "arabic, FB50, FDFF",
        "arabic, FE70, FEFE",
        "indic, 0900, 0DFF",
        "thai, 0E00, 0EFF",
        "zh-simp, 3400, 9FFF",
        "zh-simp, F900, FAFF",
        "zh-simp, D840, D87F",
        "cjk, FF00, FFEF",
    })
    void aScriptSuggestsItsStepsFromItsFirstToItsLastCharacter(String steps, String first, String last) {
        // A Korean syllable on the other side, since only characters without blanks may be healed in words that differ.
        for (char inside : new char[] {code(first), code(last)}) {
            assertEquals(true, characterSteps("한", inside + "").contains(steps));
            assertEquals(true, characterSteps(inside + "", "한").contains(steps));
        }
        for (char outside : new char[] {(char) (code(first) - 1), (char) (code(last) + 1)}) {
            assertEquals(false, characterSteps("한", outside + "").contains(steps));
        }
    }

    @ParameterizedTest(name = "U+{0}: {1}")
    @CsvSource({"303F, true", "3040, false", "30FF, false", "3100, true"})
    void chineseIsNotWhereKanaAre(String code, boolean chinese) {
        assertEquals(chinese, characterSteps("一", code(code) + "").contains("zh-simp"));
    }

    @ParameterizedTest(name = "U+{0}: {1}")
    @CsvSource({"0D7F, true", "0D80, false", "0DFF, false"})
    void sinhalaKeepsWhatIndicStepsWouldTake(String code, boolean lenient) {
        assertEquals(lenient, characterSteps("한", code(code) + "").contains("indic-lenient"));
    }

    @ParameterizedTest(name = "U+{0}: {1}")
    @CsvSource({
        "ABFF, false",
        "AC00, true",
        "D7AF, true",
        "D7B0, false",
        "0DFF, false",
        "0E00, true",
        "3040, true",
        "4E00, true"
    })
    void charactersOfUnspacedTextAreTriedWithoutAWordThatWouldHeal(String code, boolean tried) {
        assertEquals(tried, characterSteps(code(code) + "x", "y").contains("basic"));
    }

    @Test
    void charactersOfOtherTextAreTriedWhereAWordWouldHeal() {
        assertEquals(List.of(), characterSteps("cat", "dog"));
        assertEquals(List.of("basic"), characterSteps("Cat", "cat"));
        assertEquals(List.of("accents-latin", "basic,accents-latin"), characterSteps("été", "ete"));
        assertEquals(
                List.of("basic"), characterSteps("Été", "été"), "what heals without its accents alone is not tried");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a | en de es fr",
                "z | en de es fr",
                "A | en de es fr",
                "Z | en de es fr",
                "@ |",
                "[ |",
                "` |",
                "{ |",
                "я |",
                "क | hi hi+en",
                "一 | zh",
                "か | ja",
                "一か | ja",
                "한 | ko",
            })
    void lettersTellTheLanguagesOfNumberWords(String letters, String languages) {
        List<String> expected = new ArrayList<>();
        if (languages != null) {
            for (String language : languages.split(" ", -1)) {
                expected.add("num-parse:" + language);
                expected.add("num-parse:" + language + ",basic");
            }
        }
        List<String> steps = new ArrayList<>(characterSteps(letters, "5"));
        steps.removeIf(step -> !step.startsWith("num-parse"));
        assertEquals(expected, steps);
    }

    @Test
    void aLanguageThatIsKnownIsTheOnlyOne() {
        assertEquals(
                List.of("num-parse:sv", "num-parse:sv,basic"),
                steps(traits("fem", "5").spellings(1, "sv", false)));
        assertEquals(
                List.of(), steps(traits("fem 5", "sex 5").spellings(1, "sv", false)), "both sides have the number");
    }

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\", {2} errors: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // One word may spare two errors; alone it has to spare half of all.
                "The        | the        |  2 | basic",
                "The        | the        |  3 |",
                // Two words may spare four, a fifth of all.
                "The Cat    | the cat    | 20 | basic",
                "The Cat    | the cat    | 21 |",
                "é à        | e a        | 20 | accents-latin basic,accents-latin",
                "é à        | e a        | 21 |",
                // What accents heal beyond case has to be a tenth.
                "The Cat à  | the cat a  | 20 | basic accents-latin basic,accents-latin",
                "The Cat à  | the cat a  | 21 |",
                "The Cat S à| the cat s a| 20 | basic accents-latin basic,accents-latin",
                "The Cat S à| the cat s a| 21 | basic",
                // A number stands against several words.
                "fem        | 5          | 10 | num-parse:sv num-parse:sv,basic",
                "fem        | 5          | 11 |",
            })
    void wordsThatWouldHealHaveToBeALargePartOfTheErrors(
            String reference, String hypothesis, long errors, String steps) {
        assertEquals(
                steps == null ? List.of() : Arrays.asList(steps.split(" ", -1)),
                steps(traits(reference.strip(), hypothesis.strip()).spellings(errors, "sv", true)));
    }

    @ParameterizedTest(name = "\"{0}\" heard as \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Agent: yes        | yes           | speaker",
                "Agent：yes         | yes           | speaker",
                "yes               | Agent: yes    | speaker",
                "Agent: yes        | Agent: no     |",
                "it is 5:30        | yes           |",
                "[00:01] Agent: a  | a             | events,speaker",
                "(00:01) Agent: a  | a             | events,speaker",
                "a                 | [x] Agent: a  | events,speaker",
                "[00:01 Agent a    | a             | events",
                "x [noise]         | x             | events",
                "<noise> x         | x             | events",
                "x (noise)         | x             | events",
                "[noise] x         | x             | events",
                "(noise) x         | x             | events",
                "x                 | (noise) x     | events",
                "[noise] x         | x <noise>     |",
                "x                 | y             |",
            })
    void whatOneSideHasAtTheBeginningOrInBracketsIsLeftOut(String reference, String hypothesis, String steps) {
        assertEquals(
                steps == null ? List.of() : List.of(steps),
                steps(traits(reference.strip(), hypothesis.strip()).surplus(false)));
    }

    @Test
    void timesBeforeLabelsAreLeftOutAloneWhereLabelsAreAlready() {
        assertEquals(
                List.of("events"), steps(traits("[00:01] Agent: yes", "yes").surplus(true)));
        assertEquals(List.of("speaker"), steps(traits("Agent: yes", "yes").surplus(true)));
    }

    @Test
    void fiftyLinesWithErrorsFromAllOverTheSampleAreEnough() {
        for (int[] size : new int[][] {{0, 0}, {1, 1}, {50, 50}, {51, 26}, {100, 50}, {101, 34}}) {
            List<UtteranceSample.Line> sample = new ArrayList<>();
            for (int i = 0; i < size[0]; i++) {
                sample.add(new UtteranceSample.Line(2L * i, "a", "a", 0, 2));
                sample.add(new UtteranceSample.Line(2L * i + 1, "a", "b", 3, 2));
            }
            List<UtteranceSample.Line> few = ErrorTraits.fewOf(sample);
            assertEquals(size[1], few.size());
            assertEquals(3L * size[1], ErrorTraits.of(sample).errors());
            int stride = (size[0] + 49) / 50;
            for (int i = 0; i < few.size(); i++) {
                assertEquals(2L * i * stride + 1L, few.get(i).number());
            }
        }
    }
}
