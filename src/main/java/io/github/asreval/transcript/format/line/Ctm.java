package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The channels of a ctm file, each an utterance; the file is held in memory, for it is sorted. */
public final class Ctm implements LineTranscript {

    private final boolean timed;

    /**
     * Creates a format.
     *
     * @param timed whether the utterances have the times of their words
     */
    public Ctm(boolean timed) {
        this.timed = timed;
    }

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        CtmFile file = CtmFile.read(lines, false);
        for (Map.Entry<CtmFile.Channel, List<CtmFile.Word>> channel :
                file.channels().entrySet()) {
            List<CtmFile.Word> words = channel.getValue();
            CtmFile.Word first = words.get(0);
            CtmFile.Word last = words.get(words.size() - 1);
            UtteranceDetails details = UtteranceDetails.NONE
                    .withRecording(channel.getKey().recording())
                    .withChannel(channel.getKey().channel())
                    .during(first.begin(), last.end());
            out.add(
                    first.line(),
                    text(words),
                    timed ? details.withWords(CtmFile.timed(words, file.isConfident())) : details);
        }
        return false;
    }

    /** Returns the words with a space between them. */
    static String text(List<CtmFile.Word> words) {
        return String.join(" ", words.stream().map(CtmFile.Word::text).toList());
    }
}
