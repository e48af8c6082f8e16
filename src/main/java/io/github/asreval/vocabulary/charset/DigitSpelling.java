package io.github.asreval.vocabulary.charset;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.vocabulary.values.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the digits of phrases as words, since no phrase may hold a digit.
 *
 * <p>In Hindi {@code गेट-४} becomes {@code गेट-चार}, in English {@code Gate42} becomes {@code Gate-forty-two}. In a
 * code, which is digits beside at most five capitals, the digits are said one by one and the capitals as letters:
 * {@code VX02Q} becomes {@code V.X.-zero-two-Q.}. So are the digits of a number with a leading zero or of more than
 * four digits: those are read out, not counted.
 *
 * <p>Digits of every script are understood. What would be a guess is refused: {@code 4th}, {@code 3.5}, and every
 * number for which the language's set lacks a letter. Instances are safe for threads.
 */
public final class DigitSpelling {

    private static final int MAX_DIGITS_OF_A_VALUE = 4;
    private static final int ROUND_ZERO = 0x3007;
    private static final int HAN_ZERO = 0x96F6;

    /** Capitals, as in {@code VX}, or an acronym with its periods. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,5}|(?:[A-Za-z]\\.)+");

    private final LanguageCharset charset;
    private final PhraseRepair repair;
    private final NumberNames names;
    private final boolean unspaced;

    private DigitSpelling(LanguageCharset charset, NumberNames names) {
        this.charset = charset;
        this.repair = new PhraseRepair(charset);
        this.names = names;
        this.unspaced = names.isUnspaced();
    }

    /**
     * Returns the spelling of a language.
     *
     * <p>Making one takes a moment, so it is worth asking only when digits have been found.
     *
     * @return empty if the names of its numbers are not known, or its set is not documented
     */
    public static Optional<DigitSpelling> of(LanguageCharset charset) {
        return charset.phrase().isEmpty()
                ? Optional.empty()
                : NumberNames.of(charset.language().tag()).map(names -> new DigitSpelling(charset, names));
    }

    /**
     * Returns the phrase with all its digits written as words.
     *
     * @return empty if some of them cannot be; the phrase itself if it has none
     */
    public Optional<String> spelled(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.split("-", -1)) {
            Optional<String> spelled = NumberNames.hasDigit(word) ? spelledWord(word) : Optional.of(word);
            if (spelled.isEmpty()) {
                return Optional.empty();
            }
            words.add(spelled.get());
        }
        return Optional.of(String.join("-", words));
    }

    /** Returns a word of letters and digits with its digits spelled. */
    private Optional<String> spelledWord(String word) {
        List<String> runs = NumberNames.runs(word);
        boolean code = runs.size() > 1
                && runs.stream()
                        .allMatch(run ->
                                NumberNames.hasDigit(run) || CODE.matcher(run).matches());
        if (code) {
            return charset.accepted().contains('.') && charset.dottedAcronyms(Edition.E2026)
                    ? joined(runs.stream().map(this::codePart).toList(), "-")
                    : Optional.empty();
        }
        List<Optional<String>> parts = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String run = runs.get(i);
            if (NumberNames.hasDigit(run)) {
                parts.add(number(run));
            } else {
                // Letters behind digits may be an ending of the number: 4th, 90s.
                boolean plain = run.codePoints().allMatch(PhraseScripts::isLetterOrMark);
                parts.add(Optional.of(run).filter(letters -> plain));
                if (i > 0 && !unspaced) {
                    return Optional.empty();
                }
            }
        }
        return joined(parts, unspaced ? "" : "-");
    }

    private static Optional<String> joined(List<Optional<String>> parts, String separator) {
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        String.join(separator, parts.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    private Optional<String> codePart(String run) {
        if (NumberNames.hasDigit(run)) {
            return oneByOne(run);
        }
        return Optional.of(run.endsWith(".") ? run : run.replaceAll("(.)", "$1."));
    }

    /** Returns a number in words: by its value, or its digits one by one if that is how it is said. */
    private Optional<String> number(String digits) {
        int count = digits.codePointCount(0, digits.length());
        boolean readOut = count > MAX_DIGITS_OF_A_VALUE || (count > 1 && digit(digits.codePointAt(0)) == 0);
        return readOut ? oneByOne(digits) : value(digits);
    }

    private Optional<String> oneByOne(String digits) {
        List<Optional<String>> names = digits.codePoints()
                .mapToObj(Character::toString)
                .map(this::value)
                .toList();
        return joined(names, unspaced ? "" : "-");
    }

    private Optional<String> value(String digits) {
        return inTheSet(names.name(NumberNames.value(digits)));
    }

    private static int digit(int codePoint) {
        return UCharacter.digit(codePoint, 10);
    }

    /** Returns the name of a number as a phrase: hyphens for spaces, no break hints, only characters of the set. */
    private Optional<String> inTheSet(String name) {
        StringBuilder joined = new StringBuilder();
        for (int codePoint : name.codePoints().toArray()) {
            if (UCharacter.isUWhiteSpace(codePoint)) {
                joined.append('-');
            } else if (codePoint != ',') {
                // The round zero of dates and house numbers is a symbol that the Chinese lists lack.
                joined.appendCodePoint(codePoint == ROUND_ZERO ? HAN_ZERO : codePoint);
            }
        }
        String repaired = repair.repaired(joined.toString());
        // Belarusian names come with a Latin i in them, which the set would let pass.
        String unmixed = PhraseFault.replaceAll(repaired, repair.mixedScripts(repaired));
        boolean clean =
                repair.mixedScripts(unmixed).isEmpty() && charset.accepted().containsAll(unmixed);
        return clean ? Optional.of(unmixed) : Optional.empty();
    }
}
