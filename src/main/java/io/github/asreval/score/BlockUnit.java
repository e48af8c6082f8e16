package io.github.asreval.score;

import java.util.Locale;
import java.util.Optional;

/** What is taken for independent of each other when systems are compared: single utterances, or blocks of them. */
public enum BlockUnit {
    /** Each utterance for itself. */
    UTTERANCE,
    /** All that a speaker says. */
    SPEAKER,
    /** All that is on a channel. */
    CHANNEL,
    /** All with the same labels. */
    LABEL,
    /** All of a recording, or of a file. */
    FILE,
    /** The speaker, else the file, if the transcripts name two of them at least; else the utterance. */
    AUTO;

    /** Returns the name used in options and reports: {@code SPEAKER} is {@code speaker}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns by what utterances are put together; nothing for {@link #UTTERANCE} and {@link #AUTO}. */
    public Optional<GroupKey> key() {
        return switch (this) {
            case SPEAKER -> Optional.of(GroupKey.SPEAKER);
            case CHANNEL -> Optional.of(GroupKey.CHANNEL);
            case LABEL -> Optional.of(GroupKey.LABEL);
            case FILE -> Optional.of(GroupKey.FILE);
            case UTTERANCE, AUTO -> Optional.empty();
        };
    }
}
