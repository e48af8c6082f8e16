package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the layouts of sclite with those that an installed sclite writes; without one, these tests are skipped. */
class ScliteIT {

    private static final Map<String, String> FILES =
            new TreeMap<>(Map.of("sclite-sum", "sys", "sclite-pra", "pra", "sclite-dtl", "dtl", "sclite-sgml", "sgml"));

    private static final List<String> WORDS =
            List.of("a", "A", "the", "The", "it's", "state-of-the-art", "é", "नमस्ते", "x", "twenty", "Q", "1,000");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "writes what sclite writes of random text {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void writesWhatScliteWrites(int seed) throws Exception {
        List<String> sclite = program("sclite");
        Random random = new Random(seed);
        String name = "a-name-of-some-length".repeat(seed % 4 + 1);
        Path said = folder.resolve("said.trn");
        Path heard = folder.resolve(name + ".trn");
        writeTranscripts(random, said, heard);
        assertSameReports(sclite, "trn", said, heard, "-i spu_id", "");
    }

    @ParameterizedTest(name = "writes what sclite writes of ids and speakers in capitals, seed {0}")
    @ValueSource(ints = {1, 2})
    void writesIdsInSmallLetters(int seed) throws Exception {
        Path said = folder.resolve("said.trn");
        Path heard = folder.resolve("heard.trn");
        ScliteCorpus corpus = new ScliteCorpus(seed, 9);
        corpus.writePlain(said, heard, 100);
        corpus.vary(said, false);
        corpus.vary(heard, false);
        assertSameReports(program("sclite"), "trn", said, heard, "-i spu_id", "");
    }

    @ParameterizedTest(name = "writes what sclite writes of segments with times, seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void writesWhatScliteWritesOfSegments(int seed) throws Exception {
        Path said = folder.resolve("said.stm");
        Path heard = folder.resolve("heard.ctm");
        ScliteCorpus corpus = new ScliteCorpus(seed, 9);
        corpus.writeTimed(said, heard, seed % 2 == 0 ? 10 : 60);
        corpus.vary(said, false);
        corpus.vary(heard, false);
        if (seed > 2) {
            corpus.addConfidences(heard);
        }
        assertSameReports(program("sclite"), "stm", said, heard, "-i rm", "");
        assertSameReports(program("sclite"), "stm", said, heard, "-i rm -D -F", " --markup nist");
    }

    /** All words right, all wrong, none heard, and nothing said: what is then no number is one there. */
    @Test
    void writesConfidencesOfNothingAsSclite() throws Exception {
        Path said = Files.writeString(folder.resolve("said.stm"), """
                rec A s1 0 2 a b
                rec A s2 2 4 c d
                rec A s3 4 6 e
                rec A s4 6 8 f g
                rec A s5 8 10
                """);
        for (String words :
                List.of("0.5 0.2 a 0.9\n0.9 0.2 b 0.8\n2.5 0.2 x\n6.5 0.2 f 0.7\n8.2 0.2 z 1.5", "0.5 .2 a 1")) {
            Path heard =
                    Files.writeString(folder.resolve("heard.ctm"), ("rec A " + words).replace("\n", "\nrec A ") + "\n");
            assertSameReports(program("sclite"), "stm", said, heard, "-i rm", "");
        }
    }

    private void assertSameReports(
            List<String> sclite, String format, Path said, Path heard, String theirOptions, String ourOptions)
            throws Exception {
        List<String> command = new ArrayList<>(sclite);
        String other = format.equals("stm") ? "ctm" : format;
        command.addAll(List.of(theirOptions.split(" ", -1)));
        command.addAll(List.of("-r", said.toString(), format, "-h", heard.toString(), other));
        command.addAll(List.of("-O", folder.toString(), "-n", "out", "-o", "sum", "pralign", "dtl", "sgml"));
        run(command, "");
        String formats = " --reference-format " + format + " --hypothesis-format " + other;
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            String written = Files.readString(folder.resolve("out." + file.getValue()));
            Outcome outcome =
                    Outcome.wer("-f " + file.getKey() + formats + ourOptions, said.toString(), heard.toString());
            assertEquals(0, outcome.status(), outcome.err());
            assertEquals(withoutDate(written), outcome.out(), file.getKey());
        }
    }

    private static String withoutDate(String report) {
        return report.replaceFirst(" creation_date=\"[^\"]*\"", " creation_date=\"\"");
    }

    /** Speakers take turns; one of them may have said nothing that the reference has. */
    private static void writeTranscripts(Random random, Path said, Path heard) throws IOException {
        List<String> references = new ArrayList<>();
        List<String> hypotheses = new ArrayList<>();
        int speakers = 1 + random.nextInt(5);
        for (int i = 0; i < 60; i++) {
            int speaker = random.nextInt(speakers);
            StringBuilder reference = new StringBuilder();
            StringBuilder hypothesis = new StringBuilder();
            int words = speaker == 3 ? 0 : random.nextInt(12);
            for (int w = 0; w < words; w++) {
                String word = word(random);
                reference.append(word).append(' ');
                if (random.nextInt(10) > 1) {
                    hypothesis
                            .append(random.nextInt(10) > 1 ? word : word(random))
                            .append(' ');
                }
            }
            if (random.nextInt(6) == 0) {
                hypothesis.append(word(random)).append(' ');
            }
            String id = "(speaker" + speaker + (speaker % 2 == 0 ? "-a_" : "_") + i + ")";
            references.add(reference + id);
            hypotheses.add(hypothesis + id);
        }
        Files.write(said, references);
        Files.write(heard, hypotheses);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @Test
    void twoSystemsAreComparedByScStats() throws Exception {
        List<String> command = new ArrayList<>(program("sc_stats"));
        command.addAll(List.of("-p", "-t", "mcn", "-v", "-n", "-"));
        String said = "testdata/peers/noisy/reference.txt";
        String systems = Outcome.wer("-f sclite-sgml", said, "testdata/peers/noisy/hypothesis.txt")
                        .out()
                + Outcome.wer("-f sclite-sgml", said, said).out();
        String report = run(command, systems);
        assertTrue(report.contains("McNemar test results"), report);
        assertTrue(report.contains(said) && report.contains("testdata/peers/noisy/hypothesis.txt"), report);
        long right = Outcome.wer("-f json -s -a --profile nist", said, "testdata/peers/noisy/hypothesis.txt")
                .out()
                .lines()
                .filter(line -> line.contains("\"utterancesWithErrors\""))
                .mapToLong(line -> 120 - Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
        assertTrue(report.replaceAll("[ \t]+", " ").contains("corr " + right + " "), report);
    }

    @Test
    void wordsWithQuotationMarksAreReadByScStats() throws Exception {
        List<String> command = new ArrayList<>(program("sc_stats"));
        command.addAll(List.of("-p", "-t", "mcn", "-v", "-n", "-"));
        Path said = Files.writeString(folder.resolve("said.txt"), "say \"hi\" a:b , ; \\ to <all>\n");
        Path heard = Files.writeString(folder.resolve("heard.txt"), "say \"hey\" : a:b ,, to all\n");
        String systems =
                Outcome.wer("-f sclite-sgml", said.toString(), heard.toString()).out()
                        + Outcome.wer("-f sclite-sgml", said.toString(), said.toString())
                                .out();
        assertTrue(run(command, systems).contains("McNemar test results"));
    }

    private static List<String> program(String name) {
        Optional<Path> found = ScliteCounts.program(name);
        assumeTrue(found.isPresent(), "there is no " + name + " to compare with; apt-get install sctk");
        return List.of(found.orElseThrow().toString());
    }

    private String run(List<String> command, String input) throws Exception {
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> command + " does not end");
        String report = Files.readString(out);
        assertEquals(0, process.exitValue(), report);
        return report;
    }
}
