package io.github.asreval.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentFilesTest {

    private static final String REFERENCE = "testdata/wer/four-lines/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/four-lines/hypothesis.txt";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} has every line that is not empty as an argument, just as it is")
    @ValueSource(
            strings = {
                "a\nb c\n",
                "a\nb c",
                "a\r\nb c\r\n",
                "\na\n\n\nb c\n\n",
                "\uFEFFa\nb c\n",
            })
    void linesAreArguments(String text) throws IOException {
        assertArrayEquals(
                new String[] {"-s", "a", "b c", "z"},
                ArgumentFiles.expand("-s", file(text), "z").array());
    }

    static Stream<Arguments> encodings() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE).map(Arguments::of);
    }

    @ParameterizedTest(name = "{0} behind its byte order mark is understood")
    @MethodSource("encodings")
    void lettersOfAllCodePagesAreKept(Charset charset) throws IOException {
        Path file = folder.resolve("arguments.txt");
        Files.write(file, "\uFEFFहिन्दी.txt\nдва 😀.txt\n".getBytes(charset));
        assertArrayEquals(
                new String[] {"हिन्दी.txt", "два 😀.txt"},
                ArgumentFiles.expand("@" + file).array());
    }

    @Test
    void nothingInAFileIsMoreThanAnArgument() throws IOException {
        String text = "\"a b\"\n# c\n  d \n@e\n'f'\n\\g\n$h %i%\n";
        assertArrayEquals(
                new String[] {"\"a b\"", "# c", "  d ", "@e", "'f'", "\\g", "$h %i%"},
                ArgumentFiles.expand(file(text)).array());
    }

    @Test
    void allElseStaysAsItIs() throws IOException {
        String file = file("x\n");
        String[] arguments = {"@", "./@a", "--id-column=@id", "a@b", "-", "", "--", file};
        assertArrayEquals(arguments, ArgumentFiles.expand(arguments).array());
    }

    @Test
    void filesAreScoredAsIfTheyHadBeenNamed() throws IOException {
        Outcome named = Outcome.of("wer", "-s", "--normalize", "basic", REFERENCE, HYPOTHESIS);
        assertEquals(0, named.status(), named.err());
        assertEquals(named, Outcome.of("wer", "-s", file("--normalize\nbasic\n" + REFERENCE + "\n" + HYPOTHESIS)));
        assertEquals(named, Outcome.of("wer", file("-s\n--normalize=basic\n" + REFERENCE), HYPOTHESIS));
    }

    @Test
    void commandsMayStandInFiles() throws IOException {
        assertEquals(
                Outcome.of("vocab", "explain", "phrase-space"), Outcome.of("vocab", file("explain\nphrase-space\n")));
        assertEquals(
                Outcome.of("wer", "normalize", "--normalize", "fold", REFERENCE),
                Outcome.of("wer", file("normalize\n--normalize\nfold\n"), REFERENCE));
    }

    @ParameterizedTest(name = "{0} --help tells of such files")
    @ValueSource(strings = {"wer", "vocab"})
    void helpTellsOfThem(String program) {
        String help = Outcome.of(program, "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("@FILE stands for the arguments that FILE holds, one a line."), help);
    }

    @Test
    void aFileOfSuchANameIsGivenWithItsFolder() throws IOException {
        Path odd = Files.copy(Path.of(REFERENCE), folder.resolve("@reference.txt"));
        Outcome outcome = Outcome.of("wer", "-s", odd.toString(), HYPOTHESIS);
        assertEquals(0, outcome.status(), outcome.err());
    }

    @ParameterizedTest(name = "{0} cannot be read: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "missing | ': no such file of arguments; a file of this very name is given as ./@, a value as"
                        + " --option=@'",
                "folder | : a folder; name a file with one argument a line",
                "latin1 | :2: not UTF-8; save the file as UTF-8, with one argument a line",
                "options | :3: an option and its value on one line; give each argument a line of its own, or write"
                        + " --option=value",
            })
    void whatCannotBeReadIsWrongUsage(String name, String problem) throws IOException {
        Files.createDirectory(folder.resolve("folder"));
        Files.write(folder.resolve("latin1"), new byte[] {'a', '\n', (byte) 0xE9, 't', '\n'});
        Files.write(folder.resolve("options"), List.of("a", "", "--normalize basic"));
        String argument = "@" + folder.resolve(name);
        for (String program : List.of("wer", "vocab")) {
            Outcome outcome = Outcome.of(program, argument, "b");
            assertEquals(2, outcome.status());
            assertEquals("", outcome.out());
            assertEquals(
                    argument + problem.replaceAll("@(?=,|$)", Matcher.quoteReplacement(argument)) + "\n",
                    outcome.err());
        }
    }

    @Test
    void whatNeverEndsIsNoList() throws IOException {
        Path file = folder.resolve("long");
        Files.write(file, new byte[ArgumentFiles.LARGEST + 1]);
        Outcome outcome = Outcome.of("wer", "@" + file);
        assertEquals(2, outcome.status());
        assertEquals("@" + file + ": longer than 16 MiB; give a file with one argument a line\n", outcome.err());
    }

    private String file(String text) throws IOException {
        return "@" + Files.writeString(folder.resolve("arguments.txt"), text);
    }
}
