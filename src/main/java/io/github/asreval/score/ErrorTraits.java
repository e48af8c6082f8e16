package io.github.asreval.score;

import io.github.asreval.normalize.general.SpeakerLabel;
import io.github.asreval.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What the erroneous lines of a sample look like: which remedies are worth a trial. No alignment is made for it, and none
 * of Unicode's large tables is needed, so that texts for which there is no remedy cost next to nothing.
 */
final class ErrorTraits {

    /** A remedy concerns a fifth of the errors, so that a few lines show whether it may be one. */
    private static final int MOST_LINES = 50;

    private long errors;
    /** Words that find a partner if they are compared without case and punctuation. */
    private long healable;
    /** The same without accents, vowel signs and other forms of letters. */
    private long healableByLetters;
    /** Words with digits that one side has and the other lacks. */
    private long lonelyNumbers;
    /** Lines with errors. */
    private long lines;

    private long saidLabels;
    private long heardLabels;
    private long saidBrackets;
    private long heardBrackets;
    private boolean bracketBeforeLabel;

    private boolean latin;
    private boolean accents;
    private boolean arabic;
    private boolean hebrew;
    private boolean indic;
    private boolean sinhala;
    private boolean thai;
    private boolean han;
    private boolean kana;
    private boolean hangul;
    private boolean wide;

    /** Looks at lines that have errors: all, or so many from all over the sample that no kind of error is missed. */
    static ErrorTraits of(List<UtteranceSample.Line> sample) {
        List<UtteranceSample.Line> wrong = new ArrayList<>();
        for (UtteranceSample.Line line : sample) {
            if (line.errors() > 0) {
                wrong.add(line);
            }
        }
        ErrorTraits traits = new ErrorTraits();
        int stride = (wrong.size() + MOST_LINES - 1) / MOST_LINES;
        for (int i = 0; i < wrong.size(); i += stride) {
            UtteranceSample.Line line = wrong.get(i);
            traits.errors += line.errors();
            traits.add(line.reference(), line.hypothesis());
        }
        return traits;
    }

    /** Returns how many errors the lines have that were looked at. */
    long errors() {
        return errors;
    }

    private void add(String reference, String hypothesis) {
        lines++;
        LonelyWords words = new LonelyWords(reference, hypothesis);
        healable += words.healable();
        healableByLetters += words.healableByLetters();
        lonelyNumbers += words.numbers();
        noteLetters(reference);
        noteLetters(hypothesis);
        saidLabels += label(reference) ? 1 : 0;
        heardLabels += label(hypothesis) ? 1 : 0;
        saidBrackets += hasBracket(reference) ? 1 : 0;
        heardBrackets += hasBracket(hypothesis) ? 1 : 0;
    }

    private void noteLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            } else {
                noteOther(c);
            }
        }
    }

    private void noteOther(char c) {
        accents |= c >= 0xC0 && c < 0x370;
        accents |= c >= 0x1E00 && c < 0x1F00;
        hebrew |= c >= 0x590 && c < 0x600;
        arabic |= (c >= 0x600 && c < 0x780) || (c >= 0xFB50 && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF);
        indic |= c >= 0x900 && c < 0xE00;
        sinhala |= c >= 0xD80 && c < 0xE00;
        thai |= c >= 0xE00 && c < 0xF00;
        kana |= c >= 0x3040 && c < 0x3100;
        han |= UnspacedText.isHan(c);
        hangul |= c >= 0xAC00 && c < 0xD7B0;
        wide |= c >= 0xFF00 && c < 0xFFF0;
    }

    private boolean label(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('\uFF1A') < 0) {
            // Nearly all lines; what knows labels knows all letters, too, and takes long to start.
            return false;
        }
        if (SpeakerLabel.of(line).isPresent()) {
            return true;
        }
        String rest = behindBracket(line);
        if (!rest.isEmpty() && SpeakerLabel.of(rest).isPresent()) {
            bracketBeforeLabel = true;
            return true;
        }
        return false;
    }

    /** Returns what follows a time or another remark at the beginning of a line, {@code [00:01] Agent: yes}. */
    private static String behindBracket(String line) {
        String trimmed = Words.trim(line);
        int end = trimmed.startsWith("[") ? trimmed.indexOf(']') : trimmed.startsWith("(") ? trimmed.indexOf(')') : -1;
        return end < 0 ? "" : trimmed.substring(end + 1);
    }

    private static boolean hasBracket(String line) {
        return line.indexOf('[') >= 0 || line.indexOf('<') >= 0 || line.indexOf('(') >= 0;
    }

    /**
     * Returns the remedies for what one side has at the beginnings of its lines, or in brackets, and the other lacks.
     *
     * @param labelled whether labels are left out already
     */
    List<Remedy> surplus(boolean labelled) {
        List<Remedy> remedies = new ArrayList<>();
        boolean reference = isOneSided(saidLabels, heardLabels);
        if (reference || isOneSided(heardLabels, saidLabels)) {
            String steps = bracketBeforeLabel ? labelled ? "events" : "events,speaker" : "speaker";
            remedies.add(Remedy.surplus(
                    TextHint.Kind.ONE_SIDED_LABELS, steps, "speaker labels", reference ? "hypothesis" : "reference"));
        }
        boolean saidOnly = isOneSided(saidBrackets, heardBrackets);
        if (remedies.isEmpty() && (saidOnly || isOneSided(heardBrackets, saidBrackets))) {
            remedies.add(Remedy.surplus(
                    TextHint.Kind.REMEDY, "events", "words in brackets", saidOnly ? "hypothesis" : "reference"));
        }
        return remedies;
    }

    /** Many lines have it on one side, and next to none on the other. */
    private boolean isOneSided(long here, long there) {
        return RemedySearch.isLarge(here, lines) && !RemedySearch.isLarge(there, here);
    }

    /**
     * Returns the remedies for words that differ in how they are written, the mildest first.
     *
     * @param errors how many errors there are in the lines that were looked at
     * @param language the tag of the language; empty if it is not known
     * @param keyed whether the errors are errors of words, so that words say how many could go
     */
    List<Remedy> spellings(long errors, String language, boolean keyed) {
        List<Remedy> remedies = new ArrayList<>();
        if (!keyed || isWorthATrial(healable, errors)) {
            remedies.add(Remedy.difference("basic", "case, punctuation or quotes"));
        }
        boolean better = RemedySearch.isBetter(2 * (healableByLetters - healable), errors);
        if (!keyed || (better && isWorthATrial(healableByLetters, errors))) {
            addScripts(remedies);
        }
        if (wide) {
            remedies.add(Remedy.difference("cjk", "wide and narrow forms, case or punctuation"));
        }
        if (han && !kana) {
            remedies.add(Remedy.difference("zh-simp", "traditional and simplified characters"));
            remedies.add(Remedy.difference(
                    "cjk,zh-simp", "traditional and simplified characters, wide forms, case or punctuation"));
        }
        // One number in digits stands against several words.
        if (keyed ? RemedySearch.isLarge(2 * lonelyNumbers, errors) : lonelyNumbers > 0) {
            for (String tag : numberLanguages(language)) {
                remedies.add(Remedy.numbers("num-parse:" + tag, "number words and digits"));
                remedies.add(
                        Remedy.numbers("num-parse:" + tag + ",basic", "number words and digits, case or punctuation"));
            }
        }
        return remedies;
    }

    /** A word that finds its partner may spare two errors, one too few and one too many, but mostly spares one. */
    private static boolean isWorthATrial(long words, long errors) {
        return RemedySearch.isLarge(2 * words, errors) && (words > 1 || 2 * words >= errors);
    }

    private void addScripts(List<Remedy> remedies) {
        if (arabic) {
            remedies.add(Remedy.difference("arabic", "vowel signs, case or punctuation"));
            remedies.add(Remedy.difference(
                    "persian", "letters of Arabic and Persian keyboards, vowel signs, case or punctuation"));
            remedies.add(Remedy.difference(
                    "urdu", "letters of Arabic, Persian and Urdu keyboards, vowel signs, case or punctuation"));
            remedies.add(Remedy.difference(
                    "arabic-lenient", "vowel signs, forms of alef, yeh and teh marbuta, case or punctuation"));
        }
        if (hebrew) {
            remedies.add(Remedy.difference("hebrew", "points, accents or punctuation"));
        }
        if (indic) {
            remedies.add(
                    Remedy.difference("indic", "dandas, digits, nasals, the coding of letters, case or punctuation"));
            if (!sinhala) {
                remedies.add(Remedy.difference(
                        "indic-lenient", "joiners, nuktas, bindus, second spellings, case or punctuation"));
            }
        }
        if (thai) {
            remedies.add(Remedy.difference("thai", "the coding of letters, digits, case or punctuation"));
        }
        if (accents) {
            remedies.add(Remedy.difference("accents-latin", "accents"));
            remedies.add(Remedy.difference("basic,accents-latin", "accents, case or punctuation"));
        }
    }

    /** Returns the languages whose number words there may be, as far as letters tell. */
    private List<String> numberLanguages(String language) {
        if (!language.isEmpty()) {
            return List.of(language);
        }
        if (indic) {
            return List.of("hi", "hi+en");
        }
        if (han || kana) {
            return List.of(kana ? "ja" : "zh");
        }
        if (hangul) {
            return List.of("ko");
        }
        return latin ? List.of("en", "de", "es", "fr") : List.of();
    }
}
