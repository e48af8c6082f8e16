package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.Cue;
import io.github.asreval.transcript.format.base.Cues;
import io.github.asreval.transcript.format.base.Lookahead;
import io.github.asreval.transcript.format.base.Timestamp;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.options.Rolling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * WebVTT: blocks, of which those with times on their first or second line are cues. A block ends at an empty line or
 * before a line with an arrow, as W3C's "collect a WebVTT block" has it; a line of blanks is a part of it.
 */
public final class Vtt implements LineTranscript {

    private static final String ARROW = "-->";
    private static final String SIGNATURE = "WEBVTT";
    private static final List<String> NO_CUES = List.of("NOTE", "STYLE", "REGION");

    private final Cues cues;
    private final List<Long> blocksWithoutTimes = new ArrayList<>();
    private boolean behindNote;

    public Vtt(Rolling rolling) {
        this.cues = new Cues(rolling);
    }

    @Override
    public boolean advance(PlainReader reader, UtteranceQueue out) throws IOException {
        Lookahead lines = new Lookahead(reader);
        Optional<Utterance> first = behindBlanks(lines);
        if (first.isEmpty() || !first.get().text().startsWith(SIGNATURE)) {
            throw new MalformedTranscriptException(
                    lines.name(), 1, "the first line of a WebVTT file begins with WEBVTT");
        }
        rest(lines);
        for (Optional<Utterance> block = behindBlanks(lines); block.isPresent(); block = behindBlanks(lines)) {
            readBlock(block.get(), lines);
        }
        cues.addTo(out);
        return false;
    }

    private static Optional<Utterance> behindBlanks(Lookahead lines) throws IOException {
        Optional<Utterance> next = lines.next();
        while (next.isPresent() && Words.isBlank(next.get().text())) {
            next = lines.next();
        }
        return next;
    }

    /** Returns what is left of a block. */
    private static List<String> rest(Lookahead lines) throws IOException {
        List<String> rest = new ArrayList<>();
        Optional<Utterance> next = lines.next();
        while (next.isPresent() && !next.get().text().isEmpty()) {
            if (next.get().text().contains(ARROW)) {
                lines.putBack(next.get());
                break;
            }
            rest.add(next.get().text());
            next = lines.next();
        }
        return rest;
    }

    /** A comment may hold lines with arrows, each of which begins a block, and one that is no cue. */
    private void readBlock(Utterance first, Lookahead lines) throws IOException {
        boolean arrowFirst = first.text().contains(ARROW);
        boolean note = isNoCue(first.text()) || (behindNote && arrowFirst);
        Optional<Utterance> times = arrowFirst ? Optional.of(first) : lines.next();
        if (times.isPresent() && times.get().text().contains(ARROW)) {
            behindNote = !readCue(times.get(), note, lines);
            return;
        }
        times.ifPresent(lines::putBack);
        rest(lines);
        behindNote = note;
        if (!note && !first.text().startsWith(SIGNATURE)) {
            blocksWithoutTimes.add(first.line());
        }
    }

    /** Returns false if the line has an arrow and no times, as that of a comment may. */
    private boolean readCue(Utterance times, boolean inNote, Lookahead lines) throws IOException {
        Optional<Timestamp> time = Timestamp.of(times.text());
        if (time.isEmpty() && !inNote) {
            throw new MalformedTranscriptException(
                    lines.name(),
                    times.line(),
                    "not the times of a cue, as in 00:01.000 --> 00:02.500; an arrow in a text is written --&gt;");
        }
        List<String> text = text(lines);
        time.ifPresent(shown -> cues.add(new Cue(times.line(), shown, VttText.lines(text))));
        return time.isPresent();
    }

    /**
     * Returns the text of a cue. Where blocks are parted by blanks in place of nothing, the number of the next cue is left
     * out: W3C's rules take it for text, but nobody said it.
     */
    private static List<String> text(Lookahead lines) throws IOException {
        List<String> text = rest(lines);
        int last = text.size() - 1;
        boolean number = last > 0 && Words.isBlank(text.get(last - 1)) && CueNumber.is(text.get(last));
        if (number) {
            Optional<Utterance> next = lines.next();
            next.ifPresent(lines::putBack);
            boolean cueFollows = next.isPresent() && next.get().text().contains(ARROW);
            return cueFollows ? text.subList(0, last) : text;
        }
        return text;
    }

    private static boolean isNoCue(String line) {
        return NO_CUES.stream()
                .anyMatch(word -> line.equals(word) || line.startsWith(word + " ") || line.startsWith(word + "\t"));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(cues.notes());
        int left = blocksWithoutTimes.size();
        if (left > 0) {
            notes.add("left out " + left + (left == 1 ? " block" : " blocks")
                    + " without times, as players do, the first on line " + blocksWithoutTimes.get(0));
        }
        return notes;
    }
}
