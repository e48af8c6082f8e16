package io.github.asreval.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.junit.jupiter.params.provider.ValueSource;

class FilePairTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void pairsFilesOfTwoFoldersByNameWhateverTheirEnding() throws IOException {
        write("ref/b.txt", "ref/calls/a.txt", "ref/call.v1.txt", "ref/.git/config", "ref/Thumbs.db", "ref/c");
        write("hyp/calls/a.json.gz", "hyp/b.txt.gz", "hyp/call.v1.json", "hyp/.notes", "hyp/c.trn");
        List<String> pairs = new ArrayList<>();
        for (FilePair pair : FilePair.inFolders(folder.resolve("ref"), folder.resolve("hyp"))) {
            pairs.add(pair.name() + ": " + shown(pair.reference()) + " " + shown(pair.hypothesis()));
        }
        assertEquals(
                List.of(
                        "b: ref/b.txt hyp/b.txt.gz",
                        "c: ref/c hyp/c.trn",
                        "call.v1: ref/call.v1.txt hyp/call.v1.json",
                        "calls/a: ref/calls/a.txt hyp/calls/a.json.gz"),
                pairs);
    }

    @Test
    void namesWhatAFolderLacks() throws IOException {
        write("ref/a.txt", "ref/b.txt", "hyp/a.txt");
        MalformedTranscriptException lacking = assertThrows(
                MalformedTranscriptException.class,
                () -> FilePair.inFolders(folder.resolve("ref"), folder.resolve("hyp")));
        assertEquals(
                folder.resolve("hyp") + ": lacks \"b\", which " + folder.resolve("ref")
                        + " has; both folders need a file of each name, whatever its ending",
                lacking.getMessage());
        assertThrows(
                MalformedTranscriptException.class,
                () -> FilePair.inFolders(folder.resolve("hyp"), folder.resolve("ref")));
    }

    @Test
    void refusesTwoFilesOfOneNameAndWhatIsNoFolder() throws IOException {
        write("ref/a.txt", "ref/a.json");
        MalformedTranscriptException twins = assertThrows(
                MalformedTranscriptException.class,
                () -> FilePair.inFolders(folder.resolve("ref"), folder.resolve("ref")));
        assertEquals(
                folder.resolve("ref/a.txt") + ": has the name of " + folder.resolve("ref/a.json")
                        + " but for its ending; keep one of them",
                twins.getMessage());
        Path file = folder.resolve("ref/a.txt");
        assertThrows(FileSystemException.class, () -> FilePair.inFolders(file, file));
    }

    @Test
    void readsAListInItsOrder() throws IOException {
        Path list = Files.writeString(folder.resolve("pairs.tsv"), "b.txt\tb.json\r\n\n \na.txt\ta.json");
        List<FilePair> pairs = FilePair.listed(list);
        assertEquals(
                List.of(
                        new FilePair("b.txt", Path.of("b.txt"), Path.of("b.json")),
                        new FilePair("a.txt", Path.of("a.txt"), Path.of("a.json"))),
                pairs);
    }

    @ParameterizedTest(name = "\"{0}\" is no list of pairs")
    @ValueSource(strings = {"a b", "a\tb\tc", "\tb", "a\t", "a\tb\na\tc"})
    void refusesWhatIsNoList(String text) throws IOException {
        Path list = Files.writeString(folder.resolve("pairs.tsv"), text);
        assertThrows(MalformedTranscriptException.class, () -> FilePair.listed(list));
    }

    @Test
    void readsSeveralFilesAsOne() throws IOException {
        List<FilePair> files = List.of(
                new FilePair("x", Path.of("x1"), Path.of("x2")),
                new FilePair("empty", Path.of("e1"), Path.of("e2")),
                new FilePair("y", Path.of("y1"), Path.of("y2")));
        List<ListedReader> opened = new ArrayList<>();
        PairBlocks blocks = PairBlocks.of(files, pair -> {
            String[] lines = pair.name().equals("empty") ? new String[0] : new String[] {"u " + pair.name(), "v"};
            ListedReader reference = new ListedReader(pair.reference().toString(), lines);
            opened.add(reference);
            ListedReader hypothesis = new ListedReader(pair.hypothesis().toString(), lines);
            return PairBlocks.of(UtterancePairs.of(reference, hypothesis, Pairing.BY_ID, MissingPolicy.ERROR));
        });
        UtterancePairs pairs = UtterancePairs.of(blocks);
        List<String> ids = new ArrayList<>();
        for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
            ids.add(next.get().reference().id());
            assertEquals(next.get().hypothesis().id(), next.get().reference().id());
            assertEquals(
                    next.get().reference().id().substring(0, 1),
                    next.get().reference().details().recording());
            assertEquals(
                    opened.size() - 1,
                    opened.stream().filter(ListedReader::isClosed).count());
        }
        assertEquals(List.of("x:u", "x:v", "y:u", "y:v"), ids);
        assertEquals(
                List.of("x1: a note", "x2: a note", "e1: a note", "e2: a note", "y1: a note", "y2: a note"),
                pairs.notes());
    }

    @Test
    void numbersPairsThroughFilesOfAllKinds() throws IOException {
        List<FilePair> files = List.of(
                new FilePair("lines", Path.of("a1"), Path.of("a2")),
                new FilePair("ids", Path.of("b1"), Path.of("b2")),
                new FilePair("more", Path.of("c1"), Path.of("c2")));
        PairBlocks blocks = PairBlocks.of(
                files,
                pair -> pair.name().equals("ids")
                        ? PairBlocks.of(UtterancePairs.of(
                                new ListedReader("b1", "u x", "v y"),
                                new ListedReader("b2", "u x", "v z"),
                                Pairing.BY_ID,
                                MissingPolicy.ERROR))
                        : PairBlocks.open(lines("one\ntwo\nthree\n"), lines("one\n2\nthree\n")));
        List<String> found = new ArrayList<>();
        PairBlock block = new PairBlock();
        while (blocks.next(block)) {
            for (int i = 0; i < block.size(); i++) {
                UtterancePair pair = block.pair(i);
                found.add(block.pairNumber(i) + " " + pair.reference().id() + " "
                        + pair.reference().line() + " " + pair.hypothesis().text());
            }
        }
        assertEquals(
                List.of(
                        "1 lines:1 1 one",
                        "2 lines:2 2 2",
                        "3 lines:3 3 three",
                        "4 ids:u 1 x",
                        "5 ids:v 2 z",
                        "6 more:1 1 one",
                        "7 more:2 2 2",
                        "8 more:3 3 three"),
                found);
        assertEquals(0, block.size());
        assertEquals(2 * (14 + 12) + 2 * 4, blocks.bytesRead());
    }

    private static PairBlocks.Source lines(String text) {
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text");
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
    }

    private String shown(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
