package io.github.asreval.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.score.LineOutcomes;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MatchedSegmentsTest {

    private static LineOutcomes outcomes(List<String> reference, List<String> hypothesis) {
        return LineOutcomes.of(WerScorer.standard().score(reference, hypothesis));
    }

    private static List<String> found(LineOutcomes one, LineOutcomes other) {
        List<String> found = new ArrayList<>();
        MatchedSegments.between(
                one,
                other,
                (line, first, last, before, after) ->
                        found.add(line + " " + first + "-" + last + " " + before + ":" + after));
        return found;
    }

    /** Errors belong together unless two good columns lie between them; two more columns are added at either end. */
    private static List<String> byGaps(LineOutcomes one, LineOutcomes other) {
        List<String> found = new ArrayList<>();
        for (int line = 0; line < one.lines(); line++) {
            int length = one.columns(line);
            int goodSince = 0;
            int first = -1;
            int last = -1;
            int before = 0;
            int after = 0;
            for (int half = 0; half <= 2 * length; half++) {
                int column = half / 2;
                boolean gap = half % 2 == 0;
                int wrong = errors(one, line, column, gap);
                int otherWrong = errors(other, line, column, gap);
                if (wrong + otherWrong == 0) {
                    goodSince += gap ? 0 : 1;
                    continue;
                }
                if (first >= 0 && goodSince >= 2) {
                    found.add(line + " " + first + "-" + last + " " + before + ":" + after);
                    first = -1;
                    before = 0;
                    after = 0;
                }
                first = first < 0 ? Math.max(0, column - 2) : first;
                last = Math.min(length - 1, column + (gap ? 1 : 2));
                before += wrong;
                after += otherWrong;
                goodSince = 0;
            }
            if (first >= 0) {
                found.add(line + " " + first + "-" + last + " " + before + ":" + after);
            }
        }
        return found;
    }

    private static int errors(LineOutcomes system, int line, int column, boolean gap) {
        return gap ? system.insertions(line, column) : system.columnErrors(system.firstColumn(line) + column);
    }

    @Test
    void areTheErrorsBetweenTwoGoodColumns() {
        Random random = new Random(13);
        for (int round = 0; round < 300; round++) {
            List<String> reference = lines(random, 20);
            LineOutcomes one = outcomes(reference, near(random, reference));
            LineOutcomes other = outcomes(reference, near(random, reference));
            assertEquals(byGaps(one, other), found(one, other), "round " + round);
        }
    }

    @Test
    void holdAllErrorsOnceAndChangeSidesWithTheSystems() {
        Random random = new Random(14);
        for (int round = 0; round < 100; round++) {
            List<String> reference = lines(random, 40);
            LineOutcomes one = outcomes(reference, near(random, reference));
            LineOutcomes other = outcomes(reference, near(random, reference));
            MatchedSegments there = MatchedSegments.between(one, other);
            MatchedSegments back = MatchedSegments.between(other, one);
            long errors = 0;
            for (int line = 0; line < one.lines(); line++) {
                errors += one.errors(line);
            }
            assertEquals(errors, there.errorsBefore());
            assertEquals(errors, back.errorsAfter());
            assertEquals(there.count(), back.count());
            assertEquals(there.columns(), back.columns());
            assertEquals(there.z(), 0 - back.z());
            assertEquals(there.p(), back.p());
        }
    }

    @Test
    void aWordInsertedIntoSilenceIsASegmentWithoutWords() {
        LineOutcomes silent = outcomes(List.of(""), List.of(""));
        LineOutcomes talking = outcomes(List.of(""), List.of("uh uh"));
        assertEquals(List.of("0 0--1 0:2"), found(silent, talking));
        MatchedSegments segments = MatchedSegments.between(silent, talking);
        assertEquals(0, segments.columns());
        assertEquals(0, segments.z());
        assertEquals(1, segments.p());
        assertTrue(segments.isExact());
    }

    @Test
    void fromFiftySegmentsOnPIsNormal() {
        List<String> reference = new ArrayList<>();
        List<String> hypothesis = new ArrayList<>();
        List<String> other = new ArrayList<>();
        for (int line = 0; line < 50; line++) {
            reference.add("a b c d e f");
            hypothesis.add(line % 3 == 0 ? "a b c d e f" : "a b x d e f");
            other.add(line % 3 == 0 ? "a x c d e f" : "a b c d e f");
        }
        MatchedSegments many = MatchedSegments.between(outcomes(reference, hypothesis), outcomes(reference, other));
        assertEquals(50, many.count());
        assertFalse(many.isExact());
        assertEquals(many.normalP(), many.p());
        MatchedSegments fewer = MatchedSegments.between(
                outcomes(reference.subList(1, 50), hypothesis.subList(1, 50)),
                outcomes(reference.subList(1, 50), other.subList(1, 50)));
        assertTrue(fewer.isExact());
        assertEquals(fewer.normalP(), fewer.p(), 0.02);
    }

    private static List<String> lines(Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < count; line++) {
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(14); i > 0; i--) {
                words.add("w" + random.nextInt(30));
            }
            lines.add(String.join(" ", words));
        }
        return lines;
    }

    /** Returns the lines with some words missing, wrong or inserted. */
    private static List<String> near(Random random, List<String> lines) {
        return lines.stream().map(line -> nearLine(random, line)).toList();
    }

    private static String nearLine(Random random, String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            int chance = random.nextInt(20);
            if (chance == 0) {
                words.add("uh");
            }
            if (chance != 1) {
                words.add(chance == 2 ? "wrong" : word);
            }
        }
        if (random.nextInt(8) == 0) {
            words.add("eh");
        }
        return String.join(" ", words).strip();
    }
}
