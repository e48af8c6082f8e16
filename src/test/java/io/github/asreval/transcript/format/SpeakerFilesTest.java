package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import io.github.asreval.transcript.format.options.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerFilesTest {

    private final List<String> remarks = new ArrayList<>();

    private SpokenTurns turns(String name, String text) throws IOException {
        return new SpeakerFiles(TranscriptSettings.standard(), note -> remarks.add(note.line()))
                .turns(source(name, text), Side.REFERENCE);
    }

    private static PairBlocks.Source source(String name, String text) {
        byte[] bytes = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), name);
    }

    @Test
    void readsTurnsOfRttm() throws IOException {
        SpokenTurns turns = turns(
                "x",
                ";; made by hand~~SPEAKER r 1 0.5 1.25 <NA> <NA> ann <NA>~SPEAKER\tr\t<NA>\t2\t1"
                        + "\t<NA>\t<NA>\tbo\t0.9\t<NA>~");
        assertEquals(
                List.of(new SpokenTurn("r", "1", "ann", 0.5, 1.75, 3), new SpokenTurn("r", "", "bo", 2, 3, 4)),
                turns.turns());
        assertEquals(List.of(), turns.notes());
        assertEquals(List.of(), remarks);
    }

    @Test
    void countsLinesOfOtherTypes() throws IOException {
        SpokenTurns turns = turns(
                "x.rttm",
                "SPKR-INFO r 1 <NA> <NA> <NA> unknown ann <NA>~SPEAKER r 1 0 1 <NA> <NA> ann <NA>~NOSCORE r 1 5 6 <NA>"
                        + " <NA> <NA> <NA>~SPKR-INFO r 1 <NA> <NA> <NA> unknown bo <NA>~HUMMING r~");
        assertEquals(1, turns.turns().size());
        assertEquals(List.of(new EvaluationMap.Region("r", "1", 5, 11)), turns.unscored());
        assertEquals(
                List.of(
                        "x.rttm: lines of other types than SPEAKER and NOSCORE, left out: 1 of HUMMING, 2 of SPKR-INFO"),
                turns.notes());
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @CsvSource({
        "SPEAKER r 1 0 0 <NA> <NA> a <NA>, 'the turn lasts 0 s, and nobody speaks in no time'",
        "SPEAKER r 1 0 -1 <NA> <NA> a <NA>, the turn lasts -1 s",
        "SPEAKER r 1 -0.5 1 <NA> <NA> a <NA>, 'the onset is negative, -0.5 s'",
        "NOSCORE r 1 0 -1 <NA> <NA> <NA> <NA>, what is not to be scored lasts -1 s",
        "NOSCORE r 1 0 <NA> <NA> <NA> <NA> <NA>, 'the duration is \"<NA>\", which is no number'",
        "SPEAKER r 1 0 x <NA> <NA> a <NA>, 'the duration is \"x\", which is no number'",
        "SPEAKER r 1 NaN 1 <NA> <NA> a <NA>, 'the onset is \"NaN\", which is no number'",
        "SPEAKER r 1 0 1 <NA> <NA> <NA> <NA>, 'the turn has no speaker, but <NA> in the place of the name'",
        "SPEAKER r 1 0 1 <NA> <NA> a, '8 fields stand here, not 9 or 10'",
        "SPEAKER r 1 0 1 <NA> <NA> a b c <NA>, '11 fields stand here, not 9 or 10'",
    })
    void refusesBadTurns(String line, String problem) {
        MalformedTranscriptException refused = assertThrows(
                MalformedTranscriptException.class, () -> turns("x.rttm", "SPEAKER r 1 0 1 <NA> <NA> a <NA>~" + line));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("x.rttm:2: " + problem), refused.getMessage());
    }

    @Test
    void readsTurnsOfTranscriptsWithSpeakersAndTimes() throws IOException {
        assertEquals(
                List.of(new SpokenTurn("r", "1", "ann", 0, 1.5, 1), new SpokenTurn("r", "1", "bo", 1, 2, 2)),
                turns("x.stm", "r 1 ann 0 1.5 hello there~r 1 bo 1 2 hi~").turns());
        assertEquals(List.of("x.stm: read as stm: " + TranscriptFormat.STM.description()), remarks);
    }

    @Test
    void takesChannelsWhereNobodyIsNamed() throws IOException {
        assertEquals(
                List.of(new SpokenTurn("r", "", "A", 0, 0.5, 2), new SpokenTurn("r", "", "A", 0.75, 1, 1)),
                turns("x.ctm", "r A 0.75 0.25 there~r A 0 0.5 hello~").turns());
    }

    @Test
    void countsUtterancesThatAreNoTurns() throws IOException {
        SpokenTurns turns = turns("x.stm", "r 1 ann 0 1 hello~r 1 inter_segment_gap 1 2~r 1 bo 2 2 hi~");
        assertEquals(1, turns.turns().size());
        assertEquals(
                List.of(
                        "x.stm: utterances without words, left out: 1",
                        "x.stm: utterances that last no time, left out: 1"),
                turns.notes());
    }

    @ParameterizedTest(name = "{0} with \"{1}\" is refused: {2}")
    @CsvSource({
        "x.txt, hello there, 'x.txt:1: the utterance has no begin and end'",
        "x.srt, '1~00:00:00,000 --> 00:00:01,000~hi', 'x.srt:2: the utterance has neither speaker nor channel'",
    })
    void refusesTranscriptsThatDoNotTell(String name, String text, String problem) {
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> turns(name, text));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(problem), refused.getMessage());
    }

    @Test
    void anEmptyFileHasNoTurns() throws IOException {
        assertEquals(List.of(), turns("x", "").turns());
        assertEquals(List.of(), turns("x.rttm", ";; nobody~").turns());
    }

    @Test
    void readsMapsOfWhatIsScored() throws IOException {
        EvaluationMap map = SpeakerFiles.evaluationMap(source("x.uem", ";; two~r 1 0.5 2~~r 1 3 3~q 2 0 1~"));
        assertEquals(
                List.of(
                        new EvaluationMap.Region("r", "1", 0.5, 2),
                        new EvaluationMap.Region("r", "1", 3, 3),
                        new EvaluationMap.Region("q", "2", 0, 1)),
                map.regions());
        assertTrue(map.contains("r", 0.5) && map.contains("r", 2) && map.contains("q", 0.25));
        assertFalse(map.contains("r", 2.5) || map.contains("p", 0.5) || map.contains("", 0.5));
    }

    @Test
    void aRecordingWithoutANameIsTheOneOfAMap() {
        EvaluationMap map = new EvaluationMap("x", List.of(new EvaluationMap.Region("r", "1", 0, 2)));
        assertTrue(map.contains("", 1));
        assertFalse(map.contains("q", 1));
    }

    @ParameterizedTest(name = "the map \"{0}\" is refused: {1}")
    @CsvSource({
        "r 1 2 1, x.uem:1: the region ends before it begins",
        "'r 1 0 1~r 1 0', x.uem:2: the end is missing",
        "r 1 0 1 2, 'x.uem:1: \"2\" stands behind the end'",
        "r 1 0 z, 'x.uem:1: the end is \"z\", which is no number'",
        "';; r 1 0 1', 'x.uem: names no region, so that nothing would be scored'",
    })
    void refusesBadMaps(String text, String problem) {
        MalformedTranscriptException refused = assertThrows(
                MalformedTranscriptException.class, () -> SpeakerFiles.evaluationMap(source("x.uem", text)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(problem), refused.getMessage());
    }

    @Test
    void adviseNoEncodingForMaps() {
        byte[] latin = "r 1 0 1\nr\u00e9 1 0 1\n".getBytes(StandardCharsets.ISO_8859_1);
        PairBlocks.Source map = new PairBlocks.Source.Stream(new ByteArrayInputStream(latin), "x.uem");
        MalformedTranscriptException refused =
                assertThrows(MalformedTranscriptException.class, () -> SpeakerFiles.evaluationMap(map));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("x.uem:2: ") && message.endsWith("; save the file as UTF-8"), message);
    }

    @Test
    void readsTheFilesOfMdEval() throws IOException {
        PairBlocks.Source file = new PairBlocks.Source.File(Path.of("testdata/diarization/md-eval/hyp.rttm"));
        SpokenTurns turns = new SpeakerFiles(TranscriptSettings.standard(), note -> {}).turns(file, Side.HYPOTHESIS);
        assertEquals(
                new SpokenTurn("rec", "1", "s1", 0.1, 0.1 + 4.6, 1),
                turns.turns().get(0));
        assertEquals(5, turns.turns().size());
    }
}
