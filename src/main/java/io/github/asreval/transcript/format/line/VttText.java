package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.format.base.Cue;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** The lines of a WebVTT cue: voices become speakers, other tags and times between words are left out. */
final class VttText {

    private final List<Cue.Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String voice = "";
    private int turn;

    private VttText() {}

    /** Returns what the lines say, those apart that are another voice's. */
    static List<Cue.Line> lines(List<String> texts) {
        VttText text = new VttText();
        for (String next : texts) {
            text.read(next);
            text.endLine();
        }
        return text.lines;
    }

    private void read(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = c == '<' ? Marks.indexOf(text, '>', i) : c == '&' ? Marks.indexOf(text, ';', i) : -1;
            if (close < 0) {
                line.append(c);
                i++;
            } else if (c == '<') {
                tag(text.substring(i + 1, close));
                i = close + 1;
            } else {
                String meant = meant(text.substring(i, close + 1));
                line.append(meant.isEmpty() ? "&" : meant);
                i = meant.isEmpty() ? i + 1 : close + 1;
            }
        }
    }

    /** Returns the character that a reference of HTML stands for, by name or by number; nothing for what is no reference. */
    private static String meant(String reference) {
        if (reference.equals("&apos;")) {
            return "'";
        }
        try {
            String meant = StringEscapeUtils.unescapeHtml4(reference);
            return meant.equals(reference) || !CodePoints.areWhole(meant) ? "" : meant;
        } catch (IllegalArgumentException e) {
            // A number beyond the last character.
            return "";
        }
    }

    /** {@code <v Agent>} and {@code <v.loud Agent>} say who speaks until the next voice or {@code </v>}. */
    private void tag(String tag) {
        if (tag.equals("/v")) {
            endVoice();
            voice = "";
        } else if (tag.startsWith("v ") || tag.startsWith("v.") || tag.startsWith("v\t")) {
            endVoice();
            int space = 0;
            while (space < tag.length() && !Words.isWhiteSpace(tag.charAt(space))) {
                space++;
            }
            voice = Words.trim(tag.substring(space));
        }
    }

    private void endLine() {
        if (!Words.isBlank(line.toString())) {
            lines.add(new Cue.Line(turn, voice, Words.trim(line.toString())));
        }
        line.setLength(0);
    }

    private void endVoice() {
        endLine();
        turn++;
    }
}
