package io.github.asreval.transcript.format;

import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TextStream;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.base.ColumnNames;
import io.github.asreval.transcript.format.base.Rows;
import io.github.asreval.transcript.format.base.SourceReader;
import io.github.asreval.transcript.format.json.AssemblyAi;
import io.github.asreval.transcript.format.json.Azure;
import io.github.asreval.transcript.format.json.AzureRealTime;
import io.github.asreval.transcript.format.json.CallAnalytics;
import io.github.asreval.transcript.format.json.Deepgram;
import io.github.asreval.transcript.format.json.ElevenLabs;
import io.github.asreval.transcript.format.json.Google;
import io.github.asreval.transcript.format.json.JsonRows;
import io.github.asreval.transcript.format.json.JsonSource;
import io.github.asreval.transcript.format.json.JsonTable;
import io.github.asreval.transcript.format.json.JsonTranscript;
import io.github.asreval.transcript.format.json.PostCallAnalytics;
import io.github.asreval.transcript.format.json.RevAi;
import io.github.asreval.transcript.format.json.SegLst;
import io.github.asreval.transcript.format.json.Speechmatics;
import io.github.asreval.transcript.format.json.TranscribeBatch;
import io.github.asreval.transcript.format.json.TranscribeStreaming;
import io.github.asreval.transcript.format.json.Vosk;
import io.github.asreval.transcript.format.json.Watson;
import io.github.asreval.transcript.format.json.Whisper;
import io.github.asreval.transcript.format.json.WhisperCpp;
import io.github.asreval.transcript.format.line.Ass;
import io.github.asreval.transcript.format.line.Console;
import io.github.asreval.transcript.format.line.Ctm;
import io.github.asreval.transcript.format.line.Kaldi;
import io.github.asreval.transcript.format.line.LineSource;
import io.github.asreval.transcript.format.line.Stm;
import io.github.asreval.transcript.format.line.TextGrid;
import io.github.asreval.transcript.format.line.TimedBlocks;
import io.github.asreval.transcript.format.line.Trn;
import io.github.asreval.transcript.format.line.Vtt;
import io.github.asreval.transcript.format.options.Confidence;
import io.github.asreval.transcript.format.options.Joining;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import io.github.asreval.transcript.format.options.TableColumns;
import io.github.asreval.transcript.format.table.CsvRows;
import io.github.asreval.transcript.format.table.RowColumns;
import io.github.asreval.transcript.format.table.RowPairs;
import io.github.asreval.transcript.format.table.RowSource;
import io.github.asreval.transcript.format.table.TableLayout;
import io.github.asreval.transcript.format.table.TsvRows;
import io.github.asreval.transcript.format.xml.Eaf;
import io.github.asreval.transcript.format.xml.Ttml;
import io.github.asreval.transcript.format.xml.XmlSource;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that transcripts are read in.
 *
 * <pre>{@code
 * try (TranscriptInput input = TranscriptInput.open(new PairBlocks.Source.File(Path.of("call.json")))) {
 *     TranscriptFormat format = TranscriptFormat.detect(input);        // TRANSCRIBE
 *     TranscriptReader reader = format.open(input, Side.HYPOTHESIS, ReaderOptions.standard());
 * }
 * }</pre>
 */
public enum TranscriptFormat {
    PLAIN("one utterance per line", Confidence.SCORED),
    KALDI("an id and the words behind it", Confidence.OBSERVED),
    TRN("words and the id in parentheses at the end, of NIST's sclite and of Sphinx", Confidence.SCORED),
    STM("segments with times, speakers and labels, of NIST's sclite", Confidence.SCORED),
    CTM("words with times, of NIST's sclite", Confidence.SCORED),
    CSV("a table with commas; the first row names the columns", Confidence.DOCUMENTED),
    TSV("a table with tabs; the first row names the columns", Confidence.OBSERVED),
    JSONL("a JSON object per line, as in NeMo's manifests", Confidence.OBSERVED),
    JSON_TABLE("a table in one JSON document: an array of objects, or an object of arrays", Confidence.OBSERVED),
    SEGLST("segment lists of MeetEval", Confidence.OBSERVED),
    TRANSCRIBE("results of Amazon Transcribe's batch jobs", Confidence.DOCUMENTED),
    TRANSCRIBE_STREAMING(
            "events of Amazon Transcribe's streams, one JSON object after the other", Confidence.DOCUMENTED),
    CALL_ANALYTICS("calls of Amazon Transcribe Call Analytics", Confidence.DOCUMENTED),
    POST_CALL_ANALYTICS("JSON of Amazon's Post Call Analytics", Confidence.DOCUMENTED),
    CONSOLE("a call copied from the console of Call Analytics, speakers on lines of their own", Confidence.OBSERVED),
    SRT("SubRip subtitles", Confidence.OBSERVED),
    VTT("WebVTT subtitles", Confidence.OBSERVED),
    SBV("SubViewer subtitles, as YouTube writes them", Confidence.OBSERVED),
    ASS("subtitles of SubStation Alpha and Advanced SubStation Alpha", Confidence.OBSERVED),
    TTML("timed text of the W3C, DFXP and SMPTE-TT included", Confidence.DOCUMENTED),
    WHISPER("JSON of Whisper and of OpenAI's service", Confidence.OBSERVED),
    WHISPER_TSV("the table that Whisper writes, with times in milliseconds", Confidence.OBSERVED),
    WHISPER_CPP("JSON of whisper.cpp", Confidence.OBSERVED),
    WHISPERX("JSON of WhisperX", Confidence.OBSERVED),
    DEEPGRAM("JSON of Deepgram", Confidence.OBSERVED),
    GOOGLE("JSON of Google's Speech-to-Text", Confidence.OBSERVED),
    AZURE("JSON of Azure's batch and fast transcription", Confidence.OBSERVED),
    AZURE_REALTIME(
            "results of Azure's recognition in real time, one JSON object after the other", Confidence.DOCUMENTED),
    WATSON("JSON of IBM Watson's Speech to Text", Confidence.DOCUMENTED),
    SPEECHMATICS("JSON of Speechmatics", Confidence.OBSERVED),
    REV_AI("JSON of Rev.ai", Confidence.OBSERVED),
    ELEVENLABS("JSON of ElevenLabs", Confidence.DOCUMENTED),
    ASSEMBLYAI("JSON of AssemblyAI", Confidence.OBSERVED),
    VOSK("results of Vosk, one JSON object after the other", Confidence.OBSERVED),
    TEXTGRID("TextGrid of Praat, long and short", Confidence.OBSERVED),
    EAF("annotations of ELAN", Confidence.OBSERVED);

    private static final double SECONDS = 1;
    private static final double MILLISECONDS = 1000;

    private final String description;
    private final Confidence confidence;

    TranscriptFormat(String description, Confidence confidence) {
        this.description = description;
        this.confidence = confidence;
    }

    /** Returns the stable name used in options and reports: {@code CALL_ANALYTICS} is {@code call-analytics}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the format of a name; nothing if there is no such format. */
    public static Optional<TranscriptFormat> of(String id) {
        for (TranscriptFormat format : values()) {
            if (format.id().equals(id)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Returns what the format is, in a few words. */
    public String description() {
        return description;
    }

    /** Returns how sure we are that it is read as it is meant. */
    public Confidence confidence() {
        return confidence;
    }

    /** Returns whether one file of this format may hold a reference and its hypothesis. */
    public boolean mayHoldBothSides() {
        return this == CSV || this == TSV || this == JSONL || this == JSON_TABLE;
    }

    /** Returns whether a {@link TranscriptWriter} writes this format. */
    public boolean isWritten() {
        return OutputLayout.of(this, false).isPresent();
    }

    /** Returns whether the pieces of a file are joined to one utterance unless the user wants otherwise. */
    public boolean isUsuallyJoined() {
        return this == SRT || this == VTT || this == SBV || this == ASS || this == TTML;
    }

    /**
     * Returns the format that the beginning of a transcript shows, {@link #PLAIN} if it shows none; nothing of it is taken.
     *
     * @throws MalformedTranscriptException if it is something else, such as a vocabulary or an archive, or JSON or XML that
     *     is none of the formats
     */
    public static TranscriptFormat detect(TranscriptInput input) {
        return Detection.of(input, ReaderOptions.standard()).format();
    }

    /**
     * Opens a transcript of this format. It is read as it is asked for, except that formats whose pieces are sorted by time
     * are held in memory; closing the reader closes the input.
     *
     * @param side for which side it is read, if it holds both
     * @throws IOException if it cannot be read
     * @throws MalformedTranscriptException if its beginning is not of this format; what comes later shows when it is read
     */
    public TranscriptReader open(TranscriptInput input, Side side, ReaderOptions options) throws IOException {
        TranscriptReader reader = reader(input, side, options);
        boolean joined =
                options.joining() == Joining.ALWAYS || (options.joining() == Joining.AS_USUAL && isUsuallyJoined());
        return joined ? new JoinedReader(reader, options.wordTimes()) : reader;
    }

    private TranscriptReader reader(TranscriptInput input, Side side, ReaderOptions options) throws IOException {
        if (isTable()) {
            Rows rows = rows(input, options);
            return new SourceReader(new RowSource(rows, columns(rows, side, options, "")));
        }
        TextStream text = input.text();
        return switch (this) {
            case PLAIN -> PlainReader.of(text);
            case KALDI -> LineSource.reader(new Kaldi(), text);
            case TRN -> LineSource.reader(new Trn(), text);
            case STM -> LineSource.reader(new Stm(), text);
            case CTM -> LineSource.reader(new Ctm(options.wordTimes()), text);
            case CONSOLE -> LineSource.reader(new Console(), text);
            case SRT -> LineSource.reader(TimedBlocks.srt(options.rolling()), text);
            case SBV -> LineSource.reader(TimedBlocks.sbv(options.rolling()), text);
            case VTT -> LineSource.reader(new Vtt(options.rolling()), text);
            case ASS -> LineSource.reader(new Ass(options.rolling()), text);
            case TTML -> XmlSource.reader(new Ttml(options.rolling()), text);
            case TEXTGRID -> LineSource.reader(new TextGrid(), text);
            case EAF -> XmlSource.reader(new Eaf(), text);
            default -> JsonSource.reader(jsonFormat(options), text, options.wordTimes());
        };
    }

    private JsonTranscript jsonFormat(ReaderOptions options) {
        return switch (this) {
            case SEGLST -> new SegLst();
            case TRANSCRIBE -> new TranscribeBatch(options);
            case TRANSCRIBE_STREAMING -> new TranscribeStreaming();
            case CALL_ANALYTICS -> new CallAnalytics();
            case POST_CALL_ANALYTICS -> new PostCallAnalytics();
            case WHISPER, WHISPERX -> new Whisper(options.wordTimes());
            case WHISPER_CPP -> new WhisperCpp();
            case DEEPGRAM -> new Deepgram(options.wordTimes());
            case GOOGLE -> new Google(options.wordTimes());
            case AZURE -> new Azure();
            case AZURE_REALTIME -> new AzureRealTime();
            case WATSON -> new Watson();
            case SPEECHMATICS -> new Speechmatics();
            case REV_AI -> new RevAi();
            case ELEVENLABS -> new ElevenLabs();
            case ASSEMBLYAI -> new AssemblyAi(options.wordTimes());
            case VOSK -> new Vosk(options.wordTimes());
            default -> throw new IllegalStateException(id() + " is not JSON");
        };
    }

    private boolean isTable() {
        return mayHoldBothSides() || this == WHISPER_TSV;
    }

    private Rows rows(TranscriptInput input, ReaderOptions options) throws IOException {
        Set<String> lists = Set.of(options.columns().terms());
        if (this == JSONL) {
            return JsonRows.lines(input.text(), lists);
        }
        if (this == JSON_TABLE) {
            Set<String> names = new HashSet<>(ColumnNames.all());
            TableColumns named = options.columns();
            names.addAll(List.of(named.reference(), named.hypothesis(), named.id()));
            return JsonTable.open(input.text(), names, lists);
        }
        TableLayout layout = TableGuess.of(input, this, options);
        return layout.quoted() ? new CsvRows(input.text(), layout) : TsvRows.of(PlainReader.of(input.text()), layout);
    }

    private RowColumns columns(Rows rows, Side side, ReaderOptions options, String taken) {
        return new RowColumns(rows, side, options, this == WHISPER_TSV ? MILLISECONDS : SECONDS, taken);
    }

    /**
     * Opens a file that holds a reference and its hypothesis.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if no file of this format {@linkplain #mayHoldBothSides may}
     * @throws MalformedTranscriptException if its beginning is not of this format, or it does not hold both
     */
    public UtterancePairs openPairs(TranscriptInput input, ReaderOptions options) throws IOException {
        if (!mayHoldBothSides()) {
            throw new IllegalArgumentException("a file of the format " + id() + " holds one side only");
        }
        Rows rows = rows(input, options);
        return new RowPairs(
                rows,
                columns(rows, Side.REFERENCE, options, options.columns().hypothesis()),
                columns(rows, Side.HYPOTHESIS, options, options.columns().reference()));
    }
}
