package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a short run does not pay for. */
class StartUpIT {

    @TempDir
    private Path folder;

    @Test
    void plainAsciiAsTextLoadsNeitherIcuNorJackson() throws Exception {
        List<String> loaded = classesLoaded("text");
        assertTrue(loaded.stream().anyMatch(name -> name.contains("io.github.asreval.score.WerScorer")));
        assertEquals(List.of(), loaded.stream().filter(StartUpIT::isHeavy).toList());
    }

    @Test
    void chainsLoadNoLibraryThatTheirExamplesNeed() throws Exception {
        Path call = Path.of("testdata/hinglish-call");
        List<String> loaded = classesLoaded(
                "text",
                "wer",
                "--normalize",
                "basic",
                call.resolve("reference.txt").toString(),
                call.resolve("hypothesis.txt").toString());
        assertTrue(loaded.stream().anyMatch(name -> name.contains(".StepText ")));
        assertEquals(List.of(), loaded.stream().filter(StartUpIT::isForFewRuns).toList());
    }

    @Test
    void everydayTextOfOtherScriptsLoadsNoIcuEvenForHints() throws Exception {
        Path reference =
                Files.writeString(folder.resolve("reference.txt"), "हाँ, लड़का अच्छा है।\nNaïve “агент”\n東京 한국\n");
        Path hypothesis =
                Files.writeString(folder.resolve("hypothesis.txt"), "हाँ लड़का अच्छा है\nNaïve агент\n東京 한국\n");
        List<String> loaded = classesLoaded("scripts", "wer", reference.toString(), hypothesis.toString());
        assertTrue(Files.readString(folder.resolve("out")).contains("--normalize basic gives"));
        assertEquals(List.of(), loaded.stream().filter(StartUpIT::isHeavy).toList());
    }

    @Test
    void aRunWithoutOptionsDeclaresNone() throws Exception {
        Path reference = Files.writeString(folder.resolve("reference.txt"), "the quick brown fox\n");
        String option = " picocli.CommandLine$Model$OptionSpec$Builder ";
        assertTrue(classesLoaded("plain", "wer", reference.toString(), reference.toString()).stream()
                .noneMatch(name -> name.contains(option)));
        assertTrue(classesLoaded("option", "wer", "-s", reference.toString(), reference.toString()).stream()
                .anyMatch(name -> name.contains(option)));
    }

    @Test
    void onlyTheCheckOfRecordingsLoadsWhatItNeeds() throws Exception {
        assertEquals(
                List.of(),
                classesLoaded("text").stream()
                        .filter(StartUpIT::isForRecordings)
                        .toList());
        List<String> loaded = classesLoaded("audio", "wer", "audio", "testdata/audio/call.wav");
        assertTrue(loaded.stream().anyMatch(StartUpIT::isForRecordings));
        assertEquals(List.of(), loaded.stream().filter(StartUpIT::isHeavy).toList());
    }

    @Test
    void aCleanVocabularyAsTextLoadsNoJackson() throws Exception {
        List<String> loaded = classesLoadedByVocab("text");
        assertTrue(loaded.stream().anyMatch(name -> name.contains("io.github.asreval.vocabulary.check.Validator")));
        assertEquals(List.of(), loaded.stream().filter(StartUpIT::isJackson).toList());
        assertTrue(classesLoadedByVocab("json").stream().anyMatch(StartUpIT::isJackson));
    }

    @Test
    void vocabLooksUpOnlyTheCommandThatWasAskedFor() throws Exception {
        List<String> loaded = classesLoadedByVocab("text");
        assertTrue(loaded.stream().anyMatch(name -> name.contains("io.github.asreval.cli.vocab.ValidateCommand")));
        assertTrue(loaded.stream().noneMatch(name -> name.contains("io.github.asreval.cli.vocab.FixCommand")));
        assertTrue(loaded.stream().noneMatch(name -> name.contains("io.github.asreval.vocabulary.check.RuleText")));
    }

    @Test
    void onlyPagesLoadWhatPagesNeed() throws Exception {
        assertEquals(
                List.of(),
                classesLoaded("text").stream().filter(StartUpIT::isForPages).toList());
        assertEquals(
                List.of(),
                classesLoaded("json").stream().filter(StartUpIT::isForPages).toList());
        assertTrue(classesLoaded("html").stream().anyMatch(name -> name.contains(" com.samskivert.mustache.")));
    }

    @Test
    void theTestWouldSeeThem() throws Exception {
        assertTrue(classesLoaded("json").stream().anyMatch(StartUpIT::isHeavy));
    }

    private static boolean isForPages(String line) {
        return line.contains(" com.samskivert.") || line.contains(" io.github.asreval.report.Html");
    }

    private static boolean isForRecordings(String line) {
        return line.contains(" io.github.asreval.audio.") || line.contains(".AudioProgram ");
    }

    private static boolean isHeavy(String line) {
        return line.contains(" com.ibm.icu.") || isJackson(line) || isForFewRuns(line);
    }

    /** Libraries for mistyped names, other encodings, captions, tables and diffs. */
    private static boolean isForFewRuns(String line) {
        return line.contains(" org.apache.commons.") || line.contains(" com.github.difflib.");
    }

    private static boolean isJackson(String line) {
        return line.contains(" tools.jackson.");
    }

    private List<String> classesLoadedByVocab(String format) throws IOException, InterruptedException {
        String header = "Phrase\tSoundsLike\tIPA\tDisplayAs\n";
        Path clean = Files.writeString(folder.resolve("clean.txt"), header + "Los-Angeles\t\t\tLos Angeles\n");
        return classesLoaded(format, "vocab", "validate", "-f", format, clean.toString());
    }

    private List<String> classesLoaded(String format) throws IOException, InterruptedException {
        Path reference = Files.writeString(folder.resolve("reference.txt"), "the quick brown fox\n\nHello there\n");
        Path hypothesis = Files.writeString(folder.resolve("hypothesis.txt"), "the kwik brown fox\nuh\nhello\n");
        return classesLoaded(
                format, "wer", "-a", "-c", "-p", "-f", format, reference.toString(), hypothesis.toString());
    }

    private List<String> classesLoaded(String name, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:file=" + log,
                "-jar",
                System.getProperty("asreval.cliJar")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectErrorStream(true)
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("out")));
        return Files.readAllLines(log);
    }
}
