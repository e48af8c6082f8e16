package io.github.asreval.improve;

import com.ibm.icu.lang.UCharacter;
import io.github.asreval.align.SpellingDistance;
import io.github.asreval.lexicon.WordTable;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.Words;
import io.github.asreval.text.base.SoundKey;
import io.github.asreval.vocabulary.charset.NumberNames;
import io.github.asreval.vocabulary.charset.SpokenDigits;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Every distinct word that was met: numbered, taken apart, and with how often it was recognised rightly.
 *
 * <p>It grows with the vocabulary of a corpus, not with its length. Not safe for use by several threads.
 */
final class Lexicon implements SpellingDistance {

    private final WordLists lists;
    private final CommonWords common;
    private final SpokenDigits digits;
    private final WordTable table = new WordTable(NormalizerPipeline.none());
    private final Map<String, Token> tokens = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, SoundKey> sounds = new HashMap<>();
    private int[] rightByForm = new int[1024];
    private int[] capitalsByForm = new int[1024];

    Lexicon(WordLists lists, CommonWords common, SpokenDigits digits) {
        this.lists = lists;
        this.common = common;
        this.digits = digits;
        forms.put("", Token.NO_FORM);
    }

    /** Returns the words of a line. */
    Token[] tokens(String line) {
        List<String> words = Words.split(line);
        Token[] found = new Token[words.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = token(words.get(i));
        }
        return found;
    }

    Token token(String written) {
        Token known = tokens.get(written);
        if (known == null) {
            known = make(written);
            tokens.put(written, known);
        }
        return known;
    }

    private Token make(String written) {
        WordTable.Entry entry = table.entries(written).get(0);
        String text = entry.word().compared();
        int start = Punctuation.leadEnd(text);
        int end = Punctuation.tailStart(text, start);
        String core = text.substring(start, end);
        String folded = UCharacter.foldCase(core, true);
        Integer form = forms.putIfAbsent(folded, forms.size());
        return new Token(
                entry.id(),
                form == null ? forms.size() - 1 : form,
                text.substring(0, start),
                core,
                folded,
                text.substring(end),
                lists.role(folded));
    }

    /** Returns the forms of the words of a text; a form no other text has had is added. */
    int[] forms(String text) {
        return forms(Arrays.asList(tokens(text)));
    }

    static int[] forms(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.isPunctuation())
                .mapToInt(Token::form)
                .toArray();
    }

    /** Returns how a word sounds. */
    SoundKey sound(Token token) {
        return sounds.computeIfAbsent(token.core(), SoundKey::of);
    }

    /** Returns whether a word is one that anybody says, so that a row for it would change what was meant. */
    boolean isOrdinary(Token token) {
        return token.role() != Token.Role.CONTENT || common.isOrdinary(token.folded());
    }

    /** Returns how far apart two texts sound, digits said as words: 0 for alike, 1 for nothing in common. */
    double distance(List<Token> heard, List<Token> said) {
        if (!hasDigit(heard) && !hasDigit(said)) {
            return sound(heard).distance(sound(said));
        }
        double closest = 1;
        for (String first : digits.readings(cores(heard))) {
            for (String second : digits.readings(cores(said))) {
                closest = Math.min(closest, SoundKey.of(first).distance(SoundKey.of(second)));
            }
        }
        return closest;
    }

    private static boolean hasDigit(List<Token> tokens) {
        for (Token token : tokens) {
            if (NumberNames.hasDigit(token.core())) {
                return true;
            }
        }
        return false;
    }

    private SoundKey sound(List<Token> tokens) {
        return tokens.size() == 1 ? sound(tokens.get(0)) : SoundKey.of(cores(tokens));
    }

    /** Counts a word that was recognised where it was said. */
    void countRight(Token token) {
        int form = token.form();
        if (form >= rightByForm.length) {
            int length = Math.max(2 * rightByForm.length, form + 1);
            rightByForm = Arrays.copyOf(rightByForm, length);
            capitalsByForm = Arrays.copyOf(capitalsByForm, length);
        }
        rightByForm[form]++;
        capitalsByForm[form] += token.core().equals(token.folded()) ? 0 : 1;
    }

    /** Returns how often the core was recognised where it was said. */
    int right(int form) {
        return form < rightByForm.length ? rightByForm[form] : 0;
    }

    /** Returns how often that was in small letters. */
    int rightInSmallLetters(int form) {
        return form < rightByForm.length ? rightByForm[form] - capitalsByForm[form] : 0;
    }

    @Override
    public int between(int reference, int hypothesis) {
        return table.between(reference, hypothesis);
    }

    /** Returns the cores of words with one space between them. */
    static String cores(List<Token> tokens) {
        return joined(tokens, Token::core);
    }

    /** Returns the cores of words without case, with one space between them. */
    static String folded(List<Token> tokens) {
        return joined(tokens, Token::folded);
    }

    private static String joined(List<Token> tokens, Function<Token, String> text) {
        if (tokens.size() == 1) {
            return text.apply(tokens.get(0));
        }
        StringBuilder joined = new StringBuilder();
        for (Token token : tokens) {
            if (!token.isPunctuation()) {
                joined.append(joined.length() == 0 ? "" : " ").append(text.apply(token));
            }
        }
        return joined.toString();
    }
}
