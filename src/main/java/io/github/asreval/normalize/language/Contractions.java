package io.github.asreval.normalize.language;

import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.CharacterChange;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.LetterCase;
import io.github.asreval.normalize.base.PunctuationMarks;
import io.github.asreval.normalize.base.Substitution;
import io.github.asreval.normalize.base.SubstitutionFile;
import io.github.asreval.normalize.step.WordChange;
import io.github.asreval.text.base.Resource;
import java.util.HashMap;
import java.util.Map;

/** Writes English contractions in full, in the case and with the punctuation in which they were written. */
final class Contractions implements WordChange {

    /** What has no exception: behind any word these stand for one other word. */
    private static final Map<String, String> ENDINGS = Map.of("'re", "are", "'ve", "have", "'ll", "will", "'m", "am");

    @Override
    public String change(String word) {
        int start = PunctuationMarks.coreStart(word);
        int end = PunctuationMarks.coreEnd(word, start);
        String core = word.substring(start, end);
        String full = inFull(core);
        return full.equals(core) ? word : word.substring(0, start) + full + word.substring(end);
    }

    /** {@code can't've} has two of them, so the rest is looked at again. */
    private static String inFull(String core) {
        String plain = CaseFolding.fold(plainApostrophe(core));
        String listed = Table.FULL.get(plain);
        if (listed != null) {
            return LetterCase.like(core, listed);
        }
        int apostrophe = plain.lastIndexOf('\'');
        String ending = apostrophe > 0 ? ENDINGS.get(plain.substring(apostrophe)) : null;
        if (ending == null || plain.length() != core.length() || !isWord(core.substring(0, apostrophe))) {
            return core;
        }
        String written = core.substring(apostrophe + 1);
        boolean capitals = CharacterSets.isCapital(written.charAt(0));
        return inFull(core.substring(0, apostrophe)) + " " + (capitals ? LetterCase.like("XX", ending) : ending);
    }

    private static String plainApostrophe(String word) {
        return new CharacterChange(PunctuationMarks::straightQuote).change(word);
    }

    private static boolean isWord(String part) {
        return CharacterSets.isLetterOrMark(part.codePointBefore(part.length()));
    }

    /** Read for the first word. */
    private static final class Table {

        static final Map<String, String> FULL = new HashMap<>();

        static {
            for (Substitution rule :
                    SubstitutionFile.parse("contractions-en.txt", Resource.text("normalize/contractions-en.txt"))) {
                FULL.put(rule.from().get(0), String.join(" ", rule.to()));
            }
        }
    }
}
