package io.github.asreval.compare;

import java.util.Optional;

/**
 * The conditions under which a rate was measured, by the names that options and reports use; rates measured in
 * different ways say nothing about each other.
 *
 * <p>Instances are immutable.
 *
 * @param unit what was aligned, as {@code word}
 * @param tokenizer how lines became words, as {@code whitespace}
 * @param label what characters were counted, as {@code CER[cp,nfc,sp]}; empty for words between white space
 * @param normalizer the chain of steps, as {@code fold,punct-edge}
 * @param profile which of the equally good alignments was chosen, as {@code standard}
 * @param redactions {@code any} if redaction marks matched words; empty if they did not
 * @param speakers how speakers were brought together, as {@code cp; collar=5.0 s}; empty if they were not
 */
public record Conditions(
        String unit,
        String tokenizer,
        String label,
        String normalizer,
        String profile,
        String redactions,
        String speakers) {

    /** Creates the conditions of a measurement in which redaction marks are words, or left out. */
    public Conditions(String unit, String tokenizer, String label, String normalizer, String profile) {
        this(unit, tokenizer, label, normalizer, profile, "", "");
    }

    /** Returns the conditions of a measurement in which speakers were brought together in a way. */
    public Conditions withSpeakers(String way) {
        return new Conditions(unit, tokenizer, label, normalizer, profile, redactions, way);
    }

    /**
     * Returns the first difference, as {@code normalizer none there and fold here}; nothing if all is the same.
     *
     * @param here the conditions of the measurement at hand
     */
    public Optional<String> difference(Conditions here) {
        return difference("unit", unit, here.unit)
                .or(() -> difference("tokenizer", tokenizer, here.tokenizer))
                .or(() -> difference("normalizer", normalizer, here.normalizer))
                .or(() -> difference("profile", profile, here.profile))
                .or(() -> difference("label", label, here.label))
                .or(() -> difference("redactions", orWords(redactions), orWords(here.redactions)))
                .or(() -> difference("speakers", orSame(speakers), orSame(here.speakers)));
    }

    private static String orSame(String speakers) {
        return speakers.isEmpty() ? "same" : speakers;
    }

    private static String orWords(String redactions) {
        return redactions.isEmpty() ? "as words" : redactions;
    }

    private static Optional<String> difference(String name, String there, String here) {
        return there.equals(here) ? Optional.empty() : Optional.of(name + " " + there + " there and " + here + " here");
    }
}
