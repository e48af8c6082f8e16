package io.github.asreval.vocabulary.check;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The parts of a phrase between hyphens, and how one of them is written as an acronym. */
final class PhraseAcronyms {

    private static final int LONGEST = 5;

    private PhraseAcronyms() {}

    /** Returns the phrase with something else for each part between two hyphens. */
    static String mapParts(String phrase, UnaryOperator<String> change) {
        return parts(phrase).stream().map(change).collect(Collectors.joining("-"));
    }

    /** Returns the parts between hyphens, empty ones included. */
    static List<String> parts(String phrase) {
        return List.of(phrase.split("-", -1));
    }

    /** Returns whether letters and periods take turns, as in {@code C.L.I.} and {@code C.L.I}; one letter is enough. */
    static boolean isDotted(String part) {
        if (part.indexOf('.') <= 0) {
            return false;
        }
        List<String> pieces = List.of(part.split("\\.", -1));
        int last = pieces.size() - 1;
        return pieces.subList(0, last).stream().allMatch(PhraseAcronyms::isLetter)
                && (pieces.get(last).isEmpty() || isLetter(pieces.get(last)));
    }

    /**
     * Returns whether two to five capitals stand together, perhaps with the s of a plural: {@code CLI}, {@code ABCs}.
     */
    static boolean isUndotted(String part) {
        String capitals = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
        int letters = capitals.codePointCount(0, capitals.length());
        return letters >= 2 && letters <= LONGEST && isUpper(capitals);
    }

    /** Writes a period behind every letter, and the s of a plural apart: {@code ABCs} becomes {@code A.B.C.-s}. */
    static String dotted(String part) {
        boolean plural = part.endsWith("s") && isUpper(part.substring(0, part.length() - 1));
        String letters = plural ? part.substring(0, part.length() - 1) : part;
        String dotted = graphemes(letters.replace(".", "")).stream().collect(Collectors.joining(".", "", "."));
        return plural ? dotted + "-s" : dotted;
    }

    /** Returns whether there is at least one code point and all are capitals. */
    static boolean isUpper(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> Character.getType(c) == Character.UPPERCASE_LETTER);
    }

    /** Returns how many letters a reader sees: in {@code बी} one, though it has two code points. */
    static int graphemeCount(String text) {
        return isSimple(text)
                ? text.codePointCount(0, text.length())
                : graphemes(text).size();
    }

    private static boolean isLetter(String piece) {
        return !piece.isEmpty()
                && piece.length() <= 2 * LONGEST
                && piece.codePoints().noneMatch(Chars::isMark)
                && Character.isLetter(piece.codePointAt(0))
                && graphemeCount(piece) == 1;
    }

    /** The iterator costs some milliseconds at its first use, and most text has no marks. */
    private static boolean isSimple(String text) {
        return text.codePoints().allMatch(c -> c < 0x300);
    }

    private static List<String> graphemes(String text) {
        if (isSimple(text)) {
            return text.codePoints().mapToObj(Character::toString).toList();
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        List<String> graphemes = new ArrayList<>();
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            graphemes.add(text.substring(start, end));
            start = end;
        }
        return graphemes;
    }
}
