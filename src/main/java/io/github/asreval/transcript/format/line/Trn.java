package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The trn files of NIST's scorer: words, and the id in the last parentheses of the line. Sphinx writes a score behind the
 * id. The speaker is what stands before the first {@code -} or {@code _} of the id. Lines that begin with {@code ;;} are
 * comments.
 */
public final class Trn implements LineTranscript {

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        Optional<Utterance> next = lines.next();
        if (next.isEmpty()) {
            return false;
        }
        Utterance line = next.get();
        String text = Words.trim(line.text());
        if (!text.isEmpty() && !isComment(line.text())) {
            String id = id(text).orElseThrow(() -> new MalformedTranscriptException(
                    lines.name(),
                    line.line(),
                    "does not end in the id in parentheses, as in \"good morning (agent-1)\""));
            String words = Words.trim(text.substring(0, text.lastIndexOf('(')));
            out.add(new Utterance(id, line.line(), words, UtteranceDetails.NONE.withSpeaker(speaker(id))));
        }
        return true;
    }

    public static boolean isComment(String line) {
        return line.startsWith(";;");
    }

    /** Returns the id of a line without white space around it; nothing if it does not end in one. */
    public static Optional<String> id(String line) {
        int open = line.lastIndexOf('(');
        if (open < 0 || !line.endsWith(")")) {
            return Optional.empty();
        }
        List<String> inside = Words.split(line.substring(open + 1, line.length() - 1));
        return inside.isEmpty() || inside.get(0).contains(")") ? Optional.empty() : Optional.of(inside.get(0));
    }

    /** Returns the speaker that an id names; empty if it names none. */
    public static String speaker(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == '-' || id.charAt(i) == '_') {
                return id.substring(0, i);
            }
        }
        return "";
    }

    @Override
    public boolean hasIds() {
        return true;
    }
}
