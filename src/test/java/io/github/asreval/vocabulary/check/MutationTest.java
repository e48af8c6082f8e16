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
import org.junit.jupiter.api.Test;

/** Damaged files: whatever is in them is a finding, and fixing them makes nothing worse. */
class MutationTest {

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
            Random random = new Random(seed);
            Sample sample = samples.get(random.nextInt(samples.size()));
            byte[] bytes =
                    random.nextBoolean() ? sample.bad().bytes() : sample.good().bytes();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes = mutated(bytes, random);
            }
            VocabularyFile file = VocabularyFile.of(sample.bad().name(), bytes);
            Kind kind = sample.bad().kind();
            String language = sample.goodLanguage();
            String message = "seed " + seed + ", " + language + " " + kind + ": " + Arrays.toString(bytes);
            try {
                check(random.nextBoolean() ? file.as(kind) : file, bytes, language, message);
            } catch (RuntimeException e) {
                throw new AssertionError(message, e);
            }
        }
    }

    private static void check(VocabularyFile file, byte[] bytes, String language, String message) {
        assertArrayEquals(bytes, file.bytes(), message);
        FixReport report = new Fixer(RuleSet.standard()).fix(file, language);
        assertInBounds(report.before(), message);
        assertInBounds(report.after(), message);
        assertTrue(report.after().count(Severity.ERROR) <= report.before().count(Severity.ERROR), message);
        List<Finding> fixable = report.left().stream()
                .filter(finding -> finding.fix().isPresent())
                .toList();
        assertEquals(List.of(), fixable, message);
        FixReport again = new Fixer(RuleSet.standard()).fix(report.fixed(), language);
        assertEquals(List.of(), again.changes(), message);
        if (report.changes().isEmpty()) {
            assertArrayEquals(bytes, report.fixed().bytes(), message);
        }
    }

    private static void assertInBounds(Validation validation, String message) {
        List<Line> lines = validation.file().lines();
        for (Finding finding : validation.findings()) {
            Span where = finding.where();
            // A byte order mark stands on line 1 even if nothing follows it.
            assertTrue(where.line() <= Math.max(1, lines.size()), message);
            if (where.hasExtent()) {
                int length = lines.get(where.line() - 1).length();
                assertTrue(where.cellStart() + where.end() <= length, message + finding);
            }
            assertTrue(finding.message().codePoints().noneMatch(Character::isISOControl), message + finding);
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
