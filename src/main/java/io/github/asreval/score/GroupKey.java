package io.github.asreval.score;

import io.github.asreval.normalize.general.SpeakerLabel;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.UtterancePair;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** By what utterances are put into groups, each of which gets a total of its own. */
public enum GroupKey {
    /** Who speaks: as the transcript says, else by the label that the line begins with. */
    SPEAKER(GroupKey::speakers),
    /** The channel of the recording. */
    CHANNEL(pair -> one(detail(pair, UtteranceDetails::channel))),
    /** The labels of the reference in stm; an utterance with several counts in several groups. */
    LABEL(GroupKey::labels),
    /** The recording, or the file, that the utterance is part of. */
    FILE(pair -> one(detail(pair, UtteranceDetails::recording)));

    /** The group of utterances that are in no other. */
    public static final String UNKNOWN = "";

    @SuppressWarnings("ImmutableEnumChecker") // functions that keep no state
    private final Function<UtterancePair, List<String>> names;

    GroupKey(Function<UtterancePair, List<String>> names) {
        this.names = names;
    }

    /** Returns the name used in options and reports: {@code SPEAKER} is {@code speaker}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the names of the groups that a pair counts in: at least one, {@link #UNKNOWN} if nothing is known. */
    public List<String> names(UtterancePair pair) {
        return names.apply(pair);
    }

    /** Returns whether this is about speakers and the hypothesis names one, but the reference is believed. */
    public boolean ignoresSpeaker(UtterancePair pair) {
        return this == SPEAKER
                && !pair.hypothesis().details().speaker().isEmpty()
                && (!pair.reference().details().speaker().isEmpty()
                        || SpeakerLabel.of(pair.reference().text()).isPresent());
    }

    private static List<String> speakers(UtterancePair pair) {
        String known = detail(pair, UtteranceDetails::speaker);
        return one(known.isEmpty() ? label(pair) : known);
    }

    private static String label(UtterancePair pair) {
        return SpeakerLabel.of(pair.reference().text())
                .or(() -> SpeakerLabel.of(pair.hypothesis().text()))
                .orElse(UNKNOWN);
    }

    private static List<String> labels(UtterancePair pair) {
        List<String> labels = pair.reference().details().labels().stream()
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        return labels.isEmpty() ? one(UNKNOWN) : labels;
    }

    /** Returns what the reference says, else what the hypothesis does. */
    private static String detail(UtterancePair pair, Function<UtteranceDetails, String> detail) {
        String said = detail.apply(pair.reference().details());
        return said.isEmpty() ? detail.apply(pair.hypothesis().details()) : said;
    }

    private static List<String> one(String name) {
        return List.of(name);
    }
}
