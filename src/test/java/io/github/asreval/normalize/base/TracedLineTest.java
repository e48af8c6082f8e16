package io.github.asreval.normalize.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.step.Edit;
import io.github.asreval.text.PlacedWord;
import io.github.asreval.text.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracedLineTest {

    @Test
    void aWordThatKeepsItsPlaceIsShownWithItsEdges() {
        TracedLine line = new TracedLine("say “Well,” now");
        line.changeWords(word -> word.replaceAll("[“”,]", ""), false);
        assertEquals("[say=say, “Well,”=Well, now=now]", show(line));
    }

    @Test
    void aWordThatIsSplitShowsEachPart() {
        TracedLine line = new TracedLine("can't wi-fi");
        line.changeWords(word -> word.replaceAll("['-]", " "), false);
        assertEquals("[can'=can, t=t, wi-=wi, fi=fi]", show(line));
    }

    @Test
    void aDroppedWordIsNotShown() {
        TracedLine line = new TracedLine("yes um no");
        line.changeWords(word -> word.equals("um") ? "" : word, false);
        assertEquals("[yes=yes, no=no]", show(line));
    }

    @Test
    void severalWordsThatBecomeOneAreShownTogether() {
        TracedLine line = new TracedLine("room twenty five now");
        line.apply(List.of(new Edit(5, 16, "25")));
        assertEquals("[room=room, twenty five=25, now=now]", show(line));
    }

    @Test
    void changesAddUp() {
        TracedLine line = new TracedLine("Room TWENTY five");
        line.changeWords(CaseFolding::fold, false);
        line.apply(List.of(new Edit(5, 16, "25"), new Edit(16, 16, " exactly")));
        assertEquals("room 25 exactly", line.text());
        assertEquals("[Room=room, TWENTY five=25, =exactly]", show(line));
    }

    @Test
    void nothingIsLeftOfALineOfNothing() {
        TracedLine line = new TracedLine("");
        line.changeWords(word -> "", false);
        line.apply(List.of());
        assertEquals("[]", show(line));
    }

    @Test
    void everyWordKnowsItsPart() {
        TracedLine line = new TracedLine("say 25, twenty  five");
        line.apply(List.of(new Edit(4, 6, "two five"), new Edit(8, 20, "25")));
        assertEquals(
                List.of(
                        new PlacedWord(new Word("say", "say"), 0, 3),
                        new PlacedWord(new Word("25", "two"), 4, 6),
                        new PlacedWord(new Word("25,", "five,"), 4, 7),
                        new PlacedWord(new Word("twenty  five", "25"), 8, 20)),
                line.words());
    }

    private static String show(TracedLine line) {
        return line.words().stream()
                .map(placed -> placed.word().written() + "=" + placed.word().compared())
                .toList()
                .toString();
    }
}
