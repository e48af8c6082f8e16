package io.github.asreval.cli.base;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.score.RedactedPairs;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.score.readings.MarkedPairs;
import io.github.asreval.score.readings.SegmentPairs;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.Transcripts;
import io.github.asreval.transcript.format.base.ReaderOptions;
import io.github.asreval.transcript.format.base.Side;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Opens a reference and a hypothesis, whatever they are; plain lines go the fast way. */
public final class PairFiles {

    private final InputOptions options;
    private final WerScorer scorer;
    private final TranscriptOpener opener;
    /** Whether braces in references are read as alternatives, of which the first one is taken. */
    private final boolean canonical;
    /** Whether words bear attributes as for sclite, which it does not compare. */
    private final boolean hasAttributes;

    private final ReaderOptions reading;
    private final Optional<RedactedPairs> redacted;

    /**
     * Creates what opens files.
     *
     * @param scorer how sides that are cut differently are aligned
     * @param canonical whether braces in references are read as alternatives, of which the first one is taken
     * @param asSclite whether texts and ids are read as sclite reads them
     */
    public PairFiles(InputOptions options, WerScorer scorer, Terminal terminal, boolean canonical, boolean asSclite) {
        this.canonical = canonical;
        this.hasAttributes = asSclite && !options.hasMarks();
        // sclite ignores the case of ids where it ignores that of words.
        Normalizer chain = scorer.normalizer().normalizer();
        this.reading = asSclite && chain.text("A").equals(chain.text("a"))
                ? options.reading().withIgnoringCase(true)
                : options.reading();
        this.redacted = options.matchesRedactions() ? Optional.of(new RedactedPairs(scorer)) : Optional.empty();
        this.options = options;
        this.scorer = scorer;
        this.opener = new TranscriptOpener(options, terminal);
    }

    /** Returns what opens files as the arguments of a command say that compares nothing itself. */
    public static PairFiles of(ParseResult arguments, Terminal terminal) {
        return new PairFiles(InputOptions.of(arguments), WerScorer.standard(), terminal, false, false);
    }

    /** Returns the formats of all that has been opened, in the order in which they were met, with {@code +} between them. */
    public String formats() {
        return opener.formats();
    }

    /** Returns what redaction marks have stood for in all that has been read; nothing if they are words. */
    public Optional<WildcardCount> wildcards() {
        return redacted.map(RedactedPairs::count);
    }

    /** Opens the pairs of two files or folders. */
    public PairBlocks open(String reference, String hypothesis) throws IOException {
        boolean folder = isFolder(reference);
        if (folder != isFolder(hypothesis)) {
            throw new FileSystemException(
                    folder ? reference : hypothesis,
                    null,
                    "is a folder, and the other side is none; name two of a kind");
        }
        if (folder) {
            return open(FilePair.inFolders(path(reference), path(hypothesis)));
        }
        return open(opener.source(reference), opener.source(hypothesis));
    }

    /** Opens the pairs of a reference that is already at hand. */
    public PairBlocks open(PairBlocks.Source reference, String hypothesis) throws IOException {
        return open(reference, opener.source(hypothesis));
    }

    /** Opens the pairs of all files in a list. */
    public PairBlocks openListed(String list, ParseResult given) throws IOException {
        List<FilePair> files = FilePair.listed(path(list));
        OutputFile.check(files, given);
        return open(files);
    }

    /** Opens the pairs of a file that holds both sides; returns nothing if its format holds one side only. */
    public Optional<PairBlocks> openTable(String file) throws IOException {
        TranscriptInput input = opener.input(opener.source(file), Side.REFERENCE);
        try {
            TranscriptFormat format = opener.format(input, options.referenceFormat());
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

    private PairBlocks open(List<FilePair> files) {
        return PairBlocks.of(
                files,
                pair -> open(
                        new PairBlocks.Source.File(pair.reference()), new PairBlocks.Source.File(pair.hypothesis())));
    }

    private PairBlocks open(PairBlocks.Source reference, PairBlocks.Source hypothesis) throws IOException {
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
        if (options.alignsSegments()) {
            SegmentPairs pairs = new SegmentPairs(
                    Transcripts.distinct(first.open(reference, Side.REFERENCE, reading)),
                    Transcripts.distinct(second.open(hypothesis, Side.HYPOTHESIS, reading)),
                    scorer);
            return blocks(pairs, reference, hypothesis);
        }
        if (first == TranscriptFormat.PLAIN && second == TranscriptFormat.PLAIN && options.takesLines()) {
            PairBlocks plain = PairBlocks.open(lines(reference), lines(hypothesis));
            PairBlocks lines = hasAttributes ? plain.withoutAttributes() : plain;
            boolean plainly = !canonical && !options.hasMarks() && redacted.isEmpty();
            return plainly ? lines : blocks(UtterancePairs.of(lines), reference, hypothesis);
        }
        UtterancePairs pairs =
                Transcripts.pairs(reference, first, hypothesis, second, reading, options.pairing(), options.missing());
        return blocks(pairs, reference, hypothesis);
    }

    private PairBlocks blocks(UtterancePairs pairs, TranscriptInput reference, TranscriptInput hypothesis) {
        if (options.hasMarks()) {
            return PairBlocks.of(MarkedPairs.of(pairs, reference.name(), hypothesis.name(), scorer));
        }
        UtterancePairs worded = canonical ? pairs.canonical(reference.name()) : pairs;
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

    private static boolean isFolder(String name) throws IOException {
        return !name.equals(FileArgument.STANDARD_INPUT) && Files.isDirectory(path(name));
    }

    private static Path path(String name) throws IOException {
        return FileArgument.path(name);
    }
}
