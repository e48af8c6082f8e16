package io.github.asreval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the first words of lines tell of speaker labels, at the edges. */
class LabelHintsTest {

    private final LabelHints labels = new LabelHints();
    private long line;

    /** Adds so many lines that begin with two words. */
    private void add(boolean inReference, int lines, String first, String second) {
        for (int i = 0; i < lines; i++) {
            labels.add(first, second, new TextHint.Place(inReference, ++line));
        }
    }

    private List<String> messages(long words) {
        return labels.hints(words).stream().map(TextHint::message).toList();
    }

    private Optional<String> oneSided(long words) {
        return labels.oneSided(words).map(TextHint::message);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({
        "'', false",
        ":, true",
        "：, true",
        ":yes, true",
        "：yes, true",
        "Agent:, true",
        "Agent, false",
        "5:30, false"
    })
    void onlyWordsWithAColonAtAnEndConcernLabels(String word, boolean concerns) {
        assertEquals(concerns, LabelHints.concerns(word));
    }

    @Test
    void moreThanOneWordInTwentyMovesTheRate() {
        add(true, 1, "Agent:", "yes");
        add(false, 1, "Agent:", "yes");
        assertEquals(List.of(), messages(20));
        assertEquals(
                List.of(
                        "1 of the reference's 19 words are speaker labels, which are easy to get right and lower the rate:"
                                + " --normalize speaker leaves them out"),
                messages(19));
        add(true, 1, "Agent", "：");
        assertEquals(List.of(), messages(60));
        assertEquals(1, messages(59).size(), "a label and its colon are two words");
        assertEquals(Optional.empty(), oneSided(19), "both sides have labels");
    }

    @Test
    void whatBeginsWithNoLetterIsNoName() {
        add(true, 9, "5:", "30");
        add(true, 9, "12", ":");
        add(true, 9, ":", "yes");
        assertEquals(List.of(), messages(30));
        assertEquals(Optional.empty(), oneSided(30));
    }

    @Test
    void labelsOfTheReferenceAloneAreErrors() {
        add(true, 10, "Agent", ":");
        add(true, 5, "Agent", ":yes");
        assertEquals(
                Optional.of(
                        "20 of the reference's 100 words are speaker labels that the hypothesis lacks, so that they are"
                                + " errors: --normalize speaker leaves them out"),
                oneSided(100));
        assertEquals(Optional.empty(), oneSided(400));
        add(false, 2, "Agent", ":");
        assertEquals(Optional.empty(), oneSided(100), "a fifth of them is in the hypothesis as well");
    }

    @Test
    void labelsOfTheHypothesisAloneAreErrors() {
        add(false, 10, "Agent", ":");
        add(false, 5, "Agent", ":yes");
        assertEquals(
                Optional.of(
                        "20 words of the hypothesis are speaker labels that the reference lacks, so that they are errors:"
                                + " --normalize speaker leaves them out"),
                oneSided(100));
        assertEquals(Optional.empty(), oneSided(400));
        add(true, 4, "Agent", ":yes");
        assertEquals(Optional.empty(), oneSided(100), "labels that are glued to a word are there as well");
    }

    @Test
    void gluedLabelsOfTheHypothesisAreLabelsToo() {
        add(true, 20, "Agent", ":");
        add(false, 2, "Agent", ":");
        assertEquals(true, oneSided(100).isPresent());
        add(false, 4, "Agent", ":yes");
        assertEquals(Optional.empty(), oneSided(100));
    }

    @Test
    void gluedLabelsAreToldByTheOtherLinesAndTheFirstOfThem() {
        add(false, 1, "Nobody", ":yes");
        assertEquals(List.of(), messages(100), "no other line says that this is a label");
        add(false, 1, "Agent", ":yes");
        add(true, 1, "Agent", ":");
        add(false, 1, "Agent", ":no");
        add(false, 1, "Agent", ":5");
        assertEquals(
                List.of(
                        "a speaker label is glued to the word behind it in 2 lines, such as \"Agent :yes\"; where the other"
                                + " side has a blank, that costs two errors: --normalize speaker leaves labels out"),
                messages(100));
    }

    @Test
    void partsOfACorpusAddUp() {
        add(true, 10, "Agent", ":");
        LabelHints other = new LabelHints();
        other.add("Caller", ":", new TextHint.Place(true, 1));
        other.add("Agent", ":yes", new TextHint.Place(false, 2));
        other.add("Agent", ":", new TextHint.Place(false, 3));
        labels.add(other);
        assertEquals(22, labels.oneSided(100).orElseThrow().count());
        assertEquals(1, labels.hints(1000).get(0).count());
    }
}
