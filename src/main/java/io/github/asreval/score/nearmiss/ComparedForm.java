package io.github.asreval.score.nearmiss;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.text.Words;
import java.util.function.IntPredicate;

/** The forms of a text in which slight differences are gone, each with single spaces between its words. */
final class ComparedForm {

    private ComparedForm() {}

    /** Returns the text in canonical composed form, without characters that do not show. */
    static String visible(String text) {
        return words(
                CanonicalForm.of(text), c -> !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /** Returns the visible text without case, and with digits as in English. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        CaseFolding.fold(visible(text)).codePoints().forEach(c -> {
            int digit = UCharacter.digit(c, 10);
            folded.appendCodePoint(digit < 0 ? c : '0' + digit);
        });
        return CanonicalForm.of(folded.toString());
    }

    /** Returns the folded text without punctuation. */
    static String plain(String text) {
        return words(folded(text), c -> !isPunctuation(c));
    }

    private static String words(String text, IntPredicate wanted) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(wanted).forEach(kept::appendCodePoint);
        return CanonicalForm.of(String.join(" ", Words.split(kept.toString())));
    }

    private static boolean isPunctuation(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case ECharacterCategory.CONNECTOR_PUNCTUATION,
                    ECharacterCategory.DASH_PUNCTUATION,
                    ECharacterCategory.START_PUNCTUATION,
                    ECharacterCategory.END_PUNCTUATION,
                    ECharacterCategory.INITIAL_PUNCTUATION,
                    ECharacterCategory.FINAL_PUNCTUATION,
                    ECharacterCategory.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
