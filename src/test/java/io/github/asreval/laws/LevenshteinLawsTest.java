package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.score.WerScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The errors are the fewest there can be, as a distance written here a second time finds them, which knows nothing of the
 * rest of the program: for 20,000 lines of many scripts through the program, and again utterance by utterance.
 */
class LevenshteinLawsTest {

    private static final int SEED = 6;
    private static final int PAIRS = 20_000;
    private static final int WORDS = 0;
    private static final int ERRORS = 5;

    /** Letters, signs and marks of scripts; some marks may stand in either order, and some letters are two. */
    private static final List<List<String>> SCRIPTS = List.of(
            List.of("a", "b", "e", "é", "e\u0301", "n\u0303", "ñ", "q\u0307\u0323", "q\u0323\u0307", "\u212B", "Å"),
            List.of("क", "ग", "ज़", "ज\u093C", "हाँ", "हां", "क्ष", "क्\u200Dष", "ि", "\u0958", "क\u093C"),
            List.of("س", "سَّ", "س\u0651\u064E", "آ", "ا\u0653", "ي", "ى", "م", "\u200Cر"),
            List.of("日", "本", "語", "が", "か\u3099", "ﾊ", "中", "文", "\uF900", "豈"),
            List.of("😀", "👩\u200D👩\u200D👧", "👍🏽", "👍", "🇮🇳", "❤\uFE0F", "❤"),
            List.of("각", "\u1100\u1161\u11A8", "가", "한", "\u1112\u1161\u11AB"),
            List.of("ш", "й", "и\u0306", "ё", "е", "ש", "שׁ", "ש\u05C1", "ก", "กำ", "ก\u0E4D\u0E32"));

    private static final Texts TEXTS = texts(new RandomTexts(SEED));

    @TempDir
    Path folder;

    private static Texts texts(RandomTexts random) {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            // Few different words, so that the best alignment is not the obvious one.
            List<String> words = new ArrayList<>();
            for (int count = 0; count < 5; count++) {
                List<String> script = random.any(SCRIPTS);
                words.add(random.any(script) + (random.random().nextBoolean() ? random.any(script) : ""));
            }
            // Some lines are too long for what counts short ones.
            int most = i % 200 == 0 ? 300 : 9;
            said.add(line(random, words, most));
            heard.add(line(random, words, most));
        }
        return new Texts(SEED, said, heard);
    }

    private static String line(RandomTexts random, List<String> words, int most) {
        List<String> line = new ArrayList<>();
        for (int length = random.random().nextInt(most); length > 0; length--) {
            line.add(random.any(words));
        }
        return String.join(random.random().nextInt(9) == 0 ? "  " : " ", line);
    }

    @Test
    void theProgramCountsTheFewestErrorsInEveryLine() throws IOException {
        List<List<String>> lines = new TextRun(folder).countsByLine("--threads 2", TEXTS);
        for (int i = 0; i < PAIRS; i++) {
            int line = i;
            List<String> said = words(TEXTS.said().get(i));
            int own = distance(said, words(TEXTS.heard().get(i)));
            assertEquals(String.valueOf(said.size()), lines.get(i).get(WORDS), () -> TEXTS.line(line));
            assertEquals(String.valueOf(own), lines.get(i).get(ERRORS), () -> TEXTS.line(line));
        }
    }

    @ParameterizedTest(name = "{0} has as many errors as it should in every utterance")
    @EnumSource
    void theLibraryCountsTheFewestErrors(AlignmentProfile profile) {
        WerScorer scorer = WerScorer.standard().withProfile(profile);
        for (int i = 0; i < PAIRS; i += profile == AlignmentProfile.STANDARD ? 1 : 5) {
            int line = i;
            String said = TEXTS.said().get(i);
            String heard = TEXTS.heard().get(i);
            long errors = scorer.score(said, heard).total().counts().errors();
            int own = distance(words(said), words(heard));
            if (profile == AlignmentProfile.NIST) {
                // What costs 3 and 4 is cheapest there, not what is fewest.
                assertTrue(errors >= own && 3 * errors <= 4L * own, () -> errors + " for " + own + TEXTS.line(line));
            } else {
                assertEquals(own, errors, () -> TEXTS.line(line));
            }
        }
    }

    @Test
    void charactersAreCodePointsOfComposedText() throws IOException {
        Texts some =
                new Texts(SEED, TEXTS.said().subList(0, 4000), TEXTS.heard().subList(0, 4000));
        List<List<String>> lines = new TextRun(folder).countsByLine("--unit char", some);
        for (int i = 0; i < some.size(); i++) {
            int line = i;
            List<String> said = characters(some.said().get(i));
            int own = distance(said, characters(some.heard().get(i)));
            assertEquals(String.valueOf(said.size()), lines.get(i).get(WORDS), () -> some.line(line));
            assertEquals(String.valueOf(own), lines.get(i).get(ERRORS), () -> some.line(line));
        }
    }

    /** The default makes words of white space, and compares them in NFC. */
    private static List<String> words(String line) {
        return Arrays.stream(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC))
                .toList();
    }

    /** One blank between two words is a character. */
    private static List<String> characters(String line) {
        return String.join(" ", words(line))
                .codePoints()
                .mapToObj(Character::toString)
                .toList();
    }

    /** Wagner and Fischer's table (1974), row by row. */
    private static int distance(List<String> said, List<String> heard) {
        int[] above = new int[heard.size() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= said.size(); i++) {
            int[] row = new int[heard.size() + 1];
            row[0] = i;
            for (int j = 1; j <= heard.size(); j++) {
                int replaced = above[j - 1] + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[heard.size()];
    }
}
