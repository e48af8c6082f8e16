package io.github.asreval.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdPairsTest {

    @Test
    void pairsByIdInTheOrderOfTheReference() throws IOException {
        UtterancePairs pairs = pairs(
                new ListedReader("ref", "a one", "b two"), new ListedReader("hyp", "b zwei", "a"), MissingPolicy.ERROR);
        assertEquals(List.of("a: one | ", "b: two | zwei"), all(pairs));
        assertEquals(List.of("ref: a note", "hyp: a note"), pairs.notes());
    }

    @Test
    void namesTheIdsThatHaveNoCounterpart() {
        UtterancePairs pairs = pairs(
                new ListedReader("ref", "a 1", "b 2", "c 3"),
                new ListedReader("hyp", "x 1", "b 2"),
                MissingPolicy.ERROR);
        UnpairedUtterancesException unpaired = assertThrows(UnpairedUtterancesException.class, () -> all(pairs));
        assertEquals(
                "ref:1: 2 of 3 utterances in ref not in hyp: \"a\" (line 1), \"c\" (line 3); 1 of 2 utterances in hyp not"
                        + " in ref: \"x\" (line 1); add what is missing, or choose --missing skip or --missing count",
                unpaired.getMessage());
        assertEquals(3, unpaired.referenceUtterances());
        assertEquals(2, unpaired.hypothesisUtterances());
        assertEquals(1, unpaired.line());
    }

    @Test
    void namesTheFirstFewOnly() {
        String[] ids = new String[12];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = "u" + i;
        }
        UtterancePairs pairs = pairs(new ListedReader("ref"), new ListedReader("hyp", ids), MissingPolicy.ERROR);
        String message = String.valueOf(assertThrows(UnpairedUtterancesException.class, () -> all(pairs))
                .getMessage());
        assertTrue(message.startsWith("hyp:1: 12 of 12 utterances in hyp not in ref: \"u0\" (line 1), "), message);
        assertTrue(message.contains("\"u4\" (line 5) and 7 more; "), message);
    }

    @Test
    void leavesOutWhatIsMissingWithANote() throws IOException {
        UtterancePairs pairs =
                pairs(new ListedReader("ref", "a 1", "b 2"), new ListedReader("hyp", "x 1", "b 2"), MissingPolicy.SKIP);
        assertEquals(List.of("b: 2 | 2"), all(pairs));
        assertEquals(
                List.of(
                        "ref: a note",
                        "hyp: a note",
                        "ref: 1 utterance not in hyp, left out: \"a\" (line 1)",
                        "hyp: 1 utterance not in ref, left out: \"x\" (line 1)"),
                pairs.notes());
    }

    @Test
    void countsWhatIsMissingAgainstSilenceOfTheSameGroup() throws IOException {
        UtterancePairs pairs = pairs(
                new ListedReader("ref", "a 1", "b 2"),
                new ListedReader("hyp", "x 8", "b 2", "y 9"),
                MissingPolicy.COUNT);
        UtterancePair deleted = pairs.next().orElseThrow();
        assertEquals("s1", deleted.hypothesis().details().speaker());
        assertEquals(List.of("b: 2 | 2", "x:  | 8", "y:  | 9"), all(pairs));
        assertTrue(
                pairs.notes().contains("ref: 1 utterance not in hyp, their words count as deletions: \"a\" (line 1)"),
                pairs.notes()::toString);
    }

    @ParameterizedTest(name = "an id that occurs twice is refused, whatever becomes of missing ones ({0})")
    @EnumSource(MissingPolicy.class)
    void refusesAnIdTwice(MissingPolicy policy) {
        MalformedTranscriptException inReference = assertThrows(
                MalformedTranscriptException.class,
                () -> all(pairs(new ListedReader("ref", "a 1", "b", "a 2"), new ListedReader("hyp", "a 1"), policy)));
        assertEquals(
                "ref:3: \"a\" is the id of line 1 already; every utterance needs an id of its own",
                inReference.getMessage());
        MalformedTranscriptException inHypothesis = assertThrows(
                MalformedTranscriptException.class,
                () -> all(pairs(new ListedReader("ref"), new ListedReader("hyp", "a 1", "a 1"), policy)));
        assertEquals("hyp", inHypothesis.source());
        assertEquals(2, inHypothesis.line());
    }

    @Test
    void losesAndInventsNothingWhateverIsMissing() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Map<String, String> reference = texts(random);
            Map<String, String> hypothesis = texts(random);
            Map<String, String> expected = new HashMap<>();
            reference.forEach((id, text) -> expected.put(id, text + " | " + hypothesis.getOrDefault(id, "")));
            hypothesis.forEach((id, text) -> expected.putIfAbsent(id, " | " + text));
            Map<String, String> actual = new HashMap<>();
            for (String pair : all(pairs(
                    shuffled("ref", reference, random), shuffled("hyp", hypothesis, random), MissingPolicy.COUNT))) {
                String[] parts = pair.split(": ", 2);
                actual.put(parts[0], parts[1]);
            }
            assertEquals(expected, actual, "seed " + seed);
        }
    }

    private static Map<String, String> texts(Random random) {
        Map<String, String> texts = new HashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            texts.put("u" + random.nextInt(8), "t" + random.nextInt(100));
        }
        return texts;
    }

    private static ListedReader shuffled(String name, Map<String, String> texts, Random random) {
        List<String> lines = new ArrayList<>();
        texts.forEach((id, text) -> lines.add(id + " " + text));
        Collections.sort(lines);
        Collections.shuffle(lines, random);
        return new ListedReader(name, lines.toArray(String[]::new));
    }

    @Test
    void takesIdsOnlyIfBothSidesHaveThem() throws IOException {
        ListedReader ids = new ListedReader("ref");
        try (PlainReader lines =
                PlainReader.of(TextStream.of(new java.io.ByteArrayInputStream(new byte[0]), "lines"))) {
            assertEquals(Pairing.BY_ID, Pairing.of(ids, ids));
            assertEquals(Pairing.BY_LINE, Pairing.of(ids, lines));
            assertEquals(Pairing.BY_LINE, Pairing.of(lines, ids));
        }
    }

    @Test
    void byPositionTellsBothCountsAndWhereTheyRunApart() {
        UtterancePairs pairs = UtterancePairs.of(
                new ListedReader("ref", "1 good morning", "2 how may i help", "3 thank you"),
                new ListedReader("hyp", "1 good morning", "2 thank you"),
                Pairing.BY_LINE,
                MissingPolicy.SKIP);
        UnpairedUtterancesException unpaired = assertThrows(UnpairedUtterancesException.class, () -> all(pairs));
        assertEquals(
                "hyp: 3 utterances in ref but 2 utterances in hyp; they seem to run apart from utterance 2 on; utterance i"
                        + " of both must be the same stretch of speech",
                unpaired.getMessage());
    }

    @ParameterizedTest(name = "{0}: closes both sides")
    @EnumSource(Pairing.class)
    void closesBothSides(Pairing pairing) throws IOException {
        ListedReader reference = new ListedReader("ref");
        ListedReader hypothesis = new ListedReader("hyp");
        UtterancePairs.of(reference, hypothesis, pairing, MissingPolicy.ERROR).close();
        assertTrue(reference.isClosed() && hypothesis.isClosed());
    }

    private static UtterancePairs pairs(
            TranscriptReader reference, TranscriptReader hypothesis, MissingPolicy missing) {
        return UtterancePairs.of(reference, hypothesis, Pairing.BY_ID, missing);
    }

    private static List<String> all(UtterancePairs pairs) throws IOException {
        List<String> all = new ArrayList<>();
        for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
            UtterancePair pair = next.get();
            assertEquals(pair.hypothesis().id(), pair.reference().id());
            all.add(pair.reference().id() + ": " + pair.reference().text() + " | "
                    + pair.hypothesis().text());
        }
        return all;
    }
}
