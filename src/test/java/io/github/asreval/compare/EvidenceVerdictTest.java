package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.WerScorer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EvidenceVerdictTest {

    private static EvidenceVerdict verdict(double difference, double p, double corrected) {
        TestResult test = new TestResult(TestName.FLIP, "speaker", 8, 3, p, corrected, true, 0.0078125, Map.of());
        return new EvidenceVerdict("b.txt", 0.05, OptionalDouble.of(difference), Optional.of(test));
    }

    @Test
    void failsOnlyWhatIsWorseForSure() {
        assertFalse(verdict(0.01, 0.01, 0.01).passed());
        assertTrue(verdict(-0.01, 0.01, 0.01).passed());
        assertTrue(verdict(0.01, 0.2, 0.2).passed());
        assertTrue(verdict(0.01, 0.01, 0.06).passed());
        assertTrue(verdict(0.01, 0.05, 0.05).passed());
        assertTrue(verdict(0, 0.01, 0.01).passed());
    }

    @Test
    void doesNotPassWhatWasNotMeasured() {
        assertFalse(new EvidenceVerdict("b", 0.05, OptionalDouble.of(-1), Optional.empty()).passed());
        assertFalse(new EvidenceVerdict(
                        "b", 0.05, OptionalDouble.empty(), verdict(0, 1, 1).test())
                .passed());
        assertThrows(
                IllegalArgumentException.class,
                () -> new EvidenceVerdict("b", 1, OptionalDouble.of(0), Optional.empty()));
    }

    @Test
    void saysWhyForPeople() {
        assertEquals(
                "fail-if-worse 0.05: 1.527 points more, flip test p = 0.0080, failed",
                verdict(0.01527, 0.008, 0.008).toString());
        assertEquals(
                "fail-if-worse 0.05: 1.527 points less, flip test p = 0.020 (corrected 0.060), passed",
                verdict(-0.01527, 0.02, 0.06).toString());
        assertEquals(
                "fail-if-worse 0.05: unchanged, flip test p = 1, passed",
                verdict(0, 1, 1).toString());
    }

    @Test
    void judgesAllButTheFirst() {
        List<String> reference = Collections.nCopies(12, "a b c");
        List<String> worse = Collections.nCopies(12, "a x c");
        Comparison comparison = Comparison.of(WerScorer.standard(), reference, List.of(reference, worse, reference));
        List<EvidenceVerdict> verdicts = EvidenceVerdict.of(comparison, 0.05);
        assertEquals(
                List.of(false, true),
                verdicts.stream().map(EvidenceVerdict::passed).toList());
    }
}
