package io.github.asreval.score.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.LineSink;
import io.github.asreval.score.ScoredLine;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import io.github.asreval.transcript.PairBlocks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists and lines that outgrow whatever room was made for them at first. */
class LongTermListTest {

    private static final int PHRASES = 700;

    private static final WerScorer SCORER = WerScorer.standard();

    /** Three words each, of which the second and the third are those of many; and every seventh begins as the one before. */
    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < PHRASES; i++) {
            phrases.add("w" + (i % 7 == 0 && i > 0 ? i - 1 : i) + " x" + i % 5 + (i % 7 == 0 ? "z" : "") + " y" + i);
        }
        return phrases;
    }

    private static WordClassResult result(List<String> said, List<String> heard) {
        StringBuilder list = new StringBuilder("term\ttype\n");
        List<String> phrases = phrases();
        for (int i = 0; i < PHRASES; i++) {
            list.append(phrases.get(i)).append("\ttype").append(i % 3).append('\n');
            list.append("single").append(i).append("\tsingle\n");
        }
        WerResult scored = SCORER.score(said, heard);
        WordClassCounter counter = WordClassing.of(SCORER)
                .withTerms(TermList.parse("terms", list.toString()))
                .counter();
        scored.utterances().forEach(counter);
        return counter.result(scored.total().counts());
    }

    @Test
    void everyTermOfALongLineIsFound() {
        List<String> words = new ArrayList<>(phrases());
        for (int i = 0; i < PHRASES; i++) {
            words.add(i, "single" + i);
        }
        String line = String.join(" ", words);
        WordClassResult result = result(List.of("single1 x", line), List.of("single1 x", line));
        TermTable terms = result.terms().orElseThrow();
        assertEquals(2 * PHRASES, terms.listed());
        assertEquals(2 * PHRASES, terms.rows().size());
        for (TermRow row : terms.rows()) {
            long times = row.term().text().equals("single1") ? 2 : 1;
            assertEquals(
                    new TermCounts(times, 0, 0, 0, 0), row.counts(), row.term().text());
        }
        List<WordClassRow> types = result.tables().get(1).rows();
        assertEquals(
                List.of("single", "type0", "type1", "type2"),
                types.stream().map(WordClassRow::name).toList());
        assertEquals(PHRASES + 1, types.get(0).counts().hits());
        assertEquals(3 * 234, types.get(1).counts().hits());
        assertEquals(3 * 233, types.get(2).counts().hits());
    }

    @Test
    void whatLacksItsMiddleOrItsEndIsMissed() {
        String said = String.join(" ", phrases());
        String heard = said.replace(" x3", " q").replace(" y111 ", " q ");
        TermTable terms = result(List.of(said), List.of(heard)).terms().orElseThrow();
        for (TermRow row : terms.rows()) {
            boolean missed =
                    row.term().text().contains(" x3") || row.term().text().endsWith(" y111");
            assertEquals(
                    missed ? new TermCounts(0, 0, 0, 1, 0) : new TermCounts(1, 0, 0, 0, 0),
                    row.counts(),
                    row.term().text());
        }
        assertEquals(PHRASES, terms.counts().said());
        assertEquals(141, terms.counts().missed());
    }

    @Test
    void whatBeginsAsAPhraseIsNone() {
        WordClassResult result = result(List.of("w1 x1 w1 x1 y2 w699 x4"), List.of("w1 x1 w1 x1 y2 w699 x4"));
        assertEquals(TermCounts.ZERO, result.terms().orElseThrow().counts());
        assertEquals(new ErrorCounts(7, 0, 0, 0), result.tables().get(0).rest());
        assertEquals(true, result.tables().get(0).hasRest());
    }

    @Test
    void threadsThatNumberManyWordsFindTheSame() throws IOException {
        List<String> said = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        List<String> phrases = phrases();
        for (int i = 0; i < PHRASES; i++) {
            said.add("a" + i + " " + phrases.get(i) + " b" + i + " single" + i);
            heard.add(i % 9 == 0 ? "a" + i + " b" + i : said.get(i) + (i % 8 == 0 ? " single5" : ""));
        }
        WordClassing classing = WordClassing.of(SCORER)
                .withTerms(TermList.of(phrases.toArray(String[]::new)))
                .withKinds(List.of(ClassKind.WORDS, ClassKind.RARE));
        WordClassCounter whole = classing.counter();
        WerResult scored = SCORER.score(said, heard);
        scored.utterances().forEach(whole);
        List<WordClassCounter> parts = Collections.synchronizedList(new ArrayList<>());
        LineSink sink = () -> {
            WordClassCounter part = classing.counter();
            parts.add(part);
            return new LineSink.Worker() {
                @Override
                public void accept(ScoredLine line) {
                    part.accept(line);
                }

                @Override
                public void deliver() {}
            };
        };
        try (PairBlocks blocks = PairBlocks.open(source(said), source(heard))) {
            assertEquals(scored.total().counts(), SCORER.score(blocks, 1, sink).counts());
        }
        WordClassCounter all = classing.counter();
        parts.forEach(all::add);
        assertEquals(
                whole.result(scored.total().counts()), all.result(scored.total().counts()));
    }

    @Test
    void aWordBehindALongPhraseMayBeginATerm() {
        StringBuilder phrase = new StringBuilder("first");
        for (int i = 0; i < 60; i++) {
            phrase.append(" a").append(i);
        }
        WordClassCounter counter = WordClassing.of(SCORER)
                .withTerms(TermList.of(phrase.toString(), "b"))
                .counter();
        WerResult scored = SCORER.score("b " + phrase, "b " + phrase);
        scored.utterances().forEach(counter);
        assertEquals(
                2,
                counter.result(scored.total().counts())
                        .terms()
                        .orElseThrow()
                        .counts()
                        .right());
    }

    private static PairBlocks.Source source(List<String> lines) {
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return new PairBlocks.Source.Stream(new ByteArrayInputStream(text), "lines");
    }
}
