package io.github.asreval.text.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKeyTest {

    @ParameterizedTest(name = "{0} sounds as {1}")
    @CsvSource({
        "हिन्दी, हिंदी",
        "ज़्यादा, ज्यादा",
        "पाँच, पांच",
        "चिठ्ठी, चिट्ठी",
        "शुद्ध, शुध्द",
        "बॉल, बोल",
        "कीजिए, किजिए",
        "'पति।', पति",
        "श्रीमान्, श्रीमान",
        "अ\u093Eप, आप",
        "दुःख, दुख",
        "क्\u200Dष, क्ष",
        "সংখ্যা, সঙ্খ্যা",
        "ਪੱਕਾ, ਪਕਾ",
        "ਸਿੰਘ, ਸਿਂਘ",
        "അവന്‍, അവൻ",
        "गुजरात, ગુજરાત",
        "४२, 42",
        "Straße, STRASSE",
        "Łódź, lodz",
        "Fort, fort!",
        "night, knight",
        "Москва, МОСКВА",
    })
    void doesNotTellSpellingsOfOneSoundApart(String one, String other) {
        assertEquals(SoundKey.of(one), SoundKey.of(other));
        assertEquals(SoundKey.of(one).hashCode(), SoundKey.of(other).hashCode());
        assertEquals(0, SoundKey.of(one).distance(SoundKey.of(other)));
    }

    @ParameterizedTest(name = "{0} may be misheard as {1}")
    @CsvSource({
        "मिनार, महीना",
        "गोलकोंडा फोर्ट, गोलकुंडा फोर",
        "सालार, सलार",
        "दिनोंसे, दिनों उनसे",
        "Golconda Fort, gold conda for",
        "Aadhaar, other",
        "Ameerpet, amir pet",
        "மாமல்லபுரம், மாமலபுரம்",
        "Екатеринбург, катеринбург",
        "मीटिंग, meeting",
        "Сбербанк, sberbank",
    })
    void knowsWhatSoundsAlike(String wanted, String heard) {
        assertTrue(SoundKey.of(wanted).isNear(SoundKey.of(heard)));
        assertTrue(SoundKey.of(heard).isNear(SoundKey.of(wanted)));
    }

    @ParameterizedTest(name = "{0} is not misheard as {1}")
    @CsvSource({
        "मैं, है",
        "जंग, ट्रेवल",
        "Golconda, kitchen",
        "Екатеринбург, минута",
        "42, 17",
        "'...', पति",
        "क, ''",
    })
    void knowsWhatDoesNot(String one, String other) {
        assertFalse(SoundKey.of(one).isNear(SoundKey.of(other)));
        assertFalse(SoundKey.of(other).isNear(SoundKey.of(one)));
    }

    @Test
    void measuresByTheLongerKey() {
        assertEquals("KLKNTFRT", SoundKey.of("Golconda Fort").text());
        assertEquals("KLKNTFR", SoundKey.of("Golkunda for").toString());
        assertEquals(0.125, SoundKey.of("Golconda Fort").distance(SoundKey.of("Golkunda for")));
    }

    @Test
    void keepsLettersThatHaveNoConsonants() {
        assertNotEquals(SoundKey.of("we"), SoundKey.of(""));
        assertEquals(SoundKey.of("VX02"), SoundKey.of("vx02"));
        assertNotEquals(SoundKey.of("VX02"), SoundKey.of("VX03"));
    }

    @Test
    void hasNoKeyForPunctuation() {
        assertEquals("", SoundKey.of("। , .").text());
        assertEquals(1, SoundKey.of("").distance(SoundKey.of("")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ढाबा", "ড়ি", "ਖ਼ਾਸ", "ଡ଼", "கோயில்", "ಕೋಟೆ", "കൊച്ചി", "Zürich", "Київ", "かぎ"})
    void doesNotDependOnTheNormalForm(String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        assertEquals(0, SoundKey.of(composed).distance(SoundKey.of(decomposed)));
    }

    @Test
    void takesNoLongerForAHostileWord() {
        String word = "क्".repeat(1 << 20);
        assertTrue(SoundKey.of(word).text().length() <= 2 * CodePointDistance.LONGEST * 4);
        assertTrue(SoundKey.of("x".repeat(1 << 20)).isNear(SoundKey.of("X".repeat(1 << 20))));
        assertFalse(SoundKey.of("\uD800\uDC00\uD800").isNear(SoundKey.of("a")));
    }
}
