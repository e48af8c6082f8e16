package io.github.asreval.normalize;

import static java.util.Objects.requireNonNull;

import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.WordTokenizer;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a normalised line: how its words are found, and what of a word is counted.
 *
 * <pre>{@code
 * Tokenization.standard()                                                  // words between white space
 * Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.CHARACTER, "hi")     // code points; blanks count
 *         .label(NormalizerPipeline.none())                                // CER[cp,nfc,sp]
 * }</pre>
 *
 * <p>Where a unit smaller than the word is counted, one blank between two words is a token like any other, or is left
 * out. It moves the rate both ways: blanks are many and mostly right, but every wrong one counts. Instances are
 * immutable.
 *
 * @param tokenizer how words are found between white space
 * @param unit what of a word is a token
 * @param spaces whether the blank between words is a token; without effect where words are
 * @param language the tag of the language that the tokeniser is to know; empty if it is not known
 * @param allSpaces whether each character of the white space between words is a token, as jiwer has it; without effect
 *     where words are
 */
public record Tokenization(WordTokenizer tokenizer, TokenUnit unit, boolean spaces, String language, boolean allSpaces)
        implements Serializable {

    /** Languages that are written without blanks, so that a blank in them is a matter of taste. */
    private static final List<String> WITHOUT_BLANKS = List.of("zh", "ja", "th");

    private static final Tokenization STANDARD = of(WordTokenizer.WHITESPACE, TokenUnit.WORD, "");

    public Tokenization {
        requireNonNull(tokenizer);
        requireNonNull(unit);
        requireNonNull(language);
    }

    /** Creates a tokenisation in which white space between words counts as one blank at most. */
    public Tokenization(WordTokenizer tokenizer, TokenUnit unit, boolean spaces, String language) {
        this(tokenizer, unit, spaces, language, false);
    }

    /** Returns the tokens of a word error rate: what stands between white space. */
    public static Tokenization standard() {
        return STANDARD;
    }

    /** Returns a tokenisation that counts blanks as {@linkplain #keepsSpaces its language} does. */
    public static Tokenization of(WordTokenizer tokenizer, TokenUnit unit, String language) {
        return new Tokenization(tokenizer, unit, keepsSpaces(language), language);
    }

    /**
     * Returns whether blanks count as characters in a language unless told otherwise: everywhere but in Chinese,
     * Japanese and Thai.
     *
     * @param language a tag such as {@code zh-TW}; blanks count where it is empty
     */
    public static boolean keepsSpaces(String language) {
        return !WITHOUT_BLANKS.contains(Locale.forLanguageTag(language).getLanguage());
    }

    /** Returns the same tokenisation with or without the blank between words. */
    public Tokenization withSpaces(boolean kept) {
        return new Tokenization(tokenizer, unit, kept, language);
    }

    /** Returns the same tokenisation with all white space between words as it stands in the line. */
    public Tokenization withAllSpaces() {
        return new Tokenization(tokenizer, unit, true, language, true);
    }

    /** Returns whether white space is tokens as it stands in the line, so that a line has to be seen as a whole. */
    public boolean countsAllSpaces() {
        return allSpaces && !countsWords();
    }

    /** Returns whether tokens are simply what stands between white space, whatever the language. */
    public boolean isStandard() {
        return tokenizer == WordTokenizer.WHITESPACE && countsWords();
    }

    /** Returns whether tokens are words, so that the rate is a word error rate. */
    public boolean countsWords() {
        return unit == TokenUnit.WORD;
    }

    /** Returns whether one blank, and no more, stands between the tokens of two words. */
    public boolean hasSeparator() {
        return spaces && !countsWords() && !allSpaces;
    }

    /** Returns the name of the rate: {@code WER} or {@code CER}. */
    public String rate() {
        return countsWords() ? "WER" : "CER";
    }

    /**
     * Returns the name of the rate with all that makes it comparable: {@code CER[cp,nfc,sp]} or
     * {@code CER[egc,nfc,nosp]}, {@code WER}, and {@code WER[icu]} or {@code WER[mixed]} where words are not simply what
     * stands between white space. What else is needed, the versions of ICU and Unicode, is the same for a whole report.
     *
     * @param chain the chain that gives the text its form: {@code nfc}, {@code exact} for a chain that begins with that
     *     step, or the name of the last step if it takes text apart
     */
    public String label(NormalizerPipeline chain) {
        String words = tokenizer == WordTokenizer.WHITESPACE ? "" : tokenizer.id();
        if (countsWords()) {
            return words.isEmpty() ? rate() : rate() + "[" + words + "]";
        }
        String label =
                rate() + "[" + unit.label() + "," + chain.form() + "," + (allSpaces ? "allsp" : spaces ? "sp" : "nosp");
        return label + (words.isEmpty() ? "]" : "," + words + "]");
    }

    /** Returns what takes words apart in this way, for one thread. */
    public TokenSplitter splitter() {
        return new TokenSplitter(this);
    }
}
