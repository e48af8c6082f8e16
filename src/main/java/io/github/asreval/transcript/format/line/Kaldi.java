package io.github.asreval.transcript.format.line;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.io.IOException;
import java.util.Optional;

/** Kaldi's text files: an id and the words behind it, of which there may be none. */
public final class Kaldi implements LineTranscript {

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        Optional<Utterance> line = lines.next();
        if (line.isPresent() && !Words.isBlank(line.get().text())) {
            Fields fields = new Fields(lines.name(), line.get());
            String id = fields.take();
            out.add(new Utterance(id, line.get().line(), fields.rest()));
        }
        return line.isPresent();
    }

    @Override
    public boolean hasIds() {
        return true;
    }
}
