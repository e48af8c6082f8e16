package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The details of an utterance besides its text; those that a transcript does not tell are empty.
 *
 * <pre>{@code
 * UtteranceDetails.NONE.withSpeaker("agent").during(0.1, 0.85)
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param recording the recording, or the file, that the utterance is part of
 * @param speaker who speaks
 * @param channel the channel of the recording
 * @param labels the groups the utterance is reported with, such as {@code O} and {@code F}; an empty one keeps its place
 * @param begin when it begins, in seconds from the start of the recording
 * @param end when it ends, likewise
 * @param path where in a JSON file it stands, such as {@code results.items[3]}
 * @param words when its words were recognised, if a file of words with times tells
 * @param groups where its groups of alternatives stand, if the text is a wording that was taken of several
 * @param terms the words and phrases that matter in it, if the transcript lists them
 */
public record UtteranceDetails(
        String recording,
        String speaker,
        String channel,
        List<String> labels,
        OptionalDouble begin,
        OptionalDouble end,
        String path,
        Optional<TimedWords> words,
        Optional<WordingGroups> groups,
        List<String> terms) {

    /** Nothing but the text is known. */
    public static final UtteranceDetails NONE =
            new UtteranceDetails("", "", "", List.of(), OptionalDouble.empty(), OptionalDouble.empty(), "");

    public UtteranceDetails {
        requireNonNull(recording);
        requireNonNull(speaker);
        requireNonNull(channel);
        labels = List.copyOf(labels);
        requireNonNull(begin);
        requireNonNull(end);
        requireNonNull(path);
        requireNonNull(words);
        requireNonNull(groups);
        terms = List.copyOf(terms);
    }

    /** Creates details of an utterance whose words have no times and no alternatives. */
    public UtteranceDetails(
            String recording,
            String speaker,
            String channel,
            List<String> labels,
            OptionalDouble begin,
            OptionalDouble end,
            String path) {
        this(recording, speaker, channel, labels, begin, end, path, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns these details of another recording. */
    public UtteranceDetails withRecording(String newRecording) {
        return new UtteranceDetails(newRecording, speaker, channel, labels, begin, end, path, words, groups, terms);
    }

    /** Returns these details with another speaker. */
    public UtteranceDetails withSpeaker(String newSpeaker) {
        return new UtteranceDetails(recording, newSpeaker, channel, labels, begin, end, path, words, groups, terms);
    }

    /** Returns these details on another channel. */
    public UtteranceDetails withChannel(String newChannel) {
        return new UtteranceDetails(recording, speaker, newChannel, labels, begin, end, path, words, groups, terms);
    }

    /** Returns these details with other labels. */
    public UtteranceDetails withLabels(List<String> newLabels) {
        return new UtteranceDetails(recording, speaker, channel, newLabels, begin, end, path, words, groups, terms);
    }

    /** Returns these details at another time, in seconds. */
    public UtteranceDetails during(double newBegin, double newEnd) {
        return during(OptionalDouble.of(newBegin), OptionalDouble.of(newEnd));
    }

    /** Returns these details at another time, in seconds, as far as it is known. */
    public UtteranceDetails during(OptionalDouble newBegin, OptionalDouble newEnd) {
        return new UtteranceDetails(recording, speaker, channel, labels, newBegin, newEnd, path, words, groups, terms);
    }

    /** Returns these details at another place of a JSON file. */
    public UtteranceDetails at(String newPath) {
        return new UtteranceDetails(recording, speaker, channel, labels, begin, end, newPath, words, groups, terms);
    }

    /** Returns these details with the times of the words. */
    public UtteranceDetails withWords(TimedWords newWords) {
        return new UtteranceDetails(
                recording, speaker, channel, labels, begin, end, path, Optional.of(newWords), groups, terms);
    }

    /** Returns these details with the places of the groups of alternatives. */
    public UtteranceDetails withGroups(WordingGroups newGroups) {
        return new UtteranceDetails(
                recording, speaker, channel, labels, begin, end, path, words, Optional.of(newGroups), terms);
    }

    /** Returns these details with other words and phrases that matter. */
    public UtteranceDetails withTerms(List<String> newTerms) {
        return new UtteranceDetails(recording, speaker, channel, labels, begin, end, path, words, groups, newTerms);
    }
}
