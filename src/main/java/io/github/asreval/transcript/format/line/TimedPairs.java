package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The segments of an stm file, each with those words of a ctm file that fall into it.
 *
 * <p>As NIST's scorer has it, segments and words are taken in the order of time: a segment gets every word left whose
 * middle lies before its end, and the last one of a channel gets the rest. So a word between two segments belongs to the
 * later one, and is left out with it if that is not to be scored. Both files are held in memory.
 */
public final class TimedPairs implements UtterancePairs {

    private final PlainReader stmLines;
    private final PlainReader ctmLines;
    private final MissingPolicy missing;
    private final boolean ignoringCase;
    private final Deque<UtterancePair> pairs = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private long count;
    private long leftOut;
    private boolean read;
    private boolean confident;

    public TimedPairs(PlainReader stmLines, PlainReader ctmLines, MissingPolicy missing, boolean ignoringCase) {
        this.ignoringCase = ignoringCase;
        this.stmLines = stmLines;
        this.ctmLines = ctmLines;
        this.missing = missing;
    }

    @Override
    public Optional<UtterancePair> next() throws IOException {
        if (!read) {
            pair(StmFile.read(stmLines, ignoringCase), CtmFile.read(ctmLines, ignoringCase));
            read = true;
        }
        return Optional.ofNullable(pairs.poll());
    }

    private void pair(StmFile stm, CtmFile ctm) {
        confident = ctm.isConfident();
        notes.addAll(stmLines.notes());
        notes.addAll(ctmLines.notes());
        stm.notes().forEach(note -> notes.add(stm.name() + ": " + note));
        TreeSet<CtmFile.Channel> channels = new TreeSet<>(ctm.channels().keySet());
        List<StmFile.Segment> segments = stm.segments();
        int start = 0;
        while (start < segments.size()) {
            CtmFile.Channel channel = channel(segments.get(start));
            int end = start;
            while (end < segments.size() && channel(segments.get(end)).equals(channel)) {
                end++;
            }
            if (channels.remove(channel)
                    || mayMiss(stm.name(), segments.get(start).line(), channel, ctm.name())) {
                fill(segments.subList(start, end), ctm.channels().getOrDefault(channel, List.of()));
            }
            start = end;
        }
        channels.forEach(channel -> addSurplus(channel, stm, ctm));
        if (leftOut > 0) {
            notes.add(ctm.name() + ": words in times that are not to be scored, left out: " + leftOut);
        }
    }

    private CtmFile.Channel channel(StmFile.Segment segment) {
        return CtmFile.Channel.of(segment.recording(), segment.channel(), ignoringCase);
    }

    private void fill(List<StmFile.Segment> segments, List<CtmFile.Word> words) {
        int from = 0;
        for (int i = 0; i < segments.size(); i++) {
            StmFile.Segment segment = segments.get(i);
            int to = i == segments.size() - 1 ? words.size() : from;
            while (to < words.size() && words.get(to).middle() < segment.end()) {
                to++;
            }
            if (segment.ignored()) {
                leftOut += to - from;
            } else {
                add(segment.line(), segment.text(), segment.details(), words.subList(from, to));
            }
            from = to;
        }
    }

    private void addSurplus(CtmFile.Channel channel, StmFile stm, CtmFile ctm) {
        List<CtmFile.Word> words = ctm.channels().getOrDefault(channel, List.of());
        CtmFile.Word first = words.get(0);
        if (mayMiss(ctm.name(), first.line(), channel, stm.name())) {
            UtteranceDetails details =
                    UtteranceDetails.NONE.withRecording(channel.recording()).withChannel(channel.channel());
            add(first.line(), "", details, words);
        }
    }

    private void add(long line, String said, UtteranceDetails details, List<CtmFile.Word> recognised) {
        String id = Long.toString(++count);
        UtteranceDetails heard = details.withWords(CtmFile.timed(recognised, confident));
        long hypothesisLine = recognised.isEmpty() ? line : recognised.get(0).line();
        pairs.add(new UtterancePair(
                new Utterance(id, line, said, details),
                new Utterance(id, hypothesisLine, Ctm.text(recognised), heard)));
    }

    /** Returns whether a channel that one side lacks is scored against nothing; if it is left out, a note says so. */
    private boolean mayMiss(String in, long line, CtmFile.Channel channel, String notIn) {
        String what = "channel " + channel.channel() + " of " + channel.recording() + " is not in " + notIn;
        if (missing == MissingPolicy.ERROR) {
            throw new MalformedTranscriptException(in, line, what + "; add it" + MissingPolicy.ADVICE);
        }
        boolean counted = missing == MissingPolicy.COUNT;
        notes.add(in + ": " + what + (counted ? ", its words count as errors" : ", left out"));
        return counted;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        try (stmLines) {
            ctmLines.close();
        }
    }
}
