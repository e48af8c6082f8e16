package io.github.asreval.transcript.format;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A remark on a transcript that has just been opened: the format it was taken for, or a hint on how it is read.
 *
 * <p>Instances are immutable.
 *
 * @param name the name of the transcript
 * @param text what there is to know
 * @param format the format, if the remark is that the transcript was taken for it
 */
public record TranscriptNote(String name, String text, Optional<TranscriptFormat> format) {

    public TranscriptNote {
        requireNonNull(name);
        requireNonNull(text);
        requireNonNull(format);
    }

    static TranscriptNote taken(String name, Detection found) {
        String text = "read as " + found.format().id() + ": " + found.description();
        return new TranscriptNote(name, text, Optional.of(found.format()));
    }

    static TranscriptNote hint(String name, String hint) {
        return new TranscriptNote(name, "hint: " + hint, Optional.empty());
    }

    /** Returns the remark as a line: {@code call.json: read as transcribe: Amazon Transcribe's JSON}. */
    public String line() {
        return name + ": " + text;
    }
}
