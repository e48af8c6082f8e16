package io.github.asreval.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Has Jazzer find inputs by the code that they reach: {@code mvn -Pfuzz test-compile exec:exec -Dfuzz.guided=60
 * -Dfuzz.targets=reader-srt} does so for a minute. What it finds is in target/fuzz, beside the inputs that it begins with;
 * what does harm belongs to testdata/fuzz. Nothing here needs Jazzer's classes.
 */
public final class GuidedFuzz {

    private static final FuzzTarget TARGET = target(System.getProperty("fuzz.targets", ""));

    private GuidedFuzz() {}

    private static FuzzTarget target(String name) {
        try {
            return FuzzTargets.all(Files.createTempDirectory("fuzz")).stream()
                    .filter(target -> target.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("name one target, not \"" + name + "\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries an input; throws for whatever is not documented. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        TARGET.trial().takes(input);
    }

    /** Writes the inputs to begin with, and runs Jazzer, which wants their folder to be there before it starts. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(Path.of("target/fuzz", TARGET.name()));
        List<byte[]> seeds = Seeds.both(TARGET.seeds(), FuzzCorpus.contents(TARGET.name()));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfuzz.targets=" + TARGET.name(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + GuidedFuzz.class.getName(),
                "--instrumentation_includes=io.github.asreval.**",
                "--custom_hook_excludes=**",
                "-max_total_time=" + Integer.getInteger("fuzz.guided", 60),
                "-max_len=16384",
                "-artifact_prefix=target/fuzz/",
                corpus.toString());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        System.out.println("Jazzer ended with status " + status);
    }
}
