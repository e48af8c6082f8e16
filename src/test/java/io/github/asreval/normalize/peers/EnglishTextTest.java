package io.github.asreval.normalize.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTextTest {

    private static final Normalizer WHISPER =
            NormalizerPipeline.parse("whisper-english").normalizer();
    private static final Normalizer OPEN_ASR =
            NormalizerPipeline.parse("open-asr-en").normalizer();

    /** The numbers by which Whisper tests its own. */
    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "two, 2",
        "thirty one, 31",
        "five twenty four, 524",
        "nineteen ninety nine, 1999",
        "twenty nineteen, 2019",
        "two point five million, 2500000",
        "four point two billions, 4200000000s",
        "200 thousand, 200000",
        "200 thousand dollars, $200000",
        "$20 million, $20000000",
        "€52.4 million, €52400000",
        "£77 thousands, £77000s",
        "two double o eight, 2008",
        "three thousand twenty nine, 3029",
        "forty three thousand two hundred sixty, 43260",
        "forty three thousand two hundred and sixty, 43260",
        "nineteen fifties, 1950s",
        "thirty first, 31st",
        "thirty three thousand and three hundred and thirty third, 33333rd",
        "three billion, 3000000000",
        "millions, 1000000s",
        "july third twenty twenty, july 3rd 2020",
        "august twenty sixth twenty twenty one, august 26th 2021",
        "3 14, 3 14",
        "3.14, 3.14",
        "3 point 2, 3.2",
        "3 point 14, 3.14",
        "fourteen point 4, 14.4",
        "two point two five dollars, $2.25",
        "two hundred million dollars, $200000000",
        "$20.1 million, $20100000",
        "ninety percent, 90%",
        "seventy six per cent, 76%",
        "double oh seven, 007",
        "double zero seven, 007",
        "nine one one, 911",
        "nine double one, 911",
        "one triple oh one, 10001",
        "two thousandth, 2000th",
        "thirty two thousandth, 32000th",
        "minus 500, -500",
        "positive twenty thousand, +20000",
        "two dollars and seventy cents, $2.70",
        "3 cents, ¢3",
        "$0.36, ¢36",
        "three euros and sixty five cents, €3.65",
        "three and a half million, 3500000",
        "forty eight and a half dollars, $48.5",
        "b747, b 747",
        "10 th, 10th",
        "10th, 10th",
    })
    void writesNumbersAsWhisperDoes(String spoken, String written) {
        assertEquals(written, WHISPER.text(spoken));
    }

    /** The texts by which Whisper tests its own. */
    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource({
        "Let's, let us",
        "he's like, he is like",
        "she's been like, she has been like",
        "10km, 10 km",
        "10mm, 10 mm",
        "RC232, rc 232",
        "Mr. Park visited Assoc. Prof. Kim Jr., mister park visited associate professor kim junior",
        "mobilisation, mobilization",
        "cancelation, cancellation",
    })
    void writesTextAsWhisperDoes(String text, String written) {
        assertEquals(written, WHISPER.text(text));
    }

    @ParameterizedTest(name = "Whisper makes of \"{0}\" \"{1}\"")
    @CsvSource({
        // Half a number, at the beginning of a line, is lost; so is a point before what is no digit.
        "'and a half of it', 'of it'",
        "two point million, 2000000",
        "2 and a half, 2 and a half",
        "the ninth nineth, the ninth 9th",
        "'1,2,3', '12 3'",
        "'1,000,000', 1000000",
        "minus and, -and",
        "twenty-one, 21",
        "two 3, 2 3",
        "20 five, 25",
        "0 oh seven, 07",
        "3.0 dollars, $3",
        "one, one",
        "ones, ones",
        "a $ b, 'a b'",
        "cost$, cost$",
        "% of 50 %, '% of 50 '",
        "'rock ''n'' roll', rock n roll",
        "'he didn''t, I''d''ve', he did not i would have",
        "'😀um 𐐨um', '𐐨um'",
        "Œuvre ﬁn ½, oeuvre fin one 2",
        "five decillion, 5000000000000000000000000000000000",
    })
    void hasWhispersOddities(String text, String written) {
        assertEquals(written, WHISPER.text(text));
    }

    @ParameterizedTest(name = "the leaderboard makes of \"{0}\" \"{1}\"")
    @CsvSource({
        "half past seven, 7 30",
        "a quarter to one, 12 45",
        "'ten minutes before twenty-three o''clock', 22 50",
        "five minutes to twenty five, 5 minutes to 25",
        "'at five o''clock', at 5",
        "at 07:00 or 17:05, at 7 or 17 5",
        "7:30.5, 7 30.5",
        "oh well, oh well",
        "oh seven nine, '079'",
        "four oh one, 401",
        "ooh oooo, oh oh",
        "'John''s here''s', john s here is",
        "Uhhh erm ah-ha mmhm yes, yes",
        "'ok, e-mail me al right', okay email me alright",
        "the b b c and the 5 g, the bbc and the 5g",
        "a b, a b",
        "i a m, i am",
        "i a b, iab",
        "'$. 5 %', ' 5 '",
        "cancellation mm travelogue, cancelation travelog",
        "Alan Allen, alan allen",
    })
    void writesTextAsTheLeaderboardDoes(String text, String written) {
        assertEquals(written, OPEN_ASR.text(text));
    }

    @Test
    void aNumberIsShownAsItWasWritten() {
        Word number =
                WHISPER.words("It cost two hundred and fifty dollars, Tom").get(2);
        assertEquals("$250", number.compared());
        assertEquals("two hundred and fifty dollars,", number.written());
    }
}
