package io.github.asreval.cli;

import static io.github.asreval.cli.base.Outcome.rate;
import static io.github.asreval.cli.base.Outcome.wer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as references and hypotheses: their columns, their ids, and both sides in one of them. */
class TableInputsTest {

    private static final String CALL = "testdata/hinglish-call/";

    @TempDir
    Path folder;

    @Test
    void scoresBothSidesOfATable() throws IOException {
        Path table = write("t.csv", "id,reference,hypothesis\nu1,the cat,the cat\nu2,\"a, b\",a b\n");
        Outcome outcome = Outcome.of("wer", table.toString());
        assertEquals("25.000", rate(outcome));
        assertTrue(outcome.out().contains("2 [u2]  1 error / 2 words"), outcome.out());
        Outcome other = Outcome.of(
                "wer", "--reference-column", "hypothesis", "--hypothesis-column", "reference", table.toString());
        assertEquals("25.000", rate(other));
        Outcome oneSide = Outcome.of("wer", CALL + "reference.txt");
        assertEquals(2, oneSide.status());
        assertTrue(oneSide.err().startsWith(CALL + "reference.txt holds one side only; name the HYPOTHESIS, too"));
    }

    @ParameterizedTest(name = "\"{1}\" in {0} has an id twice")
    @CsvSource({
        "t.csv, 'id,reference,hypothesis~u1,a,a~u2,b,c~u1,c,c', t.csv:4: \"u1\" is the id of line 2 already",
        "t.jsonl, '{\"id\": \"u\", \"text\": \"a\", \"pred_text\": \"a\"}~{\"id\": \"u\", \"text\": \"b\","
                + " \"pred_text\": \"b\"}', t.jsonl:2: \"u\" is the id of line 1 already",
    })
    void refusesAnIdThatATableHasTwice(String name, String text, String problem) throws IOException {
        Path table = write(name, text.replace('~', '\n') + "\n");
        Outcome outcome = Outcome.of("wer", table.toString());
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains(problem), outcome.err());
    }

    @ParameterizedTest(name = "the names of the columns in the midst of {0} are no utterance")
    @CsvSource({
        "t.csv, 'id,reference,hypothesis~u1,a,a~id,reference,hypothesis~u2,a,b', t.csv:3: this row names the columns"
                + " once more",
        "t.csv, 'reference,hypothesis~a,a~\"reference\", hypothesis ~a,b', t.csv:3: this row names the columns once"
                + " more",
        "t.tsv, 'reference\thypothesis~a\ta~~reference\thypothesis', t.tsv:4: this row names the columns once more",
    })
    void refusesTablesThatWerePutOneBehindTheOther(String name, String text, String problem) throws IOException {
        Outcome outcome =
                Outcome.of("wer", write(name, text.replace('~', '\n') + "\n").toString());
        assertEquals(3, outcome.status(), outcome.out());
        assertTrue(outcome.err().contains(problem), outcome.err());
    }

    @Test
    void theNameOfTheOnlyColumnMayBeSaid() throws IOException {
        Path words = write("words.csv", "text\na\ntext\n");
        assertEquals("0.000", rate(wer(words, words, "--format", "csv")));
    }

    @Test
    void letsARecordingStandInSeveralRowsOfOneTable() throws IOException {
        Path table = write("t.csv", "path,reference,hypothesis\na.wav,a,a\na.wav,b,c\n");
        assertEquals("50.000", rate(Outcome.of("wer", table.toString())));
        assertEquals(
                3, Outcome.of("wer", "--id-column", "path", table.toString()).status());
    }

    @Test
    void refusesIdsThatOneSideHasTwiceThoughTheOtherHasNone() throws IOException {
        Path reference = write("ref.csv", "id,text\nu1,a\nu1,b\n");
        Path hypothesis = write("hyp.txt", "a\nb\n");
        assertTrue(wer(reference, hypothesis).err().contains("ref.csv:3: \"u1\" is the id of line 2 already"));
        assertEquals("0.000", rate(wer(reference, hypothesis, "--pair-by", "line")));
        Outcome converted = Outcome.of("wer", "convert", "--to", "trn", reference.toString());
        assertEquals(3, converted.status());
        assertEquals("", converted.out());
    }

    @Test
    void obeysTheColumnsThatAreNamed() throws IOException {
        Path table = write("t.csv", "n;spoken;heard;text\n1;a b;a c;x y\n2;c;c;z\n");
        assertEquals(
                "33.333",
                rate(Outcome.of(
                        "wer", "--reference-column", "spoken", "--hypothesis-column", "heard", table.toString())));
        assertEquals("33.333", rate(wer(table, table, "--reference-column", "spoken", "--hypothesis-column", "heard")));
        assertEquals("33.333", rate(wer(table, table, "--reference-column", "2", "--hypothesis-column", "3")));
        Path two = write("two.csv", "text,sentence\na b,a c\n");
        assertEquals("50.000", rate(Outcome.of("wer", "--hypothesis-column", "text", two.toString())));
        Outcome missing = wer(table, table, "--reference-column", "said");
        assertTrue(
                missing.err()
                        .contains("no column is called \"said\"; the columns are \"n\", \"spoken\", \"heard\","
                                + " \"text\", so name the one that is meant: --reference-column NAME"),
                missing.err());
    }

    @ParameterizedTest(name = "\"{0}\" is scored without a second file")
    @ValueSource(
            strings = {
                "id;ground_truth;prediction~1;a b;a c",
                "file|Ground Truth|asr~1|a b|a c",
                "gt\tpred_text~a b\ta c",
                "label,predicted~a b,a c",
                "sep=;~reference;hypothesis~a b;a c",
                "Transcription,Pred-Text~\"a b\",\"a c\"",
            })
    void needsNoHypothesisForATableOfBothSides(String text) throws IOException {
        Path table = write("both.txt", text.replace('~', '\n') + "\n");
        assertEquals("50.000", rate(Outcome.of("wer", table.toString())));
    }

    @ParameterizedTest(name = "--delimiter {0} parts cells by it")
    @CsvSource({"#, #", "tab, '\t'", "semicolon, ;", "pipe, |", "comma, ','", "\\t, '\t'"})
    void partsCellsAsTheUserSays(String name, String delimiter) throws IOException {
        Path table = write(
                "t.dat",
                "id,reference;hypothesis|x#y\tz\n".replaceAll("[,;|#\t]", delimiter)
                        + "1,a b;a c|x#y\tz\n".replaceAll("[,;|#\t]", delimiter));
        assertEquals("50.000", rate(Outcome.of("wer", "--delimiter", name, table.toString())));
        Outcome none = wer(write("a.txt", "a\n"), write("b.txt", "a\n"), "--delimiter", name);
        assertTrue(none.err().contains("is read as plain, which has no columns"), none.err());
        assertEquals(2, Outcome.of("wer", "--delimiter", "ab", table.toString()).status());
    }

    @Test
    void keysTablesWithoutAHeaderByTheirFirstCells() throws IOException {
        Path reference = write("r.txt", "wavs/1.wav|I would \"like\" milk\nwavs/2.wav|the torch, tied\n");
        Path hypothesis = write("h.txt", "wavs/2.wav|the torch, tied\nwavs/1.wav|I would milk\n");
        assertEquals("14.286", rate(wer(reference, hypothesis)));
        Path commas = write("r.csv", "a1,well, so be it\na2,yes\n");
        assertEquals("40.000", rate(wer(commas, write("h.csv", "a2,yes\na1,so be it well,\n"))));
        Path three = write("three.csv", "x-1|Dr. No|doctor no\nx-2|No. 5 is it|number five is it\n");
        assertEquals("0.000", rate(wer(three, three, "--reference-column", "3", "--hypothesis-column", "3")));
        assertEquals("66.667", rate(wer(three, three, "--hypothesis-column", "3")));
        Path four = write("four.csv", "x-1|a b|c d|e f\nx-2|a b|c d|e f\n");
        assertTrue(
                wer(four, four).err().contains("the columns are \"id\", \"2\", \"3\", \"4\""),
                wer(four, four).err());
    }

    @Test
    void convertTakesASideOfATable() throws IOException {
        Path table = write("t.csv", "id,reference,hypothesis\nu1,the cat,a cat\n");
        assertEquals(
                "the cat\n",
                Outcome.of("wer", "convert", "--to", "plain", table.toString()).out());
        assertEquals(
                "a cat\n",
                Outcome.of("wer", "convert", "--to", "plain", "--side", "hypothesis", table.toString())
                        .out());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
