package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.format.base.UtteranceQueue;
import java.io.IOException;
import java.util.List;

/** The segments of an stm file that are to be scored; the file is held in memory, for it is sorted. */
public final class Stm implements LineTranscript {

    private List<String> notes = List.of();

    @Override
    public boolean advance(PlainReader lines, UtteranceQueue out) throws IOException {
        StmFile file = StmFile.read(lines, false);
        for (StmFile.Segment segment : file.segments()) {
            if (!segment.ignored()) {
                out.add(segment.line(), segment.text(), segment.details());
            }
        }
        notes = file.notes();
        return false;
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
