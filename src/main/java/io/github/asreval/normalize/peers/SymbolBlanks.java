package io.github.asreval.normalize.peers;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.WhiteSpaceRuns;
import io.github.asreval.normalize.step.ChangeSequence;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.base.MarkOrder;
import java.util.Map;

/** Whisper's ways of putting a blank in the place of each symbol and punctuation mark, word by word. */
final class SymbolBlanks {

    private static final int MARKS = bit(UCharacterCategory.NON_SPACING_MARK)
            | bit(UCharacterCategory.COMBINING_SPACING_MARK)
            | bit(UCharacterCategory.ENCLOSING_MARK);

    private static final int SYMBOLS = bit(UCharacterCategory.MATH_SYMBOL)
            | bit(UCharacterCategory.CURRENCY_SYMBOL)
            | bit(UCharacterCategory.MODIFIER_SYMBOL)
            | bit(UCharacterCategory.OTHER_SYMBOL)
            | bit(UCharacterCategory.DASH_PUNCTUATION)
            | bit(UCharacterCategory.START_PUNCTUATION)
            | bit(UCharacterCategory.END_PUNCTUATION)
            | bit(UCharacterCategory.CONNECTOR_PUNCTUATION)
            | bit(UCharacterCategory.OTHER_PUNCTUATION)
            | bit(UCharacterCategory.INITIAL_PUNCTUATION)
            | bit(UCharacterCategory.FINAL_PUNCTUATION);

    /** Letters that have no decomposition, with what Whisper takes them for; {@code Þ} is {@code th} in either case. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "th"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"));

    private SymbolBlanks() {}

    /** Returns Whisper's basic normaliser around one of the ways below to put blanks. */
    static ChangeSequence basic(WordChange blanks) {
        return ChangeSequence.of(
                (WordChange) PythonText::lower,
                Brackets.SQUARE_OR_ANGLE,
                Brackets.ROUND,
                blanks,
                WhiteSpaceRuns.COLLAPSED);
    }

    /** Puts a blank for every mark as well: the fault that shatters the words of half the world's scripts. */
    static String withMarks(String word) {
        return blanks(word, SYMBOLS | MARKS);
    }

    /** Puts blanks for symbols and punctuation only. */
    static String withoutMarks(String word) {
        return blanks(word, SYMBOLS);
    }

    /** Takes letters apart, drops non-spacing marks, and puts blanks for all other marks, symbols and punctuation. */
    static String withoutDiacritics(String word) {
        return PythonText.lower(withoutAccents(word, ""));
    }

    private static String blanks(String word, int categories) {
        if (PythonText.isPlain(word)) {
            return word;
        }
        StringBuilder blanked = new StringBuilder(word.length());
        Normalizer2.getNFKCInstance()
                .normalize(MarkOrder.sorted(word))
                .codePoints()
                .forEach(c -> blanked.appendCodePoint(isOf(c, categories) ? ' ' : c));
        return PythonText.lower(blanked.toString());
    }

    /**
     * Takes letters apart and drops their accents, and puts blanks for what symbols remain.
     *
     * @param kept the symbols that stay, all from the basic plane
     */
    static String withoutAccents(String word, String kept) {
        if (PythonText.isPlain(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer2.getNFKDInstance()
                .normalize(MarkOrder.sorted(word))
                .codePoints()
                .forEach(c -> {
                    String letter = LETTERS.get(c);
                    if (letter != null) {
                        plain.append(letter);
                    } else if (kept.indexOf(c) >= 0 || !isOf(c, SYMBOLS | MARKS)) {
                        plain.appendCodePoint(c);
                    } else if (UCharacter.getType(c) != UCharacterCategory.NON_SPACING_MARK) {
                        plain.append(' ');
                    }
                });
        return plain.toString();
    }

    private static boolean isOf(int codePoint, int categories) {
        return (bit(UCharacter.getType(codePoint)) & categories) != 0;
    }

    private static int bit(int category) {
        return 1 << category;
    }
}
