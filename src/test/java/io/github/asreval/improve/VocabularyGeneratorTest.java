package io.github.asreval.improve;

import static io.github.asreval.improve.MadeVocabulary.english;
import static io.github.asreval.improve.MadeVocabulary.made;
import static io.github.asreval.improve.MadeVocabulary.reasons;
import static io.github.asreval.improve.MadeVocabulary.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which errors become rows of a vocabulary, and why the others do not. */
class VocabularyGeneratorTest {

    @ParameterizedTest(name = "{0} heard as {1}: {2}")
    @CsvSource({
        "see Golconda Fort, see golkunda for, golkunda-for=Golconda Fort",
        "call Venkatesh now, call Venkat ash now, Venkat-ash=Venkatesh",
        "the Charminar stands, the char minor stands, char-minor=Charminar",
        "'see (Golconda), please', 'see golkunda, please', golkunda=Golconda",
        "ask for KYC today, ask for CYK today, C.Y.K.=KYC",
        "take Gatefour now, take gate 4 now, gate-four=Gatefour",
        "we like O'Brien, we like obryan, obryan=O'Brien",
    })
    void writesWhatWasHeardAsAPhraseAndWhatWasSaidAsItsDisplayForm(String said, String heard, String rows) {
        assertEquals(List.of(rows), rows(made(said, heard)));
    }

    @Test
    void splitsLongRunsWherePairsSoundAlikeOneToOne() {
        assertEquals(
                List.of("amirpet=Ameerpet", "golkunda=Golconda", "sikandarabad=Secunderabad"),
                rows(made("go Golconda Ameerpet Secunderabad now", "go golkunda amirpet sikandarabad now")));
    }

    @Test
    void doesNotReachAcrossPunctuation() {
        assertEquals(
                List.of("ahmir=Ameer", "golkunda=Golconda"), rows(made("see Golconda, Ameer", "see golkunda, ahmir")));
    }

    @Test
    void poolsTheEvidenceOfManyUtterances() {
        GeneratedVocabulary made = made(
                english(),
                List.of("Golconda one", "Golconda two", "see Golconda"),
                List.of("golkunda one", "Golkunda two", "see golkunda"));
        Suggestion row = made.suggestions().get(0);
        assertEquals(new Evidence(3, 0, List.of("1", "2", "3")), row.evidence());
        assertEquals("golkunda", row.phrase());
        assertEquals(3, row.gain());
    }

    @Test
    void refusesWhatIsMostlyRight() {
        GeneratedVocabulary made = made(
                english(),
                List.of("a metro line", "the retro look", "some retro chairs", "pure retro"),
                List.of("a retro line", "the retro look", "some retro chairs", "pure retro"));
        assertEquals(List.of(), made.suggestions());
        assertEquals(Reason.MOSTLY_RIGHT, made.leftOut().get(0).reason());
        assertEquals("right 3 times, wrong once", made.leftOut().get(0).detail());
        assertEquals(new Evidence(1, 3, List.of("1")), made.leftOut().get(0).evidence());
    }

    @Test
    void refusesPhrasesOfSeveralWordsThatAreMostlyRight() {
        GeneratedVocabulary made = made(
                english(),
                List.of("the Charminar stands", "a char minor point", "char, minor", "that char minor"),
                List.of("the char minor stands", "a char minor point", "char, minor", "that char minor"));
        assertEquals(List.of(Reason.MOSTLY_RIGHT), reasons(made));
        assertEquals(2, made.leftOut().get(0).evidence().right());
    }

    @Test
    void tellsTheRiskOfWhatIsSometimesRight() {
        GeneratedVocabulary made = made(
                english(),
                List.of("a metro line", "my metro", "the retro look"),
                List.of("a retro line", "my retro", "the retro look"));
        Suggestion row = made.suggestions().get(0);
        assertEquals(1.0 / 3, row.evidence().risk());
        assertEquals(1, row.gain());
        assertEquals(
                List.of(new Simulation.RowEffect(row.row(), 2, 1, 0)),
                made.simulation().rows());
        assertEquals(new Simulation.Change(1, List.of("3")), made.simulation().hurt());
        assertEquals(
                new Simulation.Change(2, List.of("1", "2")), made.simulation().helped());
    }

    @Test
    void reckonsWithTheWordsThatARowWouldSpoil() {
        GeneratedVocabulary made = made(
                english().terms(List.of("Royal Bank Ltd")),
                List.of("ask Royal Bank Ltd", "the Royal Bank Ltd", "a royal bank limit"),
                List.of("ask royal bank limit", "the royal bank limit", "a royal bank limit"));
        assertEquals(List.of("royal-bank-limit=Royal Bank Ltd"), rows(made));
        assertEquals(
                new Evidence(2, 1, List.of("1", "2")), made.suggestions().get(0).evidence());
        assertEquals(5, made.suggestions().get(0).gain());
    }

    @Test
    void doesNotMindCapitalsThatAreThereAlready() {
        List<String> said = List.of("my iPhone", "an iPhone", "one iPhone", "the iPhone");
        List<String> heard = List.of("my iphone", "an iPhone", "one iPhone", "the iPhone");
        GeneratedVocabulary made = made(english(), said, heard);
        assertEquals(List.of("iphone=iPhone"), rows(made));
        assertEquals(0, made.simulation().after().errors());
        assertEquals(0, made.simulation().hurt().count());
    }

    @ParameterizedTest(name = "{0} heard as {1}: {2}")
    @CsvSource({
        "see the fort, see a fort, FUNCTION_WORDS",
        "I went hum, I went um, FILLER",
        "see it there, 'see it, there', PUNCTUATION_ONLY",
        "'well, thank you', 'well, thank. you', PUNCTUATION_ONLY",
        "Thank you, thank you, CASE_ONLY",
        "see Golconda, see, DELETION",
        "see, see Golconda, INSERTION",
        "see Golconda, see kitchen, NOT_ALIKE",
        "Agent : hello, Client : hello, LABEL",
        "we saw Mandapakkampatti, we saw man da pak kam patti, TOO_MANY_WORDS",
        "see Golconda, see golкunda, NOT_WRITABLE",
        "see Golconda, see golkunda½, NOT_WRITABLE",
    })
    void saysWhyItLeavesSomethingOut(String said, String heard, Reason reason) {
        GeneratedVocabulary made = made(said, heard);
        assertTrue(reasons(made).contains(reason), made.toString());
    }

    @Test
    void takesWhatDoesNotSoundAlikeIfAsked() {
        List<String> said = List.of("see Golconda");
        List<String> heard = List.of("see kitchenette");
        assertEquals(List.of("kitchenette=Golconda"), rows(made(english().soundCheck(false), said, heard)));
    }

    @ParameterizedTest(name = "{0} heard as {1}: {2}")
    @CsvSource({
        "check the S9 folder, check the S nine folder, S-nine=S9",
        "the Q2 plan, the queue two plan, queue-two=Q2",
        "the Q2 plan, the cue two plan, cue-two=Q2",
        "a B52 flew, a B fifty two flew, B-fifty-two=B52",
        "the G20 met, the G twenty met, G-twenty=G20",
        "fly the B747 now, fly the B seven forty seven now, B-seven-forty-seven=B747",
        "the W3C says, the double u three C says, double-u-three-C=W3C",
        "play an mp3 file, play an M P three file, M-P-three=mp3",
        "use log4j here, use log four jay here, log-four-jay=log4j",
    })
    void digitsSoundAsTheirWords(String said, String heard, String rows) {
        assertEquals(List.of(rows), rows(made(said, heard)));
    }

    @ParameterizedTest(name = "{0} heard as {1}: {2}")
    @CsvSource({
        "open Kelp now, open help now, ORDINARY_WORD",
        "the Q result, the queue result, ORDINARY_WORD",
        "the S9 folder, the S folder, NOT_ALIKE",
        "see Jon there, see john there, ORDINARY_WORD",
        "eat at Apple today, eat at apple today, ORDINARY_WORD",
        "I have 25 of them, I have twenty five of them, NUMBER",
        "I have twenty of them, I have 20 of them, NUMBER",
    })
    void offersNoRowForAnOrdinaryWordOrNumberHeardOnce(String said, String heard, Reason reason) {
        GeneratedVocabulary made = made(said, heard);
        assertEquals(List.of(), rows(made));
        assertTrue(reasons(made).contains(reason), made.leftOut().toString());
    }

    @ParameterizedTest(name = "{0}: {1} heard as {2}")
    @CsvSource({
        "hi-IN, चार मिनार देखो, चार महीना देखो",
        "de-DE, das Hauß steht, das haus steht",
        "es-US, la Caza grande, la casa grande",
        "fr-FR, le Monse est beau, le monde est beau",
        "ru-RU, это Дорм там, это дом там",
    })
    void knowsTheOrdinaryWordsOfManyLanguages(String language, String said, String heard) {
        GeneratedVocabulary made = made(GeneratorOptions.builder(language), List.of(said), List.of(heard));
        assertEquals(List.of(), rows(made));
        assertEquals(List.of(Reason.ORDINARY_WORD), reasons(made));
    }

    @Test
    void saysWhyAnOrdinaryWordHeardOftenIsOfferedAllTheSame() {
        GeneratedVocabulary made = made(
                english(),
                List.of("open Kelp now", "Kelp is up", "a help page"),
                List.of("open help now", "help is up", "a help page"));
        assertEquals(List.of("help=Kelp"), rows(made));
        assertEquals(
                "an ordinary word, misheard 2 times and right once",
                made.suggestions().get(0).remark());
    }

    @Test
    void anOrdinaryWordAskedForByNameGetsTheWordBesideIt() {
        GeneratorOptions.Builder kelp = english().terms(List.of("Kelp"));
        assertEquals(
                List.of("giant-help=giant Kelp"),
                rows(made(kelp, List.of("see the giant Kelp now"), List.of("see the giant help now"))));
        assertEquals(
                List.of("help-forest=Kelp forest"),
                rows(made(kelp, List.of("see the Kelp forest now"), List.of("see the help forest now"))));
        assertEquals(List.of(), rows(made(kelp, List.of("in the Kelp, forest"), List.of("in the help, forest"))));
    }

    @Test
    void listsMissedNamesAndRareWordsIfAsked() {
        GeneratedVocabulary made = made(
                english().fromReference(true),
                List.of("the KYC of Golconda", "a plinth here", "one house", "a house", "the house"),
                List.of("the of golkunda", "a here", "one", "a house", "the house"));
        assertEquals(List.of("Golconda=Golconda", "K.Y.C.=KYC", "golkunda=Golconda", "plinth=plinth"), rows(made));
        Suggestion listed = made.suggestions().get(1);
        assertEquals(Suggestion.Origin.LISTED, listed.origin());
        assertEquals(0, listed.gain());
    }

    @Test
    void listsEveryGivenTermIfAsked() {
        GeneratedVocabulary made = made(
                english().fromReference(true).terms(List.of("Golconda Fort", "AWS")),
                List.of("see Golconda Fort"),
                List.of("see golkunda fort"));
        assertEquals(
                List.of("A.W.S.=AWS", "Golconda-Fort=Golconda Fort"),
                rows(made).stream().filter(row -> !row.startsWith("golkunda")).toList());
    }

    @Test
    void takesInsertedWordsIntoATermThatSoundsCloserWithThem() {
        assertEquals(
                List.of("char-mi-nar=Charminar"),
                rows(made(
                        english().terms(List.of("Charminar")),
                        List.of("see Charminar now"),
                        List.of("see char mi nar now"))));
    }
}
