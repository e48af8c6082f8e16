package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.Damage;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.VocabularyKind;
import io.github.asreval.vocabulary.check.Samples.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged files: whatever is in them is a finding, and fixing them makes nothing worse. */
@Tag("long")
class MutationTest {

    private static final Fixer FIXER = new Fixer(RuleSet.standard());

    private static final int MUTATIONS = 20_000;

    /** A few of the samples are near the limit of the size; damaging those ten thousand times shows nothing new. */
    private static final int LARGEST = 4_000;

    @Test
    void neverThrowsAndNeverWorsens() {
        List<Sample> samples = Samples.all().stream()
                .filter(sample -> sample.bad().size() < LARGEST)
                .toList();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            checkDamaged(samples, seed);
        }
    }

    private static void checkDamaged(List<Sample> samples, int seed) {
        Random random = new Random(seed);
        Sample sample = samples.get(random.nextInt(samples.size()));
        VocabularyKind kind = sample.bad().kind();
        byte[] bytes = Damage.damaged(
                random.nextBoolean() ? sample.bad().bytes() : sample.good().bytes(), random);
        VocabularyFile file = VocabularyFile.of(sample.bad().name(), bytes);
        Supplier<String> message = () -> "seed " + seed + ", " + sample + ": " + Arrays.toString(bytes);
        try {
            check(random.nextBoolean() ? file.as(kind) : file, bytes, sample.goodLanguage(), message);
        } catch (RuntimeException e) {
            throw new AssertionError(message.get(), e);
        }
    }

    private static void check(VocabularyFile file, byte[] bytes, String language, Supplier<String> message) {
        assertArrayEquals(bytes, file.bytes(), message);
        FixReport report = FIXER.fix(file, language);
        assertInBounds(report.before(), message);
        assertInBounds(report.after(), message);
        assertTrue(report.after().count(Severity.ERROR) <= report.before().count(Severity.ERROR), message);
        List<Finding> fixable = report.left().stream()
                .filter(finding -> finding.fix().isPresent())
                .toList();
        assertEquals(List.of(), fixable, message);
        FixReport again = FIXER.fix(report.fixed(), language);
        assertEquals(List.of(), again.changes(), message);
        if (report.changes().isEmpty()) {
            assertArrayEquals(bytes, report.fixed().bytes(), message);
        }
    }

    private static void assertInBounds(Validation validation, Supplier<String> message) {
        List<Line> lines = validation.file().lines();
        for (Finding finding : validation.findings()) {
            Span where = finding.where();
            // A byte order mark stands on line 1 even if nothing follows it.
            assertTrue(where.line() <= Math.max(1, lines.size()), message);
            if (where.hasExtent()) {
                int length = lines.get(where.line() - 1).length();
                assertTrue(where.cellStart() + where.end() <= length, () -> message.get() + finding);
            }
            assertTrue(
                    finding.message().codePoints().noneMatch(Character::isISOControl), () -> message.get() + finding);
        }
    }
}
