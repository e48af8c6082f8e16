package io.github.asreval.normalize;

import io.github.asreval.text.TokenUnit;
import io.github.asreval.text.Tokenizer;
import io.github.asreval.text.Word;
import io.github.asreval.text.WordTokenizer;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes normalised words apart into the tokens that are aligned, as a {@link Tokenization} says.
 *
 * <pre>{@code
 * TokenSplitter splitter = Tokenization.of(WordTokenizer.WHITESPACE, TokenUnit.GRAPHEME, "").splitter();
 * splitter.tokens(List.of(new Word("एक", "एक"), new Word("हिन्दी", "हिन्दी")))   // ए, क, a blank, हि, न्दी
 * }</pre>
 *
 * <p>A word that a tokeniser finds shows what was written where that can be told; a character is shown as it is
 * compared. An instance is for one thread; make one for each.
 */
public final class TokenSplitter {

    private static final Word BLANK = new Word(" ", " ");

    private final Tokenization tokenization;
    private final Tokenizer tokenizer;
    /** There are few different characters and many words made of them, so that equal ones are one object. */
    private final Map<String, Word> units = new HashMap<>();

    TokenSplitter(Tokenization tokenization) {
        this.tokenization = tokenization;
        this.tokenizer = tokenization.tokenizer().tokenizer(tokenization.language());
    }

    /** Returns the tokens of one word; none where the tokeniser sees no word in it. */
    public List<Word> tokens(Word word) {
        List<Word> words = tokenization.tokenizer() == WordTokenizer.WHITESPACE ? List.of(word) : pieces(word);
        if (tokenization.countsWords()) {
            return words;
        }
        List<Word> tokens = new ArrayList<>();
        TokenUnit unit = tokenization.unit();
        for (Word piece : words) {
            for (String text : unit.split(piece.compared())) {
                tokens.add(units.computeIfAbsent(text, form -> new Word(form, form)));
            }
        }
        return tokens;
    }

    /** Returns the tokens of words between which white space stands, with the blank where one is counted. */
    public List<Word> tokens(List<Word> words) {
        if (tokenization.isStandard()) {
            return words;
        }
        List<Word> tokens = new ArrayList<>();
        for (Word word : words) {
            List<Word> next = tokens(word);
            if (tokenization.hasSeparator() && !tokens.isEmpty() && !next.isEmpty()) {
                tokens.add(BLANK);
            }
            tokens.addAll(next);
        }
        return tokens;
    }

    /**
     * Returns the tokens of a normalised line with all of its white space but that at its ends, where that is what
     * {@linkplain Tokenization#countsAllSpaces is counted}.
     */
    public List<Word> tokensWithSpaces(String line) {
        String text = Words.trim(line);
        List<Word> tokens = new ArrayList<>();
        int end = 0;
        for (int start = 0; start < text.length(); start = end) {
            end = start + 1;
            if (Words.isWhiteSpace(text.charAt(start))) {
                tokens.add(new Word(text.substring(start, end), text.substring(start, end)));
            } else {
                while (end < text.length() && !Words.isWhiteSpace(text.charAt(end))) {
                    end++;
                }
                tokens.addAll(tokens(new Word(text.substring(start, end), text.substring(start, end))));
            }
        }
        return tokens;
    }

    /** Returns the token that stands between words which have tokens, or nothing if none does. */
    public Optional<Word> separator() {
        return tokenization.hasSeparator() ? Optional.of(BLANK) : Optional.empty();
    }

    private List<Word> pieces(Word word) {
        List<String> compared = tokenizer.words(word.compared());
        if (compared.size() == 1 && compared.get(0).equals(word.compared())) {
            return List.of(word);
        }
        List<String> written = tokenizer.words(word.written());
        boolean alike = written.size() == compared.size();
        List<Word> pieces = new ArrayList<>(compared.size());
        for (int i = 0; i < compared.size(); i++) {
            pieces.add(new Word((alike ? written : compared).get(i), compared.get(i)));
        }
        return pieces;
    }
}
