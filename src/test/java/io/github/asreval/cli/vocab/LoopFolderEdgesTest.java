package io.github.asreval.cli.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.FakeCloud;
import io.github.asreval.cli.base.Outcome;
import io.github.asreval.loop.ArticleCall;
import io.github.asreval.transcribe.FakeTranscribe;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may have happened to the folder of a loop between two runs is told in a line, and nothing is paid for twice. */
class LoopFolderEdgesTest {

    @TempDir
    private Path temp;

    private final FakeTranscribe service = new FakeTranscribe().transcribe(ArticleCall::transcript);
    private final FakeCloud cloud = new FakeCloud(service);
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.write(temp.resolve("call.wav"), ArticleCall.wav(6, 1));
        Files.write(temp.resolve("call.txt"), ArticleCall.reference());
        folder = temp.resolve("loop");
    }

    private Outcome loop(String... more) {
        String[] arguments = {
            "vocab",
            "loop",
            temp.resolve("call.wav").toString(),
            "--reference",
            temp.resolve("call.txt").toString(),
            "--language",
            "hi-IN",
            "--bucket",
            "bucket",
            "-o",
            folder.toString()
        };
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(Arrays.asList(more));
        return cloud.run(all.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} that is {1} is told")
    @CsvSource(
            delimiter = '|',
            value = {
                "loop.json | gone | 0 |",
                "loop.json | a folder | 3 | loop.json",
                "loop.json | cut off | 3 | is no state of a loop that can be read; name another folder with -o",
                "loop.json | empty | 3 | is no state of a loop that can be read; name another folder with -o",
                "loop.json | noise | 3 | is no state of a loop that can be read; name another folder with -o",
                "vocabulary.txt | gone | 3 | vocabulary.txt: is not there any more",
                "vocabulary.txt | empty | 3 | vocabulary.txt: was changed since the loop has made it",
                "vocabulary.txt | a folder | 3 | vocabulary.txt",
                "base.json | gone | 0 |",
                "base.json | cut off | 3 | base.json: was changed since it was fetched; put it back, or delete it",
                "base.json | empty | 3 | base.json: was changed since it was fetched",
                "base.json | with a word more | 3 | base.json: was changed since it was fetched",
                "custom.json | noise | 3 | custom.json: was changed since it was fetched",
                "custom.json | with a word more | 3 | custom.json: was changed since it was fetched",
                "custom.json | gone | 0 |",
                "report.txt | a folder | 3 | report.txt",
                "effect.txt | a folder | 3 | effect.txt",
                "../call.wav | gone | 3 | call.wav",
                "../call.txt | gone | 3 | call.txt",
            })
    void whatHasHappenedToAFileIsTold(String name, String state, int status, String told) throws IOException {
        Outcome first = loop("--send");
        assertEquals(0, first.status(), first.err());
        int started = service.started().size();
        Path file = folder.resolve(name).normalize();
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        switch (state) {
            case "a folder" -> Files.createDirectories(file.resolve("within"));
            case "cut off" -> Files.write(file, Arrays.copyOf(content, content.length / 2));
            case "with a word more" -> Files.write(file, withAWordMore(content));
            case "empty" -> Files.createFile(file);
            case "noise" -> Files.write(file, new byte[] {(byte) 0xff, 0, '{', '"'});
            default -> assertEquals("gone", state);
        }
        Outcome again = loop("--send");
        assertEquals(status, again.status(), again.err());
        assertFalse(again.err().contains("\tat "), again.err());
        assertEquals(started, service.started().size());
        if (status == 0) {
            assertEquals(first.out(), again.out());
        } else {
            assertEquals("", again.out());
            assertTrue(again.err().contains(told), again.err());
            assertEquals(1, again.err().lines().count(), again.err());
        }
    }

    /** Returns a transcript as somebody may have corrected it by hand. */
    private static byte[] withAWordMore(byte[] transcript) {
        String text = new String(transcript, StandardCharsets.UTF_8);
        String word = "\"content\":\"";
        assertTrue(text.contains(word), text);
        return text.replace(word, word + "and ").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSecondRunInTheSameFolderIsRefusedBeforeItSendsAnything() throws IOException {
        Files.createDirectories(folder);
        try (FileChannel first = FileChannel.open(
                        folder.resolve(".loop.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = first.lock()) {
            assertTrue(held.isValid());
            Outcome second = loop("--send");
            assertEquals(3, second.status());
            assertEquals(folder + ": another run is at work in this folder; wait for it to end\n", second.err());
            assertEquals(0, loop().status(), "to print the plan changes nothing");
        }
        assertEquals(List.of(), service.requests());
        assertEquals(0, loop("--send").status());
        assertEquals(0, loop("--send").status(), "the lock is left when a run ends");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldBeforeAnythingIsSent() throws IOException {
        // Whoever runs the tests as root may write everywhere, but to no file that is a folder.
        Files.createDirectories(folder.resolve(".loop.lock"));
        Outcome refused = loop("--send");
        assertEquals(3, refused.status());
        assertEquals(folder + ": cannot be written to; name another folder with -o\n", refused.err());
        assertEquals(List.of(), service.requests());
    }
}
