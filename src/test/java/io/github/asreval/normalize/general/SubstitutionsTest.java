package io.github.asreval.normalize.general;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.normalize.base.Substitution;
import io.github.asreval.normalize.base.SubstitutionFile;
import io.github.asreval.normalize.base.TracedLine;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.normalize.step.TextChange;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "by {0}, \"{1}\" becomes \"{2}\"")
    @CsvSource({
        "a => b, a c a, b c b",
        "a b => x, a b a, x a",
        "a => x; a b => y; a b c => z, a b c a b a, z y x",
        "a => , b a c, b c",
        "a => b c, a a, b c b c",
        "u => you; thank you => thanks, thank u, thanks",
        "um => ; of course => sure, of um course, sure",
        "you know => , you you know know why, why",
        "a b => c; c d => e, a b d, e",
        "do n't => do not, do n't do, do not do",
        "दु:ख => दुःख, दु:ख है, दुःख है",
        "cafe\u0301 => coffee, caf\u00E9, coffee",
        "a => b, A aa, A aa",
    })
    void replacesTheLongestFromTheLeftUntilNothingApplies(String rules, String line, String result) {
        Normalizer normalizer = normalizer(rules.replace("; ", "\n"));
        assertEquals(Words.split(result), Words.split(normalizer.text(line)));
        assertEquals(normalizer.text(line), normalizer.text(normalizer.text(line)));
    }

    @Test
    void whatCannotBeReadAgainIsRefusedBeforeItIsRead() {
        assumeTrue(Files.exists(Path.of("/dev/null")), "there are no devices with names");
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("map:/dev/null"));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("map:/dev/null are read several times"),
                refused.getMessage());
    }

    @Test
    void wordsAreShownAsTheyWereWritten() {
        Normalizer normalizer = normalizer("u => you\nthank you => thanks\nvery very much => a lot");
        List<String> shown = normalizer.words("ok thank u  so very very much u").stream()
                .map(word -> word.written() + "=" + word.compared())
                .toList();
        assertEquals(
                List.of("ok=ok", "thank u=thanks", "so=so", "very very much=a", "very very much=lot", "u=you"), shown);
    }

    @Test
    void rulesAboutSingleWordsNeedNoLine() {
        assertInstanceOf(WordChange.class, Substitutions.of(file("a => b c\nd =>")));
        LineChange phrases = assertInstanceOf(LineChange.class, Substitutions.of(file("a b => c\nd =>")));
        assertTrue(phrases.concerns("a") && phrases.concerns("d") && !phrases.concerns("b"));
    }

    @Test
    void readsTabsCommentsByteOrderMarksAndAnyLineEnd() throws IOException {
        String text = "\uFEFF# said by our agents\r\n\r\nwi  fi\twifi\r\n  # more\nx y\t\rz => a\n";
        Path file = Files.writeString(folder.resolve("marked.map"), text);
        List<Substitution> rules = SubstitutionFile.read(file.toString());
        assertEquals(
                List.of(
                        new Substitution(3, List.of("wi", "fi"), List.of("wifi")),
                        new Substitution(5, List.of("x", "y"), List.of()),
                        new Substitution(6, List.of("z"), List.of("a"))),
                rules);
    }

    @ParameterizedTest(name = "{0} is refused in line {1}: {2}")
    @CsvSource({
        "a b, 1, there is neither a tab nor a \"=>\"",
        "a => b => c, 1, there are 2 \"=>\"",
        "=> b, 1, nothing stands before the \"=>\"",
        "TAB b, 1, nothing stands before the tab",
        "a TAB b TAB c, 1, there are 2 tabs",
        "a=>b, 1, there is neither",
        "a => b; c => d; a => e, 3, \"a\" is replaced by line 1 already",
        "a => b; b => c, 1, \"b\" which line 2 replaces again",
        "b => c; a => x b, 2, \"b\" which line 1 replaces again",
        "a => a, 1, \"a\" which this very line replaces again",
        "york => new york, 1, this very line replaces again",
        "a b => b a a, 1, without end",
        "x y => z x; z z => y y, 1, without end",
    })
    void refusesWhatCannotBeFollowed(String rules, int line, String problem) {
        String text = rules.replace("; ", "\n").replace(" TAB ", "\t").replace("TAB ", "\t");
        MalformedMapException refused = assertThrows(MalformedMapException.class, () -> Substitutions.of(file(text)));
        assertEquals(line, refused.line());
        String message = String.valueOf(refused.getMessage());
        assertEquals(refused.file() + ":" + line + ": ", message.substring(0, message.indexOf(": ") + 2));
        assertTrue(message.replace(",", "").contains(problem), message);
    }

    @Test
    void refusesWhatIsNotUtf8WithItsLine() throws IOException {
        Path file = folder.resolve("latin1.map");
        Files.write(file, "a => b\nc => \u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        MalformedMapException refused =
                assertThrows(MalformedMapException.class, () -> NormalizerPipeline.parse("map:" + file));
        assertEquals(2, refused.line());
        assertEquals(file.toString(), refused.file());
    }

    @Test
    void aFileThatCannotBeReadIsAProblemOfReading() {
        Path missing = folder.resolve("missing.map");
        assertThrows(UncheckedIOException.class, () -> NormalizerPipeline.parse("map:" + missing));
        assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse("map"));
    }

    /** Over three letters rules meet each other all the time. */
    @Test
    void whateverIsAcceptedComesToAnEndAndChangesNothingASecondTime() {
        Random random = new Random(3);
        int accepted = 0;
        for (int i = 0; i < 4000; i++) {
            List<Substitution> rules = new ArrayList<>();
            for (int line = 1; line <= 1 + random.nextInt(4); line++) {
                rules.add(new Substitution(line, words(random, 1, 3), words(random, 0, 3)));
            }
            TextChange change;
            try {
                change = Substitutions.of(new SubstitutionRules("random", rules));
            } catch (MalformedMapException refused) {
                continue;
            }
            accepted++;
            for (int text = 0; text < 20; text++) {
                String line = String.join(" ", words(random, 0, 12));
                String once = apply(change, line);
                assertEquals(once, apply(change, once), () -> rules + " on " + line);
            }
        }
        assertTrue(accepted > 500, accepted + " accepted");
    }

    private static List<String> words(Random random, int least, int most) {
        List<String> words = new ArrayList<>();
        for (int length = least + random.nextInt(most - least + 1); length > 0; length--) {
            words.add("abc".substring(random.nextInt(3)).substring(0, 1));
        }
        return words;
    }

    private static String apply(TextChange change, String line) {
        TracedLine traced = new TracedLine(line);
        if (change instanceof LineChange lineChange) {
            traced.apply(lineChange.edits(line));
        } else if (change instanceof WordChange wordChange) {
            traced.changeWords(wordChange, false);
        }
        return String.join(" ", Words.split(traced.text()));
    }

    private Normalizer normalizer(String text) {
        return NormalizerPipeline.parse("map:" + file(text)).normalizer();
    }

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("rules.map"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
