package io.github.asreval.transcript.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.asreval.cli.GoldenFile;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every sample and compares what is read with what is stored beside it. {@code -Dgolden.update=true} stores it anew,
 * for review with {@code git diff}.
 */
class ReadingTest {

    static List<String> samples() throws IOException {
        return Samples.names();
    }

    @ParameterizedTest(name = "{0} is read as before")
    @MethodSource("samples")
    void readsAsBefore(String name) throws IOException {
        GoldenFile.compare(Samples.FOLDER.resolve(name + Samples.EXPECTED), dump(name));
    }

    @Test
    void everyFormatHasASampleAndEveryResultToo() throws IOException {
        Set<TranscriptFormat> missing = EnumSet.allOf(TranscriptFormat.class);
        List<String> names = Samples.names();
        for (String name : names) {
            try (TranscriptInput input = Samples.input(name, Samples.bytes(name))) {
                missing.remove(TranscriptFormat.detect(input));
            } catch (MalformedTranscriptException e) {
                assertTrue(String.valueOf(e.getMessage()).startsWith(name + ": this is "), e::getMessage);
            }
        }
        assertEquals(Set.of(), missing);
        try (java.util.stream.Stream<java.nio.file.Path> files = Files.list(Samples.FOLDER)) {
            assertEquals(2L * names.size(), files.count());
        }
    }

    private static String dump(String name) throws IOException {
        StringBuilder dump = new StringBuilder();
        try (TranscriptInput input = Samples.input(name, Samples.bytes(name))) {
            TranscriptFormat format = TranscriptFormat.detect(input);
            dump.append("format ").append(format.id()).append('\n');
            dumpSide(name, format, Side.HYPOTHESIS, dump);
            if (format.mayHoldBothSides()) {
                dumpSide(name, format, Side.REFERENCE, dump);
            }
        } catch (MalformedTranscriptException e) {
            dump.append("refused: ").append(e.getMessage()).append('\n');
        }
        return dump.toString();
    }

    private static void dumpSide(String name, TranscriptFormat format, Side side, StringBuilder dump)
            throws IOException {
        dump.append('\n').append(format.mayHoldBothSides() ? side.name().toLowerCase(Locale.ROOT) + "\n" : "");
        try (TranscriptReader reader =
                format.open(Samples.input(name, Samples.bytes(name)), side, ReaderOptions.standard())) {
            for (Utterance utterance : Samples.all(reader)) {
                dump.append(shown(utterance))
                        .append("\n    ")
                        .append(utterance.text())
                        .append('\n');
            }
            dump.append(reader.hasIds() ? "ids\n" : "");
            reader.notes().forEach(note -> dump.append("note: ").append(note).append('\n'));
        } catch (MalformedTranscriptException e) {
            dump.append("refused: ").append(e.getMessage()).append('\n');
        }
    }

    private static String shown(Utterance utterance) {
        UtteranceDetails details = utterance.details();
        List<String> parts = new ArrayList<>();
        parts.add(utterance.id());
        parts.add("line " + utterance.line());
        add(parts, "recording", details.recording());
        add(parts, "speaker", details.speaker());
        add(parts, "channel", details.channel());
        if (!details.labels().isEmpty()) {
            parts.add("labels " + details.labels());
        }
        add(parts, "from", time(details.begin()));
        add(parts, "to", time(details.end()));
        add(parts, "at", details.path());
        return String.join(" | ", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + " " + value);
        }
    }

    private static String time(OptionalDouble seconds) {
        return seconds.isPresent() ? String.format(Locale.ROOT, "%.3f", seconds.getAsDouble()) : "";
    }
}
