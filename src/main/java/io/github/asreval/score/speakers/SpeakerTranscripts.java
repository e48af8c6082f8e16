package io.github.asreval.score.speakers;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptNote;
import io.github.asreval.transcript.format.TranscriptOpener;
import io.github.asreval.transcript.format.TranscriptSettings;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads references and hypotheses that are scored by speakers, whatever their formats are.
 *
 * <pre>{@code
 * SpeakerTranscripts files = new SpeakerTranscripts(TranscriptSettings.standard(), note -> log(note.line()));
 * files.read(new PairBlocks.Source.File(Path.of("call.stm")), new PairBlocks.Source.File(Path.of("call.json")));
 * scorer.score(files.references(), files.hypotheses());
 * }</pre>
 *
 * <p>The times of words are read where a format has them, and subtitles are not joined, unless that is asked for. All
 * utterances are held in memory. For one thread at a time.
 */
public final class SpeakerTranscripts {

    private static final String GAP = "inter_segment_gap";

    private final TranscriptSettings settings;
    private final TranscriptOpener opener;
    private final List<SpeakerTranscript> references = new ArrayList<>();
    private final List<SpeakerTranscript> hypotheses = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Creates what reads them.
     *
     * @param settings what is known of them
     * @param notes gets a remark on each format that is found out
     */
    public SpeakerTranscripts(TranscriptSettings settings, Consumer<? super TranscriptNote> notes) {
        boolean asUsual = settings.reading().joining() == Joining.AS_USUAL;
        this.settings = settings.withReading(settings.reading()
                .withWordTimes(true)
                .withJoining(asUsual ? Joining.NEVER : settings.reading().joining()));
        this.opener = new TranscriptOpener(this.settings, notes);
    }

    /**
     * Reads a reference and its hypothesis.
     *
     * @throws IOException if one cannot be read
     * @throws io.github.asreval.transcript.MalformedTranscriptException if one is not of its format
     */
    public void read(PairBlocks.Source reference, PairBlocks.Source hypothesis) throws IOException {
        try (TranscriptInput first = opener.input(reference, Side.REFERENCE);
                TranscriptInput second = opener.input(hypothesis, Side.HYPOTHESIS)) {
            TranscriptOpener.Formats formats = opener.formats(first, second);
            opener.checkColumns(first, formats.reference(), formats.hypothesis());
            SpeakerTranscript said = transcript(first, formats.reference(), Side.REFERENCE);
            hypotheses.add(transcript(second, formats.hypothesis(), Side.HYPOTHESIS));
            references.add(said);
        }
    }

    /** Reads one pair of several: utterances that name no recording are of the one that the pair is called by. */
    public void read(FilePair pair) throws IOException {
        read(new PairBlocks.Source.File(pair.reference()), new PairBlocks.Source.File(pair.hypothesis()));
        name(references, pair.name());
        name(hypotheses, pair.name());
    }

    private static void name(List<SpeakerTranscript> transcripts, String recording) {
        int last = transcripts.size() - 1;
        SpeakerTranscript transcript = transcripts.get(last);
        List<Utterance> named = transcript.utterances().stream()
                .map(utterance -> utterance.details().recording().isEmpty()
                        ? utterance.withDetails(utterance.details().withRecording(recording))
                        : utterance)
                .toList();
        transcripts.set(last, new SpeakerTranscript(transcript.name(), named));
    }

    private SpeakerTranscript transcript(TranscriptInput input, TranscriptFormat format, Side side) throws IOException {
        List<Utterance> utterances = new ArrayList<>();
        try (TranscriptReader reader = format.open(input, side, settings.reading())) {
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (!isGap(next.get())) {
                    utterances.add(next.get());
                }
            }
            notes.addAll(reader.notes());
            return new SpeakerTranscript(reader.name(), utterances);
        }
    }

    /** NIST's programs write down the pauses, too, as what nobody says. */
    private static boolean isGap(Utterance utterance) {
        return utterance.details().speaker().equalsIgnoreCase(GAP) && Words.isBlank(utterance.text());
    }

    /** Returns the references that were read, in their order. */
    public List<SpeakerTranscript> references() {
        return List.copyOf(references);
    }

    /** Returns the hypotheses that were read, each in the place of its reference. */
    public List<SpeakerTranscript> hypotheses() {
        return List.copyOf(hypotheses);
    }

    /** Returns the formats so far, with {@code +} between them. */
    public String formats() {
        return opener.formats();
    }

    /** Returns what a user should know about how they were read. */
    public List<String> notes() {
        return List.copyOf(notes);
    }
}
