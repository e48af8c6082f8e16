package io.github.asreval.text.base;

import java.util.Set;

/**
 * Words that stand for others which have been removed from a transcript: {@code [PII]} and the names that Amazon Transcribe
 * has for kinds of personal data, such as {@code [NAME]}.
 *
 * <pre>{@code
 * RedactionMark.is("[PII]")      // true
 * RedactionMark.is("[NAME],")    // true: a punctuation mark behind it makes no difference
 * RedactionMark.is("[noise]")    // false
 * }</pre>
 */
public final class RedactionMark {

    private static final Set<String> NAMES =
            Set.of(("PII ADDRESS BANK_ACCOUNT_NUMBER BANK_ROUTING CREDIT_DEBIT_CVV CREDIT_DEBIT_EXPIRY"
                            + " CREDIT_DEBIT_NUMBER EMAIL NAME PHONE PIN SSN")
                    .split(" ", -1));

    private RedactionMark() {}

    /** Returns whether a word is such a mark, whatever punctuation stands behind it. */
    public static boolean is(String word) {
        int end = word.indexOf(']');
        return word.startsWith("[")
                && end > 0
                && NAMES.contains(word.substring(1, end))
                && isPunctuation(word, end + 1);
    }

    private static boolean isPunctuation(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i)) || word.charAt(i) == '[') {
                return false;
            }
        }
        return true;
    }
}
