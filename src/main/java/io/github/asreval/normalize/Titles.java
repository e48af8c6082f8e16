package io.github.asreval.normalize;

import java.util.HashMap;
import java.util.Map;

/** Writes English titles as they are said; the period of an abbreviation goes with it. */
final class Titles implements WordChange {

    @Override
    public String change(String word) {
        int start = PunctuationMarks.coreStart(word);
        int end = PunctuationMarks.coreEnd(word, start);
        if (start == end) {
            return word;
        }
        String core = word.substring(start, end);
        String plain = CaseFolding.fold(core);
        boolean period = end < word.length() && word.charAt(end) == '.';
        String said = Table.SAID.get(plain);
        if (said == null && period && CharacterSets.isCapital(core.codePointAt(0))) {
            said = Table.SAID.get(plain + ".");
        }
        if (said == null) {
            return word;
        }
        return word.substring(0, start) + LetterCase.like(core, said) + word.substring(period ? end + 1 : end);
    }

    /** Read for the first word. */
    private static final class Table {

        static final Map<String, String> SAID = new HashMap<>();

        static {
            for (Substitution rule : SubstitutionFile.parse("titles-en.txt", Resource.text("titles-en.txt"))) {
                SAID.put(rule.from().get(0), rule.to().get(0));
            }
        }
    }
}
