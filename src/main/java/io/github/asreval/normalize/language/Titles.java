package io.github.asreval.normalize.language;

import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.LetterCase;
import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.normalize.base.Substitution;
import io.github.asreval.normalize.base.SubstitutionFile;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.base.Resource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the titles of a language as they are said; the period of an abbreviation goes with it. */
final class Titles implements WordChange {

    private final String list;
    private @Nullable Map<String, String> titles;

    /**
     * Takes a list, which is read for the first word.
     *
     * @param list the name of the resource
     */
    Titles(String list) {
        this.list = list;
    }

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
        String said = said().get(plain);
        if (said == null && period && CharacterSets.isCapital(core.codePointAt(0))) {
            said = said().get(plain + ".");
        }
        if (said == null) {
            return word;
        }
        return word.substring(0, start) + LetterCase.like(core, said) + word.substring(period ? end + 1 : end);
    }

    private Map<String, String> said() {
        Map<String, String> loaded = titles;
        if (loaded == null) {
            loaded = new HashMap<>();
            for (Substitution rule : SubstitutionFile.parse(list, Resource.text("normalize/" + list))) {
                loaded.put(rule.from().get(0), rule.to().get(0));
            }
            titles = loaded;
        }
        return loaded;
    }
}
