package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code wer} counts of subtitles, and of the marks that stand in them and in what recognisers write. */
class SubtitlesProgramTest {

    private static final String SAMPLES = "testdata/transcript/";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Returns errors and words, as {@code 1/9}, of texts in which {@code ~} is a line end. */
    private String counts(String reference, String hypothesis, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("wer", "-s"));
        arguments.addAll(List.of(options));
        arguments.add(write("reference", reference.replace('~', '\n')).toString());
        arguments.add(write("hypothesis", hypothesis.replace('~', '\n')).toString());
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        String line = outcome.out()
                .lines()
                .filter(total -> total.startsWith("WER:"))
                .findFirst()
                .orElseThrow();
        return line.substring(line.indexOf('(') + 1, line.indexOf(')')).replace(" ", "");
    }

    @ParameterizedTest(name = "{0} is read once, unless it is to be kept")
    @ValueSource(strings = {"subtitle.rolling.vtt", "subtitle.rollup.srt"})
    void rollingCaptionsAreReadOnce(String name) {
        Outcome once = Outcome.of("wer", "convert", "--to", "plain", SAMPLES + name);
        assertEquals(0, once.status(), once.err());
        assertTrue(once.err().contains("that repeat the cue before; --rolling keep counts them"), once.err());
        Outcome kept = Outcome.of("wer", "convert", "--to", "plain", "--rolling", "keep", SAMPLES + name);
        assertTrue(kept.out().length() > 3 * once.out().length() / 2, kept.out());
        assertEquals(1, kept.err().lines().count(), kept.err());
    }

    @Test
    void honestRepeatsAreDroppedOnRequestOnly() throws IOException {
        String cues = "00:00:01,000 --> 00:00:02,000~no~~00:00:02,000 --> 00:00:03,000~no~~"
                + "00:00:03,000 --> 00:00:04,000~no~way~";
        assertEquals("0/4", counts("no no no way", cues));
        assertEquals("2/4", counts("no no no way", cues, "--rolling", "drop"));
    }

    @ParameterizedTest(name = "under {0}, \"{1}\" and \"{2}\" differ by {3}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "events,speaker,basic; 1~00:00:01,000 --> 00:00:02,000~<i>MAN:</i> Come in.~"
                        + "~2~00:00:02,000 --> 00:00:04,000~- Thank you.~- Sit. (SIGHS)~~3~00:00:04,000 --> 00:00:05,000~"
                        + "♪ slow jazz ♪~; come in thank you sit; 0/5",
                "events,speaker,basic; 1~00:00:01,000 --> 00:00:02,000~>> ANNA: is it late?~"
                        + "~2~00:00:02,000 --> 00:00:04,000~>> no [MUSIC]~; is it late no; 0/4",
                "events; <unk> all [noise] right <#s>~what ⁇; all right~what; 0/3",
                "events; all right~yes~no; <|en|>all right<|endoftext|>~<s>yes</s><pad>~[UNK] no; 0/4",
                "pieces; all right; ▁al l ▁right; 0/2",
                "acronyms,basic; the U.S.A. now; the u. s. a. now; 0/3",
                "arabic-lenient; القهوة إلى; القهوه الي; 0/2",
                "none; <tt xmlns='http://www.w3.org/ns/ttml'><body><p begin='0s' end='1s'>all<br/>right</p></body></tt>;"
                        + " all right; 0/2",
                "none; WEBVTT~~00:01.000 --> 00:02.000~all~ ~right~00:02.000 --> 00:03.000~now; all right now; 0/3",
            })
    void marksAreNoWords(String chain, String reference, String hypothesis, String counts) throws IOException {
        assertEquals(counts, counts(reference, hypothesis, "--normalize", chain));
    }

    @Test
    void aNameOfSeveralStepsListsThemOneALine() {
        Outcome outcome = Outcome.of("wer", "--normalize", "fold,whisper", "a", "b");
        assertEquals(2, outcome.status());
        assertTrue(
                outcome.err().startsWith("--normalize: unknown normaliser step \"whisper\"; there are "),
                outcome.err());
        assertEquals(
                4,
                outcome.err()
                        .lines()
                        .filter(line -> line.startsWith("  whisper-"))
                        .count(),
                outcome.err());
    }
}
