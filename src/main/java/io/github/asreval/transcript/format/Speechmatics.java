package io.github.asreval.transcript.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Speechmatics' JSON, of recordings and of its messages in real time: an utterance for each turn of a speaker or a channel,
 * if there are several; else one.
 */
final class Speechmatics implements JsonTranscript {

    private static final String MESSAGE = "message";
    private static final String DELIMITER = "language_pack_info.word_delimiter";
    private static final String RESULT = "results[]";
    /** What the service calls a speaker that it does not know. */
    private static final String UNKNOWN = "UU";

    private final PartialResults partial = new PartialResults();
    private final ChannelTurns channels = new ChannelTurns();
    private Optional<Turn> turn = Optional.empty();
    private String delimiter = " ";
    private boolean attachesToNext;
    private boolean isPartial;

    @Override
    public Set<String> stops() {
        return Set.of(MESSAGE, DELIMITER, "metadata." + DELIMITER, RESULT);
    }

    @Override
    public Set<String> members() {
        return Set.of("type", "alternatives", "content", "speaker", "channel", "attaches_to", "start_time", "end_time");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        switch (stop.pattern()) {
            case MESSAGE -> {
                isPartial = element.requiredText().equals("AddPartialTranscript");
                if (isPartial) {
                    partial.add("");
                } else if (element.requiredText().equals("AddTranscript")) {
                    partial.settle("");
                }
            }
            case RESULT -> {
                if (!isPartial && isWord(element)) {
                    add(element, out);
                }
            }
            default -> delimiter = element.requiredText();
        }
    }

    /** Changes of the speaker are marked by elements without a word. */
    private static boolean isWord(JsonElement result) {
        return !List.of("speaker_change", "channel_change").contains(result.text("type"));
    }

    private void add(JsonElement result, UtteranceQueue out) {
        JsonElement best = result.first("alternatives");
        String content = best.requiredText("content");
        String attaches = result.text("attaches_to");
        boolean attached = attachesToNext || attaches.equals("previous") || attaches.equals("both");
        attachesToNext = attaches.equals("next") || attaches.equals("both");
        TimedWord word = TimedWord.of(result, attached ? "" : delimiter, content, "start_time", "end_time");
        String channel = result.text("channel");
        if (!channel.isEmpty()) {
            channels.add(channel, word);
            return;
        }
        String speaker = best.text("speaker").equals(UNKNOWN) ? "" : best.text("speaker");
        // Who is not told goes on with what was begun.
        if (turn.isEmpty() || !(speaker.isEmpty() || turn.get().isOf(speaker))) {
            turn.ifPresent(before -> before.addTo(out));
            turn = Optional.of(new Turn(speaker, ""));
        }
        turn.get().append(word);
    }

    @Override
    public void finish(UtteranceQueue out) {
        turn.ifPresent(last -> last.addTo(out));
        channels.addTo(out);
    }

    @Override
    public long partialResults() {
        return partial.count();
    }
}
