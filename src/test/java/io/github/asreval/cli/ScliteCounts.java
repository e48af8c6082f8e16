package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NIST's sclite, as Debian has it in the package sctk, and what it counts. */
final class ScliteCounts {

    /** Where Debian has its programs: not on the path, but their front end is. */
    private static final String OF_DEBIAN = "/usr/lib/sctk/bin";

    private static final Pattern SPEAKER = Pattern.compile("<SPEAKER id=\"(.*)\">");

    private final Path program;
    private final Path folder;

    /**
     * What one utterance has.
     *
     * @param omitted optional words that were left out, which sclite counts as right and asreval does not count
     */
    record Counts(int hits, int substitutions, int deletions, int insertions, int omitted) {

        Counts withoutOmitted() {
            return new Counts(hits, substitutions, deletions, insertions, 0);
        }

        /** Returns what the errors cost sclite, by which it chooses. */
        int cost() {
            return 4 * substitutions + 3 * (deletions + insertions);
        }
    }

    private ScliteCounts(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Returns the program of this machine, if there is one; {@code folder} is for what it writes. */
    static Optional<ScliteCounts> find(Path folder) {
        return program("sclite").map(found -> new ScliteCounts(found, folder));
    }

    /** Returns a program of NIST's toolkit, if this machine has it. */
    static Optional<Path> program(String name) {
        List<Path> places = new ArrayList<>();
        for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            places.add(Path.of(place, name));
        }
        places.add(Path.of(OF_DEBIAN, name));
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    /** Returns the counts of all utterances, by speaker. */
    Map<String, List<Counts>> of(String reference, String hypothesis, String format, String options) throws Exception {
        String other = format.equals("stm") ? "ctm" : format;
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of("-r", reference, format, "-h", hypothesis, other, "-i", "rm", "-o", "sgml", "stdout"));
        if (!options.isEmpty()) {
            command.addAll(List.of(options.split(" ", -1)));
        }
        Path out = folder.resolve("sclite.sgml");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), () -> command + " in " + out);
        return read(Files.readAllLines(out));
    }

    private static Map<String, List<Counts>> read(List<String> lines) {
        Map<String, List<Counts>> speakers = new LinkedHashMap<>();
        List<Counts> utterances = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher speaker = SPEAKER.matcher(lines.get(i));
            if (speaker.matches()) {
                utterances = speakers.computeIfAbsent(speaker.group(1), name -> new ArrayList<>());
            } else if (lines.get(i).startsWith("<PATH ")) {
                utterances.add(utterance(lines.get(++i)));
            }
        }
        return speakers;
    }

    /** Reads operations as {@code C,"a","a":S,"is","was":I,,"messy":D,"of",}. */
    private static Counts utterance(String path) {
        int[] counts = new int["CSDI".length()];
        int omitted = 0;
        for (String operation : path.isEmpty() ? new String[0] : path.split(":", -1)) {
            if (operation.startsWith("C,\"\",") || operation.endsWith(",\"\"")) {
                omitted++;
            } else {
                counts["CSDI".indexOf(operation.charAt(0))]++;
            }
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3], omitted);
    }
}
