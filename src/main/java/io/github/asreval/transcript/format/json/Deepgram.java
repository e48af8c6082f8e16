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

        /** Returns the words with their times, which are known if the words are the transcript. */
        UtteranceDetails timed(UtteranceDetails details) {
            WordSpans spans = new WordSpans();
            StringBuilder text = new StringBuilder();
            for (TimedWord word : words) {
                text.append(text.isEmpty() ? "" : word.space());
                int start = text.length();
                text.append(word.text());
                spans.add(start, text.length(), word.begin(), word.end());
            }
            return isCovered() && !words.isEmpty() ? details.withWords(spans.words(text.toString())) : details;
        }

        /** Returns whether the words are the transcript. */
        boolean isCovered() {
            return spacing.isAtEnd();
        }
    }

    private final WordList words;

    /**
     * Creates a format.
     *
     * @param timed whether the utterances have the times of their words
     */
    public Deepgram(boolean timed) {
        this.words = WordList.ofSeconds(timed, "words", "punctuated_word", "word");
    }

    @Override
    public Set<String> stops() {
        return Set.of(TRANSCRIPT, WORD, UTTERANCE);
    }

    @Override
    public Set<String> members() {
        return words.with(Set.of("transcript", "start", "end", "channel", "speaker", "word", "punctuated_word"));
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
                        words.add(
                                element.details()
                                        .withSpeaker(element.text("speaker"))
                                        .withChannel(element.text("channel"))
                                        .during(element.seconds("start", 1), element.seconds("end", 1)),
                                element));
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
            channels.forEach((number, channel) -> addWhole(number, channel, out));
        }
    }

    private static void addWhole(int number, Channel channel, UtteranceQueue out) {
        JsonElement transcript = channel.transcript;
        UtteranceDetails details = UtteranceDetails.NONE
                .at(channel(transcript.place().up(1)).toString())
                .withChannel(Integer.toString(number));
        out.add(transcript.line(), transcript.requiredText(), out.isTimed() ? channel.timed(details) : details);
    }
}
