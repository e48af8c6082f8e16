package io.github.asreval.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Gives very many inputs to the targets: {@code mvn -Pfuzz test-compile exec:exec -Dfuzz.inputs=10000}. What does harm is
 * written to testdata/fuzz, as short as it gets, and stays there as a test. The same seed makes the same inputs.
 */
public final class FuzzRun {

    private static final String ROW = "%-26s %9s %9s %8s %9s %9s %7s%n";

    private FuzzRun() {}

    /** Runs as {@code fuzz.inputs} for each target, {@code fuzz.seed}, {@code fuzz.targets} and {@code fuzz.seconds} say. */
    public static void main(String[] arguments) throws IOException {
        int inputs = Integer.getInteger("fuzz.inputs", 1000);
        long seed = Long.getLong("fuzz.seed", 1);
        long seconds = Long.getLong("fuzz.seconds", Integer.MAX_VALUE);
        List<String> wanted = Arrays.stream(
                        System.getProperty("fuzz.targets", "").split(","))
                .filter(name -> !name.isBlank())
                .toList();
        Path folder = Files.createTempDirectory("fuzz");
        System.out.printf("%d inputs a target, seed %d%n", inputs, seed);
        System.out.printf(ROW, "target", "inputs", "taken", "seconds", "slowest ms", "most MB", "faults");
        long all = 0;
        int faults = 0;
        int targets = 0;
        for (FuzzTarget target : FuzzTargets.all(folder)) {
            if (!wanted.isEmpty()
                    && wanted.stream().noneMatch(name -> target.name().matches(name))) {
                continue;
            }
            TargetRun run = new TargetRun(target, seed);
            run.run(inputs, seconds);
            System.out.print(row(run));
            run.faults().forEach(System.out::println);
            all += run.inputs();
            faults += run.faults().size();
            targets++;
        }
        System.out.printf("%d targets, %d inputs, %d faults%n", targets, all, faults);
    }

    private static String row(TargetRun run) {
        return String.format(
                Locale.ROOT,
                ROW,
                run.name(),
                run.inputs(),
                run.taken(),
                String.format(Locale.ROOT, "%.1f", run.seconds()),
                run.slowest(),
                run.mostMegabytes(),
                run.faults().size());
    }
}
