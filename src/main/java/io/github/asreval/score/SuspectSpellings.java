package io.github.asreval.score;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.text.base.TextOddities;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What {@link TextHints} notices in the distinct words by themselves. */
final class SuspectSpellings {

    /** Every Burmese text has misspelled words; one in ten is no accident. */
    private static final int ZAWGYI_SHARE = 10;

    private static final char FIRST_DEVANAGARI = '\u0900';
    private static final char LAST_DEVANAGARI = '\u097F';
    private static final char NUKTA = '\u093C';
    private static final char FIRST_WITH_NUKTA = '\u0958';
    private static final char LAST_WITH_NUKTA = '\u095F';

    private final Normalizer canonical = NormalizerPipeline.none().normalizer();
    private final OddWords noBreakSpaces = new OddWords();
    private final OddWords invisible = new OddWords();
    private final OddWords mixedScripts = new OddWords();
    private final OddWords burmese = new OddWords();
    private final OddWords zawgyi = new OddWords();
    private boolean decomposed;

    /** Looks at what stands between ASCII white space. */
    void add(String word, TextHint.Place place) {
        if (isAscii(word) || isPlainDevanagari(word)) {
            return;
        }
        decomposed = decomposed || !canonical(word).equals(word);
        if (TextOddities.hasNoBreakSpace(word)) {
            noBreakSpaces.add(word, place);
        }
        if (TextOddities.invisible(word).isPresent()) {
            invisible.add(word, place);
        }
        if (TextOddities.mixesScripts(word)) {
            mixedScripts.add(word, place);
        }
        if (TextOddities.isBurmese(word)) {
            burmese.add(word, place);
            if (TextOddities.looksLikeZawgyi(word)) {
                zawgyi.add(word, place);
            }
        }
    }

    /** Our home case, by its code points alone: nothing that joins, composes or comes from another script. */
    private static boolean isPlainDevanagari(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean composes = c == NUKTA || (c >= FIRST_WITH_NUKTA && c <= LAST_WITH_NUKTA);
            boolean devanagari = c >= FIRST_DEVANAGARI && c <= LAST_DEVANAGARI && !composes;
            boolean punctuation = c > ' ' && c < 0x7F && !Character.isLetter(c);
            if (!devanagari && !punctuation) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    void add(SuspectSpellings other) {
        noBreakSpaces.add(other.noBreakSpaces);
        invisible.add(other.invisible);
        mixedScripts.add(other.mixedScripts);
        burmese.add(other.burmese);
        zawgyi.add(other.zawgyi);
        decomposed |= other.decomposed;
    }

    /** Returns whether a word has been met that is canonically equal to another spelling of it. */
    boolean decomposed() {
        return decomposed;
    }

    /** Returns the word in canonical composed form. */
    String canonical(String word) {
        return canonical.word(word).words().get(0).compared();
    }

    /** Returns the hints on characters. */
    List<TextHint> characters() {
        List<TextHint> hints = new ArrayList<>();
        if (noBreakSpaces.size() > 0) {
            hints.add(noBreakSpaces.hint(
                    TextHint.Kind.NO_BREAK_SPACE,
                    "no-break spaces stand between words (" + noBreakSpaces.size()
                            + " different places); they separate words here, but not in every tool: wer normalize"
                            + " --normalize ws FILE writes plain ones"));
        }
        if (invisible.size() > 0) {
            OptionalInt character = TextOddities.invisible(invisible.first());
            hints.add(invisible.hint(
                    TextHint.Kind.INVISIBLE,
                    invisible.size() + " different words hold characters that cannot be seen, such as "
                            + CodePoints.describe(character.orElseThrow()) + ": --normalize "
                            + (isJoiner(character.orElseThrow()) ? "joiners" : "invisible") + " deletes them"));
        }
        return hints;
    }

    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    /** Returns the hints on scripts. */
    List<TextHint> scripts() {
        List<TextHint> hints = new ArrayList<>();
        if (mixedScripts.size() > 0) {
            hints.add(mixedScripts.hint(
                    TextHint.Kind.MIXED_SCRIPTS,
                    mixedScripts.size() + " different words mix scripts, such as \"" + mixedScripts.first()
                            + "\": --near-misses shows where that alone is the error"));
        }
        if (zawgyi.size() > 0 && (long) ZAWGYI_SHARE * zawgyi.size() >= burmese.size()) {
            hints.add(zawgyi.hint(
                    TextHint.Kind.ZAWGYI,
                    zawgyi.size() + " of " + burmese.size()
                            + " different Burmese words are spelled as in the Zawgyi encoding, not in Unicode's:"
                            + " --normalize zawgyi rewrites them"));
        }
        return hints;
    }
}
