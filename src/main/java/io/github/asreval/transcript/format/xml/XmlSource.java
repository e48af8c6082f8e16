package io.github.asreval.transcript.format.xml;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.base.CheckedUtf8;
import io.github.asreval.transcript.format.base.SourceReader;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.base.UtteranceSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Leads an XML format through its file.
 *
 * <p>Document types and the entities they declare are refused: a transcript needs none, and they make a parser fetch other
 * files.
 */
public final class XmlSource implements UtteranceSource {

    private static final String NOT_XML = "not XML that can be read; is the file complete?";

    /**
     * The parser's limits, where Java 24 has lower ones than Java 17: captions with 2,500 references of characters would be
     * refused. A file is read alike by every Java; 0 is no limit, and entities that could grow are refused with their
     * document type.
     */
    private static final Map<String, Integer> LIMITS = Map.of(
            "entityExpansionLimit", 0,
            "totalEntitySizeLimit", 0,
            "maxGeneralEntitySizeLimit", 0,
            "entityReplacementLimit", 0,
            "maxElementDepth", 0,
            "elementAttributeLimit", 10_000);

    /** So far a document type is looked for; nobody writes so much before the first element. */
    private static final int PROLOG = 1 << 12;

    private final XmlTranscript format;
    private final TextStream text;

    private XmlSource(XmlTranscript format, TextStream text) {
        this.format = format;
        this.text = text;
    }

    public static TranscriptReader reader(XmlTranscript format, TextStream text) {
        return new SourceReader(new XmlSource(format, text));
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
        LIMITS.forEach((limit, most) -> factory.setProperty("jdk.xml." + limit, Integer.toString(most)));
        try {
            read(factory.createXMLStreamReader(withoutDocumentType()));
            format.addTo(out);
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
        } catch (XmlPlaceException e) {
            throw malformed(e.line(), String.valueOf(e.getMessage()));
        }
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
            throw documentType(line);
        }
        return reader;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean rootRead = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw documentType(line(xml));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!rootRead && !xml.getLocalName().equals(format.root())) {
                    throw malformed(
                            line(xml),
                            "is <" + xml.getLocalName() + ">, not the <" + format.root() + "> of "
                                    + format.described());
                }
                rootRead = true;
                format.readElement(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                format.endElement(xml.getLocalName());
            }
        }
    }

    /** Returns the value of an attribute that bears no prefix; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    /** Returns the line on which the reader stands. */
    static long line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private MalformedTranscriptException documentType(long line) {
        return malformed(line, "declares a document type, which " + format.described() + " does not have");
    }

    private MalformedTranscriptException malformed(long line, String problem) {
        return new MalformedTranscriptException(name(), line, problem);
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(text.notes());
        format.notes().forEach(note -> notes.add(name() + ": " + note));
        return notes;
    }

    @Override
    public void close() throws IOException {
        text.in().close();
    }
}
