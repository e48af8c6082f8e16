package io.github.asreval.cli;

import static io.github.asreval.cli.base.Outcome.rate;
import static io.github.asreval.cli.base.Outcome.wer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Transcripts that are not UTF-8, and what is said of their bytes. */
class EncodingInputsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "a text in {0} is read by --encoding")
    @CsvSource({
        "windows-1252, café déjà vu",
        "Shift_JIS, 東京 タワー",
        "GB18030, 你好 😀",
        "x-ISCII91, नमस्ते जी",
        "UTF-16LE, हाँ 😀"
    })
    void readsOtherEncodings(String encoding, String text) throws IOException {
        Path reference = write("utf8.txt", text + "\n");
        Path hypothesis = folder.resolve("other.txt");
        Files.write(hypothesis, text.getBytes(Charset.forName(encoding)));
        Path same = Files.write(folder.resolve("same.txt"), (text + "\n").getBytes(Charset.forName(encoding)));
        assertEquals("0.000", rate(wer(same, hypothesis, "--encoding", encoding)));
        Outcome undeclared = wer(reference, hypothesis);
        assertTrue(undeclared.status() == 3 || undeclared.err().contains("read as UTF-16LE, though"), undeclared.out());
        assertEquals("0.000", rate(wer(reference, hypothesis, "--hypothesis-encoding", encoding)));
        assertEquals("0.000", rate(wer(hypothesis, reference, "--reference-encoding", encoding)));
        assertEquals(
                "0.000", rate(wer(reference, hypothesis, "--hypothesis-encoding", encoding, "--encoding", "UTF-8")));
    }

    @Test
    void namesTheVeryOptionForBytesThatAreNotUtf8() throws IOException {
        Path good = write("good.txt", "déjà vu\n");
        Path bad = Files.write(folder.resolve("bad.txt"), "d\u00E9j\u00E0 vu\n".getBytes(StandardCharsets.ISO_8859_1));
        String place =
                bad + ":1: byte 2 of the line (byte 2 of the file) is 0xE9, which is not UTF-8 there; save the file"
                        + " as UTF-8, or give ";
        assertRefused(place + "--hypothesis-encoding windows-1252\n", wer(good, bad));
        assertRefused(place + "--reference-encoding windows-1252\n", wer(bad, good));
        assertRefused(place + "--encoding windows-1252\n", wer(bad, bad));
        assertRefused(place + "--encoding windows-1252\n", Outcome.of("wer", "normalize", bad.toString()));
        Path list = write("list.tsv", good + "\t" + bad + "\n");
        assertRefused(
                place + "--reference-encoding or --hypothesis-encoding windows-1252\n",
                Outcome.of("wer", "--pairs", list.toString()));
        assertRefused(
                place + "--hypothesis-encoding windows-1252\n",
                Outcome.of("vocab", "generate", "--language", "fr-FR", good.toString(), bad.toString()));
        Path json = Files.write(
                folder.resolve("bad.jsonl"), "{\"text\": \"d\u00E9j\u00E0\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(
                wer(good, json).err().endsWith("give --hypothesis-encoding windows-1252\n"),
                wer(good, json).err());
        assertEquals("0.000", rate(wer(good, bad, "--hypothesis-encoding", "windows-1252")));
        Path zeros = Files.write(folder.resolve("zeros.txt"), "a\0b\0\0\0c\0d\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(
                wer(good, zeros).err().endsWith("or give --hypothesis-encoding UTF-16LE\n"),
                wer(good, zeros).err());
    }

    private static void assertRefused(String problem, Outcome outcome) {
        assertEquals(problem, outcome.err());
        assertEquals(3, outcome.status());
    }

    @Test
    void namesWhatIsNotOfTheEncoding() throws IOException {
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, new byte[] {'a', '\n', (byte) 0x81, (byte) 0x30, '\n'});
        Outcome outcome = wer(bad, bad, "--encoding", "Shift_JIS");
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().contains("is not Shift_JIS"), outcome.err());
        Outcome unknown = wer(bad, bad, "--encoding", "utf-9");
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().startsWith("--encoding: \"utf-9\" is no encoding that Java knows"), unknown.err());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
