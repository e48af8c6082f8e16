package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.Main;
import io.github.asreval.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a full disk, a closed stream or an {@link Error} leaves of a run. */
class UnwritableStreamsTest {

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest(name = "{0}: the status is {1} with and without a standard error that can be written")
    @CsvSource(
            delimiter = '|',
            value = {
                "wer -s --fail-above 99% REF HYP | 0",
                "wer -s --fail-above 1% REF HYP | 1",
                "wer --nope REF HYP | 2",
                "wer -s NOSUCH HYP | 3",
                "wer convert --to csv REF | 0",
                "vocab validate VOCAB | 0",
                "vocab fix VOCAB | 0",
                "vocab fix --check VOCAB | 0",
                "vocab merge VOCAB VOCAB | 0",
                "vocab | 2",
            })
    void theStatusAndTheReportStay(String line, int status) throws IOException {
        String[] arguments = line.replace("REF", file("reference.txt", "one two three\n"))
                .replace("HYP", file("hypothesis.txt", "one two tree\n"))
                .replace("VOCAB", file("vocabulary-en-US.txt", "Los-Angeles\nEtobicoke\n"))
                .split(" ");
        Outcome heard = Outcome.of(arguments);
        assertEquals(status, heard.status(), heard.err());
        for (String problem : List.of("No space left on device", "Bad file descriptor", "Broken pipe")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(status, Cli.run(out, Surroundings.failingWith(problem), arguments), problem);
            assertEquals(heard.out(), out.toString(StandardCharsets.UTF_8), problem);
        }
    }

    @Test
    void fixWritesItsFileWhateverBecomesOfItsNotes() throws IOException {
        String vocabulary = file("vocabulary-hi-IN.txt", "राम कृष्ण\n");
        Path fixed = folder.resolve("fixed.txt");
        OutputStream out = OutputStream.nullOutputStream();
        assertEquals(
                0,
                Cli.run(out, Surroundings.failingWith("closed"), "vocab", "fix", vocabulary, "-o", fixed.toString()));
        assertEquals("राम-कृष्ण\n", Files.readString(fixed));
    }

    @ParameterizedTest(name = "{0} ends with 3 on a full disk")
    @ValueSource(
            strings = {
                "wer --help",
                "wer -V",
                "wer --list-normalizers",
                "wer convert --help",
                "wer normalize -h",
                "vocab --help",
                "vocab --version",
                "vocab fix --help",
                "vocab explain phrase-space",
                "vocab charset hi-IN",
                "wer audio --ffprobe never testdata/audio",
                "wer audio --ffprobe never -f json testdata/audio",
                "wer audio --ffprobe never -f csv testdata/audio",
                "wer audio --ffprobe never -f html testdata/audio",
            })
    void whatWasAskedForAndCannotBePrintedIsTold(String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new NamedOutput("standard output", Surroundings.failingWith("No space left on device"));
        assertEquals(3, Cli.run(full, err, line.split(" ")));
        assertEquals("standard output: No space left on device\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, Cli.run(Surroundings.failingWith("Broken pipe"), err, line.split(" ")));
    }

    /** A stream that is read as only an exhausted machine does it. */
    private static InputStream failing(Error error) {
        return new InputStream() {
            @Override
            public int read() {
                throw error;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                throw error;
            }
        };
    }

    @ParameterizedTest(name = "{1}: {0} is one line, and status 70")
    @CsvSource({
        "Java heap space, wer -s REF -, 'out of memory: Java may use '",
        "Java heap space, wer convert --to csv -, 'out of memory: Java may use '",
        "Java heap space, vocab validate -, 'out of memory: Java may use '",
        "Requested array size exceeds VM limit, wer normalize -, a text is longer than the 2 GB",
        "unable to create native thread: possibly out of memory, wer -s REF -, the system starts no more threads",
    })
    void aLackOfMemoryIsToldInALine(String message, String line, String told) throws IOException {
        assertTold(new OutOfMemoryError(message), line, told);
    }

    @Test
    void otherErrorsAreToldInALine() throws IOException {
        assertTold(new StackOverflowError(), "wer convert --to csv -", "the stack is full: something in the files is");
        assertTold(new NoClassDefFoundError("x/Y"), "wer -s REF -", "java.lang.NoClassDefFoundError: x/Y in ");
    }

    private void assertTold(Error error, String line, String told) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(failing(error), OutputStream.nullOutputStream(), err);
        String[] arguments = line.replace("REF", file("reference.txt", "one\n")).split(" ");
        assertEquals(70, Cli.run(terminal, arguments));
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.startsWith(told), said);
        assertEquals(1, said.lines().count(), said);
    }

    @ParameterizedTest(name = "{0}: fewer threads are advised where there is a choice: {1}")
    @CsvSource({"wer -s REF -, true", "wer convert --to csv -, false", "vocab validate -, false"})
    void advisesOptionsThatTheProgramHas(String line, boolean advised) throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(failing(new OutOfMemoryError("heap")), OutputStream.nullOutputStream(), err);
        Cli.run(terminal, line.replace("REF", file("reference.txt", "one\n")).split(" "));
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(advised, said.endsWith(", or fewer --threads\n"), said);
    }

    @ParameterizedTest(name = "{0}: a lack of files is no bug")
    @CsvSource({"wer -s REF -", "vocab validate -"})
    void aLackOfFilesIsToldInALine(String line) throws IOException {
        Error problem = new ExceptionInInitializerError(new UnsatisfiedLinkError("libnio.so: Too many open files"));
        assertTold(problem, line, "the system lets this program open no more files; let it have more, as by ulimit");
        assertFalse(Breakdown.lacksFiles(new IllegalStateException("no such word")));
    }

    @Test
    void namesAHeapThatIsLarger() {
        assertEquals(
                "out of memory: Java may use 32 MB; give it more, as ASREVAL_JAVA_OPTS=-Xmx256m",
                Breakdown.outOfMemory(32 << 20));
        assertTrue(Breakdown.outOfMemory(3L << 30).contains("-Xmx8192m"), Breakdown.outOfMemory(3L << 30));
    }

    @Test
    void messagesAreCutInTheMiddle() {
        String message = "file:1: " + "\uD83D\uDE00".repeat(100_000) + "; and what to do";
        for (int shift = 0; shift < 4; shift++) {
            String cut = ErrorMessages.oneLine("x".repeat(shift) + message);
            assertTrue(cut.length() <= ErrorMessages.LONGEST && cut.length() > ErrorMessages.LONGEST - 4, cut);
            assertTrue(cut.endsWith("; and what to do") && cut.contains("characters in all"), cut);
            assertFalse(cut.contains("\uFFFD") || cut.chars().anyMatch(c -> c == '?'), cut);
            assertEquals(cut, new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        assertEquals("short", ErrorMessages.oneLine("short"));
        String longest = "y".repeat(ErrorMessages.LONGEST);
        assertEquals(longest, ErrorMessages.oneLine(longest));
    }

    @Test
    void aWordOfAMegabyteDoesNotFillTheTerminal() throws IOException {
        String file = file("long.ctm", "r 1 " + "z".repeat(1_000_000) + " 1 a\n");
        Outcome outcome = Outcome.of("wer", "convert", "--to", "plain", "--format", "ctm", file);
        assertEquals(3, outcome.status());
        assertTrue(outcome.err().length() < 2100, outcome.err());
        assertTrue(outcome.err().startsWith(file + ":1: "), outcome.err());
    }

    @Test
    void lettersThatTheLocaleLosesAreFound() {
        assertFalse(Main.losesLetters("UTF-8", "wer", "हि.txt"));
        assertFalse(Main.losesLetters("ANSI_X3.4-1968", "wer", "a.txt", "b.txt"));
        assertTrue(Main.losesLetters("ANSI_X3.4-1968", "wer", "\uFFFD\uFFFD.txt"));
        assertTrue(Main.losesLetters("ISO-8859-1", "wer", "à¤¹"));
        assertTrue(Main.losesLetters("ISO-8859-1", "wer", folder.toString(), "b"));
    }
}
