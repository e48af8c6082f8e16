package io.github.asreval.normalize.general;

import static io.github.asreval.normalize.step.NamedStep.word;
import static io.github.asreval.normalize.step.NamedStep.wordFrom;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.LanguageTag;
import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.normalize.step.NamedStep;
import io.github.asreval.normalize.step.NamedStep.Argument;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.base.MarkOrder;
import java.util.List;
import java.util.Locale;

/** Steps that rest on Unicode's own tables: canonical forms, invisible characters, case, accents, digits. */
public final class UnicodeSteps {

    private UnicodeSteps() {}

    public static List<NamedStep> all() {
        return List.of(
                word(NamedStep.EXACT, word -> word).keepingPlainWords(),
                word("nfc", CanonicalForm::of).keepingPlainWords(),
                word("nfd", UnicodeSteps::decompose).decomposing(),
                word("nfkc", UnicodeSteps::compatible).keepingPlainWords(),
                word("nfkc-cf", UnicodeSteps::casefold).keepingPlainWords(),
                word("invisible", CharacterChange.delete(CharacterSets::isInvisible))
                        .keepingPlainWords(),
                word("bidi-marks", CharacterChange.delete(CharacterSets::isDirectional))
                        .keepingPlainWords(),
                word("joiners", CharacterChange.delete(CharacterSets::isJoinerOrNonJoiner))
                        .keepingPlainWords(),
                wordFrom("lower", UnicodeSteps::lowerCase)
                        .with(Argument.LANGUAGE_OPTIONAL, "LANGUAGE")
                        .keepingPlainWords(),
                wordFrom("fold", UnicodeSteps::foldCase)
                        .with(Argument.LANGUAGE_OPTIONAL, "LANGUAGE")
                        .keepingPlainWords(),
                word("accents-latin", LatinAccents::strip).keepingPlainWords(),
                word("digits-ascii", new CharacterChange(UnicodeSteps::asciiDigit))
                        .keepingPlainWords());
    }

    private static int asciiDigit(int codePoint) {
        return codePoint >= 0x80 && CharacterSets.isDigit(codePoint) ? '0' + UCharacter.digit(codePoint) : codePoint;
    }

    private static String decompose(String word) {
        return CharacterChange.isAscii(word) ? word : Canonical.NFD.normalize(MarkOrder.sorted(word));
    }

    private static String compatible(String word) {
        return CharacterChange.isAscii(word) ? word : Compatibility.NFKC.normalize(MarkOrder.sorted(word));
    }

    private static String casefold(String word) {
        return CharacterChange.isAscii(word)
                ? CaseFolding.fold(word)
                : CompatibilityCase.FOLDED.normalize(MarkOrder.sorted(word));
    }

    private static WordChange lowerCase(String tag) {
        String language = LanguageTag.language(tag);
        Locale locale = Locale.forLanguageTag(language);
        // Only these three have rules of their own; the others share a way that is short for ASCII.
        boolean special = CaseFolding.isTurkic(language) || language.equals("lt");
        return special ? word -> CaseFolding.lower(locale, word) : CaseFolding::lower;
    }

    private static WordChange foldCase(String tag) {
        return CaseFolding.isTurkic(LanguageTag.language(tag)) ? CaseFolding::foldTurkic : CaseFolding::fold;
    }

    private static final class Canonical {
        static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    }

    private static final class Compatibility {
        static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    }

    private static final class CompatibilityCase {
        static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    }
}
