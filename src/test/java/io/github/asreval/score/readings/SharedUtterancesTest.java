package io.github.asreval.score.readings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.FixedReader;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Pairing;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedUtterancesTest {

    /** An utterance for each letter, which is its id, and in capitals what was said or recognised. */
    private static TranscriptReader transcript(String ids) {
        return new FixedReader(Arrays.stream(ids.split("", -1))
                .filter(id -> !id.isEmpty())
                .map(id -> new Utterance(id, id.charAt(0), id.toUpperCase(Locale.ROOT)))
                .toList());
    }

    private static UtterancePairs pairs(String reference, String hypothesis, MissingPolicy policy) {
        return UtterancePairs.of(transcript(reference), transcript(hypothesis), Pairing.BY_ID, policy);
    }

    private static String all(UtterancePairs pairs, List<String> notes) throws IOException {
        List<String> all = new ArrayList<>();
        try (pairs) {
            for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                all.add(next.get().reference().id() + "="
                        + next.get().reference().text() + ":"
                        + next.get().hypothesis().text());
            }
            notes.addAll(pairs.notes());
        }
        return String.join(" ", all);
    }

    private static SharedUtterances read(String reference, List<String> hypotheses, MissingPolicy policy)
            throws IOException {
        SharedUtterances shared = new SharedUtterances(policy);
        for (String hypothesis : hypotheses) {
            // They pass as they are while it is found out what they share.
            assertEquals(
                    all(pairs(reference, hypothesis, policy), new ArrayList<>()),
                    all(shared.of(pairs(reference, hypothesis, policy), "ref", hypothesis), new ArrayList<>()));
            shared.hypothesisRead();
        }
        shared.complete();
        return shared;
    }

    @ParameterizedTest(name = "of {0}, recognised as {1} and as {2}, is compared under {3}: {4} and {5}")
    @CsvSource({
        "abc, abc, abc, SKIP,  a=A:A b=B:B c=C:C,     a=A:A b=B:B c=C:C",
        "abc, ab,  bc,  SKIP,  b=B:B,                 b=B:B",
        "abc, a,   bc,  SKIP,  '',                    ''",
        "abc, ab,  bc,  COUNT, a=A:A b=B:B c=C:,      a=A: b=B:B c=C:C",
        "ab,  abx, aby, COUNT, a=A:A b=B:B x=:X y=:,  a=A:A b=B:B x=: y=:Y",
        "ab,  abx, axb, COUNT, a=A:A b=B:B x=:X,      a=A:A b=B:B x=:X",
    })
    void allHypothesesAreComparedOnTheSameUtterances(
            String reference, String first, String second, MissingPolicy policy, String ofFirst, String ofSecond)
            throws IOException {
        SharedUtterances shared = read(reference, List.of(first, second), policy);
        List<String> notes = new ArrayList<>();
        assertEquals(ofFirst, all(shared.of(pairs(reference, first, policy), "ref", first), notes));
        assertEquals(ofSecond, all(shared.of(pairs(reference, second, policy), "ref", second), notes));
    }

    @ParameterizedTest(name = "under {2}, {1} beside {0} is told of as: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | bcd  | SKIP  | abc: 1 utterance left out, which other hypotheses lack",
                "abcd| d    | SKIP  | abcd: 3 utterances left out, which other hypotheses lack",
                "abcd| abcd | SKIP  | ''",
                "ab  | abx  | COUNT | ab: 1 utterance counted as right, without words, which only other hypotheses"
                        + " have",
                "ab  | abxyz| COUNT | ab: 3 utterances counted as right, without words, which only other hypotheses"
                        + " have",
                "abx | ab   | COUNT | ''",
            })
    void whatIsLeftOutOrAddedIsTold(String first, String second, MissingPolicy policy, String note) throws IOException {
        String reference = policy == MissingPolicy.SKIP ? "abcd" : "ab";
        SharedUtterances shared = read(reference, List.of(first, second), policy);
        List<String> notes = new ArrayList<>();
        List<String> own = new ArrayList<>();
        all(pairs(reference, first, policy), own);
        UtterancePairs pairs = shared.of(pairs(reference, first, policy), "ref", first);
        all(pairs, notes);
        assertEquals(own, notes.subList(0, own.size()));
        assertEquals(note, String.join("; ", notes.subList(own.size(), notes.size())));
        UtterancePairs plain = pairs(reference, first, policy);
        all(plain, new ArrayList<>());
        assertEquals(plain.notRecognised(), pairs.notRecognised());
    }

    @Test
    void utterancesOfOneReferenceAreNotThoseOfAnother() throws IOException {
        SharedUtterances shared = new SharedUtterances(MissingPolicy.COUNT);
        all(shared.of(pairs("a", "ax", MissingPolicy.COUNT), "one", "first"), new ArrayList<>());
        all(shared.of(pairs("a", "a", MissingPolicy.COUNT), "other", "first"), new ArrayList<>());
        shared.hypothesisRead();
        shared.complete();
        assertEquals(
                "a=A:A", all(shared.of(pairs("a", "a", MissingPolicy.COUNT), "other", "first"), new ArrayList<>()));
    }

    @Test
    void whereAMissingUtteranceIsAnErrorThereIsNothingToFindOut() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new SharedUtterances(MissingPolicy.ERROR));
        assertEquals(
                "where a missing utterance is an error, all hypotheses have the same",
                String.valueOf(refused.getMessage()));
    }

    @Test
    void whatWordsWithTimesFallIntoIsKnownByItsChannelAndLine() {
        TimedWords words = new TimedWords(false, List.of(new TimedWords.Word("a", 1, 2, Double.NaN)));
        UtteranceDetails details = UtteranceDetails.NONE.withRecording("call").withChannel("A");
        Utterance plain = new Utterance("id", 7, "a", details);
        Utterance during = new Utterance("id", 7, "a", details.during(1, 2));
        Utterance timed = new Utterance("", 1, "a", details.withWords(words));
        assertEquals("id", SharedUtterances.key(new UtterancePair(plain, plain)));
        assertEquals("call\nA", SharedUtterances.key(new UtterancePair(plain, timed)));
        assertEquals("call\nA\n7", SharedUtterances.key(new UtterancePair(during, timed)));
        assertTrue(
                SharedUtterances.find(new UtterancePair(plain, timed), Map.of()).isEmpty());
    }

    @Test
    void sharedPairsCloseWhatTheyAreTakenFrom() throws IOException {
        List<String> closed = new ArrayList<>();
        UtterancePairs pairs = new UtterancePairs() {
            @Override
            public Optional<UtterancePair> next() {
                return Optional.empty();
            }

            @Override
            public List<String> notes() {
                return List.of();
            }

            @Override
            public void close() {
                closed.add("closed");
            }
        };
        SharedUtterances shared = new SharedUtterances(MissingPolicy.SKIP);
        shared.complete();
        shared.of(pairs, "ref", "hyp").close();
        assertEquals(List.of("closed"), closed);
    }
}
