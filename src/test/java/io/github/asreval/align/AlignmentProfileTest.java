package io.github.asreval.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlignmentProfileTest {

    private static final List<String> REFERENCES =
            List.of("this is a test of skill", "hello world", "the quick brown fox jumps", "a b c d");
    private static final List<String> HYPOTHESES =
            List.of("this was a messy test", "hello world", "the kwik brown foxes jumped over", "b c d e");

    @ParameterizedTest(name = "{0} splits the ten errors of four lines into {2} substitutions, {3} del., {4} ins.")
    @CsvSource({
        "STANDARD, 10, 4, 3, 3",
        "NIST, 10, 4, 3, 3",
        "JIWER, 10, 4, 3, 3",
        "KALDI, 10, 4, 3, 3",
        "ASR_EVALUATION, 9, 6, 2, 2"
    })
    void countsFourLinesAsItsPeer(
            AlignmentProfile profile, int hits, int substitutions, int deletions, int insertions) {
        Map<EditOperation, Integer> counts = new EnumMap<>(EditOperation.class);
        for (int line = 0; line < REFERENCES.size(); line++) {
            var alignment = WordAligner.of(profile).align(words(REFERENCES.get(line)), words(HYPOTHESES.get(line)));
            for (EditOperation operation : EditOperation.values()) {
                counts.merge(operation, alignment.count(operation), Integer::sum);
            }
        }
        assertEquals(
                Map.of(
                        EditOperation.HIT, hits,
                        EditOperation.SUBSTITUTION, substitutions,
                        EditOperation.DELETION, deletions,
                        EditOperation.INSERTION, insertions),
                counts);
    }

    @ParameterizedTest(name = "{0} aligns the first line as {1} and the third as {2}")
    @CsvSource({
        "STANDARD, HSHIHDD, HSHSSI",
        "NIST, HSHIHDD, HSHISS",
        "JIWER, HSHIHDD, HSHISS",
        "KALDI, HSHIHDD, HSHSSI",
        "ASR_EVALUATION, HSHDSS, HSHISS"
    })
    void alignsTheLinesThatTellPeersApart(AlignmentProfile profile, String first, String third) {
        assertEquals(first, operations(profile, REFERENCES.get(0), HYPOTHESES.get(0)));
        assertEquals(third, operations(profile, REFERENCES.get(2), HYPOTHESES.get(2)));
    }

    @ParameterizedTest(name = "''{0}'' against ''{1}'': {2} for jiwer, {3} for asr-evaluation")
    @CsvSource({
        "a, b c, IS, IS",
        "a b, c, SD, DS",
        "a b c, x, SDD, DDS",
        "x a b, a b y, DHHI, DHHI",
        "a b, a a b, HIH, IHH",
        "a a b, a b, HDH, DHH"
    })
    void placesGapsAsItsPeer(String reference, String hypothesis, String jiwer, String asrEvaluation) {
        assertEquals(jiwer, operations(AlignmentProfile.JIWER, reference, hypothesis));
        assertEquals(asrEvaluation, operations(AlignmentProfile.ASR_EVALUATION, reference, hypothesis));
    }

    @Test
    void nistPaysAnErrorForHits() {
        // Six substitutions cost 24; six gaps and one substitution cost 22, and keep two words.
        assertEquals("SSSSSS", operations(AlignmentProfile.STANDARD, "a b c d e f", "d x f u v w"));
        assertEquals("DDDHSHIII", operations(AlignmentProfile.NIST, "a b c d e f", "d x f u v w"));
    }

    @ParameterizedTest(name = "{0} is found by its name")
    @EnumSource
    void isFoundByItsId(AlignmentProfile profile) {
        assertEquals(Optional.of(profile), AlignmentProfile.of(profile.id()));
        assertEquals(profile, WordAligner.of(profile).profile());
    }

    @Test
    void hasStableIds() {
        assertEquals("asr-evaluation", AlignmentProfile.ASR_EVALUATION.id());
        assertEquals(Optional.of(AlignmentProfile.KALDI), AlignmentProfile.of("kaldi"));
        assertEquals(Optional.empty(), AlignmentProfile.of("KALDI"));
        assertEquals(Optional.empty(), AlignmentProfile.of(""));
    }

    private static String operations(AlignmentProfile profile, String reference, String hypothesis) {
        var letters = new StringBuilder();
        for (AlignedPair pair : WordAligner.of(profile)
                .align(words(reference), words(hypothesis))
                .pairs()) {
            letters.append(pair.operation().name().charAt(0));
        }
        return letters.toString();
    }

    private static List<String> words(String line) {
        return List.of(line.split(" ", -1));
    }
}
