package io.github.asreval.transcript.format.xml;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An XML format: which elements hold utterances. The file is held in memory. */
interface XmlTranscript {

    /** Returns what messages call such a file, as {@code an ELAN file}. */
    String described();

    /** Returns the local name of the first element. */
    String root();

    /**
     * Reads an element, at the start of which the reader stands, up to any place before its end.
     *
     * @throws XmlPlaceException if it says what cannot be
     */
    void readElement(XMLStreamReader xml) throws XMLStreamException;

    /** Takes notice of the end of an element that {@link #readElement} has not read to its end. */
    default void endElement(String localName) {}

    /** Adds what was found, at the end of the file. */
    void addTo(UtteranceQueue out);

    /** Returns what a user should know about how the transcript was read. */
    List<String> notes();
}
