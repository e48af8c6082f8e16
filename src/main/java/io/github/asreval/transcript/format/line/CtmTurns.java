package io.github.asreval.transcript.format.line;

import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a ctm file as turns: its channels are who speaks, and each word is as long a turn as it lasts. */
public final class CtmTurns {

    private CtmTurns() {}

    /**
     * Returns the turns of a file; words without duration are none, and are counted in a note.
     *
     * @throws IOException if it cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a line is none of a ctm file
     */
    public static SpokenTurns read(PlainReader lines) throws IOException {
        List<SpokenTurn> turns = new ArrayList<>();
        int instants = 0;
        Map<CtmFile.Channel, List<CtmFile.Word>> channels =
                CtmFile.read(lines, false).channels();
        for (Map.Entry<CtmFile.Channel, List<CtmFile.Word>> channel : channels.entrySet()) {
            String recording = channel.getKey().recording();
            String speaker = channel.getKey().channel();
            for (CtmFile.Word word : channel.getValue()) {
                if (word.begin() >= 0 && word.begin() < word.end()) {
                    turns.add(new SpokenTurn(recording, "", speaker, word.begin(), word.end(), word.line()));
                } else {
                    instants++;
                }
            }
        }
        List<String> notes = new ArrayList<>(lines.notes());
        if (instants > 0) {
            notes.add(lines.name() + ": words that last no time, left out: " + instants);
        }
        return new SpokenTurns(lines.name(), turns, notes);
    }
}
