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
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * SubRip and its kin: the times of a cue, in SubRip below a number, and its lines. A cue ends at an empty line, or at the
 * times of the next one, as players have it. The numbers are not looked at.
 */
public final class TimedBlocks implements LineTranscript {

    /**
     * The properties in which the formats of blocks differ.
     *
     * @param times reads the line of the times
     * @param claims tells a line that is one of times or nothing
     * @param lines takes the marks out of a line, which may become several
     * @param wanted what a cue begins with, for messages
     */
    private record Form(
            Function<String, Optional<Timestamp>> times,
            Predicate<String> claims,
            Function<String, List<String>> lines,
            String wanted) {}

    private static final Form SRT = new Form(
            Timestamp::of,
            line -> line.contains("-->") && beginsWithDigit(line),
            line -> List.of(SrtText.withoutTags(line)),
            "neither the number nor the times of a cue, as in 00:00:01,000 --> 00:00:02,500");

    private static final Form SBV = new Form(
            Timestamp::ofSbv,
            line -> false,
            line -> List.of(line.split("\\[br\\]", -1)),
            "not the times of a cue, as in 0:00:01.000,0:00:02.500");

    private final Form form;
    private final Cues cues;
    private boolean numbered;

    private TimedBlocks(Form form, Rolling rolling) {
        this.form = form;
        this.cues = new Cues(rolling);
    }

    /** Returns a reader of SubRip's subtitles. */
    public static TimedBlocks srt(Rolling rolling) {
        return new TimedBlocks(SRT, rolling);
    }

    /** Returns a reader of YouTube's SubViewer subtitles. */
    public static TimedBlocks sbv(Rolling rolling) {
        return new TimedBlocks(SBV, rolling);
    }

    @Override
    public boolean advance(PlainReader reader, UtteranceQueue out) throws IOException {
        Lookahead lines = new Lookahead(reader);
        for (Optional<Utterance> line = times(lines); line.isPresent(); line = times(lines)) {
            Utterance first = line.get();
            Timestamp time = form.times()
                    .apply(first.text())
                    .orElseThrow(() -> new MalformedTranscriptException(lines.name(), first.line(), form.wanted()));
            cues.add(new Cue(first.line(), time, Cue.lines("", text(lines))));
        }
        cues.addTo(out);
        return false;
    }

    /** Returns the next line that is neither blank nor a number. */
    private Optional<Utterance> times(Lookahead lines) throws IOException {
        Optional<Utterance> next = lines.next();
        numbered = false;
        while (next.isPresent()
                && (Words.isBlank(next.get().text()) || CueNumber.is(next.get().text()))) {
            numbered |= CueNumber.is(next.get().text());
            next = lines.next();
        }
        return next;
    }

    private List<String> text(Lookahead lines) throws IOException {
        List<String> text = new ArrayList<>();
        String last = "";
        Optional<Utterance> next = lines.next();
        while (next.isPresent() && !next.get().text().isEmpty()) {
            String line = next.get().text();
            if (form.times().apply(line).isPresent() || form.claims().test(Words.trim(line))) {
                lines.putBack(next.get());
                if (numbered && CueNumber.is(last)) {
                    text.remove(text.size() - 1);
                }
                break;
            }
            text.addAll(form.lines().apply(Words.trim(line)));
            last = line;
            next = lines.next();
        }
        return text;
    }

    private static boolean beginsWithDigit(String line) {
        return line.charAt(0) >= '0' && line.charAt(0) <= '9';
    }

    @Override
    public List<String> notes() {
        return cues.notes();
    }
}
