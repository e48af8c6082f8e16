package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.base.ConfusionCounter;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.UnpairedUtterancesException;
import io.github.asreval.transcript.UtterancePairs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks, by any number of threads, and single pairs give what scoring string by string gives. */
class BulkScorerTest {

    /** Words and gaps of every kind that the scanner treats in its own way. */
    private static final String[] PIECES = {
        "a",
        "b",
        "seven77",
        "eight888",
        "nine99999",
        "a-word-of-more-than-sixteen-bytes",
        "हाँ",
        "बिल्कुल।",
        "日本語",
        "é",
        "e\u0301",
        "\u0958",
        "क\u093C",
        "Ab",
        "AB",
        "\u0000",
        "a\u0000b",
        "a\u001Bb",
        "\u0007",
        "x\u00A0y",
        "\u00A0",
        "\u2028z",
        "\u200B",
        "\uFFFD",
        "😀",
        "seven7\u0001",
        "\u3000",
        "{a/b}",
        "-",
        "word,",
        "1,000",
        "o'clock...",
        "five",
        "and",
        "oar",
        "um",
        "twenty",
        "hundred,"
    };

    private static final String[] CHAINS = {
        "none", "basic", "indic", "punct-remove,fold", "punct-space", "whisper-basic", "hinglish-call"
    };
    private static final String[] GAPS = {" ", " ", " ", "  ", "\t", "\u000B", "\u001F ", ""};
    private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\r"};

    @ParameterizedTest(name = "{0} threads give what one thread gives, word by word")
    @ValueSource(ints = {1, 2, 3, 8})
    void givesWhatTheOracleGives(int threads) throws IOException {
        Random random = new Random(threads);
        for (int round = 0; round < 25; round++) {
            int lines = round % 10 == 0 ? 6000 : 60;
            byte[] reference = text(random, lines);
            byte[] hypothesis = text(random, lines);
            WerScorer scorer = scorer(random);
            WerResult expected = PairScorer.result(scorer, UtterancePairs.of(blocks(reference, hypothesis)));
            List<ScoredUtterance> single = new ArrayList<>();
            assertEquals(expected.total(), scorer.score(UtterancePairs.of(blocks(reference, hypothesis)), single::add));
            assertEquals(expected.utterances(), single);
            Keeper keeper = new Keeper();
            assertEquals(expected.total(), scorer.score(blocks(reference, hypothesis), threads, keeper));
            assertEquals(expected.utterances(), keeper.delivered);
            assertEquals(expected.total(), scorer.score(blocks(reference, hypothesis), threads, LineSink.NONE));
        }
    }

    @ParameterizedTest(name = "{0} threads give what one thread gives where some lines are long")
    @ValueSource(ints = {2, 5})
    void givesTheSameForLongLines(int threads) throws IOException {
        Random random = new Random(threads);
        StringBuilder said = new StringBuilder();
        StringBuilder heard = new StringBuilder();
        for (int length : new int[] {20_000, 3, 15_000, 15_000, 0, 12_000}) {
            for (int word = 0; word < length; word++) {
                String written = "word" + random.nextInt(9_000);
                said.append(written).append(' ');
                heard.append(random.nextInt(10) == 0 ? written + random.nextInt(3) : written)
                        .append(random.nextInt(20) == 0 ? " and " : " ");
            }
            said.append("\n");
            heard.append("\n");
        }
        byte[] reference = said.toString().getBytes(UTF_8);
        byte[] hypothesis = heard.toString().getBytes(UTF_8);
        for (AlignmentProfile profile : List.of(AlignmentProfile.STANDARD, AlignmentProfile.NIST)) {
            WerScorer scorer = WerScorer.standard().withProfile(profile);
            Keeper expected = new Keeper();
            CorpusTotal total = scorer.score(blocks(reference, hypothesis), 1, expected);
            Keeper keeper = new Keeper();
            assertEquals(total, scorer.score(blocks(reference, hypothesis), threads, keeper));
            assertEquals(expected.delivered, keeper.delivered);
        }
    }

    @Test
    void keepsHalvesOfSurrogatePairsApart() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            WerScorer scorer = random.nextBoolean() ? scorer(random) : chained(random);
            List<String> reference = new ArrayList<>();
            List<String> hypothesis = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                reference.add(brokenText(random));
                hypothesis.add(brokenText(random));
            }
            WerResult expected = PairScorer.result(scorer, pairs(reference, hypothesis));
            List<ScoredUtterance> single = new ArrayList<>();
            assertEquals(expected.total(), scorer.score(pairs(reference, hypothesis), single::add));
            assertEquals(expected.utterances(), single);
            Keeper keeper = new Keeper();
            PairBlocks blocks = PairBlocks.of(pairs(reference, hypothesis));
            assertEquals(expected.total(), scorer.score(blocks, 1, keeper));
            assertEquals(expected.utterances(), keeper.delivered);
        }
    }

    private static UtterancePairs pairs(List<String> reference, List<String> hypothesis) {
        return UtterancePairs.of(
                FixedReader.of(reference), FixedReader.of(hypothesis), Pairing.BY_LINE, MissingPolicy.ERROR);
    }

    private static WerScorer chained(Random random) {
        return WerScorer.standard().withNormalizer(NormalizerPipeline.parse(CHAINS[random.nextInt(CHAINS.length)]));
    }

    /** Returns a line in which some words have half a character, or a character that is cut in two. */
    private static String brokenText(Random random) {
        String[] odd = {"\uD83D", "\uDE00", "\uD800x", "a\uDFFF", "\uDE00\uD83D", "?", "\uFFFD", "twenty\uD800", "\n"};
        StringBuilder text = new StringBuilder();
        for (int word = random.nextInt(8); word > 0; word--) {
            text.append(random.nextInt(3) == 0 ? any(random, odd) : any(random, PIECES));
            text.append(any(random, GAPS));
        }
        return text.toString();
    }

    @Test
    @Tag("long")
    void countsTheSameWhenNobodyLooksAtTheLines() throws IOException {
        Random random = new Random(4);
        for (int round = 0; round < 150; round++) {
            byte[] reference = text(random, 60);
            byte[] hypothesis = edited(random, reference);
            NormalizerPipeline chain = NormalizerPipeline.parse(CHAINS[random.nextInt(CHAINS.length)]);
            WerScorer every = WerScorer.standard().withNormalizer(chain);
            WerScorer scorer = random.nextInt(4) == 0 ? every.withoutEmptyReferences() : every;
            TextHints lookedHints = new TextHints(scorer);
            CorpusTotal looked = scorer.score(blocks(reference, hypothesis), 1, new Keeper(), lookedHints);
            TextHints hints = new TextHints(scorer);
            assertEquals(
                    looked,
                    scorer.score(blocks(reference, hypothesis), 1, LineSink.NONE, hints),
                    () -> chain + "\n" + new String(reference, UTF_8) + "---\n" + new String(hypothesis, UTF_8));
            assertEquals(lookedHints.list(), hints.list());
        }
    }

    @Test
    void seesBadBytesThatBothSidesShare() {
        byte[] same = "the same b\u00E9d word\n".getBytes(ISO_8859_1);
        assertThrows(
                MalformedTranscriptException.class,
                () -> WerScorer.standard().score(blocks(same, same), 1, LineSink.NONE));
    }

    @ParameterizedTest(name = "{0} threads name the first bad line")
    @ValueSource(ints = {1, 2, 4})
    @Tag("long")
    void namesTheFirstBadLineWhateverTheThreads(int threads) {
        String good = "one two three four five six seven eight\n".repeat(50_000);
        byte[] reference = (good + "x\n" + good + "x\n").getBytes(UTF_8);
        byte[] hypothesis = (good + "\u00E9\n" + good + "\u00FF\n").getBytes(ISO_8859_1);
        for (int round = 0; round < 5; round++) {
            MalformedTranscriptException malformed = assertThrows(
                    MalformedTranscriptException.class,
                    () -> WerScorer.standard().score(blocks(reference, hypothesis), threads, LineSink.NONE));
            assertEquals(50_001, malformed.line());
            assertTrue(
                    String.valueOf(malformed.getMessage()).contains("byte 1 of the line (byte 2000001 of the file)"));
        }
    }

    @ParameterizedTest(name = "{0} threads see that a side ends too soon")
    @ValueSource(ints = {1, 3})
    @Tag("long")
    void seesThatASideEndsTooSoon(int threads) {
        byte[] longer = "a b c\n".repeat(60_000).getBytes(UTF_8);
        byte[] shorter = "a b c\n".repeat(59_999).getBytes(UTF_8);
        UnpairedUtterancesException unpaired = assertThrows(
                UnpairedUtterancesException.class,
                () -> WerScorer.standard().score(blocks(longer, shorter), threads, LineSink.NONE));
        assertEquals(60_000, unpaired.referenceUtterances());
        assertEquals(59_999, unpaired.hypothesisUtterances());
    }

    @Test
    @Tag("long")
    void throwsWhatDeliveryThrows() {
        byte[] text = "a b c\n".repeat(100_000).getBytes(UTF_8);
        LineSink full = () -> new LineSink.Worker() {
            @Override
            public void accept(ScoredLine line) {}

            @Override
            public void deliver() throws IOException {
                throw new IOException("the disk is full");
            }
        };
        for (int threads : new int[] {1, 2, 4}) {
            IOException thrown = assertThrows(
                    IOException.class, () -> WerScorer.standard().score(blocks(text, text), threads, full));
            assertEquals("the disk is full", thrown.getMessage());
        }
        assertThrows(
                IllegalArgumentException.class, () -> WerScorer.standard().score(blocks(text, text), 0, LineSink.NONE));
    }

    @Test
    void countsTheSameConfusionsAndWorstLines() throws IOException {
        Random random = new Random(77);
        byte[] reference = text(random, 3000);
        byte[] hypothesis = text(random, 3000);
        ConfusionCounter expected = new ConfusionCounter();
        WerScorer.standard().score(UtterancePairs.of(blocks(reference, hypothesis)), expected);
        ConfusionCounter counter = new ConfusionCounter();
        LineSink sink = () -> new LineSink.Worker() {
            @Override
            public void accept(ScoredLine line) {
                counter.accept((AlignedWords) line);
            }

            @Override
            public void deliver() {}
        };
        WerScorer.standard().score(blocks(reference, hypothesis), 1, sink);
        assertEquals(expected.table(1), counter.table(1));
        ConfusionCounter twice = new ConfusionCounter();
        twice.add(counter);
        twice.add(counter);
        assertEquals(
                expected.table(1).substitutions().get(0).count() * 2,
                twice.table(1).substitutions().get(0).count());
    }

    private static void assertSameView(AlignedWords expected, AlignedWords actual) {
        assertEquals(expected.size(), actual.size());
        assertEquals(expected.counts(), actual.counts());
        assertEquals(expected.errors(), actual.errors());
        assertEquals(expected.tieLevelsDropped(), actual.tieLevelsDropped());
        assertEquals(expected.pair(), actual.pair());
        // Each column is looked at on the way to the right, and of lines that are not long once more on the way back.
        int looks = expected.size() > 500 ? expected.size() : 2 * expected.size();
        for (int i = 0; i < looks; i++) {
            int column = Math.min(i, 2 * expected.size() - 1 - i);
            assertEquals(expected.operation(column), actual.operation(column));
            if (expected.hasSaid(column)) {
                assertEquals(expected.said(column), actual.said(column));
            } else {
                assertThrows(IndexOutOfBoundsException.class, () -> expected.said(column));
                assertThrows(IndexOutOfBoundsException.class, () -> actual.said(column));
            }
            if (expected.hasHeard(column)) {
                assertEquals(expected.heard(column), actual.heard(column));
            } else {
                assertThrows(IndexOutOfBoundsException.class, () -> expected.heard(column));
                assertThrows(IndexOutOfBoundsException.class, () -> actual.heard(column));
            }
        }
    }

    private static WerScorer scorer(Random random) {
        WerScorer scorer = WerScorer.standard().withProfile(any(random, AlignmentProfile.values()));
        if (random.nextBoolean()) {
            scorer = scorer.withNormalizer(NormalizerPipeline.parse("fold"));
        }
        if (random.nextBoolean()) {
            Tokenization tokenization = new Tokenization(
                    any(random, WordTokenizer.values()), any(random, TokenUnit.values()), random.nextBoolean(), "hi");
            scorer = scorer.withTokenization(random.nextInt(4) == 0 ? tokenization.withAllSpaces() : tokenization);
        }
        return random.nextInt(4) == 0 ? scorer.withoutEmptyReferences() : scorer;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Returns the text with some of its characters replaced, left out or put in, but for the ends of lines. */
    private static byte[] edited(Random random, byte[] text) {
        StringBuilder edited = new StringBuilder();
        for (int c : new String(text, UTF_8).codePoints().toArray()) {
            int kind = c == '\n' || c == '\r' || c == '.' || c == 'x' ? -1 : random.nextInt(60);
            if (kind == 1 || kind == 2) {
                edited.append(kind == 1 ? " " : "a");
            }
            if (kind != 0) {
                edited.appendCodePoint(kind == 3 ? 'b' : c);
            }
        }
        return edited.toString().getBytes(UTF_8);
    }

    private static byte[] text(Random random, int lines) {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines; line++) {
            for (int word = random.nextInt(12); word > 0; word--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(GAPS[random.nextInt(GAPS.length)]);
            }
            // A CR before the LF of the next blank line would make the two one line end.
            text.append(random.nextBoolean() ? "." : "x").append(ENDS[random.nextInt(ENDS.length)]);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static PairBlocks blocks(byte[] reference, byte[] hypothesis) throws IOException {
        return PairBlocks.open(
                new PairBlocks.Source.Stream(new ByteArrayInputStream(reference), "reference"),
                new PairBlocks.Source.Stream(new ByteArrayInputStream(hypothesis), "hypothesis"));
    }

    /** Keeps every line in the order of delivery. */
    private static final class Keeper implements LineSink {

        private final List<ScoredUtterance> delivered = new ArrayList<>();

        @Override
        public Worker worker() {
            return new Worker() {
                private final List<ScoredUtterance> own = new ArrayList<>();

                @Override
                public void accept(ScoredLine line) {
                    assertEquals(
                            line.referenceWords(), line.utterance().counts().referenceWords());
                    ScoredUtterance utterance = line.utterance();
                    if (own.size() < 50) {
                        assertSameView(utterance, line);
                    }
                    own.add(utterance);
                }

                @Override
                public void deliver() {
                    delivered.addAll(own);
                    own.clear();
                }
            };
        }
    }
}
