package io.github.asreval.normalize.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.WordForms;
import io.github.asreval.normalize.WordForms.Reach;
import io.github.asreval.normalize.numbers.SpokenNumbers;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.text.Word;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is what its stretches are, and the words between them. */
class LocalChangeTest {

    private static final int ROUNDS = 2000;

    /** What number words stand together with, stick to and are cut by. */
    private static final List<String> PIECES = List.of(
            ("one two five hundred thousand and a half twenty point 25 ₹5 2.5 007 लाख पाँच साढ़े सौ डेढ़ दस-बारह"
                            + " twenty-five five, , - -- … (six) \"ten\" छ: लाख। hundred-weight five-star 5- x1 do so well"
                            + " um उम Twenty FIVE. \u200B\u200B e\u0301 ein und zwanzig zwei tausend Million hundert 3,000"
                            + " events: [noise] a-b to-two hun\u00ADdred")
                    .split(" ", -1));

    static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int words = 1 + random.nextInt(9); words > 0; words--) {
            line.append(PIECES.get(random.nextInt(PIECES.size())))
                    .append(random.nextInt(9) == 0 ? "\u00A0 " : " ".repeat(1 + random.nextInt(7) / 6));
        }
        return line.toString();
    }

    @ParameterizedTest(name = "num-parse:{0} makes of a line what it makes of each stretch of words that join")
    @ValueSource(strings = {"hi+en", "en", "de", "de+en", "fr+hi"})
    void aLineIsWhatItsStretchesAre(String languages) {
        SpokenNumbers numbers = SpokenNumbers.of(languages);
        Random random = new Random(31);
        int told = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String line = line(random);
            List<Edit> edits = new ArrayList<>();
            int stretch = -1;
            int end = 0;
            for (int start = WhiteSpace.behind(line, 0); start < line.length(); start = WhiteSpace.behind(line, end)) {
                int next = start;
                while (next < line.length() && !Words.isWhiteSpace(line.charAt(next))) {
                    next++;
                }
                String word = line.substring(start, next);
                if (numbers.joins(word)) {
                    stretch = stretch < 0 ? start : stretch;
                } else {
                    assertFalse(numbers.concerns(word), word);
                    addEdits(numbers, line, stretch, end, edits);
                    stretch = -1;
                    told++;
                }
                end = next;
            }
            addEdits(numbers, line, stretch, end, edits);
            assertEquals(numbers.edits(line), edits, line);
        }
        assertTrue(told > ROUNDS, "words that do not join: " + told);
    }

    private static void addEdits(SpokenNumbers numbers, String line, int start, int end, List<Edit> target) {
        if (start >= 0) {
            for (Edit edit : numbers.edits(line.substring(start, end))) {
                target.add(new Edit(start + edit.start(), start + edit.end(), edit.text()));
            }
        }
    }

    @ParameterizedTest(name = "{0} makes of words and stretches what it makes of the line")
    @ValueSource(
            strings = {
                "num",
                "hinglish-call",
                "num-parse:hi+en,fold",
                "num-parse:de",
                "num-parse:de,num-parse:en",
                "num-ungroup,num",
                "punct-edge,num",
                "punct-space,num",
                "fillers:hi+en,num",
                "num,fillers:hi+en,ws",
                "invisible,hyphen-space,num,ws",
                "num,events",
                "exact,num"
            })
    void aLineIsItsWordsAndStretches(String chain) {
        Normalizer normalizer = NormalizerPipeline.parse(chain).normalizer();
        Random random = new Random(32);
        for (int i = 0; i < ROUNDS; i++) {
            String line = line(random);
            List<String> whole = forms(normalizer.words(line));
            assertEquals(whole, partByPart(normalizer, line), line);
        }
    }

    private static List<String> partByPart(Normalizer normalizer, String line) {
        List<String> forms = new ArrayList<>();
        List<String> stretch = new ArrayList<>();
        boolean needed = false;
        for (String written : Words.split(line + " end")) {
            WordForms word = normalizer.word(written);
            if (word.reach() == Reach.LINE) {
                return forms(normalizer.words(line));
            }
            if (word.reach() == Reach.WORD) {
                forms.addAll(
                        needed ? forms(normalizer.words(String.join(" ", stretch))) : oneByOne(normalizer, stretch));
                stretch.clear();
                needed = false;
                forms.addAll(forms(word.words()));
            } else {
                stretch.add(written);
                needed |= word.reach() == Reach.STRETCH;
            }
        }
        return forms.subList(0, forms.size() - 1);
    }

    private static List<String> oneByOne(Normalizer normalizer, List<String> stretch) {
        List<String> forms = new ArrayList<>();
        for (String written : stretch) {
            forms.addAll(forms(normalizer.word(written).words()));
        }
        return forms;
    }

    /** Words are equal if they compare as equal; here it matters what was written, but for the white space in it. */
    private static List<String> forms(List<Word> words) {
        return words.stream()
                .map(word -> String.join(" ", Words.split(word.written())) + "=" + word.compared())
                .toList();
    }

    @ParameterizedTest(name = "{0}: \"{1}\" has the reach {2}")
    @CsvSource({
        "num, one, STRETCH",
        "num, '(One,', STRETCH",
        "num, and, JOINING",
        "num, ₹5, JOINING",
        "num, book, WORD",
        "num, '...', WORD",
        "hinglish-call, ONE, STRETCH",
        "hinglish-call, [one], LINE",
        "hinglish-call, a, JOINING",
        "hinglish-call, um, WORD",
        "'fillers:en,num', um, JOINING",
        "'fillers:en,ws', um, WORD",
        "'num,events', one, LINE",
        "'num,events', a, WORD",
        "'punct-space,num', b-one, STRETCH",
        "'punct-space,num', b-a, JOINING",
        "'punct-space,num', b-c, WORD",
    })
    void tellsHowFarToLook(String chain, String word, Reach reach) {
        assertEquals(
                reach, NormalizerPipeline.parse(chain).normalizer().word(word).reach());
    }

    @ParameterizedTest(name = "{0} leaves words of small letters alone, but for those that it lists")
    @ValueSource(strings = {"hinglish-call", "num", "events,speaker", "fillers:hi+en,num-parse:en", "basic"})
    void listsTheSmallWordsThatItChanges(String chain) {
        Normalizer normalizer = NormalizerPipeline.parse(chain).normalizer();
        Set<String> listed = normalizer.smallWords().orElseThrow();
        Random random = new Random(33);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder letters = new StringBuilder();
            for (int length = 1 + random.nextInt(4); length > 0; length--) {
                letters.append((char) ('a' + random.nextInt(26)));
            }
            String word = letters.toString();
            if (!listed.contains(word)) {
                WordForms forms = normalizer.word(word);
                assertEquals(Reach.WORD, forms.reach(), word);
                assertEquals(List.of(word + "=" + word), forms(forms.words()));
            }
        }
    }

    @Test
    void doesNotListWhatRulesPutTogether() {
        assertEquals(
                Optional.empty(),
                NormalizerPipeline.parse("num-parse:de").normalizer().smallWords());
        assertTrue(NormalizerPipeline.parse("num")
                .normalizer()
                .smallWords()
                .orElseThrow()
                .contains("hundred"));
    }

    @Test
    void whiteSpaceJoinsWhereNumbersAreRead() {
        assertTrue(NormalizerPipeline.parse("hinglish-call").normalizer().joinsOverWhiteSpace());
        assertFalse(NormalizerPipeline.parse("num,events").normalizer().joinsOverWhiteSpace());
        assertFalse(NormalizerPipeline.parse("basic").normalizer().joinsOverWhiteSpace());
    }
}
