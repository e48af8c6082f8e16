import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Writes a pair of files with a known mix of errors, the same bytes for the same arguments on every machine:
 * {@code java src/bench/MakeCorpus.java FOLDER LINES WORDS_A_LINE ERROR_RATE}.
 *
 * <p>Words follow Zipf's law over 50,000 types; of the errors 70 % are substitutions, mostly by a word of similar
 * spelling, 18 % deletions and 12 % insertions.
 */
final class MakeCorpus {

    private static final int TYPES = 50_000;
    private static final String[] ONSETS = "b c d f g h k l m n p r s t w br ch cl dr fl gr pl sh st th tr".split(" ");
    private static final String[] NUCLEI = "a a e e i o o u ai ea ee io ou".split(" ");
    private static final String[] CODAS = ",,,n,r,s,t,l,d,m,nd,ng,st,ck,ll".split(",", -1);

    private final Random random = new Random(1);
    private final List<String> words = vocabulary();
    private final double[] cumulated = new double[TYPES];

    private MakeCorpus() {
        double sum = 0;
        for (int i = 0; i < TYPES; i++) {
            sum += 1 / Math.pow(i + 2.7, 1.12);
            cumulated[i] = sum;
        }
    }

    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        new MakeCorpus()
                .write(
                        folder,
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Double.parseDouble(arguments[3]));
    }

    private void write(Path folder, int lines, int length, double errorRate) throws IOException {
        try (PrintStream reference = open(folder.resolve("ref.txt"));
                PrintStream hypothesis = open(folder.resolve("hyp.txt"))) {
            for (int line = 0; line < lines; line++) {
                int words = lines == 1 ? length : Math.max(1, length / 4 + random.nextInt(1 + 3 * length / 2));
                List<String> said = new ArrayList<>();
                List<String> heard = new ArrayList<>();
                for (int i = 0; i < words; i++) {
                    String word = word();
                    said.add(word);
                    mishear(word, errorRate, heard);
                }
                reference.print(String.join(" ", said) + "\n");
                hypothesis.print(String.join(" ", heard) + "\n");
            }
        }
    }

    private void mishear(String word, double errorRate, List<String> heard) {
        if (random.nextDouble() >= errorRate) {
            heard.add(word);
            return;
        }
        double kind = random.nextDouble();
        if (kind < 0.7) {
            heard.add(random.nextBoolean() ? word() : similar(word));
        } else if (kind >= 0.88) {
            heard.add(word);
            heard.add(word());
        }
    }

    private String similar(String word) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
    }

    private String word() {
        int place = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[TYPES - 1]);
        return words.get(Math.min(TYPES - 1, place < 0 ? -place - 1 : place));
    }

    private List<String> vocabulary() {
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < TYPES) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 1 + random.nextInt(1 + Math.min(3, made.size() / 200)); syllables > 0; syllables--) {
                word.append(pick(ONSETS)).append(pick(NUCLEI)).append(pick(CODAS));
            }
            made.add(word.toString());
        }
        return List.copyOf(made);
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static PrintStream open(Path file) throws IOException {
        return new PrintStream(
                new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
