package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Deepgram's JSON: its utterances if it was asked for them, else the best transcript. Of several channels the transcripts
 * are cut into turns by the times of their words, if these are all there; else each channel is an utterance.
 */
public final class Deepgram implements JsonTranscript {

    private static final String UTTERANCE = "results.utterances[]";
    private static final String TRANSCRIPT = "results.channels[].alternatives[].transcript";
    private static final String WORD = "results.channels[].alternatives[].words[]";

    /** The channels by their numbers; the same words as in the utterances, which come later if at all. */
    private final Map<Integer, Channel> channels = new TreeMap<>();

    /** The best transcript of a channel, and its words as far as they are told. */
    private static final class Channel {

        private final JsonElement transcript;
        private final Spacing spacing;
        private final List<TimedWord> words = new ArrayList<>();

        Channel(JsonElement transcript) {
            this.transcript = transcript;
            this.spacing = new Spacing(transcript.requiredText());
        }

        void add(JsonElement word) {
            String punctuated = word.text("punctuated_word");
            boolean isPunctuated = !punctuated.isEmpty() && spacing.comesNext(punctuated);
            String text = isPunctuated ? punctuated : word.text("word");
            words.add(TimedWord.of(word, spacing.before(text, false), text, "start", "end"));
        }

        /** Returns whether the words are the transcript. */
        boolean isCovered() {
            return spacing.isAtEnd();
        }
    }

    @Override
    public Set<String> stops() {
        return Set.of(TRANSCRIPT, WORD, UTTERANCE);
    }

    @Override
    public Set<String> members() {
        return Set.of("transcript", "start", "end", "channel", "speaker", "word", "punctuated_word");
    }

    @Override
    public void read(JsonWalk.Stop stop, UtteranceQueue out) {
        JsonElement element = stop.element();
        switch (stop.pattern()) {
            case TRANSCRIPT -> {
                if (isBest(element.place().up(1))) {
                    channels.put(channel(element.place().up(1)).index(), new Channel(element));
                }
            }
            case WORD -> {
                JsonPlace alternative = element.place().up(2);
                Channel channel = channels.get(channel(alternative).index());
                if (channel != null && isBest(alternative)) {
                    channel.add(element);
                }
            }
            default ->
                out.add(
                        element.line(),
                        element.requiredText("transcript"),
                        element.details()
                                .withSpeaker(element.text("speaker"))
                                .withChannel(element.text("channel"))
                                .during(element.seconds("start", 1), element.seconds("end", 1)));
        }
    }

    private static boolean isBest(JsonPlace alternative) {
        return alternative.index() == 0;
    }

    private static JsonPlace channel(JsonPlace alternative) {
        return alternative.up(2);
    }

    @Override
    public void finish(UtteranceQueue out) {
        if (out.count() > 0) {
            return;
        }
        if (channels.size() > 1 && channels.values().stream().allMatch(Channel::isCovered)) {
            ChannelTurns turns = new ChannelTurns();
            channels.forEach(
                    (number, channel) -> channel.words.forEach(word -> turns.add(Integer.toString(number), word)));
            turns.addTo(out);
        }
        if (out.count() == 0) {
            channels.forEach((number, channel) -> addWhole(number, channel.transcript, out));
        }
    }

    private static void addWhole(int number, JsonElement transcript, UtteranceQueue out) {
        out.add(
                transcript.line(),
                transcript.requiredText(),
                UtteranceDetails.NONE
                        .at(channel(transcript.place().up(1)).toString())
                        .withChannel(Integer.toString(number)));
    }
}
