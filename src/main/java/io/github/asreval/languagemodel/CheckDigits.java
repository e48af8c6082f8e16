package io.github.asreval.languagemodel;

/** The check digits by which numbers of cards and persons are told from others. */
final class CheckDigits {

    /** Products in the dihedral group D5 (Verhoeff, 1969). */
    private static final int[][] PRODUCT = new int[10][10];

    private static final int[] PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

    static {
        for (int i = 0; i < 10; i++) {
            for (int k = 0; k < 10; k++) {
                PRODUCT[i][k] = product(i, k);
            }
        }
    }

    private CheckDigits() {}

    /** 0 to 4 are turns of a pentagon, 5 to 9 its reflections. */
    private static int product(int left, int right) {
        if (left < 5) {
            return right < 5 ? (left + right) % 5 : 5 + (left + right) % 5;
        }
        return right < 5 ? 5 + (left - right) % 5 : (left - right + 5) % 5;
    }

    /** Returns whether the last of the digits is that of Luhn's formula (1960), by which cards are numbered. */
    static boolean luhn(int... digits) {
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[digits.length - 1 - i];
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Returns whether the last of the digits is that of Verhoeff's scheme (1969), by which Aadhaar numbers are made. */
    static boolean verhoeff(int... digits) {
        int check = 0;
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[digits.length - 1 - i];
            for (int k = 0; k < i % 8; k++) {
                digit = PERMUTATION[digit];
            }
            check = PRODUCT[check][digit];
        }
        return check == 0;
    }
}
