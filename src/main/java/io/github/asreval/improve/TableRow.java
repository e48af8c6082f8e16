package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * The four cells of a row of a vocabulary table.
 *
 * <p>Rows are ordered by the code points of their phrase, then of the other cells.
 *
 * @param phrase what the recogniser listens for
 * @param soundsLike how it sounds, in syllables; mostly empty
 * @param ipa how it sounds, in the International Phonetic Alphabet; mostly empty
 * @param displayAs what the transcript shows; may be empty
 */
public record TableRow(String phrase, String soundsLike, String ipa, String displayAs) implements Comparable<TableRow> {

    /** UTF-8 keeps the order of code points, which UTF-16, and so {@code String}, does not. */
    private static final Comparator<String> BY_CODE_POINT = (a, b) -> {
        int at = 0;
        int end = Math.min(a.length(), b.length());
        while (at < end && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at == end
                ? Integer.compare(a.length(), b.length())
                : Integer.compare(codePoint(a, at), codePoint(b, at));
    };

    private static final Comparator<TableRow> ORDER = Comparator.comparing(TableRow::phrase, BY_CODE_POINT)
            .thenComparing(TableRow::displayAs, BY_CODE_POINT)
            .thenComparing(TableRow::soundsLike, BY_CODE_POINT)
            .thenComparing(TableRow::ipa, BY_CODE_POINT);

    public TableRow {
        requireNonNull(phrase);
        requireNonNull(soundsLike);
        requireNonNull(ipa);
        requireNonNull(displayAs);
    }

    /** Returns a row without a pronunciation. */
    public static TableRow of(String phrase, String displayAs) {
        return new TableRow(phrase, "", "", displayAs);
    }

    /** Returns the row as a line of the table, without its end. */
    public String line() {
        return phrase + "\t" + soundsLike + "\t" + ipa + "\t" + displayAs;
    }

    /** Returns the size of the line in UTF-8, its end included. */
    public int bytes() {
        return line().getBytes(StandardCharsets.UTF_8).length + 1;
    }

    /** Returns what the transcript shows: the display form, else the phrase with blanks for hyphens. */
    public String shown() {
        return displayAs.isEmpty() ? spoken() : displayAs;
    }

    /** Returns the phrase as it would stand in a transcript, with blanks for hyphens. */
    public String spoken() {
        return phrase.replace('-', ' ');
    }

    /** Returns whether no cell behind the phrase says one thing here and another there. */
    boolean agreesWith(TableRow other) {
        return agree(soundsLike, other.soundsLike) && agree(ipa, other.ipa) && agree(displayAs, other.displayAs);
    }

    private static boolean agree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    /** Returns the row with the cells that only the other one has. */
    TableRow completedBy(TableRow other) {
        return new TableRow(
                phrase,
                soundsLike.isEmpty() ? other.soundsLike : soundsLike,
                ipa.isEmpty() ? other.ipa : ipa,
                displayAs.isEmpty() ? other.displayAs : displayAs);
    }

    @Override
    public int compareTo(TableRow other) {
        return ORDER.compare(this, other);
    }

    private static int codePoint(String text, int at) {
        boolean middle =
                at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
        return text.codePointAt(middle ? at - 1 : at);
    }
}
