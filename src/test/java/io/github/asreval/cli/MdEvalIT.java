package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the figures of {@code wer diarization} with those of an installed md-eval.pl; without one, the tests are skipped. */
class MdEvalIT {

    private static final Path MD_EVAL = Path.of("/usr/lib/sctk/bin/md-eval.pl");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "has the figures of md-eval, seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void hasTheFiguresOfMdEval(int seed) throws Exception {
        assumeTrue(Files.isRegularFile(MD_EVAL));
        Random random = new Random(seed);
        Path reference = folder.resolve("ref.rttm");
        Path hypothesis = folder.resolve("hyp.rttm");
        Path map = folder.resolve("all.uem");
        write(random, reference, "A B C D".split(" ", -1));
        write(random, hypothesis, "w x y z".split(" ", -1));
        Files.writeString(map, "r1 1 0 400\nr2 1 20.5 40.25\nr2 1 50 300.12\n");
        if (seed % 2 == 0) {
            Files.writeString(
                    reference,
                    "NOSCORE r1 1 30.5 40.25 <NA> <NA> <NA> <NA>\nNOSCORE r2 1 100 3 <NA> <NA> <NA> <NA>\n",
                    StandardOpenOption.APPEND);
        }
        for (String options : List.of("", "-c 0.25", "-1", "-1 -c 0.5")) {
            Map<String, String> figures = mdEval(reference, hypothesis, map, options);
            JsonNode total = diarization(reference, hypothesis, map, options).at("/total");
            assertEquals(figures.get("SCORED SPEAKER TIME"), two(total.at("/scored")), options);
            assertEquals(figures.get("MISSED SPEAKER TIME"), two(total.at("/missed")), options);
            assertEquals(figures.get("FALARM SPEAKER TIME"), two(total.at("/falseAlarm")), options);
            assertEquals(figures.get("SPEAKER ERROR TIME"), two(total.at("/confusion")), options);
        }
    }

    /** Turns at hundredths of seconds; a speaker's own do not overlap, of which md-eval warns. */
    private static void write(Random random, Path file, String... speakers) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String recording : List.of("r1", "r2")) {
            for (String speaker : speakers) {
                int time = random.nextInt(1_000);
                while (time < 30_000) {
                    int length = 1 + random.nextInt(900);
                    lines.add(String.format(
                            Locale.ROOT,
                            "SPEAKER %s 1 %.2f %.2f <NA> <NA> %s <NA>",
                            recording,
                            time / 100.0,
                            length / 100.0,
                            speaker));
                    time += length + 1 + random.nextInt(2_500);
                }
            }
        }
        Files.write(file, lines);
    }

    private static Map<String, String> mdEval(Path reference, Path hypothesis, Path map, String options)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "perl",
                MD_EVAL.toString(),
                "-r",
                reference.toString(),
                "-s",
                hypothesis.toString(),
                "-u",
                map.toString()));
        if (!options.isEmpty()) {
            command.addAll(List.of(options.split(" ", -1)));
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        Map<String, String> figures = new TreeMap<>();
        Matcher figure = Pattern.compile("(?m)^ *([A-Z ]+) = +([0-9.]+)").matcher(printed);
        while (figure.find()) {
            figures.put(figure.group(1), figure.group(2));
        }
        return figures;
    }

    private static JsonNode diarization(Path reference, Path hypothesis, Path map, String options) {
        List<String> arguments = new ArrayList<>(List.of("wer", "diarization", "-f", "json", "--uem", map.toString()));
        for (String option : options.isEmpty() ? new String[0] : options.split(" ", -1)) {
            switch (option) {
                case "-c" -> arguments.add("--der-collar");
                case "-1" -> arguments.addAll(List.of("--regions", "nooverlap"));
                default -> arguments.add(option);
            }
        }
        arguments.addAll(List.of(reference.toString(), hypothesis.toString()));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new));
        assertEquals(0, outcome.status(), outcome.err());
        return JsonMapper.shared().readTree(outcome.out());
    }

    private static String two(JsonNode seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds.asDouble());
    }
}
