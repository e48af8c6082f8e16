package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the article's call, as far as its printed texts give them; testdata/hinglish-call/README.md. */
class HinglishCallTest {

    @ParameterizedTest(name = "{0}: {1}/132, of which S {2}, D {3}, I {4}")
    @CsvSource({
        "hypothesis.txt, 15, 10, 4, 1",
        "hypothesis-space-restored.txt, 13, 9, 3, 1",
        "hypothesis-custom-vocabulary.txt, 9, 5, 3, 1",
    })
    void givesTheFiguresOfThePrintedTexts(String hypothesis, long errors, long subs, long dels, long inserts)
            throws IOException {
        for (AlignmentProfile profile :
                new AlignmentProfile[] {AlignmentProfile.STANDARD, AlignmentProfile.ASR_EVALUATION}) {
            ErrorCounts counts = WerScorer.standard()
                    .withProfile(profile)
                    .score(call("reference.txt"), call(hypothesis))
                    .total()
                    .counts();
            assertEquals(132, counts.referenceWords());
            assertEquals(errors, counts.errors());
            assertEquals(new ErrorCounts(132 - subs - dels, subs, dels, inserts), counts, profile.id());
        }
    }

    @ParameterizedTest(name = "{0} compared by {1}: {2}/{3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "hypothesis.txt; speaker; 13; 114",
                "hypothesis.txt; speaker:Agent+Customer; 13; 114",
                "hypothesis.txt; transcribe-console; 13; 114",
                "hypothesis.txt; speaker,punct-edge; 12; 113",
                "hypothesis-space-restored.txt; nfc,invisible,ws; 13; 132",
                "hypothesis-space-restored.txt; speaker; 13; 114",
                "hypothesis-space-restored.txt; speaker,punct-edge; 12; 113",
                "hypothesis-space-restored.txt; speaker,basic,fillers:hi+en; 12; 113",
                "hypothesis-custom-vocabulary.txt; speaker; 9; 114",
            })
    void labelsAndPunctuationWeighWhatTheyWeigh(String hypothesis, String chain, long errors, long words)
            throws IOException {
        ErrorCounts counts = WerScorer.standard()
                .withNormalizer(NormalizerPipeline.parse(chain))
                .score(call("reference.txt"), call(hypothesis))
                .total()
                .counts();
        assertEquals(errors + "/" + words, counts.errors() + "/" + counts.referenceWords());
    }

    /** The same 13 errors, but of 225 words: every vowel sign has become a blank, and 9.8 % is 5.8 % now. */
    @ParameterizedTest(name = "with {0}: {1}/{2}")
    @CsvSource({
        "whisper-basic, 13, 225",
        "whisper-basic-fixed, 12, 122",
        "vistaar:hi, 12, 122",
        "jiwer-default, 13, 132"
    })
    void normalisersOfPeersGiveTheirOwnFigures(String normalizer, long errors, long referenceWords) throws IOException {
        ErrorCounts counts = WerScorer.standard()
                .withNormalizer(NormalizerPipeline.parse(normalizer))
                .score(call("reference.txt"), call("hypothesis-space-restored.txt"))
                .total()
                .counts();
        assertEquals(errors, counts.errors());
        assertEquals(referenceWords, counts.referenceWords());
    }

    private static Path call(String file) {
        return Path.of("testdata/hinglish-call", file);
    }
}
