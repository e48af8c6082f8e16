package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No run replaces what it reads. */
class OutputFileTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("ref"), "one two three\n");
        Files.writeString(folder.resolve("hyp"), "one two tree\n");
        Files.writeString(folder.resolve("hyp2"), "one too three\n");
        Files.writeString(folder.resolve("list"), "DIR/ref\tDIR/hyp\n".replace("DIR", folder.toString()));
        Files.writeString(folder.resolve("map.tsv"), "tree\tthree\n");
        Files.writeString(folder.resolve("voc-en-US.txt"), "Los-Angeles\n");
        Files.writeString(folder.resolve("voc2-en-US.txt"), "Etobicoke\n");
        String base = Outcome.of("wer", "-f", "json", path("ref"), path("hyp")).out();
        Files.writeString(folder.resolve("base.json"), base);
        Files.createSymbolicLink(folder.resolve("link"), Path.of("ref"));
        Files.createSymbolicLink(folder.resolve("far"), folder.resolve("link"));
        Files.createLink(folder.resolve("hard"), folder.resolve("hyp"));
        for (String side : new String[] {"refs", "hyps"}) {
            Files.createDirectory(folder.resolve(side));
            Files.writeString(folder.resolve(side).resolve("a.txt"), "one\n");
        }
        Files.copy(folder.resolve("voc-en-US.txt"), folder.resolve("refs/voc-en-US.txt"));
        Files.writeString(folder.resolve("hyps/voc-en-US.txt"), "Los-Angeles\n");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Outcome run(String line) {
        String[] arguments = line.split(" ");
        for (int i = 0; i < arguments.length; i++) {
            // What stands behind two such characters is a file of arguments.
            arguments[i] = arguments[i].startsWith("@@")
                    ? "@" + path(arguments[i].substring(2))
                    : arguments[i].replace("@", folder + "/");
        }
        return Outcome.of(arguments);
    }

    private String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file)).append('\n').append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @ParameterizedTest(name = "{0}: is refused, for {1} is read")
    @CsvSource(
            delimiter = '|',
            value = {
                "wer @ref @hyp -o @ref | REFERENCE",
                "wer @ref @hyp -o @hyp | HYPOTHESIS",
                "wer @ref @hyp @hyp2 -o @hyp2 | HYPOTHESIS",
                "wer -s -f html @ref @hyp --output=@./refs/../ref | REFERENCE",
                "wer @ref @hyp -o @link | REFERENCE",
                "wer @ref @hyp -o @far | REFERENCE",
                "wer @far @hyp -o @ref | REFERENCE",
                "wer @ref @hyp -o @hard | HYPOTHESIS",
                "wer --pairs @list -o @list | --pairs",
                "wer --pairs @list -o @ref | --pairs",
                "wer --pairs @list -o @hard | --pairs",
                "wer @ref @hyp --baseline @base.json -f json -o @base.json | --baseline",
                "wer @ref @hyp --near-misses --variant-list @map.tsv -o @map.tsv | --variant-list",
                "wer @ref @hyp --normalize fold,map:@map.tsv -o @map.tsv | --normalize",
                "wer @refs @hyps -o @refs/a.txt | REFERENCE",
                "wer @refs @hyps -o @hyps/a.txt | HYPOTHESIS",
                "wer convert --to csv @ref -o @ref | FILE",
                "wer convert --to csv @link -o @ref | FILE",
                "vocab validate @voc-en-US.txt @voc2-en-US.txt -o @voc2-en-US.txt | FILE",
                "vocab validate @refs -o @refs/a.txt | FILE",
                "vocab fix @voc-en-US.txt -o @voc-en-US.txt | FILE",
                "vocab merge @voc-en-US.txt @voc2-en-US.txt -o @voc-en-US.txt | FILE",
                "vocab convert --to list @voc-en-US.txt -o @voc-en-US.txt | FILE",
                "vocab generate --language en-US @ref @hyp -o @hyp | HYPOTHESIS",
                "vocab generate --language en-US --pairs @list -o @ref | --pairs",
                "vocab generate --language en-US --terms @map.tsv @ref @hyp -o @map.tsv | --terms",
            })
    void refusesToReplaceWhatItReads(String line, String role) throws IOException {
        String before = everything();
        Outcome outcome = run(line);
        assertEquals(2, outcome.status(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(", which is read (" + role + "); name another file"), outcome.err());
        assertEquals(before, everything());
    }

    @ParameterizedTest(name = "{0} with the arguments in a file: is not replaced")
    @ValueSource(strings = {"wer", "vocab validate"})
    void refusesToReplaceTheFileOfItsArguments(String program) throws IOException {
        Files.writeString(
                folder.resolve("args"),
                program.equals("wer") ? path("ref") + "\n" + path("hyp") : path("voc-en-US.txt"));
        String before = everything();
        Outcome outcome = run(program + " @@args -o @args");
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(", which is read (@" + path("args") + "); name another"), outcome.err());
        assertEquals(before, everything());
    }

    @ParameterizedTest(name = "{0}: no file gets a name with another character in the place of lost bytes")
    @ValueSource(strings = {"wer @ref @hyp", "wer convert --to csv @ref", "vocab validate @voc-en-US.txt"})
    void refusesNamesOfWhichBytesAreLost(String line) throws IOException {
        String before = everything();
        Outcome outcome = run(line + " -o @report-\uFFFD.txt");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains(": the name holds bytes that are no UTF-8; name another"), outcome.err());
        assertEquals(before, everything());
    }

    @Test
    void saysHowToFixAFileInItsPlace() {
        String file = path("voc-en-US.txt");
        assertEquals(
                "-o " + file + " would replace " + file
                        + ", which is read (FILE); name another file, or give --in-place instead\n"
                        + "Try: vocab fix --help\n",
                run("vocab fix @voc-en-US.txt -o @voc-en-US.txt").err());
    }

    @ParameterizedTest(name = "{0}: replaces nothing that is read")
    @CsvSource({
        "wer -s @ref @hyp -o @hyp2",
        "wer -s @ref @hyp -o @new",
        "wer -s @ref @hyp --language en -o @map.tsv",
        "wer -s @refs @hyps -o @ref",
        "wer convert --to csv @ref -o @hyp",
        "vocab validate @refs -o @refs/new.json",
        "vocab fix @voc-en-US.txt --in-place",
        "vocab fix @voc-en-US.txt -o @voc2-en-US.txt",
    })
    void writesAnyOtherFile(String line) {
        Outcome outcome = run(line);
        assertTrue(outcome.status() < 2, outcome.err());
    }
}
