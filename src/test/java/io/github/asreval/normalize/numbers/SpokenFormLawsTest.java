package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.Step;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of times, dates and money in every language. */
class SpokenFormLawsTest {

    @ParameterizedTest(name = "numbers-{0} leaves \"{1}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | wait a second",
                "en | the seconds went by",
                "en | v.250 and no.5/- and double oh no",
                "en | 100 200 and a half",
                "en | you may go, the march was long",
                "en | a third of it",
                "en | he passed the test before noon",
                "en | half of them went to the past",
                "en | oh well, double trouble",
                "en | per cent of the dollar",
                "en | 2 3 days",
                "en | 3/6/2024 and 3.6.2024",
                "en | 100 200 300",
                "en | 2018 2019 2020",
                "en | room 12 34 56",
                "en | version 1.2.3 at 10.0.0.1",
                "en | the score was 3-2",
                "hi | पहले दूसरे लोग बजे",
                "hi | 2.5 किलो",
                "de | wir achten auf 3. Danach",
                "de | Uhr und Euro",
                "de | es waren 3.",
                "de | ein paar hundert Leute, Tausende, hundertprozentig",
                "es | 3 euros con 20 amigos",
                "es | una y media",
                "fr | 3 euros 20 minutes",
                "fr | les octets 01 02 01 02 01 02",
                "de | wenige hundert Meter",
                "es | un segundo y un cuarto",
                "fr | une seconde",
                "fr | le 7 mars et le pour",
            })
    void leavesWhatIsNone(String language, String text) {
        assertEquals(text, text("numbers-" + language, text));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | three | third",
                "en | seven | seven hundred",
                "en | 7:30 | 7:13",
                "en | $5 | €5",
                "en | 5% | 5",
                "en | $5 | 5",
                "en | june third | july third",
                "en | nineteen eighty four | nineteen eighty five",
                "en | twenty one | twenty first",
                "de | dritte | drei",
                "de | halb neun | neun",
                "hi | साढ़े सात बजे | सात बजे",
                "fr | les vingt premiers | les vingt et unième",
                "fr | les 120 premiers octets | les 121e octets",
                "de | die zwanzig ersten | die einundzwanzigsten",
                "fr | sept heures | sept",
            })
    void keepsApartWhatDiffers(String language, String one, String other) {
        assertNotEquals(text("spoken-" + language, one), text("spoken-" + language, other));
    }

    @ParameterizedTest(name = "{0} says that it is not built for a language")
    @ValueSource(strings = {"times", "years", "ordinals", "dates", "currency", "percent", "digit-strings"})
    void tellsTheLanguagesForWhichAFormIsNotBuilt(String step) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(step + ":zh"));
        assertEquals(
                "\"" + step
                        + "\" is not built for \"zh\"; there are en, hi, de, es, fr, joined by + where they are mixed",
                refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> NormalizerPipeline.parse(step + ":en,num-parse:en"));
    }

    @ParameterizedTest(name = "each step of numbers-{0} changes nothing a second time, whatever stands together")
    @ValueSource(strings = {"en", "hi", "de", "es", "fr"})
    void changesNothingASecondTime(String language) {
        List<String> words = List.of(
                ("half quarter past to at in 7 30 7:30 07:00 8.30 o'clock am p.m. a m oh double triple 5 9 0 12 19 20 84 100 2024 3rd"
                                + " first third second the of June may and $5 5$ ₹ Rs. 500 dollars cents cent 50 € Euro percent per % 3,5 2.5"
                                + " million - , . 98765 43210 987-654-3210 बजे बजकर मिनट शाम को साढ़े सात डेढ़ तीसरा पाँचवाँ 3रा जून रुपये"
                                + " प्रतिशत Uhr halb Viertel vor nach 3. der dritte Mai achte Komma Millionen fünf erstens ein las y media"
                                + " menos cuarto tercero de mayo por ciento mil 1º heures h et demie moins le premier cent pour 7h30"
                                + " unième twenty five hundred one two zero lakh thirty nineteen eighty")
                        .split(" ", -1));
        for (String step : NormalizerPipeline.parse("numbers-" + language).steps().stream()
                .map(Step::toString)
                .toList()) {
            laws(NormalizerPipeline.parse(step).normalizer(), words, step);
        }
    }

    private static void laws(Normalizer normalizer, List<String> words, String name) {
        Random random = new Random(19);
        for (int i = 0; i < 10_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) {
                line.append(words.get(random.nextInt(words.size()))).append(random.nextInt(8) == 0 ? ", " : " ");
            }
            String once = normalizer.text(line.toString());
            assertEquals(once, normalizer.text(once), () -> name + ": " + line);
        }
    }

    @ParameterizedTest(name = "{0} has the numbers of its language, and those of {1}")
    @CsvSource({"numbers-en, basic", "numbers-hi, basic", "numbers-de, basic", "numbers-hi, hinglish-call"})
    void standsBeforeOtherChains(String numbers, String other) {
        String chain = NormalizerPipeline.parse(numbers + "," + other).toString();
        assertTrue(chain.startsWith(NormalizerPipeline.parse(numbers).toString()), chain);
    }

    private static String text(String chain, String text) {
        return NormalizerPipeline.parse(chain).normalizer().text(text);
    }
}
