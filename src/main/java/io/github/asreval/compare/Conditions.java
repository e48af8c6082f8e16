package io.github.asreval.compare;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
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
 * @param options what else can alter a count; nothing if that is not known, as of a report that does not tell it
 */
public record Conditions(
        String unit,
        String tokenizer,
        String label,
        String normalizer,
        String profile,
        String redactions,
        String speakers,
        Optional<CountingOptions> options) {

    private static final String WORDS = "word";
    private static final String WHITE_SPACE = "whitespace";

    public Conditions {
        requireNonNull(options);
    }

    /** Creates the conditions of a measurement in which redaction marks are words, or left out. */
    public Conditions(String unit, String tokenizer, String label, String normalizer, String profile) {
        this(unit, tokenizer, label, normalizer, profile, "", "", Optional.of(CountingOptions.none()));
    }

    /** Returns the conditions of a measurement in which speakers were brought together in a way. */
    public Conditions withSpeakers(String way) {
        return new Conditions(unit, tokenizer, label, normalizer, profile, redactions, way, options);
    }

    /**
     * Returns the first difference and what makes it none, as {@code unit word there and char here; give --unit word};
     * nothing if all is the same.
     *
     * @param here the conditions of the measurement at hand
     */
    public Optional<String> difference(Conditions here) {
        return difference("unit", unit, here.unit, "give --unit " + unit)
                .or(() -> difference("tokenizer", tokenizer, here.tokenizer, "give --tokenizer " + tokenizer))
                .or(() -> difference("normalizer", normalizer, here.normalizer, chainOption()))
                .or(() -> difference("profile", profile, here.profile, "give --profile " + profile))
                .or(() -> difference("label", label, here.label, spacesOption()))
                .or(() -> difference("redactions", orWords(redactions), orWords(here.redactions), redactionsOption()))
                .or(() -> difference("speakers", orSame(speakers), orSame(here.speakers), speakersOption()))
                .or(() -> optionsOf(this).flatMap(there -> optionsOf(here).flatMap(there::difference)));
    }

    /**
     * Returns what a reader of two rates should know beside, such as that the texts stood in other columns.
     *
     * @param here the conditions of the measurement at hand
     */
    public List<String> remarks(Conditions here) {
        Optional<CountingOptions> now = optionsOf(here);
        if (options.isPresent()) {
            return now.map(options.get()::remarks).orElse(List.of());
        }
        List<String> remarks = new ArrayList<>();
        String untold = now.map(CountingOptions::line).orElse("");
        if (!untold.isEmpty()) {
            remarks.add("this report is of a version that did not tell whether it was made with " + untold);
        }
        return remarks;
    }

    /** Returns the options of a measurement that are not told by its chain. */
    private static Optional<CountingOptions> optionsOf(Conditions conditions) {
        boolean standard = conditions.unit.equals(WORDS) && conditions.tokenizer.equals(WHITE_SPACE);
        return conditions.options.map(all -> standard ? all.without(CountingOptions.LANGUAGE) : all);
    }

    private String chainOption() {
        return "give --normalize " + normalizer + (normalizer.contains("fold") ? "" : ", without -a");
    }

    private String spacesOption() {
        return "give --cer-spaces " + (label.contains(",nosp") ? "drop" : "keep");
    }

    private String redactionsOption() {
        return redactions.isEmpty() ? "leave out --redactions" : "give --redactions " + redactions;
    }

    private String speakersOption() {
        return speakers.isEmpty() ? "leave out --speakers" : "give --speakers, --collar and --word-times as then";
    }

    private static String orSame(String speakers) {
        return speakers.isEmpty() ? "same" : speakers;
    }

    private static String orWords(String redactions) {
        return redactions.isEmpty() ? "as words" : redactions;
    }

    private static Optional<String> difference(String name, String there, String here, String remedy) {
        return there.equals(here)
                ? Optional.empty()
                : Optional.of(name + " " + there + " there and " + here + " here; " + remedy);
    }
}
