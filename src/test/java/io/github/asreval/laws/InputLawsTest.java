package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.transcript.format.TranscriptFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same utterances score the same in whatever format they are written, on both sides or on one. */
class InputLawsTest {

    private static final Texts TEXTS = new RandomTexts(7).spoken(50);
    private static final Texts ODDER = new RandomTexts(8).hostile(50);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} scores as plain lines do")
    @EnumSource
    void everyFormatScoresAsPlainLinesDo(TranscriptFormat format) throws IOException {
        assertScoresAsPlainLines(format, options(format), TEXTS);
    }

    @ParameterizedTest(name = "whatever is written as {0} scores as plain lines do")
    @EnumSource(names = {"PLAIN", "KALDI", "TRN", "CSV", "JSONL", "SEGLST"})
    void odderTextsScoreAsPlainLinesDo(TranscriptFormat format) throws IOException {
        assertScoresAsPlainLines(format, "--format " + format.id(), ODDER);
    }

    private void assertScoresAsPlainLines(TranscriptFormat format, String options, Texts texts) throws IOException {
        Path said = Texts.write(folder.resolve("said.txt"), texts.said());
        Path heard = Texts.write(folder.resolve("heard.txt"), texts.heard());
        Path saidThere = write(format, "said", said, texts.said());
        Path heardThere = write(format, "heard", heard, texts.heard());
        String unnamed = options.replaceAll("--format .*", "");
        List<String> plain = counts(unnamed + " --format plain", "plain", said, heard);
        assertSame(plain, counts(options, format.id(), saidThere, heardThere), texts);
        String byLine = "--pair-by line " + options;
        boolean isPlain = format == TranscriptFormat.PLAIN;
        String before = isPlain ? "plain" : format.id() + "+plain";
        String behind = isPlain ? "plain" : "plain+" + format.id();
        assertSame(plain, counts(byLine + " --hypothesis-format plain", before, saidThere, heard), texts);
        assertSame(plain, counts(byLine + " --reference-format plain", behind, said, heardThere), texts);
    }

    @Test
    void idsThatCountAsWordsAreTold() throws IOException {
        Path said = Texts.write(folder.resolve("said.txt"), TEXTS.said());
        Path there = write(TranscriptFormat.KALDI, "said", said, TEXTS.said());
        Outcome outcome = Outcome.wer("-s", there.toString(), there.toString());
        assertTrue(outcome.err().contains("--format kaldi reads them as ids"), outcome::err);
    }

    private static String options(TranscriptFormat format) {
        return switch (format) {
            // One utterance for each cue, as there is one for each line.
            case SRT, VTT, SBV, ASS, TTML -> "--join never";
            // The labels are words of the text, as when they stand on one line.
            case CONSOLE -> "--normalize speaker";
            // Nothing tells ids that are numbers from words, or a line of text from the row of a table.
            case KALDI, VOSK -> "--format " + format.id();
            default -> "--join auto";
        };
    }

    private Path write(TranscriptFormat format, String name, Path plain, List<String> lines) throws IOException {
        Path file = folder.resolve(name + "-there");
        if (format.isWritten()) {
            Outcome outcome = Outcome.of(
                    "wer",
                    "convert",
                    "--format",
                    "plain",
                    "--to",
                    format.id(),
                    "-o",
                    file.toString(),
                    plain.toString());
            assertEquals(0, outcome.status(), outcome.err());
            return file;
        }
        return Files.writeString(file, TranscriptForms.file(format, lines));
    }

    /** Returns what is counted in each utterance, and whether the format was found out. */
    private static List<String> counts(String options, String format, Path said, Path heard) {
        String report = TextRun.report("-f json " + options, format, said, heard);
        JsonNode document = JsonMapper.shared().readTree(report);
        assertEquals(format, document.at("/settings/format").asString());
        List<String> counts = new ArrayList<>();
        for (JsonNode utterance : document.get("utterances")) {
            counts.add("hits " + utterance.get("hits") + ", S " + utterance.get("substitutions") + ", D "
                    + utterance.get("deletions") + ", I " + utterance.get("insertions"));
        }
        return counts;
    }

    private static void assertSame(List<String> expected, List<String> actual, Texts texts) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            int line = i;
            assertEquals(expected.get(i), actual.get(i), () -> texts.line(line));
        }
        assertEquals(expected.size(), actual.size(), texts::toString);
    }
}
