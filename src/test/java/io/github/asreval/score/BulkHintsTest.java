package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.text.Words;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The path of large corpora notices what the friendly path notices: every hint, with its count, place and message. */
class BulkHintsTest {

    /** So many lines that several threads have blocks to score. */
    private static final int MANY = 4000;

    private static final int SHAPES = 4;

    private static final String LONG_NAME = "Thiruvananthapuram".repeat(4);

    private static final List<String> OPENINGS = List.of(
            "Agent : ",
            "Agent: ",
            "Agent :हाँ ",
            "Agent :yes ",
            "ग्राहक :",
            "ग्राहक： ",
            "Agent ：नहीं ",
            "  Agent : ",
            "\u3000Agent : ",
            "Agent\u00A0: ",
            "Agent\u00A0 :yes ",
            "Agent :\u00A0yes ",
            "Agent\u001C: ",
            LONG_NAME + " : ",
            LONG_NAME + ": ",
            LONG_NAME + " :yes ",
            "तिरुवनंतपुरमतिरुवनंतपुरम : ",
            " ".repeat(70) + "Agent : ",
            "Agent" + " ".repeat(60) + ":yes ",
            "Agent :" + LONG_NAME + " ",
            "A :" + "क्ष".repeat(25) + " ",
            ": ",
            ":D ",
            "10:30 ",
            "5 :x ");

    private static final List<String> WORDS = List.of(
            "yes",
            "no",
            "wi-fi",
            "a:b",
            "x:",
            ":y",
            "हाँ",
            "नहीं।",
            "\u0958लम",
            "क\u093Cलम",
            "caf\u00E9",
            "cafe\u0301",
            "a\u200Bb",
            "co\u00ADop",
            "क्\u200Dष",
            "a\u200Db",
            "x\u00A0y",
            "x\u202F",
            "\u3000",
            "aя",
            "Моsква",
            "हाok",
            "\u1031\u1019",
            "မြန်မာ",
            "က",
            "(laughs)",
            "😀",
            "Thiruvananthapuram");

    private record Corpus(List<String> reference, List<String> hypothesis) {}

    /** Ways to score in each of which something else could go wrong. */
    private record Way(String name, WerScorer scorer) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Way> ways() {
        WerScorer standard = WerScorer.standard();
        return List.of(
                new Way("scored as they are", standard),
                new Way("without empty references", standard.withoutEmptyReferences()),
                new Way("with case folded", chain("fold")),
                new Way("compared by code points", chain("exact")),
                new Way("without labels", chain("speaker")),
                new Way("with split compounds", chain("hyphen-space")),
                new Way(
                        "without events and empty references",
                        chain("events,hyphen-space").withoutEmptyReferences()),
                new Way("shattered", chain("whisper-basic")),
                new Way("counted in characters", standard.withTokenization(unit(TokenUnit.CHARACTER))),
                new Way(
                        "split and counted in clusters",
                        chain("hyphen-space").withTokenization(unit(TokenUnit.GRAPHEME))),
                new Way("shattered and counted", chain("whisper-basic").withTokenization(unit(TokenUnit.CHARACTER))),
                new Way(
                        "split by dictionaries",
                        standard.withTokenization(Tokenization.of(WordTokenizer.ICU, TokenUnit.WORD, ""))));
    }

    @ParameterizedTest(name = "in lines {0}")
    @MethodSource("ways")
    void noticesWhatTheOracleNotices(Way way) throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Corpus corpus = corpus(random, seed, seed == 0 ? MANY : 1 + random.nextInt(30));
            List<String> reference = corpus.reference();
            List<String> hypothesis = corpus.hypothesis();
            if (!way.scorer().emptyReferences()) {
                leaveNothingOddOut(reference, hypothesis);
            }
            List<TextHint> expected = oracle(way.scorer(), reference, hypothesis);
            for (int threads : new int[] {1, 3}) {
                for (boolean wantsLines : new boolean[] {true, false}) {
                    String about = "seed " + seed + ", threads " + threads + ", lines shown: " + wantsLines;
                    assertEquals(expected, bulk(way.scorer(), reference, hypothesis, threads, wantsLines), about);
                }
            }
        }
    }

    @Test
    void thereAreHintsOfEveryKind() {
        Set<TextHint.Kind> kinds = EnumSet.noneOf(TextHint.Kind.class);
        for (Way way : ways()) {
            for (int seed = 0; seed < SHAPES; seed++) {
                Corpus corpus = corpus(new Random(seed), seed, 200);
                oracle(way.scorer(), corpus.reference(), corpus.hypothesis()).forEach(hint -> kinds.add(hint.kind()));
            }
        }
        assertEquals(EnumSet.allOf(TextHint.Kind.class), kinds);
    }

    private static WerScorer chain(String chain) {
        return WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain));
    }

    private static Tokenization unit(TokenUnit unit) {
        return Tokenization.of(WordTokenizer.WHITESPACE, unit, "");
    }

    private static List<TextHint> oracle(WerScorer scorer, List<String> reference, List<String> hypothesis) {
        HintOracle hints = new HintOracle(scorer);
        scorer.score(reference, hypothesis).utterances().forEach(hints);
        return hints.hints().list();
    }

    private static List<TextHint> bulk(
            WerScorer scorer, List<String> reference, List<String> hypothesis, int threads, boolean wantsLines)
            throws IOException {
        TextHints hints = new TextHints(scorer);
        try (PairBlocks blocks = PairBlocks.open(stream(reference), stream(hypothesis))) {
            scorer.score(blocks, threads, new Nobody(wantsLines), hints);
        }
        return hints.list();
    }

    private static PairBlocks.Source stream(List<String> lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), "text");
    }

    /** Looks at no line, though it may ask for them. */
    private record Nobody(boolean wantsLines) implements LineSink {

        @Override
        public Worker worker() {
            return LineSink.NONE.worker();
        }
    }

    private static List<String> lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder line = new StringBuilder(random.nextInt(3) == 0 ? any(random, OPENINGS) : "");
            for (int words = random.nextInt(9); words > 0; words--) {
                // Odd words are rare, so that lines have common ends and shares stand on either side of their limits.
                line.append(random.nextInt(3) == 0 ? any(random, WORDS) : "word")
                        .append(' ');
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Returns two sides that differ in all kinds of ways, or in one way mostly. */
    private static Corpus corpus(Random random, int seed, int count) {
        List<String> reference = new ArrayList<>(lines(random, count));
        if (seed % SHAPES == 1) {
            reference.replaceAll(line -> "Agent : " + line);
            return new Corpus(
                    reference,
                    new ArrayList<>(
                            reference.stream().map(line -> line.substring(8)).toList()));
        }
        if (seed % SHAPES == 2) {
            reference.replaceAll(line -> line.replace("word", "Word,"));
        }
        if (seed % SHAPES == 3) {
            reference.replaceAll(line -> "今日は天気がいい");
        }
        List<String> hypothesis = edited(random, reference);
        if (seed % SHAPES == 2) {
            hypothesis.replaceAll(line -> line.replace("Word,", "word"));
        }
        return new Corpus(reference, hypothesis);
    }

    /** Returns lines of which some words are others, or coded in another way. */
    private static List<String> edited(Random random, List<String> lines) {
        List<String> edited = new ArrayList<>();
        for (String line : lines) {
            edited.add(
                    switch (random.nextInt(6)) {
                        case 0 -> line.replace("word", any(random, WORDS));
                        case 1 -> any(random, OPENINGS) + line;
                        case 2 -> line.replace("caf\u00E9", "cafe\u0301").replace(" : ", " :");
                        case 3 -> "";
                        default -> line;
                    });
        }
        return edited;
    }

    /** Lines that are left out have labels, which nobody should count, but no words to notice anything in. */
    private static void leaveNothingOddOut(List<String> reference, List<String> hypothesis) {
        for (int i = 0; i < reference.size(); i++) {
            if (Words.split(reference.get(i).replace("(laughs)", "")).isEmpty()) {
                hypothesis.set(i, "Agent :yes it is");
            }
        }
    }

    private static String any(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
