package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.text.base.AsciiCase;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TimedWords;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A ctm file of NIST's scorer, in memory: words with begin and duration, by recording and channel.
 *
 * @param name what messages call it
 * @param channels the words of each channel, in the order of their begin
 */
record CtmFile(String name, Map<Channel, List<Word>> channels) {

    /** A channel of a recording. */
    record Channel(String recording, String channel) implements Comparable<Channel> {

        static Channel of(String recording, String channel, boolean ignoringCase) {
            return ignoringCase
                    ? new Channel(AsciiCase.lower(recording), AsciiCase.lower(channel))
                    : new Channel(recording, channel);
        }

        @Override
        public int compareTo(Channel other) {
            int order = recording.compareTo(other.recording);
            return order != 0 ? order : channel.compareTo(other.channel);
        }
    }

    /**
     * A word, or an alternation written as in stm files: {@code { morning / evening }}.
     *
     * @param line the line of the file, the first of several
     * @param begin in seconds
     * @param end in seconds
     * @param middle in seconds; of an alternation the latest of its words, as the scorer has it
     * @param text what it is
     * @param confidence what stands behind the word; nothing if nothing does
     * @param parts the words of an alternation; none of a word
     */
    record Word(
            long line,
            double begin,
            double end,
            double middle,
            String text,
            OptionalDouble confidence,
            List<Word> parts) {

        static Word of(long line, double begin, double duration, String text, OptionalDouble confidence) {
            return new Word(line, begin, begin + duration, begin + duration / 2, text, confidence, List.of());
        }

        /** Returns the words that an alternation holds, or the word. */
        List<Word> single() {
            return parts.isEmpty() ? List.of(this) : parts;
        }

        private TimedWords.Word timed() {
            return new TimedWords.Word(text, begin, end, confidence.orElse(0));
        }
    }

    /** Returns whether there is a confidence anywhere: then there is one of every word, as the scorer has it. */
    boolean isConfident() {
        return channels.values().stream()
                .flatMap(List::stream)
                .flatMap(word -> word.single().stream())
                .anyMatch(word -> word.confidence().isPresent());
    }

    /** Returns some words with their times. */
    static TimedWords timed(List<Word> words, boolean confident) {
        return new TimedWords(
                confident,
                words.stream()
                        .flatMap(word -> word.single().stream())
                        .map(Word::timed)
                        .toList());
    }

    static CtmFile read(PlainReader lines, boolean ignoringCase) throws IOException {
        Map<Channel, List<Word>> channels = new TreeMap<>();
        CtmAlternation alternation = new CtmAlternation(lines.name());
        for (Optional<Utterance> next = lines.next(); next.isPresent(); next = lines.next()) {
            Utterance line = next.get();
            if (Words.isBlank(line.text()) || Trn.isComment(line.text())) {
                continue;
            }
            Fields fields = new Fields(lines.name(), line);
            Channel channel = Channel.of(fields.take("recording"), fields.take("channel"), ignoringCase);
            Optional<Word> word = alternation.word(line.line(), fields);
            word.ifPresent(complete -> channels.computeIfAbsent(channel, first -> new ArrayList<>())
                    .add(complete));
        }
        alternation.requireClosed();
        channels.values().forEach(words -> words.sort(Comparator.comparingDouble(Word::begin)));
        return new CtmFile(lines.name(), channels);
    }
}
