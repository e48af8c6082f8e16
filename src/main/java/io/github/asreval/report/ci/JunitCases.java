package io.github.asreval.report.ci;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes test cases in JUnit's XML, as Surefire does; for one thread.
 *
 * <p>Text has to be {@linkplain io.github.asreval.text.base.VisibleText visible}: XML 1.0 has no control characters, not even
 * as references.
 */
final class JunitCases {

    /** The JDK's own, whatever else is on the class path. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final String suite;
    private final XMLStreamWriter xml;

    /**
     * Creates a writer.
     *
     * @param suite what the cases belong to
     * @param out gets the XML, in UTF-8; complete after every case
     */
    JunitCases(String suite, OutputStream out) {
        this.suite = suite;
        this.xml = writer(out);
    }

    /** Returns a writer of UTF-8. */
    static XMLStreamWriter writer(OutputStream out) {
        try {
            return FACTORY.createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a case that went well. */
    void pass(String name) {
        try {
            xml.writeCharacters("  ");
            xml.writeEmptyElement("testcase");
            writeNames(name);
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Writes a case that failed.
     *
     * @param name what was tested
     * @param message the failure in a line
     * @param text all of it
     */
    void fail(String name, String message, String text) {
        try {
            xml.writeCharacters("  ");
            xml.writeStartElement("testcase");
            writeNames(name);
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            xml.writeAttribute("message", message);
            xml.writeAttribute("type", "errors");
            xml.writeCharacters("\n" + text);
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void writeNames(String name) throws XMLStreamException {
        xml.writeAttribute("name", name);
        xml.writeAttribute("classname", suite);
        // Required of every case; what a test took is nothing that a reader of figures could use.
        xml.writeAttribute("time", "0");
    }
}
