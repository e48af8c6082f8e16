package io.github.asreval.transcript.format.xml;

import io.github.asreval.transcript.format.base.Cue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a TTML paragraph: what its spans hold, with a line end at each {@code <br/>}. Ruby text, which says how
 * characters are read, and metadata are left out.
 */
final class TtmlText {

    private static final List<String> READINGS = List.of("text", "textContainer", "delimiter");

    private final XMLStreamReader xml;
    private final List<Cue.Line> lines = new ArrayList<>();
    private final Deque<String> speakers = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int turn;

    /**
     * Reads a paragraph to its end.
     *
     * @param xml at the paragraph's start
     * @param speaker who says what no span gives to another
     */
    TtmlText(XMLStreamReader xml, String speaker) throws XMLStreamException {
        this.xml = xml;
        speakers.push(speaker);
        read();
    }

    List<Cue.Line> lines() {
        return lines;
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    line.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    String ended = speakers.pop();
                    if (speakers.isEmpty()) {
                        endLine(ended);
                        return;
                    }
                    if (!ended.equals(speakers.peek())) {
                        endTurn(ended);
                    }
                }
                default -> {
                    // Comments and the like are not shown.
                }
            }
        }
    }

    private void start() throws XMLStreamException {
        String name = xml.getLocalName();
        String speaker = speakers.element();
        if (name.equals("br")) {
            endLine(speaker);
        } else if (!name.equals("span") || READINGS.contains(Ttml.named(xml, "ruby"))) {
            skip();
            return;
        } else if (!Ttml.named(xml, "agent").isEmpty()
                && !Ttml.named(xml, "agent").equals(speaker)) {
            endTurn(speaker);
            speaker = Ttml.named(xml, "agent");
        }
        speakers.push(speaker);
    }

    /** Reads over an element. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void endLine(String speaker) {
        String text = Ttml.oneSpaced(line.toString());
        if (!text.isEmpty()) {
            lines.add(new Cue.Line(turn, speaker, text));
        }
        line.setLength(0);
    }

    private void endTurn(String speaker) {
        endLine(speaker);
        turn++;
    }
}
