package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that no table of all cells could hold, through the whole program and with a gigabyte of memory at most. */
class HostileInputIT {

    private static final Path INSTALLATION = Path.of(System.getProperty("asreval.installation", "target/asreval"));
    private static final Pattern TOTAL = Pattern.compile("(?m)^WER: .*\\( *(\\d+) / *(\\d+)\\)$");

    @TempDir
    private Path folder;

    /** What a run counted. */
    private record Counts(long errors, long words, String report) {}

    @Test
    void equalWordsThatAreTooMany() throws Exception {
        Counts counts = score("same ".repeat(20_000) + "\n", "same ".repeat(15_000) + "\n");
        assertEquals(5_000, counts.errors());
        assertEquals(20_000, counts.words());
    }

    @Test
    void twoWordsInEveryOrder() throws Exception {
        Random random = new Random(1);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            said.add(random.nextBoolean() ? "yes" : "no");
        }
        List<String> heard = edited(said, random, 0.4, "no");
        Counts counts = score(said, heard);
        assertEquals(20_000, counts.words());
        assertTrue(
                counts.errors() >= Math.abs(said.size() - heard.size()) && counts.errors() <= 8_500, counts.report());
    }

    @Test
    void aPhraseRepeatedAllOver() throws Exception {
        String phrase = "thank you for calling how may I help you ";
        Counts counts =
                score(phrase.repeat(3_000) + "\n", phrase.repeat(1_000) + "well " + phrase.repeat(1_500) + "\n");
        assertEquals(9L * 3_000, counts.words());
        assertEquals(9L * 500 + 1 - 1, counts.errors(), counts.report());
    }

    @Test
    void aLoopOfFiveThousandWords() throws Exception {
        Random random = new Random(2);
        List<String> said = randomWords(random, 20_000);
        List<String> heard = new ArrayList<>(said.subList(0, 10_000));
        for (int i = 0; i < 5_000; i++) {
            heard.add(said.get(9_990 + (i % 10)));
        }
        heard.addAll(said.subList(10_000, 20_000));
        Counts counts = score(said, heard);
        assertEquals(5_000, counts.errors(), counts.report());
    }

    @Test
    void oneSideEmpty() throws Exception {
        assertEquals(500_000, score("word ".repeat(500_000) + "\n", "\n").errors());
        assertEquals(500_000, score("\n", "word ".repeat(500_000) + "\n").errors());
    }

    @Test
    void oneLineOfTwoMillionWords() throws Exception {
        Random random = new Random(3);
        List<String> said = randomWords(random, 2_000_000);
        Counts counts = score(said, edited(said, random, 0.1, "other"));
        assertEquals(2_000_000, counts.words());
        assertTrue(counts.errors() > 180_000 && counts.errors() <= 200_500, counts.report());
    }

    @Test
    void threeMillionBlankLines() throws Exception {
        Counts counts = score("\n".repeat(3_000_000), "\n".repeat(3_000_000));
        assertEquals(0, counts.words());
        assertTrue(counts.report().contains("Sentence count: 3000000"), counts.report());
    }

    @Test
    void oneWordOfAMegabyte() throws Exception {
        Counts counts = score("a" + "ह".repeat(350_000) + " b\n", "b" + "ह".repeat(350_000) + " b\n");
        assertEquals(1, counts.errors());
        assertEquals(2, counts.words());
    }

    private static List<String> randomWords(Random random, int count) {
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add("w" + (int) Math.floor(Math.exp(random.nextDouble() * Math.log(50_000))));
        }
        return words;
    }

    /** Replaces, leaves out or adds so many of the words. */
    private static List<String> edited(List<String> words, Random random, double rate, String replacement) {
        List<String> edited = new ArrayList<>(words.size());
        for (String word : words) {
            if (random.nextDouble() >= rate) {
                edited.add(word);
                continue;
            }
            int kind = random.nextInt(5);
            if (kind > 0) {
                edited.add(replacement);
            }
            if (kind == 4) {
                edited.add(word);
            }
        }
        return edited;
    }

    private Counts score(List<String> reference, List<String> hypothesis) throws IOException, InterruptedException {
        return score(String.join(" ", reference) + "\n", String.join(" ", hypothesis) + "\n");
    }

    private Counts score(String reference, String hypothesis) throws IOException, InterruptedException {
        Path said = Files.writeString(folder.resolve("reference.txt"), reference);
        Path heard = Files.writeString(folder.resolve("hypothesis.txt"), hypothesis);
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(
                INSTALLATION.resolve("bin/wer").toAbsolutePath().toString(), "-s", said.toString(), heard.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ASREVAL_JAVA_OPTS", "-Xmx900m");
        Process process =
                builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "still running after five minutes");
        String report = Files.readString(out);
        assertEquals(0, process.exitValue(), report);
        Matcher total = TOTAL.matcher(report);
        assertTrue(total.find(), report);
        return new Counts(Long.parseLong(total.group(1)), Long.parseLong(total.group(2)), report);
    }
}
