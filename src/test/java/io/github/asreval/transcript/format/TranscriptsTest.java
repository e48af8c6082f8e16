package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.UnpairedUtterancesException;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import io.github.asreval.transcript.format.options.TableColumns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptsTest {

    private static final ReaderOptions OPTIONS = ReaderOptions.standard();

    @ParameterizedTest(name = "leaves out a segment that says \"{0}\"")
    @ValueSource(
            strings = {
                "IGNORETIMESEGMENTINSCORING",
                "ignore_time_segment_in_scoring",
                "IgnoreTimeSegmentInScoring",
                "<o,f0,male> IGNORETIMESEGMENTINSCORING",
                "noise IGNORE_TIME_SEGMENT_IN_SCORING noise",
            })
    void leavesOutSegmentsThatAreNotToBeScored(String mark) throws IOException {
        String stm = "f 1 a 0 1 one\nf 1 a 1 2 " + mark + "\nf 1 a 2 3 three\n";
        String ctm = "f 1 0.2 0.5 one\nf 1 1.2 0.5 two\nf 1 2.2 0.5 three\n";
        List<String> pairs = all(pairs(stm, TranscriptFormat.STM, ctm, TranscriptFormat.CTM, MissingPolicy.ERROR));
        assertEquals(2, pairs.size(), pairs.toString());
    }

    @Test
    void givesTimedWordsToSegmentsByTheirMiddle() throws IOException {
        UtterancePairs pairs = samples("nist.ref.stm", "nist.hyp.ctm", MissingPolicy.ERROR);
        assertEquals(
                List.of(
                        "1: good morning how { can / may } i help | good morning how may i help",
                        "2: हैदराबाद में चार मीनार है | हैदराबाद में चार महीना है"),
                all(pairs));
        assertEquals(
                List.of(
                        "nist.ref.stm: segments marked as not to be scored, left out: 1 of 3",
                        "nist.hyp.ctm: words in times that are not to be scored, left out: 1"),
                pairs.notes());
    }

    @ParameterizedTest(name = "a word in the middle of {0} goes to segment {1}")
    @CsvSource({"0.0, 1", "0.99, 1", "1.0, 2", "1.5, 2", "2.5, 2", "3.5, 3", "9.0, 3"})
    void givesAWordBetweenSegmentsToTheLaterOneAndTheRestToTheLast(double middle, int segment) throws IOException {
        String stm = "f 1 a 0.5 1.0 one\nf 1 b 2.0 3.0 two\nf 1 a 4.0 5.0 three\n";
        String ctm = "f 1 " + (middle - 0.25) + " 0.5 word\n";
        List<String> pairs = all(pairs(stm, TranscriptFormat.STM, ctm, TranscriptFormat.CTM, MissingPolicy.ERROR));
        assertEquals(3, pairs.size());
        assertTrue(pairs.get(segment - 1).endsWith(" | word"), pairs::toString);
    }

    @Test
    void takesAnAlternationByTheLatestMiddleOfItsWords() throws IOException {
        String stm = "f 1 a 0 1 one\nf 1 a 1 2 two\n";
        String ctm = "f 1 * * <ALT_BEGIN>\nf 1 0.1 0.2 x\nf 1 * * <ALT>\nf 1 1.1 0.2 y\nf 1 * * <ALT_END>\n";
        assertEquals(
                List.of("1: one | ", "2: two | { x / y }"),
                all(pairs(stm, TranscriptFormat.STM, ctm, TranscriptFormat.CTM, MissingPolicy.ERROR)));
    }

    @Test
    void saysWhichChannelASideLacks() throws IOException {
        String stm = "f 1 a 0 1 one\nf 2 a 0 1 two\n";
        String ctm = "f 1 0 1 one\ng 1 0 1 three\n";
        UtterancePairs refused = pairs(stm, TranscriptFormat.STM, ctm, TranscriptFormat.CTM, MissingPolicy.ERROR);
        assertEquals(
                "file:2: channel 2 of f is not in file; add it, or choose --missing skip or --missing count",
                assertThrows(MalformedTranscriptException.class, () -> all(refused))
                        .getMessage());
        UtterancePairs skipped = pairs(stm, TranscriptFormat.STM, ctm, TranscriptFormat.CTM, MissingPolicy.SKIP);
        assertEquals(List.of("1: one | one"), all(skipped));
        assertEquals(
                List.of(
                        "file: channel 2 of f is not in file, left out",
                        "file: channel 1 of g is not in file, left out"),
                skipped.notes());
        assertEquals(
                List.of("1: one | one", "2: two | ", "3:  | three"),
                all(pairs(stm, TranscriptFormat.STM, ctm, TranscriptFormat.CTM, MissingPolicy.COUNT)));
    }

    @Test
    void pairsByIdWhereBothHaveIdsWhateverTheirFormats() throws IOException {
        assertEquals(
                List.of(
                        "spk1-utt1: please book a table for two | please book table for two",
                        "spk1-utt2: हैदराबाद में चार मीनार है | हैदराबाद में चार महीना है",
                        "spk2-utt1:  | thank you much"),
                all(samples("kaldi.ref.text", "nist.hyp.trn", MissingPolicy.ERROR)));
        assertThrows(
                UnpairedUtterancesException.class,
                () -> all(samples("kaldi.ref.text", "kaldi.hyp.text", MissingPolicy.ERROR)));
        assertEquals(
                2,
                all(samples("kaldi.ref.text", "kaldi.hyp.text", MissingPolicy.SKIP))
                        .size());
    }

    @Test
    void pairsByPositionWhereASideHasNoIds() throws IOException {
        assertEquals(
                List.of("1: Good morning. | Good morning.", "2: Thank you. | thank you"),
                all(samples("whisper.json", "vosk.json", MissingPolicy.ERROR)).stream()
                        .map(pair -> pair.replace("good morning", "Good morning."))
                        .toList());
    }

    @Test
    void readsBothSidesFromOneTable() throws IOException {
        try (TranscriptInput input = Samples.input("table.csv", Samples.bytes("table.csv"))) {
            assertEquals(
                    List.of(
                            "u1: please book a table, for two | please book table for two",
                            "u2: हैदराबाद में चार मीनार है | हैदराबाद में चार महीना है"),
                    all(TranscriptFormat.CSV.openPairs(input, OPTIONS)));
        }
        assertEquals(
                List.of("wavs/u1.wav: please book a table for two | please book table for two"),
                both(TranscriptFormat.JSONL, "nemo.manifest.jsonl", OPTIONS).subList(0, 1));
    }

    @Test
    void readsTheColumnsThatTheUserNames() throws IOException {
        String table = "n\tsaid\theard\tfile\nx\ta\tb\tc\n";
        ReaderOptions named = OPTIONS.withColumns(TableColumns.usual()
                .withReference("said")
                .withHypothesis("heard")
                .withId("n"));
        try (TranscriptInput input = Samples.input(table)) {
            assertEquals(List.of("x: a | b"), all(TranscriptFormat.TSV.openPairs(input, named)));
        }
        try (TranscriptInput input = Samples.input("{\"said\": \"a\", \"heard\": 5, \"n\": 7}")) {
            assertEquals(List.of("7: a | 5"), all(TranscriptFormat.JSONL.openPairs(input, named)));
        }
        MalformedTranscriptException missing = assertThrows(
                MalformedTranscriptException.class,
                () -> Samples.read(
                        TranscriptFormat.TSV,
                        table,
                        Side.REFERENCE,
                        OPTIONS.withColumns(TableColumns.usual().withReference("Said"))));
        assertEquals(
                "file:1: no column is called \"Said\"; the columns are \"n\", \"said\", \"heard\", \"file\", so name the one"
                        + " that is meant: --reference-column NAME; --format plain reads a text that is no table",
                missing.getMessage());
    }

    @Test
    void refusesOneColumnForBothSides() throws IOException {
        MalformedTranscriptException same = assertThrows(
                MalformedTranscriptException.class, () -> both(TranscriptFormat.TSV, "commonvoice.tsv", OPTIONS));
        assertEquals(
                "commonvoice.tsv:1: \"sentence\" cannot be reference and hypothesis; name two of the columns client_id, path,"
                        + " sentence, locale by --reference-column and --hypothesis-column, or name two files",
                same.getMessage());
        try (TranscriptInput input = Samples.input("good morning")) {
            assertThrows(IllegalArgumentException.class, () -> TranscriptFormat.PLAIN.openPairs(input, OPTIONS));
        }
    }

    private static List<String> both(TranscriptFormat format, String name, ReaderOptions options) throws IOException {
        try (TranscriptInput input = Samples.input(name, Samples.bytes(name))) {
            return all(format.openPairs(input, options));
        }
    }

    private static UtterancePairs samples(String reference, String hypothesis, MissingPolicy missing)
            throws IOException {
        TranscriptInput said = Samples.input(reference, Samples.bytes(reference));
        TranscriptInput recognised = Samples.input(hypothesis, Samples.bytes(hypothesis));
        return Transcripts.pairs(
                said,
                TranscriptFormat.detect(said),
                recognised,
                TranscriptFormat.detect(recognised),
                OPTIONS,
                Optional.empty(),
                missing);
    }

    private static UtterancePairs pairs(
            String reference,
            TranscriptFormat referenceFormat,
            String hypothesis,
            TranscriptFormat hypothesisFormat,
            MissingPolicy missing)
            throws IOException {
        return Transcripts.pairs(
                Samples.input(reference),
                referenceFormat,
                Samples.input(hypothesis),
                hypothesisFormat,
                OPTIONS,
                Optional.<Pairing>empty(),
                missing);
    }

    private static List<String> all(UtterancePairs pairs) throws IOException {
        List<String> all = new ArrayList<>();
        try (pairs) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                UtterancePair pair = next.get();
                all.add(pair.reference().id() + ": " + pair.reference().text() + " | "
                        + pair.hypothesis().text());
            }
        }
        return all;
    }
}
