package io.github.asreval.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Tokenization;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.PairScorer;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.Word;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.UtterancePairs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers read out in lines of bytes are what they are in lines of text, which are normalised as a whole. */
class ContextSpansTest {

    private static final String[] PIECES =
            ("one two hundred and a half twenty point do 25 ₹5 लाख पाँच साढ़े twenty-five"
                            + " five, , - (six) ten। so book Two \u00A0 x\u00A0five \u200B um एक हज़ार 3,000 zwei und zwanzig"
                            + " tausend [noise] A: a-word-of-more-than-sixteen-bytes")
                    .split(" ", -1);

    @ParameterizedTest(name = "{0} gives what it gives for whole lines")
    @ValueSource(
            strings = {
                "hinglish-call",
                "num",
                "num-parse:hi+en,fold",
                "num-ungroup,num",
                "num-parse:de",
                "fillers:en,num",
                "punct-space,num",
                "punct-remove,fold"
            })
    void givesWhatWholeLinesGive(String chain) throws IOException {
        Random random = new Random(chain.length());
        for (int round = 0; round < 60; round++) {
            List<String> reference = new ArrayList<>();
            List<String> hypothesis = new ArrayList<>();
            for (int line = 0; line < 40; line++) {
                List<String> said = words(random);
                reference.add(line(random, said));
                hypothesis.add(line(random, edited(random, said)));
            }
            WerScorer scorer = scorer(random).withNormalizer(NormalizerPipeline.parse(chain));
            WerResult whole = PairScorer.result(scorer, UtterancePairs.of(blocks(reference, hypothesis)));
            List<ScoredUtterance> expected = whole.utterances();
            List<ScoredUtterance> found = new ArrayList<>();
            assertEquals(whole.total(), scorer.score(blocks(reference, hypothesis), 1, keeper(found)));
            assertEquals(whole.total(), scorer.score(blocks(reference, hypothesis), 1, LineSink.NONE));
            for (int i = 0; i < expected.size(); i++) {
                assertEquals(expected.get(i), found.get(i));
                assertEquals(written(expected.get(i)), written(found.get(i)));
            }
            assertEquals(expected.size(), found.size());
        }
    }

    /** Words are equal if they compare as equal; reports show what was written. */
    private static List<String> written(ScoredUtterance utterance) {
        List<String> written = new ArrayList<>();
        utterance.alignment().reference().stream().map(Word::written).forEach(written::add);
        utterance.alignment().hypothesis().stream().map(Word::written).forEach(written::add);
        return written;
    }

    private static LineSink keeper(List<ScoredUtterance> target) {
        return () -> new LineSink.Worker() {
            @Override
            public void accept(ScoredLine line) {
                target.add(line.utterance());
            }

            @Override
            public void deliver() {}
        };
    }

    private static WerScorer scorer(Random random) {
        AlignmentProfile[] profiles = AlignmentProfile.values();
        WerScorer scorer = WerScorer.standard().withProfile(profiles[random.nextInt(profiles.length)]);
        return switch (random.nextInt(6)) {
            case 0 -> scorer.withTokenization(Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, ""));
            case 1 -> scorer.withTokenization(new Tokenization(WordTokenizer.ICU, TokenUnit.WORD, false, "hi"));
            case 2 -> scorer.withTokenization(new Tokenization(WordTokenizer.WHITESPACE, TokenUnit.GRAPHEME, true, ""));
            default -> scorer;
        };
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int word = random.nextInt(10); word > 0; word--) {
            words.add(PIECES[random.nextInt(PIECES.length)]);
        }
        return words;
    }

    /** Leaves both ends alike mostly, so that numbers go on differently behind what the sides share. */
    private static List<String> edited(Random random, List<String> words) {
        List<String> edited = new ArrayList<>(words);
        for (int edits = random.nextInt(3); edits > 0; edits--) {
            int place = random.nextInt(edited.size() + 1);
            if (place < edited.size() && random.nextBoolean()) {
                edited.remove(place);
            } else {
                edited.add(place, PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return edited;
    }

    private static String line(Random random, List<String> words) {
        return String.join(random.nextInt(8) == 0 ? "  " : " ", words);
    }

    private static PairBlocks blocks(List<String> reference, List<String> hypothesis) throws IOException {
        return PairBlocks.open(stream(reference, "reference"), stream(hypothesis, "hypothesis"));
    }

    private static PairBlocks.Source stream(List<String> lines, String name) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(UTF_8);
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), name);
    }
}
