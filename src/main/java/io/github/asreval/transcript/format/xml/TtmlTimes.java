package io.github.asreval.transcript.format.xml;

import static io.github.asreval.transcript.format.xml.XmlSource.attribute;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.format.base.Numbers;
import io.github.asreval.transcript.format.base.Timestamp;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamReader;

/**
 * The times of TTML: {@code 00:00:01.5}, {@code 00:00:01:12} with frames, {@code 1.5s}, {@code 90f}, {@code 45t}.
 *
 * @param frameRate frames in a second
 * @param tickRate ticks in a second
 */
record TtmlTimes(double frameRate, double tickRate) {

    /** The rates that hold where the file gives none. */
    static final TtmlTimes STANDARD = new TtmlTimes(30, 1);

    private static final String PARAMETERS = "#parameter";

    /** Reads what the first element says of frames and ticks. */
    static TtmlTimes of(XMLStreamReader xml) {
        OptionalDouble frames = parameter(xml, "frameRate");
        double rate = frames.orElse(STANDARD.frameRate) * multiplier(parameterText(xml, "frameRateMultiplier"));
        double ticks =
                frames.isPresent() ? rate * parameter(xml, "subFrameRate").orElse(1) : STANDARD.tickRate;
        return new TtmlTimes(rate, parameter(xml, "tickRate").orElse(ticks));
    }

    private static OptionalDouble parameter(XMLStreamReader xml, String name) {
        OptionalDouble number = Numbers.parse(parameterText(xml, name));
        return number.isPresent() && number.getAsDouble() > 0 ? number : OptionalDouble.empty();
    }

    /** The attribute is the one of the parameters' namespace, of which there are several editions. */
    private static String parameterText(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (name.equals(xml.getAttributeLocalName(i)) && space != null && space.endsWith(PARAMETERS)) {
                return Words.trim(xml.getAttributeValue(i));
            }
        }
        return "";
    }

    /** {@code 1000 1001}, in older editions with a colon, is of American television. */
    private static double multiplier(String text) {
        String[] parts = text.split("[ :]", -1);
        if (parts.length != 2) {
            return 1;
        }
        double above = Numbers.parse(parts[0]).orElse(1);
        double below = Numbers.parse(parts[1]).orElse(1);
        return above > 0 && below > 0 ? above / below : 1;
    }

    /**
     * Returns the seconds of an attribute; nothing if it is not there, or tells the time of day.
     *
     * @throws XmlPlaceException if it is no time
     */
    OptionalDouble seconds(XMLStreamReader xml, String name) {
        String text = Words.trim(attribute(xml, name));
        if (text.isEmpty() || text.startsWith("wallclock") || text.equals("indefinite")) {
            return OptionalDouble.empty();
        }
        OptionalDouble seconds = text.indexOf(':') >= 0 ? clock(text) : offset(text);
        if (seconds.isEmpty() || seconds.getAsDouble() < 0) {
            throw new XmlPlaceException(
                    XmlSource.line(xml), name + "=\"" + text + "\" is no time, as 00:00:01.500 and 1.5s are");
        }
        return seconds;
    }

    private OptionalDouble clock(String text) {
        List<String> parts = List.of(text.split(":", -1));
        if (parts.size() != 4) {
            return Timestamp.seconds(text);
        }
        OptionalDouble seconds = Timestamp.seconds(String.join(":", parts.subList(0, 3)));
        OptionalDouble frames = Numbers.parse(parts.get(3));
        return seconds.isPresent() && frames.isPresent()
                ? OptionalDouble.of(seconds.getAsDouble() + frames.getAsDouble() / frameRate)
                : OptionalDouble.empty();
    }

    private OptionalDouble offset(String text) {
        int unit = text.length();
        while (unit > 0 && Character.isLetter(text.charAt(unit - 1))) {
            unit--;
        }
        OptionalDouble number = Numbers.parse(text.substring(0, unit));
        double scale = seconds(text.substring(unit));
        return number.isPresent() && scale > 0
                ? OptionalDouble.of(number.getAsDouble() * scale)
                : OptionalDouble.empty();
    }

    /** Returns the seconds of a unit; 0 if there is no such unit. */
    private double seconds(String unit) {
        return switch (unit) {
            case "h" -> 3600;
            case "m" -> 60;
            case "s" -> 1;
            case "ms" -> 0.001;
            case "f" -> 1 / frameRate;
            case "t" -> 1 / tickRate;
            default -> 0;
        };
    }
}
