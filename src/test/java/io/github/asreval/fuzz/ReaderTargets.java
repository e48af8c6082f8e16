package io.github.asreval.fuzz;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MarkedUtterance;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import io.github.asreval.transcript.UtterancePair;
import io.github.asreval.transcript.UtterancePairs;
import io.github.asreval.transcript.VariantLine;
import io.github.asreval.transcript.format.TranscriptFormat;
import io.github.asreval.transcript.format.line.Rttm;
import io.github.asreval.transcript.format.line.Uem;
import io.github.asreval.transcript.format.options.ReaderOptions;
import io.github.asreval.transcript.format.options.Side;
import io.github.asreval.vocabulary.VocabularyFile;
import io.github.asreval.vocabulary.check.FixReport;
import io.github.asreval.vocabulary.check.Fixer;
import io.github.asreval.vocabulary.check.RuleSet;
import io.github.asreval.vocabulary.check.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readers of the library, each by itself: they take thousands of inputs a second. */
final class ReaderTargets {

    private static final String NAME = "damaged";
    private static final List<String> CHAINS = List.of(
            "indic-lenient",
            "spoken-en",
            "spoken-hi",
            "spoken-de",
            "spoken-fr",
            "spoken-es",
            "whisper-english",
            "open-asr-en",
            "hinglish-call",
            "cjk",
            "thai",
            "arabic-lenient",
            "urdu",
            "hebrew",
            "persian");
    private static final List<String> LANGUAGES = List.of("hi-IN", "en-US", "ja-JP", "ar-SA");

    private ReaderTargets() {}

    static List<FuzzTarget> all() {
        List<byte[]> samples = transcripts();
        Map<TranscriptFormat, List<byte[]>> known = byFormat(samples);
        List<FuzzTarget> targets = new ArrayList<>();
        targets.add(new FuzzTarget("reader-auto", samples, ReaderTargets::detects));
        for (TranscriptFormat format : TranscriptFormat.values()) {
            List<byte[]> own = known.getOrDefault(format, samples);
            targets.add(new FuzzTarget("reader-" + format.id(), own, input -> reads(format, input)));
            if (format.mayHoldBothSides()) {
                List<byte[]> tables = Seeds.both(own, Seeds.of("spark/pairs.jsonl", "terms/*/refs.tsv"));
                targets.add(new FuzzTarget("pairs-" + format.id(), tables, input -> readsPairs(format, input)));
            }
        }
        targets.add(new FuzzTarget("rttm", Seeds.of("**/*.rttm"), input -> readsLines(input, Rttm::read)));
        targets.add(new FuzzTarget("uem", Seeds.of("**/*.uem"), input -> readsLines(input, Uem::read)));
        targets.add(new FuzzTarget("marks", Seeds.of("wer/nist-marks/*.txt"), ReaderTargets::readsMarks));
        targets.add(new FuzzTarget("variants", variants(), ReaderTargets::readsVariants));
        targets.add(new FuzzTarget("vocabulary-fix", vocabularies(), ReaderTargets::fixes));
        targets.add(new FuzzTarget("normalizers", Seeds.of("normalize/*.*", "wer/*/*.txt"), normalizes()));
        return targets;
    }

    static List<byte[]> transcripts() {
        return Seeds.of(
                "transcript/*.{json,jsonl,trn,stm,ctm,txt,csv,tsv,text,match,srt,vtt,sbv,ass,ssa,ttml,dfxp,eaf,xml}",
                "transcript/*.TextGrid",
                "speakers/*/*.{stm,json,ctm}");
    }

    static List<byte[]> vocabularies() {
        return Seeds.of("vocabulary/*.txt", "vocabulary/good/*", "vocab/*/*.txt");
    }

    static List<byte[]> variants() {
        return Seeds.both(
                Seeds.of("wer/hinglish-call-variants/*.txt"),
                Seeds.texts("the {colour|color} of {the|} sea\n{a|b c|d}\n"));
    }

    private static Map<TranscriptFormat, List<byte[]>> byFormat(List<byte[]> samples) {
        Map<TranscriptFormat, List<byte[]>> known = new EnumMap<>(TranscriptFormat.class);
        for (byte[] sample : samples) {
            format(sample)
                    .ifPresent(format -> known.computeIfAbsent(format, f -> new ArrayList<>())
                            .add(sample));
        }
        return known;
    }

    private static Optional<TranscriptFormat> format(byte[] sample) {
        try (TranscriptInput input = open(sample)) {
            return Optional.of(TranscriptFormat.detect(input));
        } catch (IOException | MalformedTranscriptException e) {
            return Optional.empty();
        }
    }

    private static TranscriptInput open(byte[] bytes) throws IOException {
        return TranscriptInput.open(new PairBlocks.Source.Stream(new ByteArrayInputStream(bytes), NAME));
    }

    private static boolean detects(byte[] bytes) {
        return refusable(() -> {
            try (TranscriptInput input = open(bytes)) {
                read(TranscriptFormat.detect(input), input);
            }
        });
    }

    private static boolean reads(TranscriptFormat format, byte[] bytes) {
        return refusable(() -> {
            try (TranscriptInput input = open(bytes)) {
                read(format, input);
            }
        });
    }

    private static void read(TranscriptFormat format, TranscriptInput input) throws IOException {
        try (TranscriptReader reader = format.open(input, Side.REFERENCE, ReaderOptions.standard())) {
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                Verdict.require(next.get().text().indexOf('\n') < 0, "an utterance of several lines");
            }
        }
    }

    private static boolean readsPairs(TranscriptFormat format, byte[] bytes) {
        return refusable(() -> {
            try (TranscriptInput input = open(bytes);
                    UtterancePairs pairs = format.openPairs(input, ReaderOptions.standard())) {
                for (Optional<UtterancePair> next = pairs.next(); next.isPresent(); next = pairs.next()) {
                    Verdict.require(next.get().toString().length() > 0, "a pair that cannot be shown");
                }
            }
        });
    }

    /** What reads lines. */
    private interface LineReading {
        Object read(PlainReader lines) throws IOException;
    }

    private static boolean readsLines(byte[] bytes, LineReading reading) {
        return refusable(() -> {
            try (TranscriptInput input = open(bytes)) {
                reading.read(PlainReader.of(input.text()));
            }
        });
    }

    /** What a reader does; it may refuse what it reads. */
    private interface Reading {
        void run() throws IOException;
    }

    private static boolean refusable(Reading reading) {
        try {
            reading.run();
            return true;
        } catch (MalformedTranscriptException | IOException e) {
            Verdict.requireMessage(String.valueOf(e.getMessage()));
            Verdict.require(
                    String.valueOf(e.getMessage()).startsWith(NAME), "the file is not named: " + e.getMessage());
            return false;
        }
    }

    private static boolean readsMarks(byte[] bytes) {
        return refusesIllegal(bytes, line -> MarkedUtterance.parse(line).arcs().size());
    }

    private static boolean readsVariants(byte[] bytes) {
        return refusesIllegal(bytes, line -> VariantLine.parse(line).canonical().length());
    }

    /** What is done to a line. */
    private interface LineUse {
        int use(String line);
    }

    private static boolean refusesIllegal(byte[] bytes, LineUse use) {
        boolean taken = true;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            try {
                use.use(line);
            } catch (IllegalArgumentException e) {
                Verdict.requireMessage(String.valueOf(e.getMessage()));
                taken = false;
            }
        }
        return taken;
    }

    /** Fixing makes nothing worse, and has nothing to do when it is done again. */
    private static boolean fixes(byte[] bytes) {
        String language = LANGUAGES.get(Math.floorMod(bytes.length, LANGUAGES.size()));
        VocabularyFile file = VocabularyFile.of("damaged.txt", bytes);
        Verdict.require(Arrays.equals(bytes, file.bytes()), "other bytes than those read");
        Fixer fixer = new Fixer(RuleSet.standard());
        FixReport report = fixer.fix(file, language);
        Verdict.require(
                report.after().count(Severity.ERROR) <= report.before().count(Severity.ERROR),
                "more errors than before");
        Verdict.require(fixer.fix(report.fixed(), language).changes().isEmpty(), "a second run changes it again");
        return report.after().count(Severity.ERROR) == 0;
    }

    private static FuzzTarget.Trial normalizes() {
        List<Normalizer> chains = CHAINS.stream()
                .map(name -> NormalizerPipeline.parse(name).normalizer())
                .toList();
        return bytes -> {
            Normalizer chain = chains.get(Math.floorMod(bytes.length, chains.size()));
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
                Verdict.require(chain.text(line).indexOf('\n') < 0, "a line that became two");
            }
            return true;
        };
    }
}
