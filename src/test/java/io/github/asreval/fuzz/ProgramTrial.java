package io.github.asreval.fuzz;

import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Gives a program files that may hold anything. It ends with a documented status, says in words of its own what is wrong, and
 * what it has written for machines is what machines read.
 *
 * @param folder where the files are written
 * @param files names of the files: one, which is the input, or two, which are its halves
 * @param arguments of the program
 * @param form what is printed
 * @param statuses those that the program may end with
 * @param program runs it
 */
record ProgramTrial(
        Path folder,
        List<String> files,
        List<String> arguments,
        Form form,
        Set<Integer> statuses,
        Function<String[], Outcome> program)
        implements FuzzTarget.Trial {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int BAD_INPUT = 3;

    /** What a program prints. */
    enum Form {
        TEXT,
        JSON,
        XML
    }

    @Override
    public boolean takes(byte[] input) throws IOException {
        List<byte[]> parts = files.size() == 1 ? List.of(input) : Seeds.parts(input);
        for (int i = 0; i < files.size(); i++) {
            Files.write(folder.resolve(files.get(i)), parts.get(i));
        }
        return holds(program.apply(arguments.toArray(String[]::new)), form, statuses);
    }

    /** Returns whether the program took its input; throws if it did what it must not. */
    static boolean holds(Outcome outcome, Form form, Set<Integer> statuses) {
        Verdict.require(
                statuses.contains(outcome.status()), "status " + outcome.status() + ": " + summary(outcome.err()));
        Verdict.requireHarmless(outcome.err());
        if (outcome.status() >= 2) {
            Verdict.requireMessage(outcome.err());
            Verdict.requireShort(outcome.err());
        } else if (form == Form.JSON) {
            requireJson(outcome.out());
        } else if (form == Form.XML) {
            requireXml(outcome.out());
        }
        Verdict.require(outcome.status() != BAD_INPUT || outcome.err().contains(": "), "no place: " + outcome.err());
        return outcome.status() < 2;
    }

    private static String summary(String err) {
        return err.length() > 600 ? err.substring(0, 600) : err;
    }

    private static void requireJson(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            throw new Verdict.Fault("no JSON: " + e.getOriginalMessage());
        }
    }

    private static void requireXml(String text) {
        try {
            XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new Verdict.Fault("no XML: " + e.getMessage());
        }
    }
}
