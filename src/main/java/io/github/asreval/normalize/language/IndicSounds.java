package io.github.asreval.normalize.language;

import static io.github.asreval.normalize.language.IndicScript.chart;
import static io.github.asreval.normalize.language.IndicScript.isClassNasal;
import static io.github.asreval.normalize.language.IndicScript.isCoda;
import static io.github.asreval.normalize.language.IndicScript.isConsonant;
import static io.github.asreval.normalize.language.IndicScript.isLetterOrSign;
import static io.github.asreval.normalize.language.IndicScript.isNukta;
import static io.github.asreval.normalize.language.IndicScript.isVirama;

import io.github.asreval.normalize.base.Characters;
import io.github.asreval.normalize.base.SequenceTable;
import io.github.asreval.normalize.base.SettledChange;
import io.github.asreval.normalize.step.CanonicalForm;
import io.github.asreval.normalize.step.WordChange;
import java.util.List;

/** Changes of spellings that stand for one sound, or nearly so. */
public final class IndicSounds {

    private static final char ADDAK = '\u0A71';

    private static final WordChange KEY = SettledChange.of(IndicScript.FIRST, IndicScript.LAST, new Key());

    private IndicSounds() {}

    /**
     * Writes the nasal of a class as anusvara before a stop of that class, in scripts that know both spellings: in
     * Bengali and Odia the anusvara is another sound, Tamil has none, and Malayalam keeps the two apart.
     */
    static String nasalsAsAnusvara(String word) {
        return nasalsAsAnusvara(word, false);
    }

    /**
     * Writes nasals as anusvara.
     *
     * @param loan whether n stands for the nasal of ṭ too, as in English words: एजेन्ट for एजेंट
     */
    private static String nasalsAsAnusvara(String word, boolean loan) {
        StringBuilder changed = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (isNasalOfNextStop(word, i, loan)) {
                changed.append(IndicScript.anusvara(chart(word.charAt(i))));
                i++;
            } else {
                changed.append(word.charAt(i));
            }
        }
        return changed.toString();
    }

    private static boolean isNasalOfNextStop(String word, int at, boolean loan) {
        if (at == 0 || at + 2 >= word.length() || !isVirama(word.charAt(at + 1))) {
            return false;
        }
        char before = word.charAt(at - 1);
        char nasal = word.charAt(at);
        char stop = word.charAt(at + 2);
        // An anusvara belongs to a vowel: there is none at the start of a word or within a cluster of consonants.
        boolean behindVowel =
                chart(before) == chart(nasal) && isLetterOrSign(before) && !isVirama(before) && !isCoda(before);
        return behindVowel
                && isClassNasal(nasal)
                && !isClassNasal(stop)
                && (IndicScript.areOfOneClass(nasal, stop)
                        || (loan && IndicScript.isDentalBeforeRetroflex(nasal, stop)))
                && writesBothNasals(chart(nasal));
    }

    private static boolean writesBothNasals(int chart) {
        return switch (chart) {
            case IndicScript.DEVANAGARI, IndicScript.GUJARATI, IndicScript.TELUGU, IndicScript.KANNADA -> true;
            default -> false;
        };
    }

    /** Writes a doubled consonant once, with breath if either half has it, and leaves out the addak of Gurmukhi. */
    static String singleConsonants(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int nukta = i + 1 < word.length() && isNukta(word.charAt(i + 1)) ? 1 : 0;
            int second = i + 2 + nukta;
            if (c == ADDAK) {
                continue;
            }
            boolean doubled = second < word.length()
                    && isVirama(word.charAt(i + 1 + nukta))
                    && IndicScript.areDoubled(c, word.charAt(second))
                    && nukta == (second + 1 < word.length() && isNukta(word.charAt(second + 1)) ? 1 : 0);
            // The breathed stops stand behind the others.
            single.append(doubled ? (char) Math.max(c, word.charAt(second)) : c);
            i = doubled ? second : i;
        }
        return single.toString();
    }

    /** Writes addak and consonant as the doubled consonant that it stands for; before a breathed stop, without breath. */
    static String addaksAsDoubling(String word) {
        StringBuilder doubled = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != ADDAK || i + 1 == word.length() || !isConsonant(word.charAt(i + 1))) {
                doubled.append(c);
                continue;
            }
            char consonant = word.charAt(i + 1);
            char plain = (char) (consonant - 1);
            doubled.append(IndicScript.areDoubled(plain, consonant) ? plain : consonant);
            if (i + 2 < word.length() && isNukta(word.charAt(i + 2))) {
                doubled.append(word.charAt(i + 2));
            }
            doubled.append('\u0A4D');
        }
        return doubled.toString();
    }

    /** Leaves out the virama at the end of a word where such an end is heard with or without it. */
    static String dropFinalViramas(String word) {
        StringBuilder dropped = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!isVirama(c) || !dropsFinalVowels(chart(c)) || isFollowed(word, i)) {
                dropped.append(c);
            }
        }
        return dropped.toString();
    }

    private static boolean isFollowed(String word, int at) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        return next == IndicScript.ZWJ || next == IndicScript.ZWNJ || isLetterOrSign(next);
    }

    /** Returns whether the languages of a script leave the vowel of a last consonant unspoken. */
    private static boolean dropsFinalVowels(int chart) {
        return switch (chart) {
            case IndicScript.DEVANAGARI,
                    IndicScript.BENGALI,
                    IndicScript.GURMUKHI,
                    IndicScript.GUJARATI,
                    IndicScript.ODIA -> true;
            default -> false;
        };
    }

    /** Writes the length mark of Malayalam behind a consonant as the sign au, its older form. */
    static String lengthMarksAsAu(String word) {
        StringBuilder changed = new StringBuilder(word);
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) == '\u0D57' && isConsonant(word.charAt(i - 1))) {
                changed.setCharAt(i, '\u0D4C');
            }
        }
        return changed.toString();
    }

    /** Writes a vowel carrier of Gurmukhi that carries no sign as the vowel that is nearest to its name. */
    static String bareCarriersAsVowels(String word) {
        StringBuilder changed = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            boolean bare = i + 1 == word.length() || !IndicScript.isSign(word.charAt(i + 1));
            if (bare && word.charAt(i) == '\u0A72') {
                changed.setCharAt(i, '\u0A07');
            } else if (bare && word.charAt(i) == '\u0A73') {
                changed.setCharAt(i, '\u0A09');
            }
        }
        return changed.toString();
    }

    /** Returns the word without anything in which spellings of one word differ. */
    public static String key(String word) {
        return KEY.change(word);
    }

    private static String withoutJoiners(String word) {
        return Characters.without(word, c -> c == IndicScript.ZWJ || c == IndicScript.ZWNJ);
    }

    private static WordChange table(String step) {
        return word -> SequenceTable.of(step).rewrite(word);
    }

    /** One round of all changes, in the order that loses least: what needs a joiner or a sign before what drops it. */
    private static final class Key implements WordChange {

        private static final List<WordChange> CHANGES = List.of(
                table("eyelash-ra"),
                table("chillu"),
                table("khanda-ta"),
                table("indic-vowels"),
                IndicSigns::orderNuktas,
                IndicSounds::withoutJoiners,
                IndicSigns::unifyDandas,
                IndicSigns::replaceColons,
                word -> nasalsAsAnusvara(word, true),
                table("chandra-bindu"),
                table("bindu"),
                IndicSigns::stripNuktas,
                table("chandra"),
                table("length"),
                table("gurmukhi-tippi"),
                IndicSounds::singleConsonants,
                IndicSounds::dropFinalViramas);

        @Override
        public String change(String word) {
            String changed = word;
            for (WordChange change : CHANGES) {
                changed = CanonicalForm.of(change.change(changed));
            }
            return changed;
        }
    }
}
