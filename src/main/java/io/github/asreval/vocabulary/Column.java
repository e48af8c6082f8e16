package io.github.asreval.vocabulary;

import java.util.Optional;

/**
 * One of the four columns of a vocabulary table; they may stand in any order.
 *
 * <p>{@code Column.DISPLAYAS.header()} is {@code "DisplayAs"}, and {@code Column.recognize(" displaysAs")} is
 * DISPLAYAS.
 */
public enum Column {
    /** What the recogniser listens for. */
    PHRASE("Phrase"),
    /** How the phrase sounds, in syllables. */
    SOUNDSLIKE("SoundsLike"),
    /** How the phrase sounds, in the International Phonetic Alphabet. */
    IPA("IPA"),
    /** What the transcript shows instead of the phrase. */
    DISPLAYAS("DisplayAs");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    /** Returns the only spelling of the name that the service documents. */
    public String header() {
        return header;
    }

    /**
     * Returns the column that a header cell means, however it is spelled.
     *
     * <p>Letter case and everything but letters are ignored, and the widespread {@code DisplaysAs} is understood.
     * Whether the spelling is the right one, a rule tells.
     *
     * @return empty when the cell names none of the four
     */
    public static Optional<Column> recognize(String written) {
        StringBuilder letters = new StringBuilder();
        // More letters than the longest name, and it is none: a megabyte of header is not worth folding.
        for (int i = 0; i < written.length() && letters.length() <= 10; i++) {
            char c = written.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters.append((char) (c + ('a' - 'A')));
            } else if (c >= 'a' && c <= 'z') {
                letters.append(c);
            } else if (c > 0x7F && Character.isLetter(c)) {
                return Optional.empty();
            }
        }
        return switch (letters.toString()) {
            case "phrase" -> Optional.of(PHRASE);
            case "soundslike" -> Optional.of(SOUNDSLIKE);
            case "ipa" -> Optional.of(IPA);
            case "displayas", "displaysas" -> Optional.of(DISPLAYAS);
            default -> Optional.empty();
        };
    }
}
