package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged jar as a module among those that it needs, seen from a module that uses it. */
class ModuleIT {

    /** The jar of the library, before those that stand in the installation: it has its own for the programs. */
    private static final String MODULES =
            System.getProperty("asreval.cliJar", "").replace("-cli.jar", ".jar")
                    + File.pathSeparator
                    + Path.of(System.getProperty("asreval.installation", "target/asreval"), "lib");

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    private record Run(int status, String output) {}

    @Test
    void aModuleScoresWithIt() throws Exception {
        assertEquals(new Run(0, ""), compile("""
                package consumer;

                import io.github.asreval.normalize.NormalizerPipeline;
                import io.github.asreval.score.WerScorer;

                public class Main {
                    public static void main(String[] arguments) {
                        WerScorer scorer = WerScorer.standard().withNormalizer(NormalizerPipeline.parse("whisper-english"));
                        System.out.println(scorer.score("twenty colours", "20 colors").total().errorRate());
                    }
                }
                """));
        assertEquals(
                new Run(0, "OptionalDouble[0.0]\n"),
                java(MODULES + File.pathSeparator + classes(), "--module", "consumer/consumer.Main"));
    }

    @ParameterizedTest(name = "{0} cannot be reached")
    @CsvSource({"io.github.asreval.cli.Cli, io.github.asreval.cli"})
    void whatIsNotExportedCannotBeReached(String type, String room) throws Exception {
        Run run = compile("package consumer; class Main { %s closed; }".formatted(type));
        assertEquals(1, run.status(), run.output());
        assertTrue(run.output().contains("package " + room + " is declared in module io.github.asreval"), run.output());
    }

    @ParameterizedTest(name = "{0} runs as a module, too")
    @CsvSource({"wer -f html, <!DOCTYPE html>", "vocab validate, ''"})
    void theProgramsRunAsAModuleToo(String program, String begin) throws Exception {
        String file = Files.writeString(folder.resolve("text.txt"), "Phrase\n").toString();
        List<String> arguments = new ArrayList<>(List.of("--add-modules", "info.picocli,me.tongfei.progressbar"));
        arguments.addAll(List.of("--module", "io.github.asreval/io.github.asreval.cli.Main"));
        arguments.addAll(List.of(program.split(" ")));
        arguments.addAll(program.startsWith("wer") ? List.of(file, file) : List.of(file));
        Run run = java(MODULES, arguments.toArray(String[]::new));
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().startsWith(begin), run.output());
    }

    private Run compile(String source) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("consumer"));
        Path module = Files.writeString(
                sources.resolve("module-info.java"), "module consumer { requires io.github.asreval; }");
        Path main = Files.writeString(sources.resolve("Main.java"), source);
        return run(
                JAVA_HOME.resolve("bin/javac").toString(),
                "-Xlint:all,-requires-automatic",
                "-Werror",
                "--module-path",
                MODULES,
                "-d",
                classes().toString(),
                module.toString(),
                main.toString());
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private Run java(String modules, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(JAVA_HOME.resolve("bin/java").toString(), "--module-path", modules));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private Run run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(builder.environment()::remove);
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> String.join(" ", command));
        } finally {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), Files.readString(output));
    }
}
