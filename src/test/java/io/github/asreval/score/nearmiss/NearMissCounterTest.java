package io.github.asreval.score.nearmiss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.align.AlignmentProfile;
import io.github.asreval.score.WerResult;
import io.github.asreval.score.WerScorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        "a sunflower raincoat b, a sun flower rain coat b, 'word-boundary 2/4 raincoat=rain coat sunflower=sun flower'",
        "sun flower rain coat, sunflower raincoat, 'word-boundary 2/4 rain coat=raincoat sun flower=sunflower'",
        "sunflower rain coat, sun flower raincoat, 'word-boundary 1/3 sunflower rain coat=sun flower raincoat'",
        "sunflower pond raincoat, sun flower tree rain coat, 'word-boundary 2/4 raincoat=rain coat sunflower=sun flower'",
        "sunflower green, sun flower brown, 'word-boundary 1/2 sunflower=sun flower'",
        "Sunflower raincoat, sun flower Rain coat, 'word-boundary 2/4 Sunflower=sun flower raincoat=Rain coat'",
        "abcd efgh, a b c d efg h, 'word-boundary 1/2 efgh=efg h'",
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
    void cutsWhateverTheAlignmentPutsSideBySide() {
        for (AlignmentProfile profile : AlignmentProfile.values()) {
            NearMissCounter counter = new NearMissCounter();
            WerScorer.standard()
                    .withProfile(profile)
                    .score("the sunflower raincoat", "the sun flower rain coat")
                    .utterances()
                    .forEach(counter);
            assertEquals(4, counter.table().errors(), profile.id());
        }
    }

    @Test
    void acceptsAllErrorsWhereWordsAreOnlySplitOtherwise() {
        Random random = new Random(34);
        for (int round = 0; round < 500; round++) {
            List<String> parts = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                parts.addAll(List.of("p" + i, "q" + i, "r" + i));
            }
            // Between the last part of a word and the first of the next there is a blank on both sides.
            assertErrors(1, AlignmentProfile.STANDARD, joined(parts, 3, random), joined(parts, 3, random));
        }
    }

    @Test
    void neverAcceptsMoreErrorsThanThereAre() {
        Random random = new Random(35);
        for (int round = 0; round < 1000; round++) {
            List<String> said = random.ints(random.nextInt(1, 16), 0, 2)
                    .mapToObj(Integer::toString)
                    .toList();
            List<String> heard = random.ints(random.nextInt(1, 16), 0, 2)
                    .mapToObj(Integer::toString)
                    .toList();
            for (AlignmentProfile profile : AlignmentProfile.values()) {
                assertErrors(0, profile, joined(said, said.size(), random), joined(heard, heard.size(), random));
            }
        }
    }

    /** Joins some of the parts to words, but never those of two groups of so many. */
    private static String joined(List<String> parts, int group, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            boolean ends = i % group == group - 1;
            text.append(parts.get(i)).append(ends || random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static void assertErrors(double least, AlignmentProfile profile, String said, String heard) {
        WerResult result = WerScorer.standard().withProfile(profile).score(said, heard);
        NearMissCounter counter = new NearMissCounter();
        result.utterances().forEach(counter);
        long errors = result.total().counts().errors();
        long accepted = counter.table().errors();
        assertTrue(accepted >= least * errors && accepted <= errors, profile + ": " + said + " / " + heard);
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
