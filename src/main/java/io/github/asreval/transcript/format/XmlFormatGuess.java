package io.github.asreval.transcript.format;

import io.github.asreval.transcript.format.xml.XmlTags;
import java.util.Optional;

/**
 * The format that the beginning of an XML file tells; the declaration may be missing.
 *
 * @param isXml whether it is XML, and not words that begin with a bracket
 * @param format the format of its first element; nothing if it is not known
 */
record XmlFormatGuess(boolean isXml, Optional<TranscriptFormat> format) {

    private static final String DECLARATION = "<?xml";

    /** Returns the shape of a text without white space before it. */
    static XmlFormatGuess of(String start) {
        String root = root(start);
        int colon = root.indexOf(':');
        boolean namespace = start.contains("xmlns");
        Optional<TranscriptFormat> format = switch (root.substring(colon + 1)) {
            case "ANNOTATION_DOCUMENT" -> Optional.of(TranscriptFormat.EAF);
            case "tt" -> namespace || start.contains("<body") ? Optional.of(TranscriptFormat.TTML) : Optional.empty();
            default -> Optional.empty();
        };
        return new XmlFormatGuess(
                start.startsWith(DECLARATION) || (!root.isEmpty() && (namespace || XmlTags.isXml(start))), format);
    }

    /** Returns the name of the first element; empty if none comes behind declarations and comments. */
    private static String root(String start) {
        int at = 0;
        while (start.startsWith("<?", at) || start.startsWith("<!", at)) {
            String closing = start.startsWith("<!--", at) ? "-->" : start.startsWith("<?", at) ? "?>" : ">";
            int close = start.indexOf(closing, at);
            int next = close < 0 ? -1 : start.indexOf('<', close);
            if (next < 0) {
                return "";
            }
            at = next;
        }
        return start.substring(at + 1, XmlTags.nameEnd(start, at + 1));
    }
}
