package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.UtteranceDetails;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.OptionalDouble;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * ELAN's annotations: those that are aligned with the time, in the order of their begin. A tier that depends on another,
 * with translations or glosses, is left out. The file is held in memory, for it is sorted.
 *
 * <p>Document types and the entities they declare are refused: a transcript needs none, and they make a parser fetch other
 * files.
 */
final class EafSource implements UtteranceSource {

    private static final double MILLISECONDS = 1000;
    private static final String DOCUMENT_TYPE = "declares a document type, which an ELAN file does not have";
    private static final String NOT_XML = "not XML that can be read; is the file complete?";

    /** So far a document type is looked for; nobody writes so much before the first element. */
    private static final int PROLOG = 1 << 12;

    private final TextStream text;
    private final Map<String, Double> slots = new HashMap<>();
    private final TimedUtterances utterances = new TimedUtterances();
    private final List<String> leftOut = new ArrayList<>();
    private boolean milliseconds = true;
    private boolean dependent;
    private String speaker = "";

    EafSource(TextStream text) {
        this.text = text;
    }

    @Override
    public String name() {
        return text.name();
    }

    @Override
    public boolean advance(UtteranceQueue out) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            read(factory.createXMLStreamReader(withoutDocumentType()));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
            long line =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw malformed(line, NOT_XML);
        } catch (MissingResourceException e) {
            // The JDK's parser has no message for some of the errors within a document type.
            throw malformed(0, NOT_XML);
        }
        utterances.addTo(out);
        return false;
    }

    /** A document type is refused before the JDK's parser gets to it, which stumbles and even prints over damaged ones. */
    private Reader withoutDocumentType() throws IOException {
        Reader reader =
                new BufferedReader(new InputStreamReader(new CheckedUtf8(text), StandardCharsets.UTF_8), 2 * PROLOG);
        reader.mark(PROLOG);
        char[] prolog = new char[PROLOG];
        int length = 0;
        for (int read = 0; read >= 0 && length < PROLOG; read = reader.read(prolog, length, PROLOG - length)) {
            length += read;
        }
        reader.reset();
        String start = new String(prolog, 0, length);
        int type = start.indexOf("<!DOCTYPE");
        if (type >= 0) {
            long line =
                    1 + start.substring(0, type).chars().filter(c -> c == '\n').count();
            throw malformed(line, DOCUMENT_TYPE);
        }
        return reader;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean rootRead = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw malformed(line(xml), DOCUMENT_TYPE);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!rootRead && !xml.getLocalName().equals("ANNOTATION_DOCUMENT")) {
                    throw malformed(
                            line(xml), "is <" + xml.getLocalName() + ">, not the <ANNOTATION_DOCUMENT> of ELAN");
                }
                rootRead = true;
                readElement(xml);
            }
        }
    }

    private void readElement(XMLStreamReader xml) throws XMLStreamException {
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
        long line = line(xml);
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

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    private static long line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private MalformedTranscriptException malformed(long line, String problem) {
        return new MalformedTranscriptException(name(), line, problem);
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(text.notes());
        if (!leftOut.isEmpty()) {
            notes.add(name() + ": left out the tiers that depend on others " + String.join(", ", leftOut));
        }
        return notes;
    }

    @Override
    public void close() throws IOException {
        text.in().close();
    }
}
