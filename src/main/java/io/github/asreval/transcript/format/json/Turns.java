package io.github.asreval.transcript.format.json;

import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.util.Optional;

/** Words on their way to becoming utterances: a turn for each change of the speaker, or of the channel, if these are told. */
final class Turns {

    private final ChannelTurns channels = new ChannelTurns();
    private Optional<SpeakerTurn> turn = Optional.empty();

    /** Returns who speaks so far; empty if that is not known. */
    String speaker() {
        return turn.map(SpeakerTurn::speaker).orElse("");
    }

    /**
     * Adds the next word.
     *
     * @param speaker who says it; empty for whoever said the word before
     * @param channel on which it is said, empty if that is not told; with channels, no turn is finished before the end
     */
    void add(String speaker, String channel, TimedWord word, UtteranceQueue out) {
        if (!channel.isEmpty()) {
            channels.add(channel, word);
            return;
        }
        if (turn.isEmpty() || !(speaker.isEmpty() || turn.get().isOf(speaker))) {
            turn.ifPresent(before -> before.addTo(out));
            turn = Optional.of(new SpeakerTurn(speaker, ""));
        }
        turn.get().append(word);
    }

    /** Adds what has not been finished yet. */
    void finish(UtteranceQueue out) {
        turn.ifPresent(last -> last.addTo(out));
        channels.addTo(out);
    }
}
