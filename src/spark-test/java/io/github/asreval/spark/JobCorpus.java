package io.github.asreval.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A corpus with more insertions than deletions, so that exchanged sides would show, in all formats that jobs read: the
 * reference in the order of its ids, the hypothesis in none.
 */
final class JobCorpus {

    /** An utterance. */
    record Line(String id, String speaker, String label, String said, String heard) {}

    private static final List<String> WORDS = List.of(
            "the", "cat", "sat", "golconda", "fort", "char", "minar", "charminar", "टिकट", "कल", "q3", "5", "𝒜x");

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> shuffled;

    JobCorpus(long seed, int size) {
        Random random = new Random(seed);
        for (int i = 0; i < size; i++) {
            String speaker = "spk" + (10 + 7 * i / size);
            List<String> said = words(random, random.nextInt(12));
            lines.add(new Line(
                    speaker + "-" + String.format(java.util.Locale.ROOT, "%05d", i),
                    speaker,
                    random.nextInt(3) == 0 ? "noisy" : "clean",
                    String.join(" ", said),
                    String.join(" ", heard(random, said))));
        }
        shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
    }

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words;
    }

    private static List<String> heard(Random random, List<String> said) {
        List<String> heard = new ArrayList<>();
        for (String word : said) {
            double chance = random.nextDouble();
            if (chance > 0.1) {
                heard.add(chance < 0.2 ? WORDS.get(random.nextInt(WORDS.size())) : word);
            }
            if (random.nextDouble() < 0.2) {
                heard.addAll(words(random, 2));
            }
        }
        return heard;
    }

    List<Line> lines() {
        return lines;
    }

    /** Writes both sides in a format, and returns the folder. */
    Path write(JobFormat format, Path folder) throws IOException {
        Function<Line, String> said = line -> line(format, line, line.said(), true);
        Function<Line, String> heard = line -> line(format, line, line.heard(), false);
        write(header(format, true), lines, said, folder.resolve("ref." + format.id()));
        write(header(format, false), shuffled, heard, folder.resolve("hyp." + format.id()));
        return folder;
    }

    /** Writes a table of both sides, and returns it. */
    Path writePairs(Path folder) throws IOException {
        Path file = folder.resolve("pairs.jsonl");
        write(
                "",
                shuffled,
                line -> "{\"id\": \"" + line.id() + "\", \"speaker\": \"" + line.speaker() + "\", \"ref\": \""
                        + line.said() + "\", \"hyp\": \"" + line.heard() + "\"}",
                file);
        return file;
    }

    /** Writes another hypothesis, which lacks some of the words. */
    Path writeOther(long seed, Path folder) throws IOException {
        Random random = new Random(seed);
        Path file = folder.resolve("other.jsonl");
        write(
                "",
                shuffled,
                line -> line(
                        JobFormat.JSONL, line, random.nextInt(3) == 0 ? line.said() : line.heard() + " fort", false),
                file);
        return file;
    }

    private static void write(String header, List<Line> lines, Function<Line, String> form, Path file)
            throws IOException {
        StringBuilder text = new StringBuilder(header);
        lines.forEach(line -> text.append(form.apply(line)).append('\n'));
        Files.writeString(file, text);
    }

    private static String header(JobFormat format, boolean isReference) {
        return switch (format) {
            case CSV -> isReference ? "id,speaker,labels,text\n" : "id,text\n";
            case TSV -> isReference ? "id\tspeaker\tlabels\ttext\n" : "id\ttext\n";
            default -> "";
        };
    }

    private static String line(JobFormat format, Line line, String text, boolean isReference) {
        return switch (format) {
            case KALDI, TEXT -> line.id() + " " + text;
            case TRN -> text + " (" + line.id() + ")";
            case CSV -> line.id() + "," + (isReference ? line.speaker() + "," + line.label() + "," : "") + text;
            case TSV -> line.id() + "\t" + (isReference ? line.speaker() + "\t" + line.label() + "\t" : "") + text;
            case JSONL, PARQUET ->
                "{\"id\": \"" + line.id() + "\", "
                        + (isReference
                                ? "\"speaker\": \"" + line.speaker() + "\", \"labels\": \"" + line.label() + "\", "
                                : "")
                        + "\"text\": \"" + text + "\"}";
        };
    }
}
