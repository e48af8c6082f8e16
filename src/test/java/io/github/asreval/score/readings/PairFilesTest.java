package io.github.asreval.score.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.UnpairedUtterancesException;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.Side;
import io.github.asreval.transcript.format.options.TableColumns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFilesTest {

    private static final PairSettings STANDARD = PairSettings.standard();

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    private PairFiles files(PairSettings settings) {
        return new PairFiles(settings, WerScorer.standard(), note -> notes.add(note.line()));
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static CorpusTotal total(PairBlocks opened) throws IOException {
        try (PairBlocks blocks = opened) {
            return WerScorer.standard().score(blocks, 2, LineSink.NONE);
        }
    }

    @ParameterizedTest(name = "{0} makes {3} errors of \"{1}\" and \"{2}\"")
    @CsvSource({
        "WRITTEN,            a { b / c } d, a c d,        4",
        "MARKS,              a { b / c } d, a c d,        0",
        "WRITTEN,            call [NAME] now, call Ann Lee now, 2",
        "REDACTIONS,         call [NAME] now, call Ann Lee now, 0",
        "FIRST_ALTERNATIVES, a {b|c} d,     a c d,        1",
        "SEGMENTS,           a b c,         a b c,        0",
    })
    void readsIntoPairsWhatTheSettingsSay(PairReading reading, String said, String heard, long errors)
            throws IOException {
        PairFiles files = files(STANDARD.withReading(reading));
        CorpusTotal total = total(files.open(file("said.txt", said + "\n"), file("heard.txt", heard + "\n")));
        assertEquals(errors, total.counts().errors());
        assertEquals("plain", files.formats());
        assertEquals(reading == PairReading.REDACTIONS, files.wildcards().isPresent());
    }

    @Test
    void remarksOnAFormatOnceForAllFilesOfAFolder() throws IOException {
        for (String name : List.of("one", "two")) {
            file("said/" + name + ".txt", "a b\n");
            file("heard/" + name + ".srt", "1\n00:00:01,000 --> 00:00:02,000\na b\n");
        }
        PairFiles files = files(STANDARD);
        assertEquals(
                2,
                total(files.open(folder.resolve("said"), folder.resolve("heard")))
                        .utterances());
        assertEquals(List.of(folder.resolve("heard/one.srt") + ": read as srt: SubRip subtitles"), notes);
        assertEquals("plain+srt", files.formats());
    }

    @Test
    void refusesAFolderBesideAFile() throws IOException {
        Path file = file("heard.txt", "a\n");
        FileSystemException refused =
                assertThrows(FileSystemException.class, () -> files(STANDARD).open(folder, file));
        assertEquals(folder + ": is a folder, and the other side is none; name two of a kind", refused.getMessage());
    }

    @Test
    void opensListsAndNoneOfAnEmptyOne() throws IOException {
        Path said = file("said.txt", "a\nb\n");
        assertEquals(
                2,
                total(files(STANDARD).open(List.of(new FilePair("one", said, said))))
                        .utterances());
        assertEquals(0, total(files(STANDARD).open(List.<FilePair>of())).utterances());
    }

    @Test
    void opensBothSidesOfATableAndNothingElse() throws IOException {
        PairBlocks.Source table = new PairBlocks.Source.File(file("both.tsv", "reference\thypothesis\na b\ta c\n"));
        PairBlocks.Source text = new PairBlocks.Source.File(file("said.txt", "a b\n"));
        assertEquals(
                1,
                total(files(STANDARD).openTable(table).orElseThrow()).counts().errors());
        assertTrue(files(STANDARD).openTable(text).isEmpty());
    }

    @Test
    void pairsAndForgivesAsTheSettingsSay() throws IOException {
        Path said = file("said.trn", "one (a)\ntwo (b)\n");
        Path heard = file("heard.trn", "two (b)\none (a)\n");
        Path less = file("less.trn", "one (a)\n");
        assertEquals(0, total(files(STANDARD).open(said, heard)).counts().errors());
        assertEquals(
                2,
                total(files(STANDARD.withPairing(Pairing.BY_LINE)).open(said, heard))
                        .counts()
                        .errors());
        assertThrows(
                UnpairedUtterancesException.class, () -> total(files(STANDARD).open(said, less)));
        assertEquals(
                1,
                total(files(STANDARD.withMissing(MissingPolicy.COUNT)).open(said, less))
                        .counts()
                        .errors());
        assertEquals(
                0,
                total(files(STANDARD.withMissing(MissingPolicy.SKIP)).open(said, less))
                        .counts()
                        .errors());
    }

    @Test
    void obeysWhatIsKnownOfOneSide() throws IOException {
        Path said = folder.resolve("said.txt");
        Files.write(said, "café (a)\n".getBytes(StandardCharsets.ISO_8859_1));
        TranscriptSettings known = TranscriptSettings.standard()
                .withFormat(Side.REFERENCE, TranscriptFormat.TRN)
                .withEncoding(Side.REFERENCE, StandardCharsets.ISO_8859_1);
        Path heard = file("heard.txt", "café\n");
        assertEquals(
                0,
                total(files(STANDARD.withTranscripts(known)).open(said, heard))
                        .counts()
                        .errors());
    }

    @ParameterizedTest(name = "read as {0}, as sclite: {1}: \"{2}\" and \"{3}\" in {4} have {5} errors")
    @CsvSource({
        "WRITTEN,            false, a;x b,       a b;y, txt, 2",
        "WRITTEN,            true,  a;x b,       a b;y, txt, 0",
        "WRITTEN,            true,  a;x b (u),   a b;y (u), trn, 0",
        "WRITTEN,            false, a;x b (u),   a b;y (u), trn, 2",
        "FIRST_ALTERNATIVES, true,  a;x {b|c},   a b;y, txt, 0",
        "FIRST_ALTERNATIVES, false, a;x {b|c},   a b,   txt, 1",
        "MARKS,              true,  a;x { b / c }, a b;y, txt, 0",
        "REDACTIONS,         true,  call;x [NAME], call Ann Lee;y, txt, 0",
    })
    void attributesOfWordsAreLeftOutAsScliteDoes(
            PairReading reading, boolean asSclite, String said, String heard, String end, long errors)
            throws IOException {
        PairFiles files = files(STANDARD.withReading(reading).withSclite(asSclite));
        CorpusTotal total = total(files.open(file("said." + end, said + "\n"), file("heard." + end, heard + "\n")));
        assertEquals(errors, total.counts().errors());
    }

    @ParameterizedTest(name = "as sclite: {0}, with {1}: ids in capitals are the same: {2}")
    @CsvSource({"true, fold, true", "true, none, false", "false, fold, false", "false, none, false"})
    void idsIgnoreTheCaseThatWordsIgnore(boolean asSclite, String chain, boolean same) throws IOException {
        Path said = file("said.trn", "one (a)\ntwo (b)\n");
        Path heard = file("heard.trn", "two (B)\none (A)\n");
        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain));
        PairFiles files = new PairFiles(STANDARD.withSclite(asSclite), scorer, note -> {});
        if (same) {
            assertEquals(0, total(files.open(said, heard)).counts().errors());
        } else {
            assertThrows(UnpairedUtterancesException.class, () -> total(files.open(said, heard)));
        }
    }

    @Test
    void plainLinesArePairedByIdsOrJoinedOnlyIfThatIsSaid() {
        TranscriptSettings joined = TranscriptSettings.standard()
                .withReading(TranscriptSettings.standard().reading().withJoining(Joining.ALWAYS));
        assertTrue(STANDARD.takesLines());
        assertTrue(STANDARD.withPairing(Pairing.BY_LINE).takesLines());
        assertFalse(STANDARD.withPairing(Pairing.BY_ID).takesLines());
        assertFalse(STANDARD.withTranscripts(joined).takesLines());
    }

    @Test
    void hypothesesAreComparedOnWhatTheyShare() throws IOException {
        Path said = file("said.trn", "one (a)\ntwo (b)\nthree (c)\n");
        Path first = file("first.trn", "one (a)\nto (b)\n");
        Path second = file("second.trn", "two (b)\nthree (c)\n");
        SharedUtterances shared = new SharedUtterances(MissingPolicy.SKIP);
        PairFiles files = new PairFiles(
                STANDARD.withMissing(MissingPolicy.SKIP), WerScorer.standard(), note -> {}, Optional.of(shared));
        for (Path hypothesis : List.of(first, second)) {
            total(files.open(said, hypothesis));
            shared.hypothesisRead();
        }
        shared.complete();
        assertEquals(1, total(files.open(said, first)).utterances());
        assertEquals(1, total(files.open(said, first)).counts().errors());
        assertEquals(0, total(files.open(said, second)).counts().errors());
    }

    @Test
    void aFolderOfHypothesesIsRefusedBesideAFileToo() throws IOException {
        Path file = file("said.txt", "a\n");
        FileSystemException refused =
                assertThrows(FileSystemException.class, () -> files(STANDARD).open(file, folder));
        assertEquals(folder + ": is a folder, and the other side is none; name two of a kind", refused.getMessage());
    }

    /** What is read, and whether it was closed. */
    private static final class Watched extends ByteArrayInputStream {

        private boolean closed;

        Watched(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        PairBlocks.Source source() {
            return new PairBlocks.Source.Stream(this, "watched.txt");
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void whatCannotBeReadIsClosed() throws IOException {
        Watched lines = new Watched("a b\n");
        assertTrue(files(STANDARD).openTable(lines.source()).isEmpty());
        assertTrue(lines.closed);
        Watched broken = new Watched("a b\n");
        TranscriptSettings json = TranscriptSettings.standard().withFormat(Side.REFERENCE, TranscriptFormat.JSONL);
        assertThrows(
                RuntimeException.class,
                () -> files(STANDARD.withTranscripts(json))
                        .openTable(broken.source())
                        .isPresent());
        assertTrue(broken.closed);
        Watched said = new Watched("a\n");
        Watched heard = new Watched("b\n");
        assertThrows(
                RuntimeException.class,
                () -> total(files(STANDARD.withTranscripts(json)).open(said.source(), heard.source())));
        assertTrue(said.closed);
        assertTrue(heard.closed);
        Watched alone = new Watched("a\n");
        assertThrows(
                IOException.class,
                () -> files(STANDARD).open(alone.source(), new PairBlocks.Source.File(folder.resolve("none.txt"))));
        assertTrue(alone.closed);
    }

    @Test
    void namesOfColumnsAreRefusedWhereThereAreNone() throws IOException {
        Path said = file("said.txt", "a\n");
        TranscriptSettings columns = TranscriptSettings.standard()
                .withReading(TranscriptSettings.standard()
                        .reading()
                        .withColumns(TableColumns.usual().withReference("sentence")));
        FileSystemException refused = assertThrows(
                FileSystemException.class,
                () -> files(STANDARD.withTranscripts(columns)).open(said, said));
        assertEquals(
                said + ": is read as plain, which has no columns; leave out their names, or name the --format",
                refused.getMessage());
    }
}
