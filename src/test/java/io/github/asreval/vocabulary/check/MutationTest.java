package io.github.asreval.vocabulary.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.vocabulary.Kind;
import io.github.asreval.vocabulary.Line;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.Samples.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Damaged files: whatever is in them is a finding, and fixing them makes nothing worse. */
class MutationTest {

    private static final Fixer FIXER = new Fixer(RuleSet.standard());

    private static final int MUTATIONS = 20_000;

    /** A few of the samples are near the limit of the size; damaging those ten thousand times shows nothing new. */
    private static final int LARGEST = 4_000;

    private static final byte[][] PIECES = {
        {0},
        {'\t'},
        {'\n'},
        {'\r'},
        {'-'},
        {'.'},
        {'\''},
        {' ', ' '},
        {','},
        {(byte) 0xFF, (byte) 0xFE},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {0x3D, (byte) 0xD8},
        "\u200D".getBytes(StandardCharsets.UTF_8),
        "\u2028".getBytes(StandardCharsets.UTF_8),
        "\u00A0".getBytes(StandardCharsets.UTF_8),
        "e\u0301".getBytes(StandardCharsets.UTF_8),
        "42".getBytes(StandardCharsets.UTF_8),
        "CLI".getBytes(StandardCharsets.UTF_8),
        "\uD83D\uDE00".getBytes(StandardCharsets.UTF_8),
    };

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
        Kind kind = sample.bad().kind();
        byte[] bytes = damaged(
                random.nextBoolean() ? sample.bad().bytes() : sample.good().bytes(), random);
        VocabularyFile file = VocabularyFile.of(sample.bad().name(), bytes);
        Supplier<String> message = () -> "seed " + seed + ", " + sample + ": " + Arrays.toString(bytes);
        try {
            check(random.nextBoolean() ? file.as(kind) : file, bytes, sample.goodLanguage(), message);
        } catch (RuntimeException e) {
            throw new AssertionError(message.get(), e);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged = mutated(damaged, random);
        }
        return damaged;
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

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return PIECES[random.nextInt(PIECES.length)];
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
        switch (random.nextInt(6)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> {
                return joined(bytes, 0, at, new byte[0], to);
            }
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                return joined(bytes, 0, at, Arrays.copyOfRange(bytes, at, to), at);
            }
            default -> {
                return joined(bytes, 0, at, PIECES[random.nextInt(PIECES.length)], at);
            }
        }
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] middle, int rest) {
        byte[] joined =
                Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), to - from + middle.length + bytes.length - rest);
        System.arraycopy(middle, 0, joined, to - from, middle.length);
        System.arraycopy(bytes, rest, joined, to - from + middle.length, bytes.length - rest);
        return joined;
    }
}
