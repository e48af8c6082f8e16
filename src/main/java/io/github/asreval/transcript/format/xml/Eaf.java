package io.github.asreval.transcript.format.xml;

import static io.github.asreval.transcript.format.xml.XmlSource.attribute;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.Numbers;
import io.github.asreval.transcript.format.base.TimedUtterances;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * ELAN's annotations: those that are aligned with the time, in the order of their begin. A tier that depends on another,
 * with translations or glosses, is left out. The file is held in memory, for it is sorted.
 */
public final class Eaf implements XmlTranscript {

    private static final double MILLISECONDS = 1000;

    private final Map<String, Double> slots = new HashMap<>();
    private final TimedUtterances utterances = new TimedUtterances();
    private final List<String> leftOut = new ArrayList<>();
    private boolean milliseconds = true;
    private boolean dependent;
    private String speaker = "";

    @Override
    public String described() {
        return "an ELAN file";
    }

    @Override
    public String root() {
        return "ANNOTATION_DOCUMENT";
    }

    @Override
    public void addTo(UtteranceQueue out) {
        utterances.addTo(out);
    }

    @Override
    public void readElement(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "HEADER" -> {
                String units = attribute(xml, "TIME_UNITS");
                milliseconds = units.isEmpty() || units.equals("milliseconds");
            }
            case "TIME_SLOT" -> readSlot(xml);
            case "TIER" -> readTier(xml);
            case "ALIGNABLE_ANNOTATION" -> readAnnotation(xml);
            default -> {
                // Everything else is of the editor: licences, media, vocabularies, linguistic types.
            }
        }
    }

    private void readSlot(XMLStreamReader xml) {
        OptionalDouble time = Numbers.parse(attribute(xml, "TIME_VALUE"));
        if (time.isPresent() && milliseconds) {
            slots.put(attribute(xml, "TIME_SLOT_ID"), time.getAsDouble() / MILLISECONDS);
        }
    }

    private void readTier(XMLStreamReader xml) {
        String name = attribute(xml, "TIER_ID");
        String participant = attribute(xml, "PARTICIPANT");
        speaker = participant.isEmpty() ? name : participant;
        dependent = !attribute(xml, "PARENT_REF").isEmpty();
        if (dependent) {
            leftOut.add("\"" + name + "\"");
        }
    }

    private void readAnnotation(XMLStreamReader xml) throws XMLStreamException {
        long line = XmlSource.line(xml);
        OptionalDouble begin = time(attribute(xml, "TIME_SLOT_REF1"));
        OptionalDouble end = time(attribute(xml, "TIME_SLOT_REF2"));
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("ANNOTATION_VALUE")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("ALIGNABLE_ANNOTATION")) {
                break;
            }
        }
        if (!dependent) {
            utterances.add(
                    begin,
                    line,
                    value,
                    UtteranceDetails.NONE.withSpeaker(speaker).during(begin, end));
        }
    }

    private OptionalDouble time(String slot) {
        Double seconds = slots.get(slot);
        return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds);
    }

    @Override
    public List<String> notes() {
        return leftOut.isEmpty()
                ? List.of()
                : List.of("left out the tiers that depend on others " + String.join(", ", leftOut));
    }
}
