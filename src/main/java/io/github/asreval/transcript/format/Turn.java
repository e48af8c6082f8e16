package io.github.asreval.transcript.format;

import java.util.OptionalDouble;

/** The words of one speaker, or one channel, as they come. */
final class Turn {

    private final JsonElement first;
    private final String speaker;
    private final String channel;
    private final StringBuilder text = new StringBuilder();
    private OptionalDouble begin = OptionalDouble.empty();
    private OptionalDouble end = OptionalDouble.empty();

    Turn(JsonElement first, String speaker, String channel) {
        this.first = first;
        this.speaker = speaker;
        this.channel = channel;
    }

    String speaker() {
        return speaker;
    }

    boolean isOf(String other) {
        return speaker.equals(other);
    }

    void append(String space, String content, JsonElement item) {
        text.append(text.isEmpty() ? "" : space).append(content);
        OptionalDouble itemBegin = item.seconds("start_time", 1);
        OptionalDouble itemEnd = item.seconds("end_time", 1);
        begin = begin.isPresent() ? begin : itemBegin;
        end = itemEnd.isPresent() ? itemEnd : end;
    }

    void addTo(UtteranceQueue out) {
        out.add(
                first.line(),
                text.toString(),
                first.details().withSpeaker(speaker).withChannel(channel).during(begin, end));
    }
}
