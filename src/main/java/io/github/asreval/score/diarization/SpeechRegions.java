package io.github.asreval.score.diarization;

/** Which stretches of a recording are scored, by how many speak in them. */
public enum SpeechRegions {
    /** All of them. */
    ALL("all"),
    /** Those in which one person of the reference speaks at most, as {@code md-eval -1} has it. */
    WITHOUT_OVERLAP("nooverlap");

    private final String id;

    SpeechRegions(String id) {
        this.id = id;
    }

    /** Returns the name in options and reports, {@code nooverlap}. */
    public String id() {
        return id;
    }
}
