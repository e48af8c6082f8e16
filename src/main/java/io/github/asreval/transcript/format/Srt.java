package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** SubRip subtitles: a number, the times, the lines of the cue, and a blank line. The numbers are not looked at. */
final class Srt implements LineTranscript {

    private static final Set<String> TAGS = Set.of("b", "font", "i", "s", "u");

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        Optional<Utterance> next = lines.next();
        while (next.isPresent() && isNumberOrBlank(next.get().text())) {
            next = lines.next();
        }
        if (next.isEmpty()) {
            return false;
        }
        Utterance line = next.get();
        Timestamp time = Timestamp.of(line.text())
                .orElseThrow(() -> new MalformedTranscriptException(
                        lines.name(),
                        line.line(),
                        "neither the number nor the times of a cue, as in 00:00:01,000 --> 00:00:02,500"));
        new Cue(line.line(), time, Cue.parts(text(lines))).addTo(out);
        return true;
    }

    private static boolean isNumberOrBlank(String line) {
        String trimmed = Words.trim(line);
        for (int i = 0; i < trimmed.length(); i++) {
            if (trimmed.charAt(i) < '0' || trimmed.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static List<String> text(PlainReader lines) throws IOException {
        List<String> text = new ArrayList<>();
        Optional<Utterance> next = lines.next();
        while (next.isPresent() && !Words.isBlank(next.get().text())) {
            text.add(withoutTags(Words.trim(next.get().text())));
            next = lines.next();
        }
        return text;
    }

    /** Leaves out {@code <i>}, {@code </font>} and {@code {\an8}}, the marks that players know; nothing else is one. */
    private static String withoutTags(String line) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            int end = markEnd(line, i);
            if (end < 0) {
                text.append(line.charAt(i));
                i++;
            } else {
                i = end;
            }
        }
        return text.toString();
    }

    /** Returns where the mark that begins here ends; −1 if none does. */
    private static int markEnd(String line, int start) {
        if (line.startsWith("{\\", start)) {
            int close = Marks.indexOf(line, '}', start);
            return close < 0 ? -1 : close + 1;
        }
        int close = line.charAt(start) == '<' ? Marks.indexOf(line, '>', start) : -1;
        if (close < 0) {
            return -1;
        }
        String tag = line.substring(line.startsWith("</", start) ? start + 2 : start + 1, close);
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        return TAGS.contains(name.toLowerCase(Locale.ROOT)) ? close + 1 : -1;
    }
}
