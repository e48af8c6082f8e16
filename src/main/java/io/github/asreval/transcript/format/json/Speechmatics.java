package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.EmptyResults;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.List;
import java.util.Set;

/**
 * Speechmatics' JSON, of recordings and of its messages in real time: an utterance for each turn of a speaker or a channel,
 * if there are several; else one.
 */
public final class Speechmatics implements JsonTranscript {

    private static final String MESSAGE = "message";
    private static final String DELIMITER = "language_pack_info.word_delimiter";
    private static final String RESULT = "results[]";
    /** The name that the service has for a speaker whom it does not know. */
    private static final String UNKNOWN = "UU";

    private final EmptyResults leftOut = new EmptyResults();
    private final Turns turns = new Turns();
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
                    leftOut.partial("");
                } else if (element.requiredText().equals("AddTranscript")) {
                    leftOut.settle("");
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
        // Who is not known goes on with what was begun.
        String speaker = best.text("speaker").equals(UNKNOWN) ? "" : best.text("speaker");
        turns.add(speaker, result.text("channel"), word, out);
    }

    @Override
    public void finish(UtteranceQueue out) {
        turns.finish(out);
    }

    @Override
    public EmptyResults leftOut() {
        return leftOut;
    }
}
