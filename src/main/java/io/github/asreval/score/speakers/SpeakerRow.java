package io.github.asreval.score.speakers;

import static java.util.Objects.requireNonNull;

import io.github.asreval.score.ErrorCounts;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A speaker of the reference and whom the hypothesis takes him for, with the errors of the two.
 *
 * <p>Instances are immutable.
 *
 * @param recording the recording; empty where files do not name any
 * @param reference the speaker; nothing for words that belong to none, or where speakers make no difference
 * @param hypothesis the stream of the hypothesis; nothing if the speaker was missed, or where streams make no difference
 * @param counts the errors
 * @param margin how many errors more there would be at least if the two did not belong together: 0 is a toss of a coin;
 *     nothing where there is no map, or no other one
 * @param givenAway how many of the speaker's words stand among those of others
 * @param alignment the words, column by column
 */
public record SpeakerRow(
        String recording,
        Optional<String> reference,
        Optional<String> hypothesis,
        ErrorCounts counts,
        OptionalLong margin,
        long givenAway,
        SpeakerAlignment alignment) {

    public SpeakerRow {
        requireNonNull(recording);
        requireNonNull(reference);
        requireNonNull(hypothesis);
        requireNonNull(counts);
        requireNonNull(margin);
        requireNonNull(alignment);
    }

    /** Returns the same row with words that stand among those of others. */
    SpeakerRow givingAway(long words) {
        return new SpeakerRow(recording, reference, hypothesis, counts, margin, words, alignment);
    }

    /** Returns the share of the words recognised that were given to the wrong speaker; empty if none was recognised. */
    public OptionalDouble wrongSpeakerRate() {
        long recognised = counts.hits() + counts.substitutions();
        return recognised == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) givenAway / recognised);
    }
}
