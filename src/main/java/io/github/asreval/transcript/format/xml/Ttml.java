package io.github.asreval.transcript.format.xml;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.base.Cue;
import io.github.asreval.transcript.format.base.Cues;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.options.Rolling;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Timed text of the W3C, of whatever edition and profile: each paragraph is a cue. Elements are told by their names without
 * prefix, since the namespace has changed with the editions. The times of a paragraph count from the begin of what it stands
 * in.
 */
public final class Ttml implements XmlTranscript {

    /** The times and the speaker that a body, a division or a paragraph gives to all in it. */
    private record Around(OptionalDouble begin, OptionalDouble end, String agent) {}

    private final Cues cues;
    private final Map<String, String> agents = new HashMap<>();
    private final Deque<Around> around = new ArrayDeque<>();
    private TtmlTimes times = TtmlTimes.STANDARD;
    private String agent = "";
    private boolean words;
    private long pictureLine;

    public Ttml(Rolling rolling) {
        this.cues = new Cues(rolling);
    }

    @Override
    public String described() {
        return "a TTML file";
    }

    @Override
    public String root() {
        return "tt";
    }

    @Override
    public void readElement(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tt" -> times = TtmlTimes.of(xml);
            case "agent" -> agent = named(xml, "id");
            case "name" -> readName(xml);
            case "body", "div" -> {
                notePicture(xml);
                around.push(within(xml));
            }
            case "p" -> readParagraph(xml);
            default -> {
                // Everything else is of the look: styles, regions, animations, metadata.
            }
        }
    }

    @Override
    public void endElement(String localName) {
        if ((localName.equals("body") || localName.equals("div")) && !around.isEmpty()) {
            around.pop();
        } else if (localName.equals("agent")) {
            agent = "";
        }
    }

    /** The name of an agent, whom others refer to by its id. */
    private void readName(XMLStreamReader xml) throws XMLStreamException {
        if (!agent.isEmpty()) {
            agents.putIfAbsent(agent, oneSpaced(xml.getElementText()));
        }
    }

    /** Returns when an element is shown and who speaks in it, going by what it stands in. */
    private Around within(XMLStreamReader xml) {
        Around outer =
                around.isEmpty() ? new Around(OptionalDouble.empty(), OptionalDouble.empty(), "") : around.peek();
        double start = outer.begin().orElse(0);
        OptionalDouble begin = later(times.seconds(xml, "begin"), start);
        OptionalDouble end = later(times.seconds(xml, "end"), start);
        OptionalDouble duration = times.seconds(xml, "dur");
        if (end.isEmpty() && duration.isPresent()) {
            end = later(duration, begin.orElse(start));
        }
        String speaker = named(xml, "agent");
        return new Around(
                begin.isPresent() ? begin : outer.begin(),
                end.isPresent() ? end : outer.end(),
                speaker.isEmpty() ? outer.agent() : speaker);
    }

    private static OptionalDouble later(OptionalDouble time, double start) {
        return time.isPresent() ? OptionalDouble.of(start + time.getAsDouble()) : time;
    }

    /** Returns an attribute by its name without prefix: {@code xml:id}, {@code ttm:agent}; empty if there is none. */
    static String named(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return Words.trim(xml.getAttributeValue(i));
            }
        }
        return "";
    }

    private void notePicture(XMLStreamReader xml) {
        if (pictureLine == 0 && !named(xml, "backgroundImage").isEmpty()) {
            pictureLine = XmlSource.line(xml);
        }
    }

    private void readParagraph(XMLStreamReader xml) throws XMLStreamException {
        long line = XmlSource.line(xml);
        notePicture(xml);
        Around paragraph = within(xml);
        List<Cue.Line> lines = new TtmlText(xml, paragraph.agent())
                .lines().stream()
                        .map(spoken -> new Cue.Line(
                                spoken.turn(), agents.getOrDefault(spoken.speaker(), spoken.speaker()), spoken.text()))
                        .toList();
        words |= !lines.isEmpty();
        cues.add(new Cue(line, paragraph.begin(), paragraph.end(), lines));
    }

    static String oneSpaced(String text) {
        return String.join(" ", Words.split(text));
    }

    @Override
    public void addTo(UtteranceQueue out) {
        if (pictureLine > 0 && !words) {
            throw new XmlPlaceException(pictureLine, "the captions are pictures, not text");
        }
        cues.sort();
        cues.addTo(out);
    }

    @Override
    public List<String> notes() {
        return cues.notes();
    }
}
