package io.github.asreval.report.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way to print into files gives what the general way gives. */
class PlainRowsTest {

    private static final String[] WORDS = {
        "a",
        "be",
        "sea",
        "a-longer-word",
        "a-longer-word",
        "हाँ",
        "日本語",
        "e\u0301",
        "é",
        "x\u00A0y",
        "\u200B",
        "a\u001Bb",
        "\u007F",
        "Agent",
        "agent",
        "ten-twelve",
        "um",
        "twenty",
        "five"
    };
    private static final String[] GAPS = {" ", " ", " ", " ", "  ", "\t"};

    @ParameterizedTest(name = "with --normalize {0}")
    @ValueSource(strings = {"none", "fold", "fillers:en,hyphen-space", "hinglish-call", "punct-remove"})
    void printsWhatTheGeneralRowsPrint(String chain) throws IOException {
        Random random = new Random(8);
        StringBuilder reference = new StringBuilder();
        StringBuilder hypothesis = new StringBuilder();
        for (int line = 0; line < 5000; line++) {
            for (int word = random.nextInt(12); word > 0; word--) {
                String same = WORDS[random.nextInt(WORDS.length)];
                String gap = GAPS[random.nextInt(GAPS.length)];
                reference.append(random.nextInt(8) == 0 ? "" : same).append(gap);
                hypothesis.append(random.nextInt(8) == 0 ? WORDS[random.nextInt(WORDS.length)] : same);
                hypothesis.append(random.nextInt(8) == 0 ? "  " : gap);
            }
            reference.append('\n');
            hypothesis.append('\n');
        }
        try (PairBlocks blocks = PairBlocks.open(source(reference), source(hypothesis))) {
            WerScorer.standard().withNormalizer(NormalizerPipeline.parse(chain)).score(blocks, 1, Both::new);
        }
    }

    private static PairBlocks.Source source(StringBuilder text) {
        return new PairBlocks.Source.Stream(
                new ByteArrayInputStream(text.toString().getBytes(UTF_8)), "text");
    }

    /** Prints every line both ways. */
    private static final class Both implements LineSink.Worker {

        private final PlainRows plain = new PlainRows();
        private final AlignmentRows general = new AlignmentRows(TextStyle.PLAIN);

        @Override
        public void accept(ScoredLine line) {
            Utf8Buffer quick = new Utf8Buffer();
            Utf8Buffer expected = new Utf8Buffer();
            plain.append(line, quick);
            general.append(line, expected);
            assertEquals(expected.toString(), quick.toString());
        }

        @Override
        public void deliver() {}
    }
}
