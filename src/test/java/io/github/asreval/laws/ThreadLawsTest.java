package io.github.asreval.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.report.ReportFormat;
import io.github.asreval.transcript.PairBlock;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However many threads work, a report is the same, byte for byte, in every format. */
class ThreadLawsTest {

    private static final Texts TEXTS = new RandomTexts(4).wide(60);

    /** The first thread is long at work on its second block, behind which it starts no other. */
    private static final Texts UNEVEN =
            new RandomTexts(7).wide(20).with(new RandomTexts(8).shuffled(700)).with(TEXTS);

    private static final Texts OTHERS = new RandomTexts(5).wide(60);

    @TempDir
    static Path folder;

    private static Path said;
    private static Path heard;
    private static Path heardByOther;
    private static Path saidUnevenly;
    private static Path heardUnevenly;
    private static Path lines;
    private static Path linesOfOther;

    @BeforeAll
    static void write() throws IOException {
        said = Texts.write(folder.resolve("said.txt"), TEXTS.said());
        heard = Texts.write(folder.resolve("heard.txt"), TEXTS.heard());
        heardByOther = Texts.write(folder.resolve("other.txt"), OTHERS.heard());
        saidUnevenly = Texts.write(folder.resolve("said-unevenly.txt"), UNEVEN.said());
        heardUnevenly = Texts.write(folder.resolve("heard-unevenly.txt"), UNEVEN.heard());
        lines = Texts.write(folder.resolve("said.jsonl"), objects(TEXTS.said()));
        linesOfOther = Texts.write(folder.resolve("heard.jsonl"), objects(TEXTS.heard()));
    }

    private static List<String> objects(List<String> texts) {
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            objects.add("{\"id\": \"" + i + "\", \"speaker\": \"s" + i % 7 + "\", \"text\": \"" + texts.get(i) + "\"}");
        }
        return objects;
    }

    @Test
    void thereAreSeveralBlocks() throws IOException {
        int blocks = 0;
        try (PairBlocks pairs = PairBlocks.open(new PairBlocks.Source.File(said), new PairBlocks.Source.File(heard))) {
            PairBlock block = new PairBlock();
            while (pairs.next(block)) {
                blocks++;
            }
        }
        assertTrue(blocks > 3, blocks + " blocks");
    }

    static List<String> formatsOfOne() {
        List<String> options = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            options.add("-f " + format.id());
        }
        options.addAll(List.of(
                "-c -p --worst 20 -r",
                "-s --near-misses -a",
                "-s --normalize fold,punct-edge --ablation",
                "-f json -c -p --near-misses --worst 5 --classes script,number,rare:2",
                "-f csv -c",
                "-f tsv -p",
                "-f asr-evaluation -i -c -p",
                "-f sclite-pra -i",
                "-s -f json --normalize hinglish-call --loops",
                "-f sclite-pra --tokenizer mixed"));
        return options;
    }

    @ParameterizedTest(name = "1, 2 and 5 threads report the same: wer {0}")
    @MethodSource("formatsOfOne")
    void threadsMakeNoDifference(String options) throws IOException {
        assertSame(options, UNEVEN, saidUnevenly, heardUnevenly);
    }

    static List<String> optionsOfTranscripts() {
        return List.of(
                "-f csv --unit char",
                "--cer -r --tokenizer mixed",
                "-s --by speaker",
                "-f json --by speaker -c",
                "-f csv --by speaker",
                "-f sclite-sum",
                "-f junit");
    }

    @ParameterizedTest(name = "1, 2 and 5 threads report the same of transcripts with speakers: wer {0}")
    @MethodSource("optionsOfTranscripts")
    void threadsMakeNoDifferenceForTranscripts(String options) throws IOException {
        assertSame(options, TEXTS, lines, linesOfOther);
    }

    static List<String> formatsOfSeveral() {
        List<String> options = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            if (format.compares()) {
                options.add("-f " + format.id() + (format.isTable() ? " --all-pairs" : ""));
            }
        }
        options.add("-s -c --test mapsswe,sign,wilcoxon,mcnemar");
        return options;
    }

    @ParameterizedTest(name = "1, 2 and 5 threads compare the same: wer {0}")
    @MethodSource("formatsOfSeveral")
    void threadsMakeNoDifferenceForSeveralHypotheses(String options) throws IOException {
        assertSame(options, TEXTS, said, heard, heardByOther);
    }

    private static void assertSame(String options, Texts texts, Path... files) {
        String alone = TextRun.report("--threads 1 " + options, texts.toString(), files);
        for (int threads : new int[] {2, 5}) {
            String shared = TextRun.report("--threads " + threads + " " + options, texts.toString(), files);
            if (!alone.equals(shared)) {
                int place = firstDifference(alone, shared);
                assertEquals(
                        around(alone, place),
                        around(shared, place),
                        threads + " threads give another report from character " + place + " on, " + texts);
            }
        }
    }

    private static int firstDifference(String one, String other) {
        int place = 0;
        while (place < Math.min(one.length(), other.length()) && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 200), Math.min(text.length(), place + 200));
    }
}
