package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.FixedPairs;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that travel between machines say what one counter says that has seen everything. */
class WordClassSumTest {

    private static final WerScorer SCORER = WerScorer.standard();
    private static final List<String> WORDS = List.of("fort", "golconda", "char", "minar", "charminar", "टिकट", "book");
    private static final List<ClassKind> KINDS =
            List.of(ClassKind.SCRIPT, ClassKind.RARE, ClassKind.SWITCH, ClassKind.WORDS, ClassKind.NUMBER);

    private static List<UtterancePair> pairs(Random random) {
        List<UtterancePair> pairs = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String id = "u" + (1000 + i);
            UtteranceDetails details = UtteranceDetails.NONE.withTerms(List.of(WORDS.get(random.nextInt(3))));
            pairs.add(new UtterancePair(
                    new Utterance(id, i + 1L, text(random), details), new Utterance(id, i + 1L, text(random))));
        }
        return pairs;
    }

    private static String text(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static WordClassSum sum(WordClassing classing, List<UtterancePair> pairs) throws IOException {
        WordClassCounter counter = classing.counter();
        SCORER.score(new FixedPairs(pairs), counter);
        return counter.sum();
    }

    private static ErrorCounts total(List<UtterancePair> pairs) throws IOException {
        List<ScoredUtterance> scored = new ArrayList<>();
        return SCORER.score(new FixedPairs(pairs), scored::add).counts();
    }

    private static WordClassSum sent(WordClassSum sum) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sum);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (WordClassSum) in.readObject();
        }
    }

    private static void isTheSameInParts(WordClassing classing, int parts, Random random)
            throws IOException, ClassNotFoundException {
        List<UtterancePair> pairs = pairs(random);
        WordClassSum whole = sum(classing, pairs);
        whole.orderByIds();
        List<List<UtterancePair>> shares = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            shares.add(new ArrayList<>());
        }
        pairs.forEach(pair -> shares.get(random.nextInt(parts)).add(pair));
        Collections.shuffle(shares, random);
        WordClassSum all = classing.sum();
        for (List<UtterancePair> share : shares) {
            WordClassSum part = sum(classing, share);
            part.orderByIds();
            all.add(sent(part));
        }
        ErrorCounts total = total(pairs);
        assertEquals(whole.result(classing, total), sent(all).result(classing, total));
    }

    @ParameterizedTest(name = "in {0} parts")
    @ValueSource(ints = {1, 2, 7, 200})
    void sumsOfListedTermsAddUpInAnyOrder(int parts) throws IOException, ClassNotFoundException {
        TermList terms =
                TermList.parse("terms", "term\ttype\tweight\nchar minar\tplace\t2.5\ngolconda\t\t1\nबुक\tx\t3\n");
        isTheSameInParts(WordClassing.of(SCORER).withKinds(KINDS).withTerms(terms), parts, new Random(19L + parts));
    }

    @ParameterizedTest(name = "in {0} parts")
    @ValueSource(ints = {1, 2, 7, 200})
    void sumsOfTermsThatEachUtteranceListsAddUpInAnyOrder(int parts) throws IOException, ClassNotFoundException {
        isTheSameInParts(WordClassing.of(SCORER).withListedTerms(), parts, new Random(7L + parts));
    }

    @Test
    void termsThatUtterancesListAreCountedOnceWhereverTheyAre() throws IOException {
        WordClassing classing = WordClassing.of(SCORER).withListedTerms();
        WordClassSum all = classing.sum();
        List<UtterancePair> pairs = new ArrayList<>();
        for (String word : List.of("fort", "char", "fort")) {
            UtteranceDetails details = UtteranceDetails.NONE.withTerms(List.of(word, word));
            pairs.add(new UtterancePair(
                    new Utterance(word, 1, "fort char book", details), new Utterance(word, 1, "fort char cook")));
            all.add(sum(classing, pairs.subList(pairs.size() - 1, pairs.size())));
        }
        TermTable terms = all.result(classing, total(pairs)).terms().orElseThrow();
        assertEquals(2, terms.listed());
        assertEquals(3, terms.counts().right());
        assertEquals(
                List.of("fort", "char"),
                terms.rows().stream().map(row -> row.term().text()).toList());
    }

    @Test
    void aListedTermOfWhichNothingIsLeftIsNone() throws IOException {
        WerScorer scorer = SCORER.withNormalizer(NormalizerPipeline.parse("punct-remove"));
        WordClassing classing = WordClassing.of(scorer).withListedTerms();
        UtteranceDetails details = UtteranceDetails.NONE.withTerms(List.of("!!!", "fort!"));
        WordClassCounter counter = classing.counter();
        ErrorCounts counts = scorer.score(
                        new FixedPairs(List.of(new UtterancePair(
                                new Utterance("u", 1, "the fort", details), new Utterance("u", 1, "the fort")))),
                        counter)
                .counts();
        TermTable terms = counter.result(counts).terms().orElseThrow();
        assertEquals(1, terms.listed());
        assertEquals(new TermCounts(1, 0, 0, 0, 0), terms.counts());
    }
}
