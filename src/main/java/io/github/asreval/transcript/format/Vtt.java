package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WebVTT: blocks between blank lines, of which those with times are cues; the header, notes and styles are not. */
final class Vtt implements LineTranscript {

    private boolean headerRead;

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        List<Utterance> block = block(lines);
        if (!headerRead) {
            requireHeader(lines.name(), block);
            headerRead = true;
            return true;
        }
        if (!block.isEmpty()) {
            readBlock(lines.name(), block, out);
        }
        return !block.isEmpty();
    }

    /** Returns the lines up to the next blank one; none at the end of the file. */
    private static List<Utterance> block(PlainReader lines) throws IOException {
        List<Utterance> block = new ArrayList<>();
        Optional<Utterance> next = lines.next();
        while (next.isPresent() && (block.isEmpty() || !Words.isBlank(next.get().text()))) {
            if (!Words.isBlank(next.get().text())) {
                block.add(next.get());
            }
            next = lines.next();
        }
        return block;
    }

    private static void requireHeader(String name, List<Utterance> block) {
        if (block.isEmpty() || !block.get(0).text().startsWith("WEBVTT")) {
            throw new MalformedTranscriptException(name, 1, "the first line of a WebVTT file begins with WEBVTT");
        }
    }

    /** The times stand on the first line, or on the second below an id; a block without them is none of speech. */
    private static void readBlock(String name, List<Utterance> block, UtteranceQueue out) {
        String first = block.get(0).text();
        if (isNoCue(first)) {
            return;
        }
        int at = first.contains("-->") ? 0 : 1;
        Utterance line = block.get(Math.min(at, block.size() - 1));
        Timestamp time = Timestamp.of(line.text())
                .orElseThrow(() -> new MalformedTranscriptException(
                        name, line.line(), "not the times of a cue, as in 00:01.000 --> 00:02.500"));
        List<String> text = block.subList(Math.min(at + 1, block.size()), block.size()).stream()
                .map(Utterance::text)
                .toList();
        new Cue(line.line(), time, VttText.parts(text)).addTo(out);
    }

    private static boolean isNoCue(String line) {
        return List.of("NOTE", "STYLE", "REGION").stream()
                .anyMatch(word -> line.equals(word) || line.startsWith(word + " ") || line.startsWith(word + "\t"));
    }
}
