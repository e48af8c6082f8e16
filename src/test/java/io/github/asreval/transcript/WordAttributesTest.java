package io.github.asreval.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAttributesTest {

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource({
        "fine;adj  day;noun;x , 'fine  day'",
        "a\\;b, a;b",
        "a\\;b;c, a;b",
        "a\\b, ab",
        "x;, x",
        ";x, ;",
        "\\, ;",
        "no attributes, no attributes",
        "हाँ;yes जी, हाँ जी",
        "'', ''",
    })
    void leavesOutWhatStandsBehindASemicolon(String text, String expected) {
        assertEquals(expected, WordAttributes.without(text));
    }

    @Test
    void plainLinesLoseThemAsUtterancesDo() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("ab;\\ \t\nह".charAt(random.nextInt(8)));
        }
        try (UtterancePairs written = UtterancePairs.of(lines(text));
                UtterancePairs without = UtterancePairs.of(lines(text).withoutAttributes())) {
            for (Optional<UtterancePair> next = written.next(); next.isPresent(); next = written.next()) {
                String line = next.get().hypothesis().text();
                UtterancePair found = without.next().orElseThrow();
                assertEquals(WordAttributes.without(line), found.reference().text());
                assertEquals(WordAttributes.without(line), found.hypothesis().text());
            }
            assertEquals(Optional.empty(), without.next());
        }
    }

    private static PairBlocks lines(CharSequence text) throws IOException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        List<PairBlocks.Source> sides = List.of(
                new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), "reference"),
                new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), "hypothesis"));
        return PairBlocks.open(sides.get(0), sides.get(1));
    }
}
