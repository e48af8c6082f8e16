package io.github.asreval.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Transcripts that sclite and asreval both read, made up at random. */
final class ScliteCorpus {

    private static final int SPEAKERS = 3;
    private static final List<String> WORDS = List.of("this", "thing", "is", "in", "into", "a", "be", "seen", "been");

    private final Random random;
    private final int words;

    /** Creates a corpus of the first so many words. */
    ScliteCorpus(long seed, int words) {
        this.random = new Random(seed);
        this.words = words;
    }

    private String word() {
        return WORDS.get(random.nextInt(words));
    }

    private boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    private List<String> words(int most) {
        List<String> some = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            some.add(word());
        }
        return some;
    }

    /** Returns what a recogniser may have made of it. */
    private List<String> heard(List<String> said) {
        List<String> heard = new ArrayList<>();
        for (String word : said) {
            if (!happens(0.1)) {
                heard.add(happens(0.2) ? word() : word);
            }
            if (happens(0.1)) {
                heard.add(word());
            }
        }
        return heard;
    }

    /** Writes utterances without marks; some words are in capitals. */
    void writePlain(Path reference, Path hypothesis, int utterances) throws IOException {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < utterances; i++) {
            List<String> words = words(12);
            said.add(trn(words, i));
            heard.add(trn(heard(words), i));
        }
        write(reference, said);
        write(hypothesis, heard);
    }

    private String trn(List<String> words, int number) {
        String text = String.join(" ", words);
        text = happens(0.2) ? text.toUpperCase(Locale.ROOT) : text;
        return text + " (s" + number % SPEAKERS + "-" + number + ")";
    }

    /** Writes references with marks, as people set them, and hypotheses without. */
    void writeMarked(Path reference, Path hypothesis, int utterances) throws IOException {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < utterances; i++) {
            List<String> marked = new ArrayList<>();
            List<String> spoken = new ArrayList<>();
            for (String word : words(12)) {
                mark(word, marked, spoken);
            }
            said.add(trn(marked, i));
            heard.add(trn(heard(spoken), i));
        }
        write(reference, said);
        write(hypothesis, heard);
    }

    private void mark(String word, List<String> marked, List<String> spoken) {
        switch (random.nextInt(20)) {
            case 0 -> {
                marked.add("(" + word + ")");
                spoken.addAll(happens(0.5) ? List.of(word) : List.of());
            }
            case 1 -> {
                marked.add(word.length() > 2 ? word.substring(0, 2) + "-" : word);
                spoken.add(word);
            }
            case 2 -> {
                marked.add("{ " + word + " / " + word() + " " + word() + " / @ }");
                spoken.addAll(happens(0.5) ? List.of(word) : List.of());
            }
            case 3 -> {
                marked.add("%hesitation");
                spoken.add(happens(0.5) ? "%hesitation" : word());
            }
            default -> {
                marked.add(word);
                spoken.add(word);
            }
        }
    }

    /** Writes alternatives within alternatives on both sides, which need not have much in common. */
    void writeNested(Path reference, Path hypothesis, int utterances) throws IOException {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < utterances; i++) {
            said.add(trn(List.of(nested(0, 8)), i));
            heard.add(trn(List.of(nested(1, 8)), i));
        }
        write(reference, said);
        write(hypothesis, heard);
    }

    private String nested(int depth, int most) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            if (depth < 3 && happens(0.2)) {
                List<String> alternatives = new ArrayList<>();
                for (int other = random.nextInt(3); other >= 0; other--) {
                    alternatives.add(happens(0.2) ? "@" : nested(depth + 1, 3));
                }
                pieces.add("{ " + String.join(" / ", alternatives) + " }");
            } else {
                pieces.add(word());
            }
        }
        return String.join(" ", pieces);
    }

    /** Writes segments of two channels with times, and the words of a recogniser that knows nothing of segments. */
    void writeTimed(Path reference, Path hypothesis, int segments) throws IOException {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (String channel : List.of("A", "B")) {
            int time = 0;
            for (int i = 0; i < segments; i++) {
                List<String> spoken = words(8);
                int end = time + spoken.size() * 30 + random.nextInt(50);
                String speaker = "s" + random.nextInt(SPEAKERS) + channel;
                said.add("call " + channel + " " + speaker + " " + seconds(time) + " " + seconds(end) + " "
                        + String.join(" ", spoken));
                int at = time;
                for (String word : heard(spoken)) {
                    heard.add("call " + channel + " " + seconds(at) + " " + seconds(29) + " " + word);
                    at += 30;
                }
                time = Math.max(end, at);
            }
        }
        write(reference, said);
        write(hypothesis, heard);
    }

    /**
     * Writes a file anew with ids in whatever case, an stm file with labels and with stretches that are not to be scored.
     *
     * @param attributed whether to give words attributes, and semicolons
     */
    void vary(Path file, boolean attributed) throws IOException {
        String name = file.getFileName().toString();
        List<String> varied = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<String> fields = new ArrayList<>(List.of(line.split(" ", -1)));
            int firstWord = name.endsWith(".trn") ? 0 : name.endsWith(".stm") ? 5 : 4;
            int end = name.endsWith(".trn") ? fields.size() - 1 : fields.size();
            for (int i = 0; i < fields.size(); i++) {
                boolean isWord = i >= firstWord && i < end;
                fields.set(
                        i,
                        isWord ? (attributed ? attributed(fields.get(i)) : fields.get(i)) : inAnyCase(fields.get(i)));
            }
            if (name.endsWith(".stm") && happens(0.1)) {
                fields.add(happens(0.5) ? "IGNORETIMESEGMENTINSCORING" : "ignore_time_segment_in_scoring");
            }
            if (name.endsWith(".stm") && happens(0.5)) {
                fields.add(5, happens(0.5) ? "<o,f0,Male>" : "<O,,female>");
            }
            varied.add(String.join(" ", fields));
        }
        write(file, varied);
    }

    /** Writes a ctm file anew with confidences, a few of which are missing, wrong or out of range. */
    void addConfidences(Path file) throws IOException {
        List<String> confident = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String odd = List.of("", " NA", " 1.5", " 0", " 1").get(random.nextInt(5));
            confident.add(line + (happens(0.1) ? odd : " 0." + (10 + random.nextInt(90))));
        }
        write(file, confident);
    }

    private String inAnyCase(String id) {
        return happens(0.3) ? id.toUpperCase(Locale.ROOT) : id;
    }

    private String attributed(String word) {
        return switch (random.nextInt(8)) {
            case 0 -> word + ";noun";
            case 1 -> word + ";noun;" + word();
            case 2 -> word + "\\;" + word();
            case 3 -> word + ";";
            default -> word;
        };
    }

    private static String seconds(int hundredths) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}
