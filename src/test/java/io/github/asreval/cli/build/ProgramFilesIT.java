package io.github.asreval.cli.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.vocab.VocabCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is installed beside the programs, read by those for whom it is made. */
class ProgramFilesIT {

    private static final Path SHARE = Path.of(System.getProperty("asreval.installation", "target/asreval"), "share");
    private static final Path PAGES = SHARE.resolve("man/man1");

    /** Types a line into a shell of its own, on a terminal, and prints what the key for completion has made of it. */
    private static final String ZSH = """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell 'unset zle_bracketed_paste; PS1=; autoload -U compinit; compinit -u -D'
        zpty -w shell 'autoload -U +X bashcompinit; bashcompinit; source '${(q)1}
        zpty -w shell 'tell() { print -r -- "<$BUFFER>" }; zle -N tell; bindkey "^X" tell; print -r -- re""ady'
        zpty -r shell said '*ready*'
        zpty -n -w shell $2$'\\t\\x18'
        zpty -r shell said '*<*>*'
        said=${said##*<}
        print -r -- ${said%%>*}
        zpty -d shell
        """;

    @TempDir
    private Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList();
        }
    }

    @Test
    void everyCommandHasItsPage() throws IOException {
        List<String> names = new ArrayList<>(List.of(
                "vocab.1",
                "wer-audio.1",
                "wer-convert.1",
                "wer-diarization.1",
                "wer-normalize.1",
                "wer-transcribe.1",
                "wer.1"));
        for (VocabCommand command : VocabCommand.values()) {
            names.add("vocab-" + command.id() + ".1");
        }
        assertEquals(
                names.stream().sorted().toList(),
                pages().stream()
                        .map(page -> page.getFileName().toString())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest(name = "groff takes {0} without a warning")
    @MethodSource("pages")
    void pagesAreRoff(Path page) throws Exception {
        assumeInstalled("groff");
        assertEquals("", run("groff", "-man", "-ww", "-b", "-z", page.toString()));
    }

    @ParameterizedTest(name = "mandoc takes {0} without a warning")
    @MethodSource("pages")
    void pagesPassLint(Path page) throws Exception {
        assumeInstalled("mandoc");
        assertEquals("", run("mandoc", "-Tlint", "-Wwarning", page.toString()));
    }

    @ParameterizedTest(name = "{0} is completed to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "wer --norm | --normalize",
                "wer --near | --near-misses",
                "wer --profile _ | standard nist jiwer kaldi asr-evaluation",
                "wer --profile = k | kaldi",
                "wer --profile=k | --profile=kaldi",
                "wer a.txt b.txt -f j | json junit jiwer",
                "wer --normalize fold,punct-e | fold,punct-edge",
                "wer n | normalize",
                "wer normalize --unit g | grapheme",
                "wer convert --side _ | reference hypothesis",
                "wer normalize --tok | --tokenizer --tokens",
                "vocab val | validate",
                "vocab explain phrase-sp | phrase-space",
                "vocab validate --language hi | hi-IN",
                "vocab validate --kind _ | table list medical filter",
            })
    void completes(String line, String completions) throws Exception {
        assertEquals(completions, completion(line));
    }

    @ParameterizedTest(name = "{0} is completed by the names of files")
    @CsvSource({"wer _", "wer a.txt _", "wer -o _", "wer normalize _", "vocab validate _", "wer --baseline rep"})
    void leavesFilesToTheShell(String line) throws Exception {
        assertEquals("", completion(line));
    }

    @ParameterizedTest(name = "zsh completes {0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "wer --norm | wer --normalize",
                "wer --profile=k | wer --profile=kaldi",
                "wer convert --side r | wer convert --side reference",
                "vocab val | vocab validate",
            })
    void zshTakesTheSameScripts(String line, String completed) throws Exception {
        assumeInstalled("zsh");
        Path test = Files.writeString(folder.resolve("test.zsh"), ZSH);
        String program = line.substring(0, line.indexOf(' '));
        assertEquals(
                completed,
                run("zsh", "-f", test.toString(), script(program), line).strip());
    }

    static List<String> shellScripts() throws IOException {
        List<String> scripts =
                new ArrayList<>(List.of(script("wer"), script("vocab"), ".ci/run", "src/main/scripts/launcher.sh"));
        for (String folder : List.of("src/build", "src/bench")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".sh"))
                        .sorted()
                        .forEach(scripts::add);
            }
        }
        return scripts;
    }

    @ParameterizedTest(name = "shellcheck takes {0} without a remark")
    @MethodSource("shellScripts")
    void scriptsAreCleanShell(String script) throws Exception {
        assumeInstalled("shellcheck");
        // What is only read by a shell has no first line that names one.
        List<String> command = new ArrayList<>(List.of("shellcheck", script));
        if (!Files.readString(Path.of(script)).startsWith("#!")) {
            command.add("--shell=bash");
        }
        assertEquals("", run(command.toArray(String[]::new)));
    }

    /** What bash is given for a line; an underscore stands for a word not begun. */
    private String completion(String line) throws Exception {
        assumeInstalled("bash");
        String program = line.substring(0, line.indexOf(' '));
        Path test = Files.writeString(folder.resolve("test.bash"), """
            source "$1" && shift
            COMP_WORDS=("${@/#_/}")
            COMP_CWORD=$(($# - 1))
            complete -p %1$s >/dev/null && _asreval_%1$s
            echo "${COMPREPLY[*]}"
            """.formatted(program));
        List<String> command = new ArrayList<>(List.of("bash", test.toString(), script(program)));
        command.addAll(List.of(line.split(" ", -1)));
        return run(command.toArray(String[]::new)).strip();
    }

    private static String script(String program) {
        return SHARE.resolve("bash-completion/completions").resolve(program).toString();
    }

    private static void assumeInstalled(String program) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, program))),
                program + " is not installed");
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), String.join(" ", command));
        return Files.readString(out);
    }
}
