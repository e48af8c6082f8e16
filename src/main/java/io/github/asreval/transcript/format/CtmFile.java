package io.github.asreval.transcript.format;

import io.github.asreval.text.AsciiCase;
import io.github.asreval.text.Words;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     */
    record Word(long line, double begin, double end, double middle, String text) {

        static Word of(long line, double begin, double duration, String text) {
            return new Word(line, begin, begin + duration, begin + duration / 2, text);
        }
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
