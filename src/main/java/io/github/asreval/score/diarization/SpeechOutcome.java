package io.github.asreval.score.diarization;

/** What became of somebody's speech for a while. */
public enum SpeechOutcome {
    /** Both sides have the same speaker. */
    RIGHT(""),
    /** The reference speaks, and nobody does in the hypothesis who could be meant. */
    MISSED("M"),
    /** The hypothesis speaks, and nobody does in the reference who could be meant. */
    FALSE_ALARM("F"),
    /** Somebody else speaks in the other side. */
    CONFUSED("C"),
    /** Of several who speak at once, some are missed or false alarm and some confused, and nobody can tell who is which. */
    SHARED("E"),
    /** It is not scored: close to a begin or an end, where several speak, or what a map does not name. */
    UNSCORED("");

    private final String letter;

    SpeechOutcome(String letter) {
        this.letter = letter;
    }

    /** Returns the letter by which reports mark an error; empty if it is none. */
    public String letter() {
        return letter;
    }

    static SpeechOutcome of(int confused, int wrong, SpeechOutcome alone) {
        if (confused == 0) {
            return alone;
        }
        return confused == wrong ? CONFUSED : SHARED;
    }
}
