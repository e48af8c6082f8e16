package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissCounterTest {

    @ParameterizedTest(name = "\"{0}\" recognised as \"{1}\": {2}")
    @CsvSource({
        "यह हिंदी है, यह हिन्दी है, 'indic-spelling 1/1 हिंदी=हिन्दी'",
        "बहुत दिनोंसे अब, बहुत दिनों से अब, 'word-boundary 1/2 दिनोंसे=दिनों से'",
        "बहुत दिनोंसे अब, बहुत दिनों उनसे अब, 'affix 1/1 दिनोंसे=दिनों'",
        "Well then, well then, 'form 1/1 Well=well'",
        "one two three, one two three, ''",
        "one two three, one house three, ''",
    })
    void findsTheClass(String reference, String hypothesis, String expected) {
        assertEquals(expected, show(table(reference, hypothesis)));
    }

    @Test
    void aBlockThatIsNoneTogetherIsLookedAtWordByWord() {
        assertEquals("form 1/2 Yes Sir=yes sir", show(table("Yes Sir", "yes sir")));
        assertEquals("form 1/1 Agent=agent", show(table("Agent house of four words", "agent tree is green here")));
    }

    @Test
    void whatSeveralThreadsCountedIsAddedUp() {
        NearMissCounter first = counter("Yes", "yes");
        NearMissCounter second = counter("Yes", "yes");
        first.add(second);
        NearMissTable table = first.table();
        assertEquals(2, table.errors());
        assertEquals(
                List.of(new NearMissTable.Example(2, "Yes", "yes")),
                table.rows().get(0).examples());
    }

    private static NearMissTable table(String reference, String hypothesis) {
        return counter(reference, hypothesis).table();
    }

    private static NearMissCounter counter(String reference, String hypothesis) {
        NearMissCounter counter = new NearMissCounter();
        WerScorer.standard().score(reference, hypothesis).utterances().forEach(counter);
        return counter;
    }

    private static String show(NearMissTable table) {
        StringBuilder shown = new StringBuilder();
        for (NearMissTable.Row row : table.rows()) {
            shown.append(row.kind().id())
                    .append(' ')
                    .append(row.count())
                    .append('/')
                    .append(row.errors());
            row.examples()
                    .forEach(example -> shown.append(' ')
                            .append(example.reference())
                            .append('=')
                            .append(example.hypothesis()));
        }
        return shown.toString();
    }
}
