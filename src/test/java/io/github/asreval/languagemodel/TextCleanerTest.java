package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCleanerTest {

    @ParameterizedTest(name = "[{0}] is cleaned to [{1}]")
    @CsvSource({
        "'Customer : हेलो,', 'हेलो,'",
        "'00:01:02 Agent: good morning', 'good morning'",
        "'[00:12] hello [laughs] there', 'hello there'",
        "'{hi|hello|hey} you', 'hi you'",
        "'yes <b>and</b> no', 'yes and no'",
        "'5 < 6 now', '5 6 now'",
        "'<<b>a>b', 'b'",
        "'a\tb\u0000c\u200Bd\uFEFF', 'a bcd'",
        "'re\u0301sume\u0301', 'résumé'",
        "'   ', ''",
        "'my name is [NAME].', 'my name is \uE000.'",
        "'private \uE000 use', 'private use'",
    })
    void takesOutWhatWasNotSaid(String text, String cleaned) {
        assertEquals(cleaned, new TextCleaner().call(text));
    }

    @Test
    void leavesTheTextOfDocuments() {
        TextCleaner cleaner = new TextCleaner();
        assertEquals("Note: see [1] and {a|b}", cleaner.document("Note: <i>see</i> [1] and {a|b}\u0007"));
        assertEquals(
                Map.of(CleaningStep.CONTROLS, 1L, CleaningStep.TAGS, 5L, CleaningStep.SPACES, 2L), cleaner.dropped());
    }

    @Test
    void endsSentencesAtTheDanda() {
        SentenceBreaks breaks = new SentenceBreaks("hi-IN");
        assertEquals(
                List.of("हाँ बिल्कुल।", "बहुत सारे प्लेस है।", "क्यों?", "अच्छा"),
                breaks.sentences("हाँ बिल्कुल।बहुत सारे प्लेस है। क्यों? अच्छा"));
        assertEquals(
                List.of("It is 5.30 p.m. now.", "Yes."),
                new SentenceBreaks("en-US").sentences("It is 5.30 p.m. now. Yes."));
        assertEquals(List.of("はい。", "そうです"), new SentenceBreaks("ja-JP").sentences("はい。そうです"));
        assertEquals(List.of(), breaks.sentences(""));
    }
}
