package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest(name = "{0} has {1}, shown as {2}")
    @CsvSource({
        "my number is 98765 43210, DIGITS, 9•••• •••••",
        "मेरा नंबर ९८७६५४३२१० है, DIGITS, ९•••••••••",
        "(040) 2345-678, DIGITS, 0••) ••••-•••",
        "call +91 98765-43210 now, DIGITS, 9• •••••-•••••",
        "born on 28/11/1981, DIGITS, 2•/••/••••",
        "my card 4111 1111 1111 1111, CARD, 4••• •••• •••• ••••",
        "my card ४१११ ११११ ११११ ११११, CARD, ४••• •••• •••• ••••",
        "aadhaar 2345 6789 0124, AADHAAR, 2••• •••• ••••",
        "write to lavanya@travel.example, EMAIL, l••••••@••••••.•••••••",
        "see https://travel.example/me, URL, h••••://••••••.•••••••/••",
        "see www.travel.example, URL, w••.••••••.•••••••",
        "my pan is ABCDE1234F, PAN, A•••••••••",
        "my pan is abcde1234f, PAN, a•••••••••",
        "the code SBIN0001234, IFSC, S••••••••••",
    })
    void findsShapes(String text, PersonalShape shape, String masked) {
        assertEquals(List.of(new PersonalData.Found(shape, masked)), PersonalData.in(text));
    }

    @ParameterizedTest(name = "{0} has none")
    @ValueSource(
            strings = {
                "",
                "good morning",
                "it costs 1,00,00,000 rupees",
                "from 9 to 5 on 3 days",
                "in 2024 and 2025",
                "123456",
                "six digits 12 34 56",
                "ABCDE12345F",
                "me@home",
                "either/or e.g. this"
            })
    void leavesOthersAlone(String text) {
        assertEquals(List.of(), PersonalData.in(text));
    }

    /** Of each the time is that of its length, and the stack does not grow with it. */
    @ParameterizedTest(name = "a long line of {0}")
    @ValueSource(strings = {"1", "a", "a.", "@", "a@", "1 ", "http:", "-", "१", "://"})
    void copesWithLongLines(String piece) {
        String line = piece.repeat(30_000);
        assertEquals(
                piece.equals("1") || piece.equals("1 ") || piece.equals("१") ? 1 : 0,
                PersonalData.in(line).size());
        assertFalse(new TextCleaner()
                .document("<".repeat(3_000) + line + ">".repeat(3_000))
                .contains("<"));
    }

    /** No matter what stands around: seven digits of any script are found, and none of them but the first is shown. */
    @Test
    void findsRunsOfDigitsOfEveryScriptAnywhere() {
        int[] zeros = {'0', 0x660, 0x6F0, 0x966, 0x9E6, 0xBE6, 0xE50, 0xFF10, 0x1D7CE};
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder run = new StringBuilder();
            int zero = zeros[random.nextInt(zeros.length)];
            int length = 7 + random.nextInt(10);
            for (int k = 0; k < length; k++) {
                run.appendCodePoint(zero + random.nextInt(10));
                run.append(k + 1 < length && random.nextInt(4) == 0 ? " -.".charAt(random.nextInt(3)) : "");
            }
            List<PersonalData.Found> found = PersonalData.in("हाँ yes " + run + ", that is it");
            assertEquals(1, found.size(), run.toString());
            String masked = found.get(0).masked();
            assertEquals(1, masked.codePoints().filter(Character::isDigit).count(), masked);
            assertFalse(masked.codePoints().skip(1).anyMatch(Character::isDigit), masked);
        }
        assertTrue(PersonalData.in("12 3456").isEmpty());
    }
}
