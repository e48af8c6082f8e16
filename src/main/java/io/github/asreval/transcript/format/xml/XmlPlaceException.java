package io.github.asreval.transcript.format.xml;

/** A fault at a place of an XML file whose name is known elsewhere. */
final class XmlPlaceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long line;

    XmlPlaceException(long line, String problem) {
        super(problem);
        this.line = line;
    }

    long line() {
        return line;
    }
}
