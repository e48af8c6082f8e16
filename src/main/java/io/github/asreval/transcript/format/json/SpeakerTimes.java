package io.github.asreval.transcript.format.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Who speaks when, from segments in the order of their time. */
final class SpeakerTimes {

    private record Segment(double begin, String speaker) {}

    private final List<Segment> segments = new ArrayList<>();
    /** One string for each speaker, however many segments name it. */
    private final Map<String, String> speakers = new HashMap<>();

    private int current;

    void add(JsonElement segment) {
        OptionalDouble begin = segment.seconds("start_time", 1);
        if (begin.isPresent()) {
            String speaker = speakers.computeIfAbsent(segment.text("speaker_label"), label -> label);
            segments.add(new Segment(begin.getAsDouble(), speaker));
        }
    }

    /** Returns the speaker of the last segment that has begun by then; words are asked for in the order of their time. */
    Optional<String> speaker(OptionalDouble time) {
        if (time.isEmpty() || segments.isEmpty()) {
            return Optional.empty();
        }
        while (current + 1 < segments.size() && segments.get(current + 1).begin() <= time.getAsDouble()) {
            current++;
        }
        return Optional.of(segments.get(current).speaker());
    }
}
