package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import io.github.asreval.transcript.format.options.ReaderOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of a batch job of Amazon Transcribe: an utterance for each turn of a speaker, or of a channel if the job kept
 * channels apart; else one.
 *
 * <p>The words are those of {@code results.items}. With channels, the same words stand in {@code channel_labels} as well;
 * whichever comes first in the file is read and the other passed over. Segments, n-best lists and the newer
 * {@code audio_segments} repeat the words too and are not read.
 */
public final class TranscribeBatch implements JsonTranscript {

    private static final String TRANSCRIPT = "results.transcripts[]";
    private static final String SEGMENT = "results.speaker_labels.segments[]";
    private static final String CHANNEL = "results.channel_labels.channels[].channel_label";
    private static final String CHANNEL_ITEM = "results.channel_labels.channels[].items[]";
    private static final String ITEM = "results.items[]";

    private final boolean redactions;
    private final List<JsonElement> transcripts = new ArrayList<>();
    private final SpeakerTimes speakers = new SpeakerTimes();
    private final Map<Integer, String> channelNames = new LinkedHashMap<>();
    private final Turns turns = new Turns();
    private Spacing spacing = new Spacing("");
    /** The list that the words are taken from; empty until the first of them. */
    private String source = "";

    private long redacted;

    public TranscribeBatch(ReaderOptions options) {
        this.redactions = options.redactions();
    }

    @Override
    public Set<String> stops() {
        return Set.of(TRANSCRIPT, SEGMENT, CHANNEL, CHANNEL_ITEM, ITEM);
    }

    @Override
    public Set<String> members() {
        return Set.of(
                "transcript",
                "type",
                "alternatives",
                "content",
                "redactions",
                "start_time",
                "end_time",
                "speaker_label",
                "channel_label");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        switch (stop.pattern()) {
            case TRANSCRIPT -> {
                transcripts.add(element);
                spacing = new Spacing(element.text("transcript"));
            }
            case SEGMENT -> speakers.add(element);
            case CHANNEL -> channelNames.put(channelIndex(element.place()), element.requiredText());
            default -> {
                source = source.isEmpty() ? stop.pattern() : source;
                if (source.equals(stop.pattern())) {
                    readItem(element, out);
                }
            }
        }
    }

    /** Returns the number in {@code channels[1].channel_label} and in {@code channels[1].items[0]}. */
    private static int channelIndex(JsonPlace place) {
        JsonPlace channel = place.parent().orElse(place);
        return place.member().isEmpty() ? channel.parent().orElse(channel).index() : channel.index();
    }

    private void readItem(JsonElement item, UtteranceQueue out) {
        if (item.list("alternatives").isEmpty()) {
            throw item.malformed("has no alternatives, so that its word is unknown");
        }
        turns.add(speaker(item), channel(item), word(item), out);
    }

    private String channel(JsonElement item) {
        String label = item.text("channel_label");
        if (!label.isEmpty() || source.equals(ITEM)) {
            return label;
        }
        int index = channelIndex(item.place());
        return channelNames.getOrDefault(index, "ch_" + index);
    }

    /** Returns who speaks; older files say it in segments only, and never of a punctuation mark. */
    private String speaker(JsonElement item) {
        if (item.has("speaker_label")) {
            return item.text("speaker_label");
        }
        return speakers.speaker(item.seconds("start_time", 1)).orElse(turns.speaker());
    }

    /** Returns the word of an item; if it was redacted and is to be left out, its place remains. */
    private TimedWord word(JsonElement item) {
        JsonElement best = item.first("alternatives");
        String content = best.requiredText("content");
        String space = spacing.before(content, item.text("type").equals("punctuation"));
        boolean isRedacted = !best.list("redactions").isEmpty() || content.equals("[PII]");
        redacted += isRedacted ? 1 : 0;
        return redactions || !isRedacted
                ? TimedWord.of(item, space, content, "start_time", "end_time")
                : TimedWord.blank(item);
    }

    @Override
    public void finish(UtteranceQueue out) {
        turns.finish(out);
        if (out.count() == 0) {
            for (JsonElement transcript : transcripts) {
                out.add(transcript.line(), transcript.requiredText("transcript"), transcript.details());
            }
        }
    }

    @Override
    public List<String> notes() {
        if (redacted == 0) {
            return List.of();
        }
        return List.of(
                redactions
                        ? "redacted words that stand in the text as [PII]: " + redacted
                                + "; --redactions drop leaves them out, --redactions any lets them match any words"
                        : "redacted words left out: " + redacted);
    }
}
