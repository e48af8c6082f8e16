package io.github.asreval.normalize.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.normalize.Catalogue;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.normalize.step.WordChange;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishStepsTest {

    @ParameterizedTest(name = "\"{0}\" in full is \"{1}\"")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "don't; do not",
                "Don’t; Do not",
                "DON'T; DO NOT",
                "won\u02BCt,; will not,",
                "can't've; can not have",
                "cannot; can not",
                "I'm; I am",
                "I'LL; I WILL",
                "McCoy'll; McCoy will",
                "José's; José's",
                "José'll; José will",
                "(it's); (it is)",
                "let's; let us",
                "gonna; going to",
                "Y'all're; You all are",
            })
    void contractionsAreWrittenInFull(String word, String full) {
        assertEquals(full, text("contractions-en", word));
    }

    @ParameterizedTest(name = "\"{0}\" stays")
    @ValueSource(
            strings = {"neighbour's", "John's", "I'd", "dogs'", "'ll", "rock'n'roll", "ain't", "5'm", "o'clock", "wont"
            })
    void whatIsUncertainStays(String word) {
        assertEquals(word, text("contractions-en", word));
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\" in American")
    @CsvSource({
        "colour, color",
        "Colours, Colors",
        "NEIGHBOURHOOD, NEIGHBORHOOD",
        "favourite, favorite",
        "behavioural, behavioral",
        "metre, meter",
        "centred, centered",
        "travelled, traveled",
        "modelling, modeling",
        "realise, realize",
        "organisations, organizations",
        "hospitalisation, hospitalization",
        "analysing, analyzing",
        "anaesthetised, anesthetized",
        "leukaemia, leukemia",
        "Haemorrhage, Hemorrhage",
        "paediatrician, pediatrician",
        "manoeuvring, maneuvering",
        "cheque, check",
        "programme, program",
        "colour-blind, color-blind",
        "centre’s, center’s",
        "“defence”, “defense”",
    })
    void britishIsWrittenAsAmerican(String british, String american) {
        assertEquals(american, text("spelling-en", british));
        assertEquals(american, text("spelling-en", american));
    }

    @ParameterizedTest(name = "\"{0}\" is the same on both sides")
    @ValueSource(
            strings = {
                "advise", "exercise", "surprise", "promise", "improvisation", "four", "hour", "contour", "glamour",
                        "acre",
                "are", "controlled", "analyses", "Caesar", "aluminium", "couleur", "colouré", "hercolour", "wise",
                        "rise"
            })
    void whatOnlyLooksBritishStays(String word) {
        assertEquals(word, text("spelling-en", word));
    }

    @Test
    void noAmericanSpellingIsABritishOneOfAnotherWord() {
        Map<String, String> forms = SpellingTable.read().forms();
        AmericanSpelling spelling = new AmericanSpelling();
        assertTrue(forms.size() > 3000, forms.size() + " forms");
        forms.forEach((british, american) -> {
            assertNotEquals(british, american);
            assertEquals(american, spelling.change(american));
            assertEquals(american, spelling.change(british));
        });
    }

    @Test
    void theTableHasStemsForEveryKind() {
        SpellingTable table = SpellingTable.read();
        for (String form : new String[] {"honourably", "theatres", "unravelling", "customisable", "catalysing"}) {
            assertTrue(table.forms().containsKey(form), form);
        }
        assertTrue(table.prefixes().containsKey("paediatr") && table.suffixes().containsKey("isation"));
    }

    @ParameterizedTest(name = "\"{0}\" is said \"{1}\"")
    @CsvSource({
        "Mr., Mister",
        "mr, mister",
        "MR, MISTER",
        "(Dr.), (Doctor)",
        "Prof., Professor",
        "prof., prof.",
        "Prof, Prof",
        "St., St.",
        "Col., Colonel",
        "gen, gen",
    })
    void titlesAreWrittenAsTheyAreSaid(String title, String said) {
        assertEquals(said, text("titles-en", title));
    }

    @ParameterizedTest(name = "{0} gives an ordinary word back as the same string")
    @ValueSource(strings = {"contractions-en", "spelling-en", "titles-en"})
    void makesNoCopyOfAWordThatStays(String step) {
        WordChange change = (WordChange) Catalogue.step(step).orElseThrow().change("");
        String word = "हैदराबाद";
        assertSame(word, change.change(word));
    }

    private static String text(String chain, String line) {
        return NormalizerPipeline.parse(chain).normalizer().text(line);
    }
}
