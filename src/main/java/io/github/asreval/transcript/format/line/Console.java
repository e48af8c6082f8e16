package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call copied from the page of Call Analytics: {@code Agent :} on a line and what was said on the next. Label and text
 * are joined with a space, so that the utterance reads as in a transcript that has them on one line.
 */
public final class Console implements LineTranscript {

    private static final int MOST_LABEL_WORDS = 3;
    private static final int LONGEST_LABEL = 40;

    private final Set<String> labels = new HashSet<>();
    private Optional<Utterance> label = Optional.empty();
    private final StringBuilder text = new StringBuilder();
    private long joined;

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        Optional<Utterance> next = lines.next();
        if (next.isEmpty()) {
            finish(out);
            return false;
        }
        String line = Words.trim(next.get().text());
        if (line.isEmpty()) {
            return true;
        }
        // What follows a label is its text, even if it ends in a colon, unless it is a label that is known already.
        boolean textIsDue = label.isPresent() && text.isEmpty() && !labels.contains(line);
        if (isLabel(line) && !textIsDue) {
            finish(out);
            labels.add(line);
            label = next;
        } else if (label.isEmpty()) {
            throw new MalformedTranscriptException(
                    lines.name(),
                    next.get().line(),
                    "text before the first label; a label stands on a line of its own");
        } else {
            text.append(text.isEmpty() ? "" : " ").append(line);
        }
        return true;
    }

    /** Returns whether a line, without white space around it, is a label: one to three words and a colon. */
    public static boolean isLabel(String line) {
        if (!line.endsWith(":") || line.codePointCount(0, line.length()) > LONGEST_LABEL) {
            return false;
        }
        int words = Words.split(speaker(line)).size();
        return words >= 1 && words <= MOST_LABEL_WORDS;
    }

    private static String speaker(String label) {
        return Words.trim(label.substring(0, label.length() - 1));
    }

    private void finish(UtteranceQueue out) {
        if (label.isPresent()) {
            joined++;
            String name = Words.trim(label.get().text());
            out.add(
                    label.get().line(),
                    text.isEmpty() ? name : name + " " + text,
                    UtteranceDetails.NONE.withSpeaker(speaker(name)));
        }
        text.setLength(0);
    }

    @Override
    public List<String> notes() {
        return joined == 0
                ? List.of()
                : List.of("labels joined with the text on the next line: " + joined
                        + "; they count as words, unless the step speaker takes them out");
    }
}
