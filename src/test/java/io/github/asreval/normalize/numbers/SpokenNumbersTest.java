package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.step.LineChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenNumbersTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "twenty five | 25",
                "twenty-five | 25",
                "Twenty-Five | 25",
                "zero | 0",
                "one hundred five | 105",
                "one hundred and five | 105",
                "a hundred | 100",
                "hundred rupees | 100 rupees",
                "fifteen hundred | 1500",
                "twenty five hundred | 2500",
                "two thousand nineteen | 2019",
                "one hundred and twenty thousand | 120000",
                "five lakhs twenty thousand | 520000",
                "two crore five lakh | 20500000",
                "two lakh crore | 2000000000000",
                "a million | 1000000",
                "one billion two million three | 1002000003",
                "three point one four | 3.14",
                "three point zero five | 3.05",
                "two point five million | 2500000",
                "2.5 million | 2500000",
                "25 thousand | 25000",
                "5 lakh 20 thousand | 520000",
                "two thousand 19 | 2019",
                "two hundred 5 | 205",
            })
    void readsEnglish(String words, String digits) {
        assertEquals(digits, read("en", words));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "one two three | 1 2 3",
                "twenty twenty six | 20 26",
                "nineteen eighty four | 19 84",
                "nineteen ninety | 19 90",
                "twenty nineteen | 20 19",
                "five hundred two hundred | 500 200",
                "two hundred and five hundred | 200 and 500",
                "five and six | 5 and 6",
                "nine eight double seven | 9 8 double 7",
                "two-three | 2-3",
                "one million million | 1000000 1000000",
            })
    void severalNumbersStaySeveral(String words, String digits) {
        assertEquals(digits, read("en", words));
    }

    @ParameterizedTest(name = "\"{0}\" stays")
    @ValueSource(
            strings = {
                "3.14",
                "25%",
                "9876543210",
                "007 hundred",
                "12 34",
                "third",
                "twenty-first",
                "someone",
                "five-star",
                "one-to-one",
                "at this point",
                "Vitamin a and b",
                "lakhs of people",
                "₹5 lakh",
                "10-12 thousand",
                "2019 hundred",
                "२५",
                "3 point 5",
            })
    void leavesWhatIsNoSpokenNumber(String line) {
        assertEquals(line, read("en", line));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "दो लाख पाँच हजार | 205000",
                "दो लाख पाँच हज़ार | 205000",
                "दो लाख पाँच ह\u091C\u093Cार | 205000",
                "पांच | 5",
                "पाँच | 5",
                "पाच | 5",
                "छः | 6",
                "छ: | 6",
                "छह | 6",
                "छे | 6",
                "छ | 6",
                "पंद्रह | 15",
                "पन्द्रह | 15",
                "उन्नासी | 79",
                "उनासी | 79",
                "सौ | 100",
                "सौ रुपये | 100 रुपये",
                "एक सौ पच्चीस | 125",
                "पंद्रह सौ | 1500",
                "उन्नीस सौ चौरासी | 1984",
                "डेढ़ | 1.5",
                "डेढ़ सौ | 150",
                "डेढ लाख | 150000",
                "ढाई | 2.5",
                "ढ़ाई हज़ार | 2500",
                "साढ़े तीन | 3.5",
                "साढ़े पाँच हज़ार | 5500",
                "साढ़े 5 बजे | 5.5 बजे",
                "सवा | 1.25",
                "सवा दो | 2.25",
                "सवा सौ | 125",
                "सवा लाख | 125000",
                "पौने दो | 1.75",
                "पौने दो सौ | 175",
                "पौने एक | 0.75",
                "पौन घंटा | 0.75 घंटा",
                "आधा किलो | 0.5 किलो",
                "आधी रात | आधी रात",
                "तीन दशमलव पाँच | 3.5",
                "दो लाख करोड़ | 2000000000000",
                "तीन अरब | 3000000000",
                "अरब देश | अरब देश",
                "हज़ारों लोग | हज़ारों लोग",
                "पहला दूसरा पाँचवाँ | पहला दूसरा पाँचवाँ",
                "एक-दूसरे | एक-दूसरे",
                "दो-तीन दिन | 2-3 दिन",
                "दस-बारह हज़ार | 10-12 हज़ार",
                "२५ हज़ार | 25000",
                "2.5 लाख | 250000",
                "सौ सौ के नोट | 100 100 के नोट",
                "पौने सौ | पौने 100",
                "एक, दो। | 1, 2।",
            })
    void readsHindi(String words, String digits) {
        assertEquals(digits, read("hi", words.replace("\\u091C\\u093C", "\u091C\u093C")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "वन टू थ्री | 1 2 3",
                "ट्वेंटी फाइव | 25",
                "ट्वेन्टी-फाईव | 25",
                "फाइव हंड्रेड एंड टू | 502",
                "टू थाउज़ेंड नाइनटीन | 2019",
                "फाइव लाख | 500000",
                "five लाख बीस हज़ार | 520000",
                "थ्री पॉइंट फाइव | 3.5",
                "one और एक | 1 और 1",
                // Words that mean something else as often count in company only.
                "दवा का सेवन | दवा का सेवन",
                "सेवन दो बार | सेवन 2 बार",
                "सेवन हंड्रेड | 700",
                "ज़ीरो सेवन | 0 7",
                "वन में | वन में",
                "गो टू होम | गो टू होम",
            })
    void readsHinglish(String words, String digits) {
        assertEquals(digits, read("hi+en", words));
        assertEquals(digits, NormalizerPipeline.parse("num").normalizer().text(words));
    }

    @ParameterizedTest(name = "{1} is {2} in {0}")
    @CsvSource({
        "de, fünfundzwanzig, 25",
        "de, f\u00FCnf\u00ADund\u00ADzwanzig, 25",
        "de, Fünfunddreißig, 35",
        "de, eine Million zweihunderttausend, 1200000",
        "de, eins zwei drei, 1 2 3",
        "de, ein Mann und eine Frau, ein Mann und eine Frau",
        "fr, vingt cinq, 25",
        "fr, vingt-cinq, 25",
        "fr, quatre-vingt-dix-sept, 97",
        "fr, cent vingt-trois mille, 123000",
        "fr, zéro six douze, 0 6 12",
        "fr, 5 mille, 5000",
        "fr, cinq millions, 5000000",
        "fr, 5 millions, 5000000",
        "fr, trois virgule cinq, '3,5'",
        "fr, '3,5 millions', 3500000",
        "de, drei Komma eins vier, '3,14'",
        "de, '3,5 Millionen', 3500000",
        "de, drei Komma fünf Millionen, 3500000",
        "de, 5.000 Millionen, 5.000 Millionen",
        "de, 3 Komma, 3 Komma",
        "de, 1 Komma 2 Komma 3, 1 Komma 2 Komma 3",
        "es, tres coma cinco, '3,5'",
        "es, 5 mil, 5000",
        "es, 5 mil millones, 5 mil millones",
        "fr-BE, septante-deux, 72",
        "es, veintiuno, 21",
        "es, una casa, una casa",
        "tr, YİRMİ BEŞ, 25",
        "zh, 两百, 200",
        "zh, 二百, 200",
        "ja, 二十五, 25",
        "bn, পঁচিশ, 25",
        "ta, இருபத்து ஐந்து, 25",
        "de+en, fünf thousand, 5000",
        "de+en, fünf lakhs zwei, 500002",
    })
    void readsOtherLanguagesByIcusRules(String language, String words, String digits) {
        assertEquals(digits, read(language, words));
    }

    @Test
    void punctuationPartsNumbers() {
        assertEquals("(25), 5! “100”", read("en", "(twenty five), five! “one hundred”"));
        assertEquals("20, 5", read("en", "twenty, five"));
        assertEquals("200. 5", read("en", "two hundred. Five"));
    }

    @Test
    void showsTheWordsThatWereRead() {
        Normalizer normalizer = NormalizerPipeline.parse("num-parse:en").normalizer();
        assertEquals("twenty five", normalizer.words("room twenty five").get(1).written());
    }

    @Test
    void onlyNumberWordsNeedTheLine() {
        LineChange change = SpokenNumbers.of("hi+en");
        assertTrue(change.concerns("एक।") && change.concerns("“Twenty-five”") && change.concerns("लाख"));
        assertFalse(
                change.concerns("25") || change.concerns("and") || change.concerns("point") || change.concerns("a"));
        assertFalse(change.concerns("है") || change.concerns("five-star") || change.concerns("someone"));
    }

    private static String read(String languages, String line) {
        return NormalizerPipeline.parse("num-parse:" + languages).normalizer().text(line);
    }
}
