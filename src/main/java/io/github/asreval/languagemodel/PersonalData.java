package io.github.asreval.languagemodel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shapes of personal data in a text: digits in any script, addresses, and codes of cards, persons and banks.
 *
 * <pre>{@code
 * PersonalData.in("my number is 98765 43210")     // [DIGITS, "9•••• •••••"]
 * PersonalData.in("call १२३४५६७ now")               // [DIGITS, "१••••••"]
 * PersonalData.in("it costs 1,00,00,000 rupees")  // []
 * }</pre>
 *
 * <p>Digits are one run where no more than two blanks, hyphens, full stops, slashes, brackets or dashes part them; commas
 * group the digits of a number and end a run. Numbers that are spoken in words are not found, nor are names.
 */
public final class PersonalData {

    private static final char MASK = '\u2022';
    private static final int MOST_CARD_DIGITS = 19;
    private static final int LEAST_CARD_DIGITS = 13;
    private static final int AADHAAR_DIGITS = 12;

    // Bounded, possessive or begun at the edge of a word: a line may be a megabyte of anything.
    private static final Pattern EMAIL =
            Pattern.compile("(?<![^\\s@<>(),;:])[^\\s@<>(),;:]++@[^\\s@<>(),;:]+\\.[\\p{L}\\p{M}\\p{Nd}-]{2,}");
    private static final Pattern URL =
            Pattern.compile("(?:[a-z][a-z0-9+.-]{1,20}://|www\\.)\\S++", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS =
            Pattern.compile("\\p{Nd}(?:[\\s.()/\u2010-\u2015-]{0,2}+\\p{Nd}){6,}+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PAN = edged("[A-Z]{5}\\p{Nd}{4}[A-Z]");
    private static final Pattern IFSC = edged("[A-Z]{4}[0\\u0966][A-Z\\p{Nd}]{6}");

    private PersonalData() {}

    /**
     * Something that has such a shape.
     *
     * @param shape the shape
     * @param masked what was found, its first character and a bullet for each further letter and digit
     */
    public record Found(PersonalShape shape, String masked) {}

    private static Pattern edged(String code) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}])" + code + "(?![\\p{L}\\p{Nd}])", Pattern.CASE_INSENSITIVE);
    }

    /** Returns what is found in a text, shape by shape and from left to right; an empty list if there is nothing. */
    public static List<Found> in(String text) {
        if (!mayHold(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        String rest = take(EMAIL, PersonalShape.EMAIL, text, found);
        rest = take(URL, PersonalShape.URL, rest, found);
        rest = take(PAN, PersonalShape.PAN, rest, found);
        rest = take(IFSC, PersonalShape.IFSC, rest, found);
        Matcher digits = DIGITS.matcher(rest);
        while (digits.find()) {
            found.add(new Found(shape(digits.group()), masked(digits.group())));
        }
        return found;
    }

    /** Most lines have none of the signs without which no shape is. */
    private static boolean mayHold(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '/' || c == '.') {
                return true;
            }
            // Digits beyond the basic plane are two surrogates.
            if (Character.isDigit(c) || Character.isSurrogate(c)) {
                digits++;
            }
        }
        return digits > 0;
    }

    private static String take(Pattern pattern, PersonalShape shape, String text, List<Found> found) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            found.add(new Found(shape, masked(matcher.group())));
            matcher.appendReplacement(rest, ",");
        }
        return matcher.appendTail(rest).toString();
    }

    private static PersonalShape shape(String run) {
        int[] digits = run.codePoints()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .toArray();
        if (digits.length >= LEAST_CARD_DIGITS && digits.length <= MOST_CARD_DIGITS && CheckDigits.luhn(digits)) {
            return PersonalShape.CARD;
        }
        // No Aadhaar number begins with 0 or 1.
        if (digits.length == AADHAAR_DIGITS && digits[0] > 1 && CheckDigits.verhoeff(digits)) {
            return PersonalShape.AADHAAR;
        }
        return PersonalShape.DIGITS;
    }

    /** Returns a text of which no more than the first character can be read. */
    private static String masked(String text) {
        StringBuilder masked = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean shown = masked.isEmpty() || !(Character.isLetterOrDigit(c) || isMark(c));
            masked.appendCodePoint(shown ? c : MASK);
        });
        return masked.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
