package io.github.asreval.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.TextHint.Kind;
import io.github.asreval.score.TextHint.Place;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextHintsTest {

    private static final String[] PIECES = {
        "Agent",
        ":",
        ":हाँ",
        "Agent:",
        "क",
        "\u0958",
        "क\u093C",
        "e\u0301",
        "é",
        "x\u00A0y",
        "a\u200Bb",
        "aя",
        "ok",
        "\u1031\u1019"
    };

    @Test
    void tellsOfTheLabelsInTheArticlesCall() throws IOException {
        TextHints hints = new TextHints(WerScorer.standard());
        PairBlocks call = PairBlocks.open(
                new PairBlocks.Source.File(Path.of("testdata/hinglish-call/reference.txt")),
                new PairBlocks.Source.File(Path.of("testdata/hinglish-call/hypothesis.txt")));
        WerScorer.standard().score(call, 1, LineSink.NONE, hints);
        assertEquals(
                List.of(
                        new TextHint(
                                Kind.REMEDY,
                                3,
                                Optional.empty(),
                                "3 of 15 errors differ only in case, punctuation or quotes: --normalize basic gives"
                                        + " 9.8 %"),
                        new TextHint(
                                Kind.GLUED_LABEL,
                                1,
                                Optional.of(new Place(false, 4)),
                                "a speaker label is glued to the word behind it in 1 line, such as \"Agent :हाँ\";"
                                        + " where the other side has a blank, that costs two errors: --normalize"
                                        + " speaker leaves labels out"),
                        new TextHint(
                                Kind.LABELS,
                                18,
                                Optional.empty(),
                                "18 of the reference's 132 words are speaker labels, which are easy to get right and"
                                        + " lower the rate: --normalize speaker leaves them out")),
                hints.list());
    }

    @Test
    void plainTextHasNone() {
        assertEquals(List.of(), hints(WerScorer.standard(), "the quick fox\nहिन्दी है", "the quick box\nहिन्दी था"));
        assertEquals(List.of(), hints(WerScorer.standard(), "", ""));
    }

    @ParameterizedTest(name = "\"{0}\" and \"{1}\": {2}, {3} times, first in line {4} of the reference: {5}")
    @CsvSource({
        "'a b x y z', 'a\u00A0b a', NO_BREAK_SPACE, 1, 1, false",
        "'ok \u200Bok a\u200Bb', ok, INVISIBLE, 2, 1, true",
        "'ok aя', 'ok бb', MIXED_SCRIPTS, 2, 1, true",
        "'\u1031\u1019 မြန်မာ', မ, ZAWGYI, 1, 1, true",
    })
    void tellsOfOddWords(String reference, String hypothesis, Kind kind, long count, long line, boolean inReference) {
        List<TextHint> hints = hints(WerScorer.standard(), reference, hypothesis);
        assertEquals(1, hints.size(), hints.toString());
        assertEquals(kind, hints.get(0).kind());
        assertEquals(count, hints.get(0).count());
        assertEquals(Optional.of(new Place(inReference, line)), hints.get(0).place());
        assertFalse(hints.get(0).message().endsWith("."));
    }

    @Test
    void countsMatchesThatNeededTheCanonicalForm() {
        assertEquals(
                List.of(Kind.CANONICAL_MATCHES),
                kinds(hints(WerScorer.standard(), "é é e\u0301 Q", "e\u0301 é e\u0301 x")));
        assertEquals(
                1,
                hints(WerScorer.standard(), "é é e\u0301 Q", "e\u0301 é e\u0301 x")
                        .get(0)
                        .count());
        assertEquals(List.of(), hints(WerScorer.standard(), "e\u0301", "e\u0301"));
    }

    @Test
    void aWordGluedToWhatIsNoLabelElsewhereIsNone() {
        assertEquals(List.of(), hints(WerScorer.standard(), "smile :D now it is fine", "smile :D now"));
        assertEquals(
                List.of(Kind.REMEDY, Kind.GLUED_LABEL),
                kinds(hints(
                        WerScorer.standard(),
                        "A :yes one two three four five six seven eight nine ten",
                        "A: yes one two three four five six seven eight nine ten")));
    }

    @Test
    void fewLabelsAreNotWorthAHint() {
        String line = "w ".repeat(20);
        assertEquals(List.of(), hints(WerScorer.standard(), "A: " + line, "A: " + line));
        assertEquals(List.of(Kind.LABELS), kinds(hints(WerScorer.standard(), "A : " + line, "A : " + line)));
    }

    @Test
    void saysThatAChainShattersWords() {
        assertFalse(TextHints.shatters(100, 105));
        assertTrue(TextHints.shatters(100, 106));
        assertFalse(TextHints.shatters(0, 0));
        TextHints hints = new TextHints(WerScorer.standard());
        hints.words(100, 60);
        hints.words(32, 165);
        assertEquals(
                List.of(new TextHint(
                        Kind.SHATTERED_WORDS,
                        93,
                        Optional.empty(),
                        "this chain shatters words: it makes 225 of the reference's 132: --ablation tells which step"
                                + " does")),
                hints.list());
    }

    @ParameterizedTest(name = "counting {0}s")
    @EnumSource(TokenUnit.class)
    void seesShatteredWordsWhateverIsCounted(TokenUnit unit) {
        Tokenization tokenization = Tokenization.of(WordTokenizer.WHITESPACE, unit, "");
        WerScorer folding = chain("fold").withTokenization(tokenization);
        assertEquals(List.of(), hints(folding, "one two-three", "one two-three"));
        WerScorer splitting = chain("hyphen-space").withTokenization(tokenization);
        List<TextHint> hints = hints(splitting, "one two-three", "one two-three");
        assertEquals(List.of(Kind.SHATTERED_WORDS), kinds(hints));
        assertEquals(1, hints.get(0).count());
    }

    @Test
    void labelsThatAStepLeavesOutAreNoHint() {
        assertEquals(List.of(Kind.LABELS), kinds(hints(WerScorer.standard(), "A : yes", "A : yes")));
        assertEquals(List.of(), hints(chain("speaker"), "A : yes", "A : yes"));
    }

    private static WerScorer chain(String chain) {
        return WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain));
    }

    @Test
    void partsAddUpToTheWhole() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            List<ScoredUtterance> utterances =
                    WerScorer.standard().score(lines(random), lines(random)).utterances();
            HintOracle whole = new HintOracle(WerScorer.standard());
            utterances.forEach(whole);
            HintOracle odd = new HintOracle(WerScorer.standard());
            HintOracle even = new HintOracle(WerScorer.standard());
            for (int i = 0; i < utterances.size(); i++) {
                (i % 2 == 0 ? even : odd).accept(utterances.get(i));
            }
            odd.hints().add(even.hints());
            assertEquals(whole.hints().list(), odd.hints().list());
        }
    }

    @Test
    void countsTheSameMatchesOnThePathOfLargeCorpora() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<String> reference = lines(random);
            List<String> hypothesis = lines(random);
            HintOracle expected = new HintOracle(WerScorer.standard());
            WerScorer.standard().score(reference, hypothesis).utterances().forEach(expected);
            TextHints hints = new TextHints(WerScorer.standard());
            LineSink sink = () -> new LineSink.Worker() {
                @Override
                public void accept(ScoredLine line) {
                    hints.matches(line);
                }

                @Override
                public void deliver() {}
            };
            PairBlocks blocks = PairBlocks.open(stream(reference), stream(hypothesis));
            WerScorer.standard().score(blocks, 1, sink);
            assertEquals(only(Kind.CANONICAL_MATCHES, expected.hints()), only(Kind.CANONICAL_MATCHES, hints));
        }
    }

    private static PairBlocks.Source stream(List<String> lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), "text");
    }

    private static List<TextHint> only(Kind kind, TextHints hints) {
        return hints.list().stream().filter(hint -> hint.kind() == kind).toList();
    }

    private static List<String> lines(Random random) {
        return random.ints(5, 1, 6)
                .mapToObj(words -> String.join(
                        " ",
                        random.ints(words, 0, PIECES.length)
                                .mapToObj(piece -> PIECES[piece])
                                .toList()))
                .toList();
    }

    private static List<Kind> kinds(List<TextHint> hints) {
        return hints.stream().map(TextHint::kind).toList();
    }

    private static List<TextHint> hints(WerScorer scorer, String reference, String hypothesis) {
        HintOracle hints = new HintOracle(scorer);
        scorer.score(List.of(reference.split("\n", -1)), List.of(hypothesis.split("\n", -1)))
                .utterances()
                .forEach(hints);
        return hints.hints().list();
    }
}
