package io.github.asreval.report.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

    @ParameterizedTest(name = "\"{0}\" in {1} columns")
    @CsvSource({
        "one two three, 7, 'one two/three/'",
        "one two three, 6, 'one/two/three/'",
        "one two, 2, 'one/two/'",
        "a  b, 9, 'a  b/'",
        "'', 9, '/'",
        "'a,b,c d', 3, 'a,b,c/d/'",
    })
    void breaksProseAtBlanks(String text, int width, String expected) {
        StringBuilder lines = new StringBuilder();
        Paragraph.append(lines, text, 0, width);
        assertEquals(expected, lines.toString().replace('\n', '/'));
    }

    @ParameterizedTest(name = "\"{0}\" in {1} columns")
    @CsvSource({
        "'fold,punct-edge; tok=x', 40, '>>fold,punct-edge; tok=x/'",
        "'fold,punct-edge; tok=x', 18, '>>fold,punct-edge;/  tok=x/'",
        "'fold,punct-edge; tok=x', 17, '>>fold,/  punct-edge;/  tok=x/'",
        "'fold,ws,nfc', 10, '>>fold,ws,/  nfc/'",
        "'fold,ws,nfc', 9, '>>fold,/  ws,nfc/'",
        "'fold,ws,nfc', 1, '>>fold,/  ws,/  nfc/'",
    })
    void breaksChainsBehindCommasToo(String text, int width, String expected) {
        StringBuilder lines = new StringBuilder(">>");
        Paragraph.appendChain(lines, text, 2, width);
        assertEquals(expected, lines.toString().replace('\n', '/'));
    }

    @Test
    void noCharacterIsLostAndNoLineIsTooLong() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append("step".repeat(1 + random.nextInt(2))).append(random.nextBoolean() ? "," : " ");
            }
            String chain = text.append("end").toString();
            int width = 14 + random.nextInt(30);
            StringBuilder lines = new StringBuilder("norm=");
            Paragraph.appendChain(lines, chain, 5, width);
            assertTrue(lines.toString().lines().allMatch(line -> line.length() <= width), lines::toString);
            String joined =
                    lines.toString().replace("\n", " ").replaceAll(", +", ",").replaceAll(" +", " ");
            assertEquals("norm=" + chain, joined.strip());
        }
    }
}
