package io.github.asreval.normalize.numbers;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.asreval.normalize.step.WordChange;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes digits in the words of a language: the step {@code num-spell}.
 *
 * <p>Only whole numbers of at most nine digits are written so; longer ones, and those with a leading zero, are read out
 * digit by digit and stay, as does everything that is not digits alone. An instance is for one thread.
 */
final class SpelledDigits implements WordChange {

    private static final int MOST_DIGITS = 9;

    private final String tag;
    private @Nullable RuleBasedNumberFormat rules;

    /**
     * Takes a language; its rules are loaded when there are digits to write.
     *
     * @throws IllegalArgumentException if there are none
     */
    SpelledDigits(String tag) {
        this.tag = NumberLanguages.requireWritten(tag);
    }

    @Override
    public String change(String word) {
        int start = NumberPieces.coreStart(word, 0, word.length());
        int end = NumberPieces.coreEnd(word, start, word.length());
        if (start == end || WrittenNumber.digit(word.codePointAt(start)) < 0) {
            return word;
        }
        String core = word.substring(start, end);
        Optional<String> spelled = core.codePointCount(0, core.length()) > MOST_DIGITS
                ? Optional.empty()
                : WrittenNumber.of(core)
                        .filter(value -> value.scale() == 0)
                        .map(BigDecimal::longValueExact)
                        .map(this::cardinal)
                        .filter(words -> words.codePoints().noneMatch(c -> WrittenNumber.digit(c) >= 0));
        return spelled.map(words -> word.substring(0, start) + words + word.substring(end))
                .orElse(word);
    }

    private String cardinal(long value) {
        RuleBasedNumberFormat loaded = rules;
        if (loaded == null) {
            loaded = SpellOutRules.written(tag);
            rules = loaded;
        }
        return SpellOutRules.visible(loaded.format(value));
    }
}
