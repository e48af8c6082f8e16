package io.github.asreval.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedUtteranceTest {

    @ParameterizedTest(name = "\"{0}\" may be read as {1}, first as {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "'', '', ''",
                "a b, a b, a b",
                "{ a / b } c, a c|b c, a c",
                "{ a / b c / @ } d, a d|b c d|d, a d",
                "{um/uh/@}yes, uh yes|um yes|yes, um yes",
                "a { b { c / d } / e }, a b c|a b d|a e, a b c",
                "{ @ / a }, |a, ''",
                "{ a }, a, a",
                "{ }, '', ''",
                "{ / a }, |a, ''",
                "and/or @ at /, and/or at /, and/or at /",
                "@, '', ''",
                "{ a / b } { c / @ }, a|a c|b|b c, a c",
                "{ { a / b } / { c / d } }, a|b|c|d, a",
                "हाँ { में / मे }, हाँ मे|हाँ में, हाँ में",
            })
    void readsAlternatives(String text, String readings, String first) {
        MarkedUtterance marked = MarkedUtterance.parse(text);
        assertEquals(List.of(readings.split("\\|", -1)), readings(marked));
        assertEquals(first, String.join(" ", marked.words()));
    }

    @Test
    void marksWhatMayBeMissingFragmentsAndHesitations() {
        List<MarkedUtterance.Arc> arcs = MarkedUtterance.parse("(very) thi- -is (thi-) - () %hesitation %")
                .arcs();
        assertEquals(
                List.of("very", "thi-", "-is", "thi-", "-", "()", "%hesitation", "%"),
                arcs.stream().map(MarkedUtterance.Arc::word).toList());
        assertEquals(
                List.of(true, false, false, true, false, false, false, false),
                arcs.stream().map(MarkedUtterance.Arc::isOptional).toList());
        assertEquals(
                List.of(false, true, true, true, false, false, false, false),
                arcs.stream().map(MarkedUtterance.Arc::isFragment).toList());
    }

    @ParameterizedTest(name = "\"{0}\" is refused")
    @ValueSource(strings = {"{ a", "a }", "{ a / b } }", "{ { a }", "}"})
    void refusesBracesThatDoNotMatch(String text) {
        assertThrows(IllegalArgumentException.class, () -> MarkedUtterance.parse(text));
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertEquals(
                List.of("a"),
                MarkedUtterance.parse("{ ".repeat(50) + "a" + " }".repeat(50)).words());
        String deep = "{".repeat(100_000) + "}".repeat(100_000);
        assertThrows(IllegalArgumentException.class, () -> MarkedUtterance.parse(deep));
    }

    /** Whatever is written, every node but the last leads on, and arcs lead to higher numbers. */
    @Test
    void leadsFromTheFirstNodeToTheLastWhateverIsWritten() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            write(text, random, 0);
            MarkedUtterance marked = MarkedUtterance.parse(text.toString());
            TreeSet<Integer> left = new TreeSet<>();
            TreeSet<Integer> reached = new TreeSet<>(List.of(0));
            for (MarkedUtterance.Arc arc : marked.arcs()) {
                left.add(arc.from());
                reached.add(arc.to());
            }
            assertEquals(marked.nodes() - 1, left.size(), text::toString);
            assertEquals(marked.nodes(), reached.size(), text::toString);
            assertEquals(marked.nodes() - 1, reached.last(), text::toString);
        }
    }

    private static void write(StringBuilder text, Random random, int depth) {
        for (int words = random.nextInt(4); words > 0; words--) {
            if (depth < 3 && random.nextInt(4) == 0) {
                text.append("{ ");
                write(text, random, depth + 1);
                for (int branches = random.nextInt(3); branches > 0; branches--) {
                    text.append("/ ");
                    write(text, random, depth + 1);
                }
                text.append("} ");
            } else {
                text.append("ab@".charAt(random.nextInt(3))).append(' ');
            }
        }
    }

    /** All paths, sorted. */
    private static List<String> readings(MarkedUtterance marked) {
        TreeSet<String> readings = new TreeSet<>();
        follow(marked, 0, new ArrayList<>(), readings);
        return List.copyOf(readings);
    }

    private static void follow(MarkedUtterance marked, int node, List<String> words, Set<String> readings) {
        if (node == marked.nodes() - 1) {
            readings.add(String.join(" ", words));
        }
        for (MarkedUtterance.Arc arc : marked.arcs()) {
            if (arc.from() == node) {
                List<String> longer = new ArrayList<>(words);
                if (!arc.isSilent()) {
                    longer.add(arc.word());
                }
                follow(marked, arc.to(), longer, readings);
            }
        }
    }
}
