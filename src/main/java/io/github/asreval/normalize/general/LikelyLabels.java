package io.github.asreval.normalize.general;

import io.github.asreval.normalize.base.CaseFolding;
import io.github.asreval.normalize.base.CharacterSets;
import io.github.asreval.normalize.base.WhiteSpace;
import java.util.Set;

/**
 * The words that look like a speaker's label: a word, a word and a number, or up to three words of which each begins
 * with a capital, before a colon.
 *
 * <p>{@code Agent :}, {@code spk_0:}, {@code Caller 2:}, {@code ग्राहक :} and {@code Anna Maria Berg:} are labels;
 * {@code it is 5:30}, {@code http://…}, Swedish {@code EU:s} and {@code he said: no} are none. A name of several words
 * in a script without capitals is not recognised, and {@code Note:} is taken for one.
 */
final class LikelyLabels implements SpeakerLabels.Labels {

    private static final int MOST_WORDS = 3;
    private static final int LONGEST_WORD = 40;

    /** Frequent words whose visarga is often typed as a colon: six, hence, again, in the morning, mostly, by itself. */
    private static final Set<String> VISARGA_WORDS =
            Set.of("छ अत पुन प्रात प्राय स्वत क्रमश मूलत अंतत संभवत सामान्यत विशेषत वस्तुत".split(" ", -1));

    /** Words with a full stop that a name may begin with; after any other one a sentence has ended. */
    private static final Set<String> TITLES =
            Set.of("capt col dr dra fr gen hon hr jr lt mme mr mrs ms prof rev sen sgt sr sra srta st".split(" ", -1));

    @Override
    public int end(String line, int start) {
        int at = start;
        boolean names = at < line.length() && CharacterSets.isCapital(line.codePointAt(at));
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = wordEnd(line, at);
            if (end == at || !(words == 0 ? isLetter(line, at) : follows(line, at, end, names))) {
                return -1;
            }
            int next = WhiteSpace.behind(line, end);
            if (next < line.length() && SpeakerLabels.isColon(line.charAt(next))) {
                boolean visarga = next == end && VISARGA_WORDS.contains(line.substring(start, end));
                return !visarga && endsLabel(line, next) ? next + 1 : -1;
            }
            if (next == end || endsSentence(line, at, end)) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    @Override
    public boolean mayEndIn(String word) {
        int colon = SpeakerLabels.colon(word, 0);
        return colon >= 0 && endsLabel(word, colon) && !VISARGA_WORDS.contains(word.substring(0, colon));
    }

    /** Returns whether a colon may be the end of a label, going by what stands beside it. */
    private static boolean endsLabel(String text, int colon) {
        int next = colon + 1;
        if (next == text.length()) {
            return true;
        }
        int after = text.codePointAt(next);
        if (CharacterSets.isDigit(after) || text.startsWith("//", next)) {
            return false;
        }
        // Between two letters it is a part of the word, but in scripts without spaces, and before a capital.
        boolean apart = colon == 0 || WhiteSpace.behind(text, next) > next || WhiteSpace.before(text, colon) < colon;
        return apart || text.charAt(colon) != ':' || CharacterSets.isCapital(after);
    }

    /** Returns whether a word is the last of a sentence, by its full stop or by the dash of who was interrupted. */
    private static boolean endsSentence(String line, int start, int end) {
        int letters = end - 1 - start;
        char last = line.charAt(end - 1);
        boolean title = letters < 2 || TITLES.contains(CaseFolding.fold(line.substring(start, end - 1)));
        return last == '-' || (last == '.' && !title);
    }

    /** Returns whether a word goes on with a label: a number, or a capital where the label began with one. */
    private static boolean follows(String line, int start, int end, boolean names) {
        return (names && CharacterSets.isCapital(line.codePointAt(start)))
                || line.substring(start, end).codePoints().allMatch(CharacterSets::isDigit);
    }

    private static boolean isLetter(String line, int at) {
        return CharacterSets.isLetterOrMark(line.codePointAt(at));
    }

    private static int wordEnd(String line, int start) {
        int end = start;
        while (end < line.length() && end - start <= LONGEST_WORD && isLabelCharacter(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end;
    }

    private static boolean isLabelCharacter(int c) {
        return "_-.'#".indexOf(c) >= 0
                || CharacterSets.isLetterOrMark(c)
                || CharacterSets.isDigit(c)
                || CharacterSets.isJoinerOrNonJoiner(c);
    }
}
