package io.github.asreval.score.speakers;

import io.github.asreval.lexicon.WordTable;
import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.Utterance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recordings of references and hypotheses, brought together by their names. */
final class SpeechSessions {

    private final WordTable table;
    private final SpeakerSettings settings;
    private final List<SpeechSession> list = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int skipped;
    private long wordsNotSaid;
    private long wordsNotHeard;

    SpeechSessions(WordTable table, SpeakerSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    List<SpeechSession> list() {
        return list;
    }

    /** Returns what a reader of the rate should know. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        if (skipped > 0) {
            all.add("recordings that one side lacks, left out: " + skipped);
        }
        if (wordsNotSaid + wordsNotHeard > 0) {
            all.add("words that are not in a region of "
                    + settings.map().map(EvaluationMap::name).orElse("") + ", left out: " + wordsNotSaid
                    + " of the reference, " + wordsNotHeard + " of the hypothesis");
        }
        return all;
    }

    /** Adds the recordings of a pair of transcripts. */
    void add(SpeakerTranscript reference, SpeakerTranscript hypothesis) {
        boolean timed = settings.needTimes();
        SpeechReading reading = new SpeechReading(table, reference, timed, settings.referenceTimes(), false);
        SpeechReading hearing = new SpeechReading(
                table,
                hypothesis,
                timed,
                settings.hypothesisTimes(),
                settings.hypothesisTimes().arePoints());
        Map<String, SpeechSide> said = reading.sides();
        Map<String, SpeechSide> heard = hearing.sides();
        notes.addAll(reading.notes());
        notes.addAll(hearing.notes());
        if (said.size() == 1 && heard.size() == 1) {
            addOnlyOnes(reference, said, hypothesis, heard);
        } else {
            addByName(reference, said, hypothesis, heard);
        }
    }

    /** Adds the recording of two files that have one each, whatever they call it. */
    private void addOnlyOnes(
            SpeakerTranscript reference,
            Map<String, SpeechSide> said,
            SpeakerTranscript hypothesis,
            Map<String, SpeechSide> heard) {
        String name = said.keySet().iterator().next();
        String other = heard.keySet().iterator().next();
        if (!name.isEmpty() && !other.isEmpty() && !name.equals(other)) {
            notes.add("taken for the same recording: \"" + name + "\" of " + reference.name() + " and \"" + other
                    + "\" of " + hypothesis.name());
        }
        add(
                name.isEmpty() ? other : name,
                said.values().iterator().next(),
                heard.values().iterator().next());
    }

    private void addByName(
            SpeakerTranscript reference,
            Map<String, SpeechSide> said,
            SpeakerTranscript hypothesis,
            Map<String, SpeechSide> heard) {
        Map<String, SpeechSide> rest = new LinkedHashMap<>(heard);
        said.forEach((name, side) -> {
            SpeechSide other = rest.remove(name);
            if (other != null) {
                add(name, side, other);
            } else if (heard.isEmpty() || counts(name, reference, hypothesis)) {
                add(name, side, SpeechSide.silent());
            }
        });
        rest.forEach((name, side) -> {
            if (said.isEmpty() || counts(name, hypothesis, reference)) {
                add(name, SpeechSide.silent(), side);
            }
        });
    }

    private void add(String name, SpeechSide said, SpeechSide heard) {
        if (settings.map().isEmpty()) {
            list.add(new SpeechSession(name, said, heard));
            return;
        }
        SpeechSide scoredSaid = said.in(settings.map().get(), name);
        SpeechSide scoredHeard = heard.in(settings.map().get(), name);
        wordsNotSaid += said.words() - scoredSaid.words();
        wordsNotHeard += heard.words() - scoredHeard.words();
        list.add(new SpeechSession(name, scoredSaid, scoredHeard));
    }

    /** Returns whether a recording that one side lacks is counted. */
    private boolean counts(String recording, SpeakerTranscript in, SpeakerTranscript notIn) {
        if (settings.missing() == MissingPolicy.ERROR) {
            throw new MalformedTranscriptException(
                    in.name(),
                    firstLine(in, recording),
                    (recording.isEmpty() ? "an utterance that names no recording" : "recording \"" + recording + "\"")
                            + " is not in " + notIn.name() + "; add what is missing"
                            + MissingPolicy.ADVICE);
        }
        skipped += settings.missing() == MissingPolicy.SKIP ? 1 : 0;
        return settings.missing() == MissingPolicy.COUNT;
    }

    private static long firstLine(SpeakerTranscript transcript, String recording) {
        for (Utterance utterance : transcript.utterances()) {
            if (utterance.details().recording().equals(recording)) {
                return utterance.line();
            }
        }
        return 0;
    }
}
