package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.Optional;
import java.util.OptionalDouble;

/** The words of one speaker, or one channel, as they come; the first one says where the utterance stands. */
final class SpeakerTurn {

    private final String speaker;
    private final String channel;
    private final StringBuilder text = new StringBuilder();
    private Optional<TimedWord> first = Optional.empty();
    private OptionalDouble begin = OptionalDouble.empty();
    private OptionalDouble end = OptionalDouble.empty();
    private final WordSpans spans = new WordSpans();

    SpeakerTurn(String speaker, String channel) {
        this.speaker = speaker;
        this.channel = channel;
    }

    String speaker() {
        return speaker;
    }

    boolean isOf(String other) {
        return speaker.equals(other);
    }

    void append(TimedWord word) {
        first = first.or(() -> Optional.of(word));
        text.append(text.isEmpty() ? "" : word.space());
        int start = text.length();
        text.append(word.text());
        spans.add(start, text.length(), word.begin(), word.end());
        begin = begin.isPresent() ? begin : word.begin();
        end = word.end().isPresent() ? word.end() : end;
    }

    /** Adds the utterance; nothing if there is no word. */
    void addTo(UtteranceQueue out) {
        first.ifPresent(word -> out.add(word.line(), text.toString(), details(word, out.isTimed())));
    }

    private UtteranceDetails details(TimedWord word, boolean timed) {
        UtteranceDetails details = UtteranceDetails.NONE
                .at(word.place().toString())
                .withSpeaker(speaker)
                .withChannel(channel)
                .during(begin, end);
        return timed ? details.withWords(spans.words(text.toString())) : details;
    }
}
