package io.github.asreval.text;

import io.github.asreval.text.base.MixedScripts;
import java.util.List;
import java.util.Optional;

/**
 * The tokenizers that make words of the text between white space.
 *
 * <pre>{@code
 * WordTokenizer.WHITESPACE.tokenizer("zh").words("研究生命起源")   // [研究生命起源]
 * WordTokenizer.ICU.tokenizer("zh").words("研究生命起源")          // [研究, 生命, 起源]
 * WordTokenizer.MIXED.tokenizer("").words("用iPhone打")           // [用, iPhone, 打]
 * }</pre>
 */
public enum WordTokenizer {
    /** White space alone separates words. */
    WHITESPACE("whitespace"),

    /**
     * ICU's word boundaries, with dictionaries for Chinese, Japanese, Thai, Lao, Khmer and Burmese. Punctuation, symbols
     * and emoji are no words and vanish. One wrong character may cut its neighbours differently, and dictionaries change
     * with ICU's version, so that a character error rate is the sounder figure for those languages.
     */
    ICU("icu"),

    /**
     * Every grapheme cluster of Han, kana, Thai, Lao, Khmer and Burmese, and the wide punctuation that goes with them,
     * is a word of its own; elsewhere white space separates words. For speech that switches between the two kinds.
     */
    MIXED("mixed");

    private final String id;

    WordTokenizer(String id) {
        this.id = id;
    }

    /** Returns the stable name used in options and reports, such as {@code mixed}. */
    public String id() {
        return id;
    }

    /** Returns the tokeniser with the given {@linkplain #id id}, or nothing if there is none; case matters. */
    public static Optional<WordTokenizer> of(String id) {
        for (WordTokenizer tokenizer : values()) {
            if (tokenizer.id.equals(id)) {
                return Optional.of(tokenizer);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what does the work, for one thread.
     *
     * @param language the tag of the language, such as {@code ja-JP}; empty if it is not known
     */
    public Tokenizer tokenizer(String language) {
        return switch (this) {
            case WHITESPACE -> stretch -> stretch.isEmpty() ? List.of() : List.of(stretch);
            case ICU -> new IcuTokenizer(language);
            case MIXED -> MixedScripts::words;
        };
    }
}
