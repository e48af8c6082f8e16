package io.github.asreval.normalize;

import java.util.List;

/**
 * Thrown for a name that is no step and no preset, but with which the names of several begin, as {@code whisper}.
 *
 * <p>Instances are immutable.
 */
public final class UnknownStepException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> kin;

    /**
     * Creates the exception.
     *
     * @param id the name
     * @param names the names that begin so
     * @param kin a line for each
     */
    UnknownStepException(String id, List<String> names, List<String> kin) {
        super("unknown normaliser step \"" + id + "\"; there are " + String.join(", ", names));
        this.kin = List.copyOf(kin);
    }

    /** Returns a line for each name that was meant perhaps, as {@code whisper-english: Whisper's EnglishTextNormalizer}. */
    public List<String> kin() {
        return kin;
    }
}
