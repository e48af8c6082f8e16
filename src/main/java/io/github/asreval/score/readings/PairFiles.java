package io.github.asreval.score.readings;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.score.base.RedactedPairs;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.TranscriptNote;
import io.github.asreval.transcript.format.TranscriptOpener;
import io.github.asreval.transcript.format.Transcripts;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Opens references and hypotheses, whatever they are: files, folders, lists of files, tables that hold both sides.
 *
 * <pre>{@code
 * PairSettings settings = PairSettings.standard().withReading(PairReading.SEGMENTS);
 * PairFiles files = new PairFiles(settings, scorer, note -> log(note.line()));
 * try (PairBlocks pairs = files.open(Path.of("references"), Path.of("hypotheses"))) {
 *     scorer.score(pairs, 2, LineSink.NONE);
 * }
 * }</pre>
 *
 * <p>Formats are found out and remarked on; plain lines go the fast way. What was opened last may be read by several
 * threads, and everything else is for one at a time.
 */
public final class PairFiles {

    private final PairSettings settings;
    private final WerScorer scorer;
    private final TranscriptOpener opener;
    /** Whether words bear attributes as for sclite, which it does not compare. */
    private final boolean hasAttributes;

    private final ReaderOptions reading;
    private final Optional<RedactedPairs> redacted;
    /** The utterances to read of each of several hypotheses, if some may lack some. */
    private final Optional<SharedUtterances> shared;

    /**
     * Creates what opens files.
     *
     * @param settings how they are read and paired
     * @param scorer how the pairs will be scored, by which sides that are cut differently are aligned
     * @param notes gets remarks on formats, on the thread that opens or reads
     */
    public PairFiles(PairSettings settings, WerScorer scorer, Consumer<? super TranscriptNote> notes) {
        this(settings, scorer, notes, Optional.empty());
    }

    /**
     * Creates what opens files of one reference and several hypotheses, to be compared on the same utterances.
     *
     * @param shared the utterances, or what is to be told of them
     */
    public PairFiles(
            PairSettings settings,
            WerScorer scorer,
            Consumer<? super TranscriptNote> notes,
            Optional<SharedUtterances> shared) {
        this.shared = shared;
        this.settings = settings;
        this.scorer = scorer;
        this.hasAttributes = settings.asSclite() && settings.reading() != PairReading.MARKS;
        // sclite ignores the case of ids where it ignores that of words.
        Normalizer chain = scorer.normalizer().normalizer();
        ReaderOptions given = settings.transcripts().reading();
        this.reading =
                settings.asSclite() && chain.text("A").equals(chain.text("a")) ? given.withIgnoringCase(true) : given;
        this.redacted = settings.reading() == PairReading.REDACTIONS
                ? Optional.of(new RedactedPairs(scorer))
                : Optional.empty();
        this.opener = new TranscriptOpener(settings.transcripts(), notes);
    }

    /** Returns the formats of all that has been opened, in the order in which they were met, with {@code +} between them. */
    public String formats() {
        return opener.formats();
    }

    /** Returns what redaction marks have stood for in all that has been read; nothing if they are words. */
    public Optional<WildcardCount> wildcards() {
        return redacted.map(RedactedPairs::count);
    }

    /**
     * Opens the pairs of two files, or of two folders, whose files are paired by their names.
     *
     * @throws IOException if one cannot be read, or only one of them is a folder
     * @throws io.github.asreval.transcript.MalformedTranscriptException if the beginning of a file is not of its format, or
     *     the folders do not hold the same names
     */
    public PairBlocks open(Path reference, Path hypothesis) throws IOException {
        return open(new PairBlocks.Source.File(reference), new PairBlocks.Source.File(hypothesis));
    }

    /** Opens the pairs of two files, folders or streams, as {@link #open(Path, Path)} does. */
    public PairBlocks open(PairBlocks.Source reference, PairBlocks.Source hypothesis) throws IOException {
        Optional<Path> said = folder(reference);
        Optional<Path> recognised = folder(hypothesis);
        if (said.isPresent() != recognised.isPresent()) {
            throw new FileSystemException(
                    (said.isPresent() ? reference : hypothesis).name(),
                    null,
                    "is a folder, and the other side is none; name two of a kind");
        }
        return said.isPresent() && recognised.isPresent()
                ? open(FilePair.inFolders(said.get(), recognised.get()))
                : openFiles(reference, hypothesis);
    }

    /** Opens the pairs of all files in a list, one after the other, each when its turn has come; of none, there are none. */
    public PairBlocks open(List<FilePair> files) {
        return PairBlocks.of(
                files,
                pair -> openFiles(
                        new PairBlocks.Source.File(pair.reference()), new PairBlocks.Source.File(pair.hypothesis())));
    }

    /** Opens the pairs of a file that holds both sides; returns nothing if its format holds one side only. */
    public Optional<PairBlocks> openTable(PairBlocks.Source file) throws IOException {
        TranscriptInput input = opener.input(file, Side.REFERENCE);
        try {
            TranscriptFormat format = opener.format(input, Side.REFERENCE);
            if (format.mayHoldBothSides()) {
                return Optional.of(blocks(format.openPairs(input, reading), input, input));
            }
            input.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    private PairBlocks openFiles(PairBlocks.Source reference, PairBlocks.Source hypothesis) throws IOException {
        TranscriptInput first = opener.input(reference, Side.REFERENCE);
        try {
            TranscriptInput second = opener.input(hypothesis, Side.HYPOTHESIS);
            try {
                return open(first, second);
            } catch (IOException | RuntimeException e) {
                second.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            first.close();
            throw e;
        }
    }

    private PairBlocks open(TranscriptInput reference, TranscriptInput hypothesis) throws IOException {
        TranscriptOpener.Formats formats = opener.formats(reference, hypothesis);
        TranscriptFormat first = formats.reference();
        TranscriptFormat second = formats.hypothesis();
        opener.checkColumns(reference, first, second);
        if (settings.reading() == PairReading.SEGMENTS) {
            SegmentPairs pairs = new SegmentPairs(
                    Transcripts.distinct(first.open(reference, Side.REFERENCE, reading)),
                    Transcripts.distinct(second.open(hypothesis, Side.HYPOTHESIS, reading)),
                    scorer);
            return blocks(pairs, reference, hypothesis);
        }
        if (first == TranscriptFormat.PLAIN && second == TranscriptFormat.PLAIN && settings.takesLines()) {
            PairBlocks plain = PairBlocks.open(lines(reference), lines(hypothesis));
            PairBlocks lines = hasAttributes ? plain.withoutAttributes() : plain;
            return settings.reading() == PairReading.WRITTEN
                    ? lines
                    : blocks(UtterancePairs.of(lines), reference, hypothesis);
        }
        UtterancePairs pairs = Transcripts.pairs(
                reference, first, hypothesis, second, reading, settings.pairing(), settings.missing());
        return blocks(
                shared.isPresent() ? shared.get().of(pairs, reference.name(), hypothesis.name()) : pairs,
                reference,
                hypothesis);
    }

    private PairBlocks blocks(UtterancePairs pairs, TranscriptInput reference, TranscriptInput hypothesis) {
        if (settings.reading() == PairReading.MARKS) {
            return PairBlocks.of(MarkedPairs.of(pairs, reference.name(), hypothesis.name(), scorer));
        }
        boolean canonical = settings.reading() == PairReading.FIRST_ALTERNATIVES;
        UtterancePairs worded =
                canonical ? pairs.map(new VariantGroups(scorer)::grouped).canonical(reference.name()) : pairs;
        UtterancePairs bare = hasAttributes ? worded.withoutAttributes() : worded;
        return PairBlocks.of(redacted.isPresent() ? bare.map(redacted.get().of(reference.name())) : bare);
    }

    /** Returns the lines of a transcript; a file is opened anew for them, so that it can be read twice. */
    private static PairBlocks.Source lines(TranscriptInput input) throws IOException {
        PairBlocks.Source lines = input.lines();
        if (lines instanceof PairBlocks.Source.File) {
            input.close();
        }
        return lines;
    }

    private static Optional<Path> folder(PairBlocks.Source source) {
        return source instanceof PairBlocks.Source.File file && Files.isDirectory(file.path())
                ? Optional.of(file.path())
                : Optional.empty();
    }
}
