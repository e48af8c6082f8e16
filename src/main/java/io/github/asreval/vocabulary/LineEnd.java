package io.github.asreval.vocabulary;

/** The end of one line of a file. No other character ends a line, neither a form feed nor U+2028. */
public enum LineEnd {
    /** A line feed, the only end every edition of the documentation accepts. */
    LF("\n"),
    /** A carriage return and a line feed, as Windows writes. */
    CRLF("\r\n"),
    /** A lone carriage return, as old Macs wrote. */
    CR("\r"),
    /** The file stops here. */
    NONE("");

    private final String text;

    LineEnd(String text) {
        this.text = text;
    }

    /** Returns the characters, at most two; none for {@link #NONE}. */
    public String text() {
        return text;
    }
}
