package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.format.line.Rttm;
import io.github.asreval.transcript.format.options.ReaderOptions;
import java.nio.charset.StandardCharsets;

/**
 * Finds out by its beginning what a transcript is.
 *
 * <p>A text is taken for another format if most of its first lines bear the marks of it, or if the file is called so: a plain
 * text that is read as something else loses words, and a transcript that is read as plain text counts its ids as words. So a
 * line without the marks that the others have is refused.
 */
final class FormatDetector {

    private final TranscriptInput input;
    private final ReaderOptions options;

    FormatDetector(TranscriptInput input, ReaderOptions options) {
        this.input = input;
        this.options = options;
    }

    /**
     * Returns the format, and what a user should know about it.
     *
     * @throws MalformedTranscriptException if it is no transcript, JSON or XML of no known format, or of a format whose marks
     *     one of its lines lacks
     */
    Detection detection() {
        byte[] bytes = input.beginning();
        refuseArchives(bytes);
        String text = input.beginningText();
        String start = Words.trim(text);
        refuseWordless(start);
        if (start.startsWith("{") || start.startsWith("[")) {
            JsonFormatGuess json = JsonFormatGuess.of(text);
            if (json.isJson()) {
                return Detection.of(json.format().orElseThrow(() -> noTranscript(json)));
            }
        }
        if (start.startsWith("<")) {
            XmlFormatGuess xml = XmlFormatGuess.of(start);
            if (xml.format().isPresent()) {
                return Detection.of(xml.format().get());
            }
            if (xml.isXml()) {
                throw unknown("XML", "only ELAN's and TTML are known; --format plain takes it for words, tags and all");
            }
        }
        FirstLines first = FirstLines.of(input.name(), text, input.goesOn());
        LineFormatGuess lines = new LineFormatGuess(first, options);
        if (lines.isVocabularyTable() || lines.isVocabularyList()) {
            throw new MalformedTranscriptException(
                    input.name(),
                    0,
                    "this is a vocabulary " + (lines.isVocabularyTable() ? "table" : "list")
                            + ", not a transcript; vocab validate checks it, and --format plain reads it as a text all the"
                            + " same");
        }
        return lines.detection();
    }

    /** Returns the lines that a transcript begins with. */
    static FirstLines lines(TranscriptInput input) {
        return FirstLines.of(input.name(), input.beginningText(), input.goesOn());
    }

    private void refuseArchives(byte[] bytes) {
        String kind = archive(new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1));
        if (!kind.isEmpty()) {
            throw new MalformedTranscriptException(
                    input.name(), 0, "this is " + kind + "; save or export the transcript as text");
        }
    }

    /** Refuses texts that look like one of the formats with lines, or like plain text, and would count what nobody said. */
    private void refuseWordless(String start) {
        String problem = "";
        if (start.contains("<NA>") && Rttm.begins(start)) {
            problem = "this is RTTM, which says who spoke when, but not what; name a transcript, or score it with wer"
                    + " diarization";
        } else if (start.startsWith("#!MLF!#")) {
            problem = "these are labels of HTK, which are not read here; save the transcript as text";
        } else if (start.regionMatches(true, 0, "<!DOCTYPE html", 0, 14)
                || start.regionMatches(true, 0, "<html", 0, 5)) {
            problem = "this is an HTML page; save its text";
        } else if (isMicroDvd(start)) {
            problem = "these are MicroDVD's subtitles, which have numbers of pictures for times; save them as SRT";
        }
        if (!problem.isEmpty()) {
            throw new MalformedTranscriptException(input.name(), 0, problem);
        }
    }

    /** Two numbers in braces: {@code {0}{50}hello}. */
    private static boolean isMicroDvd(String start) {
        int first = numberInBraces(start, 0);
        return first > 0 && numberInBraces(start, first) > 0;
    }

    /** Returns where a number in braces ends; -1 if there is none at a place. */
    private static int numberInBraces(String text, int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean found = text.startsWith("{", from) && end > from + 1 && text.startsWith("}", end);
        return found ? end + 1 : -1;
    }

    /** Returns what a file is that begins so; empty for what may be a text. */
    private static String archive(String start) {
        return switch (start) {
            case "PK\u0003\u0004" -> "a zip archive, as .docx and .xlsx files are";
            case "%PDF" -> "a PDF";
            case "{\\rt" -> "a document in RTF";
            case "\u00D0\u00CF\u0011\u00E0" -> "an old document of Office, as .doc and .xls files are";
            case "\u00FD7zX", "BZh9", "(\u00B5/\u00FD" -> "a packed file, and only gzip is unpacked here";
            case "RIFF", "OggS", "fLaC" -> "a recording";
            default -> start.startsWith("ID3") ? "a recording" : "";
        };
    }

    private MalformedTranscriptException noTranscript(JsonFormatGuess json) {
        return json.answer().isEmpty()
                ? unknown("JSON", "its members are " + json.shown())
                : new MalformedTranscriptException(input.name(), 0, "this is no transcript: " + json.answer());
    }

    private MalformedTranscriptException unknown(String kind, String what) {
        return new MalformedTranscriptException(
                input.name(),
                0,
                "this is " + kind + " of no format that is known here, " + what + "; name its --format");
    }
}
