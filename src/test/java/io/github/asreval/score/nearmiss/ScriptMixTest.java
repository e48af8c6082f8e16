package io.github.asreval.score.nearmiss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptMixTest {

    /** Words of Hinglish calls; the rules were made with these in view. */
    private static final String SEEN = """
            ट्रैफिक=traffic बुकिंग=booking एजेंट=agent एजेंसी=agency कस्टमर=customer हैदराबाद=hyderabad
            लोकेशन=location म्यूज़ियम=museum म्यूजियम=museum फोर्ट=fort फ़ोर्ट=fort
            प्लेनेटोरियम=planetarium मॉर्निंग=morning मोर्निग=morning साउथ=south सौथ=south इंडिया=india
            ट्रेवल=travel ट्रैवल=travel प्राब्लम=problem प्रॉब्लम=problem थैंक=thank गुड=good हेलो=hello
            हैलो=hello प्लेस=place ड्राइव=drive टिकट=ticket होटल=hotel फ्लाइट=flight पेमेंट=payment
            कार्ड=card बैंक=bank अकाउंट=account नंबर=number मोबाइल=mobile फोन=phone कॉल=call मैसेज=message
            ईमेल=email ऑर्डर=order डिलीवरी=delivery रिफंड=refund कैंसिल=cancel कन्फर्म=confirm
            अपॉइंटमेंट=appointment ऑफिस=office मैनेजर=manager सर्विस=service कंपनी=company
            कंप्यूटर=computer इंटरनेट=internet नेटवर्क=network प्लान=plan रिचार्ज=recharge बैलेंस=balance
            स्टेशन=station टेक्निकल=technical सिस्टम=system पासवर्ड=password अपडेट=update डॉक्टर=doctor
            हॉस्पिटल=hospital स्कूल=school स्टूडेंट=student फीचर=feature स्पेशल=special नमस्ते=namaste
            धन्यवाद=dhanyavaad बहुत=bahut अच्छा=accha अच्छा=achha ठीक=theek कैसे=kaise लड़का=ladka
            पानी=paani दिल्ली=delhi दिल्ली=dilli मुंबई=mumbai सड़क=sadak ज़्यादा=zyada ज्यादा=jyada
            प्लीज़=please प्लीज=please बिज़ी=busy वीडियो=video क्विक=quick यूज़=use टाइम=time लाइट=light
            राइट=right नाइट=night फॉर्म=form चेक=check चेंज=change टेबल=table बजट=budget ब्रिज=bridge
            डिज़ाइन=design फ्लावर=flower पिक्चर=picture शॉपिंग=shopping फोटो=photo क्रिसमस=christmas
            ज्ञान=gyan रक्षा=raksha घर=ghar नहीं=nahin मैं=main हूँ=hoon क्या=kya जल्दी=jaldi पैसा=paisa
            गाड़ी=gaadi गाड़ी=gari चार्ज=charge लैपटॉप=laptop वाईफाई=wifi टैक्सी=taxi एक्स्ट्रा=extra
            सक्सेस=success
            """;

    /** Words that were written down after the rules, to see what these are worth. */
    private static final String UNSEEN = """
            सपोर्ट=support कॉन्टैक्ट=contact ऐप=app इंश्योरेंस=insurance पॉलिसी=policy प्रीमियम=premium
            क्रेडिट=credit डेबिट=debit ट्रांसफर=transfer स्टेटमेंट=statement ब्रांच=branch लोन=loan
            इंटरेस्ट=interest रिपोर्ट=report फाइल=file सॉफ्टवेयर=software हेल्प=help कंप्लेंट=complaint
            रजिस्ट्रेशन=registration वेरिफिकेशन=verification पैकेज=package रूम=room एयरपोर्ट=airport
            ट्रेन=train पासपोर्ट=passport रेस्टोरेंट=restaurant शुक्रिया=shukriya मतलब=matlab समय=samay
            बताइए=bataiye चाहिए=chahiye रुपये=rupaye हज़ार=hazaar मिनट=minute महीना=mahina थोड़ा=thoda
            आपका=aapka जंग=jung चारमीनार=charminar गोलकोंडा=golconda
            """;

    private static final String DIFFERENT = """
            ट्रैफिक=graphic बुकिंग=cooking एजेंट=urgent होटल=bottle टिकट=racket बैंक=blank फोन=pen कॉल=bill
            काम=game घर=car फोर्ट=boat मॉर्निंग=evening इंडिया=canada कार्ड=bird पेमेंट=moment ऑर्डर=border
            डिलीवरी=daily रिफंड=friend मैनेजर=messenger सर्विस=surface सिस्टम=sister डॉक्टर=tractor
            स्कूल=cool कैसे=because लोकेशन=vacation अकाउंट=amount टेबल=cable टाइम=type लाइट=flight
            राइट=bright फॉर्म=farmer मुंबई=member प्लान=plant नेटवर्क=artwork ईमेल=female से=so को=key
            में=me हो=who तो=so में=so मोबाइल=bottle बजट=basket पासवर्ड=passport एजेंसी=urgency
            हैदराबाद=ahmedabad म्यूजियम=medium धन्यवाद=good नमस्ते=mistake मिनार=dinner जंग=junk
            सपोर्ट=airport पॉलिसी=premium लोन=train मतलब=minute समय=time रूम=train हेल्प=file महीना=chahiye
            ब्रांच=bank फाइल=help
            """;

    /** Other words with nearly the same consonants: what comparing by sound cannot tell apart. */
    private static final String KNOWN_LIMIT = """
            नंबर=member प्लेस=police कैंसिल=counsel कंपनी=campaign बहुत=about स्टेशन=situation दिल्ली=daily
            गाड़ी=god फीचर=future सालार=salary
            """;

    static List<Arguments> pairs() {
        return arguments(SEEN + UNSEEN);
    }

    static List<Arguments> strangers() {
        return arguments(DIFFERENT);
    }

    static List<Arguments> soundAlikes() {
        return arguments(KNOWN_LIMIT);
    }

    private static List<Arguments> arguments(String list) {
        return Words.split(list).stream()
                .map(pair -> Arguments.of((Object[]) pair.split("=", -1)))
                .toList();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("pairs")
    void oneWordInTwoScripts(String devanagari, String latin) {
        assertTrue(ScriptMix.isPair(devanagari, latin), () -> sounds(devanagari, latin));
        assertTrue(ScriptMix.isPair(latin, devanagari), "the other way round");
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @MethodSource("strangers")
    void twoWords(String devanagari, String latin) {
        assertFalse(ScriptMix.isPair(devanagari, latin), () -> sounds(devanagari, latin));
    }

    @ParameterizedTest(name = "{0} is taken for {1}, which sounds alike")
    @MethodSource("soundAlikes")
    void wordsThatShareTheirConsonantsAreTakenForPairs(String devanagari, String latin) {
        assertTrue(ScriptMix.isPair(devanagari, latin), () -> sounds(devanagari, latin));
    }

    @Test
    void hardlyAnyWordOfTheListIsTakenForAnotherOne() {
        List<Arguments> all = pairs();
        int taken = 0;
        for (Arguments one : all) {
            for (Arguments other : all) {
                taken += ScriptMix.isPair((String) one.get()[0], (String) other.get()[1]) ? 1 : 0;
            }
        }
        // Nearly all of these are the pairs themselves and other spellings of them.
        assertTrue(taken < all.size() + 80, () -> "of " + all.size() * all.size());
        assertTrue(taken >= all.size(), "the pairs themselves");
    }

    @ParameterizedTest(name = "{0} and {1} are not compared by sound")
    @CsvSource({
        "traffic, travel",
        "ट्रैफिक, ट्रेवल",
        "ट्रैफिक, трафик",
        "'', traffic",
        "ट्रैफिक, traffic2",
        "ट्रैफिक, ''"
    })
    void onlyDevanagariIsComparedWithLatinLetters(String a, String b) {
        assertFalse(ScriptMix.isPair(a, b));
    }

    @ParameterizedTest(name = "{0} sounds {1}")
    @CsvSource({
        "ट्रैफिक, trIfIk",
        "ज्ञान, gIn",
        "लड़का, lRk",
        "मुंबई, mUmbI",
        "हूँ, hUn",
        "अच्छा, Ac",
        "ऋषि, rIsI",
        "क़लम, klm",
    })
    void readsDevanagari(String word, String sounds) {
        assertEquals(sounds, ScriptMix.devanagariSounds(word));
    }

    @ParameterizedTest(name = "{0} sounds {1}")
    @CsvSource({
        "Traffic, trfIk",
        "phone, fUn",
        "the, tI",
        "use, US",
        "school, skUl",
        "night, nIt",
        "station, stsn",
        "agent, AGInt",
        "knife, nIf",
        "extra, Ikstr",
    })
    void readsLatinLetters(String word, String sounds) {
        assertEquals(sounds, ScriptMix.latinSounds(word));
    }

    @Test
    void theDistanceIsThatOfTheCheapestWay() {
        assertEquals(0, ScriptMix.distance("trfIk", "trfIk"));
        assertEquals(0.3 / 4.6, ScriptMix.distance("trIfIk", "trfIk"), 1e-9);
        assertEquals(1, ScriptMix.distance("", ""));
        assertTrue(ScriptMix.distance("", "k") >= 1);
        assertEquals(ScriptMix.distance("bUkIn", "kUkIn"), ScriptMix.distance("kUkIn", "bUkIn"));
    }

    private static String sounds(String devanagari, String latin) {
        return ScriptMix.devanagariSounds(devanagari) + " " + ScriptMix.latinSounds(latin);
    }
}
