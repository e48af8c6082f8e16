package io.github.asreval.score.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.FixedReader;
import io.github.asreval.score.WerScorer;
import io.github.asreval.text.Words;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sides that are cut differently are scored as if they were not. */
class SegmentPairsTest {

    private static final String[] WORDS = {"a", "b", "c", "Agent", "हाँ", "ten", "-", "don't", "東京", "x"};

    @ParameterizedTest(name = "under {0}, the pieces have the errors of the whole, and nothing is lost")
    @EnumSource(AlignmentProfile.class)
    void piecesHaveTheErrorsOfTheWhole(AlignmentProfile profile) throws IOException {
        Random random = new Random(profile.id().length());
        for (int round = 0; round < 400; round++) {
            WerScorer scorer = WerScorer.standard().withProfile(profile);
            scorer = round % 2 == 0 ? scorer : scorer.withNormalizer(NormalizerPipeline.parse("fold,punct-edge"));
            List<String> said = words(random);
            List<String> heard = edited(said, random);
            List<String> reference = cut(said, random);
            List<String> hypothesis = cut(heard, random);
            List<UtterancePair> pairs = pairs(reference, hypothesis, scorer);
            assertEquals(
                    reference,
                    pairs.stream().map(pair -> pair.reference().text()).toList());
            List<String> pieces =
                    pairs.stream().map(pair -> pair.hypothesis().text()).toList();
            if (!reference.isEmpty()) {
                assertEquals(heard, Words.split(String.join(" ", pieces)));
            }
            ErrorCounts whole = scorer.score(
                            String.join(" ", said), String.join(" ", reference.isEmpty() ? List.of() : heard))
                    .total()
                    .counts();
            long errors = 0;
            for (UtterancePair pair : pairs) {
                errors += scorer.score(
                                pair.reference().text(), pair.hypothesis().text())
                        .total()
                        .counts()
                        .errors();
            }
            assertTrue(errors <= whole.errors(), () -> reference + " " + hypothesis + " " + pieces);
            if (profile == AlignmentProfile.STANDARD || profile == AlignmentProfile.JIWER) {
                assertEquals(whole.errors(), errors, () -> reference + " " + hypothesis + " " + pieces);
            }
        }
    }

    @Test
    void cutsWhereTheReferenceIsCut() throws IOException {
        assertEquals(
                List.of("good morning", "how are you then"),
                texts(pairs(
                        List.of("good morning", "how are you"),
                        List.of("good", "morning how", "are you then"),
                        WerScorer.standard())));
    }

    @Test
    void givesInsertionsBetweenUtterancesToTheFirstAndThoseAtTheBeginningToTheFirstOfAll() throws IOException {
        assertEquals(
                List.of("um a b er", "", "c"),
                texts(pairs(List.of("a b", "", "c"), List.of("um a", "b er c"), WerScorer.standard())));
    }

    @Test
    void leavesNothingOfAnEmptyReferenceAndNothingForAnEmptyHypothesis() throws IOException {
        assertEquals(List.of(), texts(pairs(List.of(), List.of("a b"), WerScorer.standard())));
        assertEquals(List.of("", ""), texts(pairs(List.of("a", "b"), List.of(), WerScorer.standard())));
    }

    @Test
    void keepsIdsOfTheReferenceAndTheSpeakersOfBoth() throws IOException {
        Utterance said = new Utterance("s1", 7, "a b", UtteranceDetails.NONE.withSpeaker("agent"));
        Utterance heard = new Utterance("h1", 3, "a b", UtteranceDetails.NONE.withSpeaker("spk_0"));
        UtterancePair pair = new SegmentPairs(
                        new FixedReader(List.of(said)), new FixedReader(List.of(heard)), WerScorer.standard())
                .next()
                .orElseThrow();
        assertEquals(said, pair.reference());
        assertEquals(new Utterance("s1", 3, "a b", heard.details()), pair.hypothesis());
    }

    private static List<String> texts(List<UtterancePair> pairs) {
        return pairs.stream().map(pair -> pair.hypothesis().text()).toList();
    }

    private static List<UtterancePair> pairs(List<String> reference, List<String> hypothesis, WerScorer scorer)
            throws IOException {
        List<UtterancePair> all = new ArrayList<>();
        try (UtterancePairs pairs = new SegmentPairs(FixedReader.of(reference), FixedReader.of(hypothesis), scorer)) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                all.add(next.get());
            }
        }
        return all;
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return words;
    }

    private static List<String> edited(List<String> words, Random random) {
        List<String> edited = new ArrayList<>();
        for (String word : words) {
            int kind = random.nextInt(6);
            if (kind == 0) {
                edited.add(WORDS[random.nextInt(WORDS.length)]);
            }
            if (kind != 1) {
                edited.add(kind == 2 ? WORDS[random.nextInt(WORDS.length)] : word);
            }
        }
        return edited;
    }

    private static List<String> cut(List<String> words, Random random) {
        List<String> utterances = new ArrayList<>();
        int start = 0;
        while (start < words.size()) {
            int end = Math.min(words.size(), start + random.nextInt(5));
            utterances.add(String.join(" ", words.subList(start, end)));
            start = end;
        }
        return utterances;
    }

    @Test
    void longTranscriptsAreCutAsShortOnes() throws IOException {
        List<String> words = IntStream.range(0, 1_000).mapToObj(i -> "w" + i).toList();
        List<String> reference = new ArrayList<>();
        List<String> hypothesis = new ArrayList<>();
        for (int i = 0; i < 1_000; i += 10) {
            reference.add(String.join(" ", words.subList(i, i + 10)));
        }
        for (int i = 0; i < 1_000; i += 25) {
            hypothesis.add(String.join(" ", words.subList(i, i + 25)));
        }
        assertEquals(reference, texts(pairs(reference, hypothesis, WerScorer.standard())));
    }

    @Test
    void theLastUtteranceGetsAllThatIsLeft() throws IOException {
        assertEquals(
                List.of("a", "b x y z"),
                texts(pairs(List.of("a", "b"), List.of("a b", "x", "y z"), WerScorer.standard())));
    }
}
