package io.github.asreval.normalize.peers;

import io.github.asreval.normalize.base.PatternChange;
import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.peers.WhisperNumberWord.Kind;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.Edit;
import io.github.asreval.normalize.step.LineChange;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes English numbers in digits, as Whisper's number normaliser does.
 *
 * <p>The line is in lower case, and without symbols but {@code .%$¢€£}.
 */
final class WhisperNumbers {

    private static final Map<String, WhisperNumberWord> WORDS = WhisperNumberWord.all();

    private static final Pattern LETTER_BESIDE_DIGIT = Pattern.compile("(?<=[a-z])(?=[0-9])|(?<=[0-9])(?=[a-z])");

    private static final Pattern DETACHED_ENDING = PythonText.words("(?<=[0-9]) (?=(?:st|nd|rd|th|s)\\>)");

    private static final Pattern AMOUNT_AND_CENTS = PythonText.words("([€£$][0-9]+)\\x20(?:and\\x20)?¢([0-9]{1,2})\\>");

    /** The character behind the zero may be any, not only a point: the peer's. */
    private static final Pattern CENTS_ONLY = PythonText.words("[€£$]0[^\\n]([0-9]{1,2})\\>");

    private static final Pattern LONE_ONE = PythonText.words("\\<1(?=s?\\>)");

    private WhisperNumbers() {}

    /** Returns what goes before the reading of the numbers, the reading, and what goes after it. */
    static ChangeSequence changes(boolean ohIsDoubtful) {
        WordChange apart = word -> PythonText.isPlain(word)
                ? word
                : LETTER_BESIDE_DIGIT.matcher(word).replaceAll(" ");
        WordChange one =
                word -> word.indexOf('1') < 0 ? word : LONE_ONE.matcher(word).replaceAll("one");
        return ChangeSequence.of(
                new Halves(),
                apart,
                PatternChange.deletion(DETACHED_ENDING, word -> isAsciiDigit(word.charAt(word.length() - 1))),
                new Reading(ohIsDoubtful),
                WhiteSpaceRuns.JOINED,
                new PatternChange(AMOUNT_AND_CENTS, WhisperNumbers::amount, word -> word.indexOf('¢') >= 0),
                new PatternChange(
                        CENTS_ONLY, match -> "¢" + Integer.parseInt(match.group(1)), WhisperNumbers::hasCurrency),
                one);
    }

    private static String amount(MatchResult match) {
        String cents = match.group(2);
        return match.group(1) + (cents.length() == 1 ? ".0" : ".") + cents;
    }

    private static boolean hasCurrency(String word) {
        return word.indexOf('$') >= 0 || word.indexOf('€') >= 0 || word.indexOf('£') >= 0;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Makes {@code point five} of {@code and a half} behind a number word. */
    private static final class Halves implements LineChange {

        private static final Pattern AND_A_HALF = PythonText.words("\\<and a half\\>");

        @Override
        public boolean concerns(String word) {
            return word.contains("half");
        }

        @Override
        public List<Edit> edits(String line) {
            if (!concerns(line)) {
                return List.of();
            }
            List<Edit> edits = new ArrayList<>();
            Matcher matcher = AND_A_HALF.matcher(line);
            int done = 0;
            while (matcher.find()) {
                List<String> before = Words.split(line.substring(done, matcher.start()));
                // Where no word stands before it the half is lost: the peer's.
                String half = before.isEmpty() ? "" : half(before.get(before.size() - 1), matcher.group());
                done = matcher.end();
                if (!half.equals(matcher.group()) || !standsAlone(line, matcher.start(), done)) {
                    edits.add(new Edit(matcher.start(), done, " " + half + " "));
                }
            }
            return edits;
        }

        private static String half(String before, String found) {
            WhisperNumberWord number = WORDS.get(before);
            boolean counts = number != null && (number.isDigits() || number.isCardinal(Kind.MULTIPLIER));
            return counts ? "point five" : found;
        }

        private static boolean standsAlone(String line, int start, int end) {
            return (start == 0 || Words.isWhiteSpace(line.charAt(start - 1)))
                    && (end == line.length() || Words.isWhiteSpace(line.charAt(end)));
        }
    }

    /** Reads the numbers. */
    private record Reading(boolean ohIsDoubtful) implements LineChange {

        /** Words that do nothing unless another number word or a digit stands in the line are left out. */
        @Override
        public boolean concerns(String word) {
            WhisperNumberWord meaning = WORDS.get(word);
            if (meaning == null) {
                return word.codePoints().anyMatch(Character::isDigit);
            }
            return switch (meaning.kind()) {
                case AND, REPEAT, UNIT, PERCENT, PER -> false;
                case ZERO, ONES, TENS, MULTIPLIER, SIGN, POINT -> true;
            };
        }

        @Override
        public List<Edit> edits(String line) {
            return Words.split(line).stream().anyMatch(this::concerns)
                    ? WhisperNumberReading.edits(line, ohIsDoubtful)
                    : List.of();
        }
    }
}
