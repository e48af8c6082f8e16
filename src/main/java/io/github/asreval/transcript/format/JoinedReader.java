package io.github.asreval.transcript.format;

import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** All utterances of a transcript as one, with a space between them; a transcript without any is one without words. */
final class JoinedReader implements TranscriptReader {

    private final TranscriptReader reader;
    private final boolean timed;
    private boolean done;

    /**
     * Joins the utterances of a reader.
     *
     * @param timed whether the whole has the times of its words, if those of all are told
     */
    JoinedReader(TranscriptReader reader, boolean timed) {
        this.reader = reader;
        this.timed = timed;
    }

    @Override
    public String name() {
        return reader.name();
    }

    @Override
    public Optional<Utterance> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        Optional<Utterance> first = reader.next();
        if (first.isEmpty()) {
            return Optional.of(Utterance.ofLine(1, ""));
        }
        StringBuilder text = new StringBuilder();
        UtteranceDetails common = first.get().details();
        OptionalDouble end = OptionalDouble.empty();
        List<TimedWords> words = new ArrayList<>();
        int wordless = 0;
        for (Optional<Utterance> next = first; next.isPresent(); next = reader.next()) {
            Utterance utterance = next.get();
            boolean apart = !text.isEmpty() && !utterance.text().isEmpty();
            text.append(apart ? " " : "").append(utterance.text());
            common = common(common, utterance.details());
            end = utterance.details().end().isPresent() ? utterance.details().end() : end;
            Optional<TimedWords> own = timed ? TimedWords.of(utterance) : Optional.empty();
            own.ifPresent(words::add);
            wordless += utterance.text().isEmpty() || own.isPresent() ? 0 : 1;
        }
        UtteranceDetails details = common.during(common.begin(), end);
        boolean known = !words.isEmpty() && wordless == 0;
        return Optional.of(new Utterance(
                "1", first.get().line(), text.toString(), known ? details.withWords(joined(words)) : details));
    }

    private static TimedWords joined(List<TimedWords> parts) {
        return new TimedWords(
                parts.stream().allMatch(TimedWords::confident),
                parts.stream().flatMap(part -> part.words().stream()).toList());
    }

    /** Returns what is said of both; the times are those of the first. */
    private static UtteranceDetails common(UtteranceDetails first, UtteranceDetails next) {
        return new UtteranceDetails(
                same(first.recording(), next.recording()),
                same(first.speaker(), next.speaker()),
                same(first.channel(), next.channel()),
                first.labels().equals(next.labels()) ? first.labels() : List.of(),
                first.begin(),
                first.end(),
                first.path());
    }

    private static String same(String first, String next) {
        return first.equals(next) ? first : "";
    }

    @Override
    public boolean hasIds() {
        return false;
    }

    @Override
    public List<String> notes() {
        return reader.notes();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
