package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What wer says beside its report of errors that are none of the recogniser's, and that its advice is right. */
class HintsTest {

    private static final Pattern OPTIONS = Pattern.compile(": ((?:--unit char )?--normalize \\S+) gives (\\S+) %$");
    private static final Pattern TOTAL = Pattern.compile("(?m)^[WC]ER: +\\S+ \\( *(\\d+) / +(\\d+)\\)$");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "wer {0}, {1} heard as {2}: the advice gives what it says")
    @CsvSource(
            delimiter = '|',
            value = {
                "-s | Well, HELLO there.;How are you? | well hello there;how are they",
                "-s -a | Well, HELLO there.;How are you? | well hello there;how are they",
                "-s | Agent: good morning to you;Customer: hello | good morning to you;hallo",
                "-s --normalize fold | [0:01] Agent: Good day;[0:02] Customer: hello there | good day;hallo there",
                "-s | ذَهَبَ إلى المَدرَسَة;قهوة مرة | ذهب الى المدرسه;قهوه حلوه",
                "-s --unit char --language zh | 這是一個問題;很難說 | 这是一个问题;很好说",
                "-s --normalize quotes | it took twenty five days;OK Then | it took 25 days;ok then",
                "-s --profile nist | Well, HELLO there. | well hello here",
                "-s -f sclite-sum | (A-1) Well, HELLO there. | (A-1) well hello here",
            })
    void theAdviceGivesWhatItSays(String options, String reference, String hypothesis) throws IOException {
        Path said = file("said.txt", reference);
        Path heard = file("heard.txt", hypothesis);
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ")));
        Outcome outcome = run(arguments, said, heard);
        assertEquals(0, outcome.status(), outcome.err());
        String last = outcome.err().lines().reduce("", (before, line) -> line);
        Matcher advice = OPTIONS.matcher(last);
        assertTrue(advice.find(), outcome.err());
        List<String> followed = new ArrayList<>(List.of("wer"));
        int given = arguments.indexOf("--normalize");
        for (int i = 1; i < arguments.size(); i++) {
            boolean form = arguments.get(i).equals("-f") || arguments.get(i - 1).equals("-f");
            if (!form && (given < 0 || (i != given && i != given + 1))) {
                followed.add(arguments.get(i));
            }
        }
        followed.addAll(List.of(advice.group(1).split(" ")));
        Outcome better = run(followed, said, heard);
        Matcher total = TOTAL.matcher(better.out());
        assertTrue(total.find(), better.out());
        double rate = 100.0 * Long.parseLong(total.group(1)) / Long.parseLong(total.group(2));
        assertEquals(Double.parseDouble(advice.group(2)), rate, 0.05001, last);
        assertFalse(better.err().contains("errors differ only"), better.err());
    }

    private static Outcome run(List<String> arguments, Path said, Path heard) {
        List<String> all = new ArrayList<>(arguments);
        all.add(said.toString());
        all.add(heard.toString());
        return Outcome.of(all.toArray(String[]::new));
    }

    private Path file(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines.replace(';', '\n') + "\n");
    }

    @Test
    void aPageShowsTheAdviceInABoxBeforeItsFigures() throws IOException {
        Path said = file("said.txt", "Well, HELLO there");
        Path heard = file("heard.txt", "well hello there");
        String page = run(List.of("wer", "-f", "html"), said, heard).out();
        int box = page.indexOf(
                "<p class=\"notice\">2 of 2 errors differ only in case, punctuation or quotes: --normalize basic"
                        + " gives 0.0 %</p>");
        assertTrue(box > 0 && box < page.indexOf("id=\"rates-title\""), page);
        String clean = run(List.of("wer", "-f", "html", "--normalize", "basic"), said, heard)
                .out();
        assertFalse(clean.contains("errors differ only"));
    }

    @Test
    void ofSeveralHypothesesTheOneIsNamedThatIsMeant() throws IOException {
        Path said = file("said.txt", "Well, HELLO there");
        Path heard = file("heard.txt", "well hello there");
        Path right = file("right.txt", "Well, HELLO here");
        Outcome outcome = Outcome.of("wer", "-f", "html", said.toString(), right.toString(), heard.toString());
        assertEquals(
                heard
                        + ": hint: 2 of 2 errors differ only in case, punctuation or quotes: --normalize basic gives 0.0 %\n",
                outcome.err());
        assertTrue(outcome.out().contains("<p class=\"notice\">[2] "), outcome.out());
    }

    @Test
    void speakersOfTheHypothesisThatAreIgnoredAreNamed() throws IOException {
        String segment = "{\"session_id\":\"a\",\"speaker\":\"%s\",\"start_time\":%d,\"end_time\":%d,\"words\":\"%s\"}";
        String two = "[" + segment + "," + segment + "]";
        Path said = file("said.json", two.formatted("A", 0, 1, "hello there", "B", 1, 2, "oh no"));
        Path heard = file("heard.json", two.formatted("1", 0, 1, "hello there", "1", 1, 2, "oh no"));
        Path plain = file("heard.txt", "hello there;oh no");
        String hint =
                "hint: --by speaker goes by the reference's speakers; those of the hypothesis, in 2 utterances, are"
                        + " ignored, so that words given to the wrong speaker are no errors; --speakers cp counts them\n";
        assertTrue(
                run(List.of("wer", "-s", "--by", "speaker"), said, heard).err().endsWith(hint));
        assertFalse(run(List.of("wer", "-s"), said, heard).err().contains("hint"));
        assertFalse(
                run(List.of("wer", "-s", "--by", "speaker"), said, plain).err().contains("hint"));
        assertFalse(
                run(List.of("wer", "-s", "--by", "speaker"), plain, heard).err().contains("hint"));
    }

    @Test
    void noRateIsToldOfUtterancesThatTheAlignmentCuts() throws IOException {
        Path said = file("said.txt", "Well, HELLO;There you are");
        Path heard = file("heard.txt", "well hello there;you are");
        Outcome outcome = run(List.of("wer", "-s", "--align-segments"), said, heard);
        assertEquals(
                "hint: 3 of 3 errors differ only in case, punctuation or quotes: --normalize basic\n", outcome.err());
    }

    @Test
    void noRateIsToldWhereMarksOfRedactionTakeTheWordsThatTheyMatch() throws IOException {
        Path said = file("said.txt", "My card is four one, THANKS");
        Path heard = file("heard.txt", "my card is [PII] thanks");
        Outcome outcome = run(List.of("wer", "-s", "--redactions", "any"), said, heard);
        assertTrue(
                outcome.err().contains(" errors differ only in case, punctuation or quotes: --normalize basic\n"),
                outcome.err());
    }

    @Test
    void everyHintIsOneLineAndToldOnce() throws IOException {
        Path said = file("said.txt", "Agent: Hello, you;Agent: Fine. a\u200Bb");
        Path heard = file("heard.txt", "hello you;fine ab");
        List<String> hints =
                run(List.of("wer", "-s"), said, heard).err().lines().toList();
        assertEquals(3, hints.size(), hints.toString());
        for (String hint : hints) {
            assertTrue(hint.contains("hint: ") && hint.contains("--normalize "), hint);
        }
    }
}
