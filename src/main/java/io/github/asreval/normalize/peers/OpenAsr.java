package io.github.asreval.normalize.peers;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import io.github.asreval.normalize.base.PatternChange;
import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The normalisers of Hugging Face's Open ASR Leaderboard, which grew out of Whisper's. */
final class OpenAsr {

    /** Hesitations, however long drawn; {@code ah-ha} comes first, since of its parts only one is a hesitation. */
    private static final Pattern FILLERS =
            PythonText.words("\\<(?:ah-ha|a+h+m*|a+h+a+|e+h+m*|e+m+|e+r+m*|h+a+h+|h+e+h+|h+m+"
                    + "|h+u+h+|m{2,}|m+h+m*|t+s+k+|u+g+h+|u+h+m*|u+h+u+[hm]*|u+m+h*"
                    + "|ahem|eheh|ehehe|ehr|hmmph|hum|hunh|mhum|mmkay)\\>");

    private static final Pattern FULL_STOP = Pattern.compile("\\.(?![0-9])");

    private static final Pattern OH = PythonText.words("\\<(?:o+h+|ooo+)\\>");

    private static final Pattern LOOSE_SYMBOL = Pattern.compile("[.$¢€£](?![0-9])|(?<![0-9])%");

    /** Words in two parts, with a blank between them, and as one. */
    private static final Map<String, String> COMPOUNDS = Map.ofEntries(
            Map.entry("et cetera", "etc"),
            Map.entry("al right", "alright"),
            Map.entry("all right", "alright"),
            Map.entry("how ever", "however"),
            Map.entry("wi fi", "wifi"),
            Map.entry("hi fi", "hifi"),
            Map.entry("lo fi", "lofi"),
            Map.entry("sci fi", "scifi"),
            Map.entry("e mail", "email"),
            Map.entry("e book", "ebook"),
            Map.entry("e commerce", "ecommerce"),
            Map.entry("x ray", "xray"),
            Map.entry("t shirt", "tshirt"),
            Map.entry("a m", "am"),
            Map.entry("p m", "pm"),
            Map.entry("o k", "okay"));

    private static final Pattern SPACE = Pattern.compile(PythonText.SPACE + "+");

    private static final Pattern SECOND_PART =
            PythonText.words("(?:cetera|right|ever|fi|mail|book|commerce|ray|shirt|m|k)\\>");

    private static final PatternChange COMPOUND = new PatternChange(
            PythonText.words("\\<(?:" + String.join("|", COMPOUNDS.keySet()) + ")\\>"),
            match -> Objects.requireNonNull(
                    COMPOUNDS.get(SPACE.matcher(match.group()).replaceAll(" "))),
            word -> SECOND_PART.matcher(word).lookingAt());

    private OpenAsr() {}

    /** Returns the English normaliser, but for the table that makes one of several spellings of a name. */
    static ChangeSequence english() {
        return ChangeSequence.of(
                (WordChange) PythonText::lower,
                Brackets.SQUARE_OR_ANGLE,
                Brackets.ROUND,
                (WordChange) word -> FILLERS.matcher(word).replaceAll(""),
                EnglishText.APOSTROPHES,
                ClockTimes.changes(),
                WhisperContractions.openAsr(),
                (WordChange) OpenAsr::withoutSymbols,
                COMPOUND,
                (WordChange)
                        word -> word.indexOf('o') < 0 ? word : OH.matcher(word).replaceAll("oh"),
                WhisperNumbers.changes(true),
                WhisperSpelling.openAsr(),
                new Acronyms(),
                (WordChange) word -> PythonText.isPlain(word)
                        ? word
                        : LOOSE_SYMBOL.matcher(word).replaceAll(" "),
                WhiteSpaceRuns.COLLAPSED);
    }

    private static String withoutSymbols(String word) {
        if (PythonText.isPlain(word)) {
            return word;
        }
        String stopped = FULL_STOP.matcher(EnglishText.ungrouped(word)).replaceAll(" ");
        return SymbolBlanks.withoutAccents(stopped, EnglishText.NUMERIC_SYMBOLS);
    }

    /** Returns the multilingual normaliser, as far as it works on one text and does without a language. */
    static ChangeSequence multilingual() {
        return ChangeSequence.of(
                (WordChange) PythonText::lower,
                Brackets.SQUARE_OR_ANGLE,
                Brackets.ROUND,
                (WordChange) word -> withoutOthers(SymbolBlanks.withoutMarks(word)),
                WhiteSpaceRuns.JOINED);
    }

    /** Deletes what is neither of a word nor a blank to Python's module {@code regex}, such as a zero width space. */
    private static String withoutOthers(String text) {
        if (PythonText.isPlain(text)) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == ' ' || isOfWord(c)).forEach(words::appendCodePoint);
        return words.toString();
    }

    private static boolean isOfWord(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.ALPHABETIC)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.JOIN_CONTROL)
                || switch (UCharacter.getType(codePoint)) {
                    case UCharacterCategory.NON_SPACING_MARK,
                            UCharacterCategory.COMBINING_SPACING_MARK,
                            UCharacterCategory.ENCLOSING_MARK,
                            UCharacterCategory.DECIMAL_DIGIT_NUMBER -> true;
                    default -> false;
                };
    }
}
