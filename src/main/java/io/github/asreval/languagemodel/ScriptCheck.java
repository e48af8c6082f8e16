package io.github.asreval.languagemodel;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import io.github.asreval.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether text is in the script of its language, and collects the words that are not. For one thread. */
final class ScriptCheck {

    static final int MOST_LISTED = 50;

    /** So many different words are counted; words that are new behind them are not. */
    private static final int MOST_KNOWN = 100_000;

    private final Set<Integer> scripts;
    private final ComparedWords compared;
    private final Map<String, Long> others = new HashMap<>();
    private long otherWords;
    private long otherLines;

    ScriptCheck(ModelLanguage language, ComparedWords compared) {
        this.scripts =
                language.scripts().stream().map(UScript::getCodeFromName).collect(Collectors.toUnmodifiableSet());
        this.compared = compared;
    }

    /** Returns whether most words of a line are of another script; its words of other scripts are counted. */
    boolean isOther(String line) {
        if (!mayHaveOthers(line)) {
            return false;
        }
        long own = 0;
        long other = 0;
        for (String word : Words.split(line)) {
            int ownLetters = letters(word, true);
            int otherLetters = letters(word, false);
            // Letters of one script say more than those of another, so that words are counted.
            if (otherLetters > ownLetters) {
                other++;
                count(word);
            } else if (ownLetters > 0) {
                own++;
            }
        }
        otherLines += other > 0 ? 1 : 0;
        return other > own;
    }

    /** Most lines are of one script throughout, and of those the most frequent is told without Unicode's tables. */
    private boolean mayHaveOthers(String line) {
        boolean latin = scripts.contains(UScript.LATIN);
        boolean devanagari = scripts.contains(UScript.DEVANAGARI);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean ascii = c < 0x80;
            boolean letter = ascii && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
            boolean known = (ascii && (!letter || latin)) || (devanagari && c >= 0x900 && c <= 0x97F);
            if (!known) {
                return true;
            }
        }
        return false;
    }

    private int letters(String word, boolean own) {
        return (int) word.codePoints()
                .filter(UCharacter::isLetter)
                .filter(c -> scripts.contains(UScript.getScript(c)) == own)
                .filter(c -> own || UScript.getScript(c) != UScript.COMMON)
                .count();
    }

    private void count(String word) {
        for (String form : compared.of(word)) {
            otherWords++;
            if (others.size() < MOST_KNOWN || others.containsKey(form)) {
                others.merge(form, 1L, Long::sum);
            }
        }
    }

    /** Returns what was found so far. */
    OtherScripts found() {
        return new OtherScripts(otherLines, otherWords, CountedWord.top(others, MOST_LISTED));
    }
}
