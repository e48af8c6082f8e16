package io.github.asreval.transcript.format;

import io.github.asreval.text.Words;
import io.github.asreval.transcript.EvaluationMap;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.NotUtf8Exception;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.SpokenTurn;
import io.github.asreval.transcript.SpokenTurns;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtteranceDetails;
import io.github.asreval.transcript.format.line.CtmTurns;
import io.github.asreval.transcript.format.line.Rttm;
import io.github.asreval.transcript.format.line.Uem;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads who speaks when: RTTM, which has no words, and transcripts of every format that has speakers and times.
 *
 * <pre>{@code
 * SpeakerFiles files = new SpeakerFiles(TranscriptSettings.standard(), note -> log(note.line()));
 * files.turns(new PairBlocks.Source.File(Path.of("call.rttm")), Side.REFERENCE)
 * }</pre>
 *
 * <p>Of a transcript, each utterance with words is a turn of its speaker, or of its channel where it names no speaker; of a
 * ctm, each word is one. For one thread at a time.
 */
public final class SpeakerFiles {

    private final TranscriptOpener opener;
    private final TranscriptSettings settings;

    /**
     * Creates what reads them.
     *
     * @param settings what is known of transcripts; pieces of subtitles are never joined, since their times are asked for
     * @param notes gets a remark on each transcript that is taken for some format
     */
    public SpeakerFiles(TranscriptSettings settings, Consumer<? super TranscriptNote> notes) {
        this.settings = settings.withReading(settings.reading().withJoining(Joining.NEVER));
        this.opener = new TranscriptOpener(this.settings, notes);
    }

    /**
     * Returns the regions of a UEM file.
     *
     * @throws IOException if it cannot be read
     * @throws MalformedTranscriptException if it is no such file, or names no region
     */
    public static EvaluationMap evaluationMap(PairBlocks.Source source) throws IOException {
        try (TranscriptInput input = TranscriptInput.open(source)) {
            return Uem.read(PlainReader.of(input.text()));
        } catch (NotUtf8Exception e) {
            // --encoding is about transcripts.
            throw e.withoutOption();
        }
    }

    /**
     * Returns the turns of a file; an empty one has none.
     *
     * @param side which side it is, of which its format or encoding may be given
     * @throws IOException if it cannot be read
     * @throws MalformedTranscriptException if it is no such file, or a turn has no speaker, or no times that could be
     */
    public SpokenTurns turns(PairBlocks.Source source, Side side) throws IOException {
        try (TranscriptInput input = opener.input(source, side)) {
            boolean given = settings.format(side).isPresent();
            if (!given && (isNamedRttm(input.name()) || Rttm.begins(input.beginningText()))) {
                return Rttm.read(PlainReader.of(input.text()));
            }
            if (!given && !input.goesOn() && Words.isBlank(input.beginningText())) {
                return new SpokenTurns(input.name(), List.of(), List.of());
            }
            TranscriptFormat format = opener.format(input, side);
            if (format == TranscriptFormat.CTM) {
                return CtmTurns.read(PlainReader.of(input.text()));
            }
            try (TranscriptReader reader = format.open(input, side, settings.reading())) {
                return turns(reader, format);
            }
        }
    }

    private static boolean isNamedRttm(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".rttm") || lower.endsWith(".rttm.gz");
    }

    private static SpokenTurns turns(TranscriptReader reader, TranscriptFormat format) throws IOException {
        List<SpokenTurn> turns = new ArrayList<>();
        int wordless = 0;
        int instants = 0;
        for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
            Utterance utterance = next.get();
            UtteranceDetails details = utterance.details();
            if (Words.isBlank(utterance.text())) {
                wordless++;
                continue;
            }
            if (details.begin().isEmpty() || details.end().isEmpty()) {
                throw malformed(reader, utterance, "has no begin and end, so nobody knows when it was said", format);
            }
            double begin = details.begin().getAsDouble();
            double end = details.end().getAsDouble();
            if (begin < 0 || end < begin) {
                throw malformed(reader, utterance, "cannot last from " + begin + " s to " + end + " s", format);
            }
            String speaker = details.speaker().isEmpty() ? details.channel() : details.speaker();
            if (speaker.isEmpty()) {
                throw malformed(
                        reader, utterance, "has neither speaker nor channel, so nobody knows whose it is", format);
            }
            if (begin == end) {
                instants++;
            } else {
                String channel = details.speaker().isEmpty() ? "" : details.channel();
                turns.add(new SpokenTurn(details.recording(), channel, speaker, begin, end, utterance.line()));
            }
        }
        List<String> notes = new ArrayList<>(reader.notes());
        note(notes, reader.name() + ": utterances without words, left out: ", wordless);
        note(notes, reader.name() + ": utterances that last no time, left out: ", instants);
        return new SpokenTurns(reader.name(), turns, notes);
    }

    private static void note(List<String> notes, String text, int count) {
        if (count > 0) {
            notes.add(text + count);
        }
    }

    private static MalformedTranscriptException malformed(
            TranscriptReader reader, Utterance utterance, String problem, TranscriptFormat format) {
        return new MalformedTranscriptException(
                reader.name(),
                utterance.line(),
                "the utterance " + problem + "; read as " + format.id()
                        + ", and needed is RTTM or a transcript with speakers and times, such as stm or seglst");
    }
}
