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
        text.append(text.isEmpty() ? "" : word.space()).append(word.text());
        begin = begin.isPresent() ? begin : word.begin();
        end = word.end().isPresent() ? word.end() : end;
    }

    /** Adds the utterance; nothing if there is no word. */
    void addTo(UtteranceQueue out) {
        first.ifPresent(word -> out.add(
                word.line(),
                text.toString(),
                UtteranceDetails.NONE
                        .at(word.place().toString())
                        .withSpeaker(speaker)
                        .withChannel(channel)
                        .during(begin, end)));
    }
}
