package io.github.asreval.normalize.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.asreval.normalize.language.IndicSteps;
import io.github.asreval.normalize.language.LanguageSteps;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.WordChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettledChangeTest {

    static List<NamedStep> wordSteps() {
        return Stream.concat(IndicSteps.all().stream(), LanguageSteps.all().stream())
                .filter(step -> step.scope() == NamedStep.Scope.WORD)
                .filter(step -> step.argument() == NamedStep.Argument.NONE)
                .toList();
    }

    @ParameterizedTest(name = "{0} gives an English word back as it is")
    @MethodSource("wordSteps")
    void aWordInAsciiCostsNoCopy(NamedStep step) {
        WordChange change = (WordChange) step.change("");
        String word = "don't|x:y";
        assertSame(word, change.change(word));
    }

    @Test
    void repeatsAChangeUntilNothingIsLeftToDo() {
        WordChange shorter = SettledChange.of('a', 'z', word -> word.replace("ab", ""));
        assertEquals("-", shorter.change("aaabbb-"));
    }

    @Test
    void looksAtWordsOfItsRangeOnly() {
        WordChange marked = SettledChange.of('a', 'z', word -> word.endsWith("!") ? word : word + "!");
        assertEquals("AZ09", marked.change("AZ09"));
        assertEquals("Az!", marked.change("Az"));
        assertEquals("a!", marked.change("a"));
    }

    @Test
    void givesUpOnAChangeThatNeverSettles() {
        WordChange endless = SettledChange.of('a', 'b', word -> word.equals("a") ? "b" : "a");
        assertEquals("a", endless.change("a"));
    }

    @Test
    void composesBetweenTheRounds() {
        // Without the dot the accent meets its letter, and what they make is looked for too.
        WordChange change =
                SettledChange.of('a', 'z', word -> word.replace(".", "").replace("é", "e"));
        assertEquals("e", change.change("e.\u0301"));
    }
}
