package io.github.asreval.loop;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something that a loop makes in an account.
 *
 * @param kind what it is
 * @param name its name; the key of an object
 */
record RemoteThing(Kind kind, String name) {

    /** What is made in an account. */
    enum Kind {
        /** An object in the loop's bucket. */
        OBJECT,
        /** A custom vocabulary. */
        VOCABULARY,
        /** A job of call analytics. */
        CALL_ANALYTICS_JOB,
        /** A plain job. */
        TRANSCRIPTION_JOB;

        /** Returns the name in the state file. */
        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns what people call it. */
        String shown() {
            return switch (this) {
                case OBJECT -> "object";
                case VOCABULARY -> "vocabulary";
                case CALL_ANALYTICS_JOB -> "call analytics job";
                case TRANSCRIPTION_JOB -> "transcription job";
            };
        }

        boolean isJob() {
            return this == CALL_ANALYTICS_JOB || this == TRANSCRIPTION_JOB;
        }
    }

    RemoteThing {
        requireNonNull(kind);
        requireNonNull(name);
    }

    static RemoteThing object(String key) {
        return new RemoteThing(Kind.OBJECT, key);
    }

    static RemoteThing vocabulary(String name) {
        return new RemoteThing(Kind.VOCABULARY, name);
    }

    @Override
    public String toString() {
        return kind.shown() + " " + name;
    }
}
