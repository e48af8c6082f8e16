package io.github.asreval.report.ci;

/**
 * Text from files, set so that nothing in it is Markdown, HTML, a link, a mention or a reference on GitHub.
 *
 * <p>For {@code a|b. @me} that is the element {@code code} with {@code a}, the reference of character 124, {@code b.},
 * the reference of character 64, {@code <wbr>} and {@code me}.
 *
 * <p>It stands in an element {@code code}, within which GitHub looks for no mentions and references. What may be markup is
 * a numeric reference, which begins none; a backslash or a span of backticks could not keep a vertical bar in a cell of
 * a table behind any number of backslashes. Renderers also make links of plain text, and some do so when they have read
 * such references; a place to break the line, which nobody sees, takes an address apart there.
 */
final class MarkdownText {

    /** The characters that are never markup, wherever they stand. */
    private static final String HARMLESS = " '\"%(),-;=?+";

    /** The characters that an address, a mention or a reference cannot do without, between two others. */
    private static final String IN_ADDRESSES = "@:/.#";

    /** The characters of addresses that are no markup at the end of a word. */
    private static final String HARMLESS_AT_END = ":/.";

    private MarkdownText() {}

    /** Returns visible text as a piece of code; nothing for nothing. */
    static String code(String visible) {
        return visible.isEmpty() ? "" : "<code>" + escaped(visible) + "</code>";
    }

    /** Returns visible text as the content of such a piece. */
    static String escaped(String visible) {
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            boolean atEnd = i + 1 == visible.length() || visible.charAt(i + 1) == ' ';
            if (isPlain(c) || (atEnd && HARMLESS_AT_END.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append("&#").append((int) c).append(';');
                escaped.append(!atEnd && IN_ADDRESSES.indexOf(c) >= 0 ? "<wbr>" : "");
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char c) {
        return c > 0x7F
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || HARMLESS.indexOf(c) >= 0;
    }
}
