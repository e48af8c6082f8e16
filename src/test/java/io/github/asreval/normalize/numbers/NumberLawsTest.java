package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all numbers, and for all lines of number words. */
class NumberLawsTest {

    private static final int ROUNDS = 1000;

    @ParameterizedTest(name = "every number up to 9999, and some above, comes back from its words in {0}")
    @CsvSource({"hi, hi+en", "en, hi+en", "en-IN, en"})
    void comesBackFromItsWords(String written, String read) {
        RuleBasedNumberFormat rules = SpellOutRules.written(written);
        Normalizer normalizer = NormalizerPipeline.parse("num-parse:" + read).normalizer();
        Random random = new Random(3);
        for (int i = 0; i < 10_500; i++) {
            long value = i < 10_000 ? i : (long) Math.pow(10, 4 + random.nextDouble() * 8);
            String words = rules.format(value).replace(i % 2 == 0 ? '-' : ' ', ' ');
            assertEquals(String.valueOf(value), normalizer.text(words));
            assertEquals(
                    String.valueOf(value), normalizer.text(rules.format(value).replace('-', ' ')));
        }
    }

    @Test
    void theFirstSpellingInTheHindiListIsIcus() {
        RuleBasedNumberFormat rules = SpellOutRules.written("hi");
        for (String line : Resource.lines("normalize/numbers/hi.txt")) {
            if (line.startsWith("number ")) {
                String[] sides = line.substring("number ".length()).split(": ", 2);
                assertEquals(
                        rules.format(Long.parseLong(sides[0])),
                        Normalizer2.getNFCInstance()
                                .normalize(Words.split(sides[1]).get(0)));
            }
        }
    }

    @ParameterizedTest(name = "every spelling in the list {0} is read")
    @ValueSource(strings = {"en", "hi", "hi-english"})
    void everySpellingIsRead(String list) {
        Normalizer normalizer = NormalizerPipeline.parse("num").normalizer();
        for (String line : Resource.lines("normalize/numbers/" + list + ".txt")) {
            String[] head = line.split("[ :]", 3);
            if (List.of("number", "unit", "tens", "scale", "fraction").contains(head[0])) {
                for (String spelling : Words.split(line.substring(line.indexOf(": ") + 2))) {
                    assertEquals("0 " + head[1], normalizer.text("zero " + spelling), line);
                    assertEquals(
                            "0 " + head[1] + "।", normalizer.text("ज़ीरो " + spelling.replace("\u093C", "") + "।"));
                }
            }
        }
    }

    @ParameterizedTest(name = "tens and units of the list {0} are put together")
    @ValueSource(strings = {"en", "hi-english"})
    void tensAndUnitsArePutTogether(String list) {
        Normalizer normalizer = NormalizerPipeline.parse("num").normalizer();
        List<String> lines = Resource.lines("normalize/numbers/" + list + ".txt");
        for (String tens :
                lines.stream().filter(line -> line.startsWith("tens ")).toList()) {
            for (String unit : lines.stream()
                    .filter(line -> line.matches("unit [1-9][ :].*"))
                    .toList()) {
                int value = Integer.parseInt(tens.substring(5, 7)) + unit.charAt(5) - '0';
                for (String spelling : Words.split(tens.substring(tens.indexOf(": ") + 2))) {
                    String words = spelling + " "
                            + Words.split(unit.substring(unit.indexOf(": ") + 2))
                                    .get(0);
                    assertEquals(String.valueOf(value), normalizer.text(words), words);
                }
            }
        }
    }

    @ParameterizedTest(name = "num-parse:{0} changes nothing a second time, whatever number words stand together")
    @ValueSource(strings = {"en", "hi", "hi+en", "de", "fr", "de+en", "es+hi"})
    void changesNothingASecondTime(String languages) {
        Normalizer normalizer =
                NormalizerPipeline.parse("num-parse:" + languages).normalizer();
        List<String> words = words(languages);
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) {
                String separator = random.nextInt(8) == 0 ? "-" : random.nextInt(12) == 0 ? ", " : " ";
                line.append(words.get(random.nextInt(words.size()))).append(separator);
            }
            String once = normalizer.text(line.toString());
            assertEquals(once, normalizer.text(once), line::toString);
        }
    }

    private static List<String> words(String languages) {
        List<String> words = new ArrayList<>(List.of("5", "12", "0", "2.5", "250", "₹5", "007", "x", "1,000"));
        for (String language : languages.split("\\+", -1)) {
            if (NumberTable.languages().contains(language)) {
                for (String list : language.equals("hi") ? List.of("hi", "hi-english") : List.of(language)) {
                    for (String line : Resource.lines("normalize/numbers/" + list + ".txt")) {
                        String first = Words.split(line.substring(line.indexOf(": ") + 2))
                                .get(0);
                        // What is no plain number is rare in the lists, and where the difficulty lies.
                        for (int copies = line.startsWith("number") || line.startsWith("unit") ? 1 : 3;
                                copies > 0;
                                copies--) {
                            words.add(first);
                        }
                    }
                }
            } else {
                RuleBasedNumberFormat rules = SpellOutRules.written(language);
                for (long value : new long[] {0, 1, 2, 5, 13, 21, 80, 100, 101, 1000, 2000, 1_000_000, 5_000_000}) {
                    words.addAll(Words.split(SpellOutRules.visible(rules.format(value))));
                }
            }
        }
        return words;
    }
}
