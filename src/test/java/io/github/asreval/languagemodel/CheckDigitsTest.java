package io.github.asreval.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

    private static int[] digits(String text) {
        return text.chars().map(c -> c - '0').toArray();
    }

    @ParameterizedTest(name = "{0} has the check digit of a card")
    @ValueSource(strings = {"79927398713", "4111111111111111", "5500005555555559", "378282246310005", "0"})
    void knowsCards(String number) {
        assertTrue(CheckDigits.luhn(digits(number)));
    }

    /** The examples that descriptions of the scheme have. */
    @ParameterizedTest(name = "{0} has Verhoeff''s check digit")
    @ValueSource(strings = {"2363", "758722", "123451", "1428570", "1234567890120", "84736430954837284567892"})
    void knowsVerhoeffsNumbers(String number) {
        assertTrue(CheckDigits.verhoeff(digits(number)));
    }

    @Test
    void exactlyOneLastDigitIsRight() {
        Random random = new Random(18);
        for (int i = 0; i < 2_000; i++) {
            int[] number = random.ints(12, 0, 10).toArray();
            int luhn = 0;
            int verhoeff = 0;
            for (int digit = 0; digit < 10; digit++) {
                number[11] = digit;
                luhn += CheckDigits.luhn(number) ? 1 : 0;
                verhoeff += CheckDigits.verhoeff(number) ? 1 : 0;
            }
            assertEquals(1, luhn);
            assertEquals(1, verhoeff);
        }
    }

    /** What Verhoeff made his scheme for: it notices every wrong digit, and every two neighbours that change places. */
    @Test
    void verhoeffNoticesWrongAndSwappedDigits() {
        Random random = new Random(19);
        for (int i = 0; i < 500; i++) {
            int[] number = valid(random);
            for (int k = 0; k < number.length; k++) {
                int right = number[k];
                number[k] = (right + 1 + random.nextInt(9)) % 10;
                assertFalse(CheckDigits.verhoeff(number));
                number[k] = right;
                if (k > 0 && number[k] != number[k - 1]) {
                    int[] swapped = number.clone();
                    swapped[k] = number[k - 1];
                    swapped[k - 1] = number[k];
                    assertFalse(CheckDigits.verhoeff(swapped));
                }
            }
        }
    }

    private static int[] valid(Random random) {
        int[] number = random.ints(12, 0, 10).toArray();
        while (!CheckDigits.verhoeff(number)) {
            number[11] = (number[11] + 1) % 10;
        }
        return number;
    }
}
