package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out by its beginning what a transcript is.
 *
 * <p>A text is taken for another format only if all lines of the beginning bear its marks: a plain text that is read as
 * something else loses words, and nobody sees it.
 */
final class FormatDetector {

    private final TranscriptInput input;

    FormatDetector(TranscriptInput input) {
        this.input = input;
    }

    /**
     * Returns the format.
     *
     * @throws MalformedTranscriptException if it is no transcript, or JSON or XML of no known format
     */
    TranscriptFormat format() {
        byte[] bytes = input.beginning();
        refuseArchives(bytes);
        String text = decoded(bytes);
        String start = Words.trim(text);
        if (start.startsWith("{") || start.startsWith("[")) {
            JsonShape json = JsonShape.of(text);
            if (json.isJson()) {
                return json.format().orElseThrow(() -> unknown("JSON", "its members are " + json.shown()));
            }
        }
        if (start.startsWith("<")) {
            XmlShape xml = XmlShape.of(start);
            if (xml.format().isPresent()) {
                return xml.format().get();
            }
            if (xml.isXml()) {
                throw unknown("XML", "only ELAN's and TTML are known");
            }
        }
        LineShape lines = new LineShape(lines(text));
        if (lines.isVocabularyTable() || lines.isVocabularyList()) {
            throw new MalformedTranscriptException(
                    input.name(),
                    0,
                    "this is a vocabulary " + (lines.isVocabularyTable() ? "table" : "list")
                            + ", not a transcript; vocab validate checks it, and --format plain reads it as a text all the"
                            + " same");
        }
        return lines.format();
    }

    /** Leaves out the last line if the beginning ends within it. */
    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            // Between a CR and its LF there is a blank line more, which does not matter here.
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                lines.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (!input.goesOn()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** Bytes that are no characters are not judged here: the reader tells where they are. */
    private static String decoded(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF) : 0;
        Charset charset = first == 0xFEFF
                ? StandardCharsets.UTF_16BE
                : first == 0xFFFE ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void refuseArchives(byte[] bytes) {
        String kind = archive(new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1));
        if (!kind.isEmpty()) {
            throw new MalformedTranscriptException(
                    input.name(), 0, "this is " + kind + "; save or export the transcript as text");
        }
    }

    /** Returns what a file is that begins so; empty for what may be a text. */
    private static String archive(String start) {
        return switch (start) {
            case "PK\u0003\u0004" -> "a zip archive, as .docx and .xlsx files are";
            case "%PDF" -> "a PDF";
            case "RIFF", "OggS", "fLaC" -> "a recording";
            default -> start.startsWith("ID3") ? "a recording" : "";
        };
    }

    private MalformedTranscriptException unknown(String kind, String what) {
        return new MalformedTranscriptException(
                input.name(),
                0,
                "this is " + kind + " of no format that is known here, " + what + "; name its --format");
    }
}
