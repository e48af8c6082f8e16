package io.github.asreval.languagemodel;

import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.Utterance;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes text for a custom language model out of corrected calls and documents of their domain.
 *
 * <pre>{@code
 * TextPreparation preparation = new TextPreparation(options);
 * PreparedText made = preparation.prepare(sources, List.of(), folder);
 * made.part(TextPart.TRAINING).words()
 * }</pre>
 *
 * <p>Sources are read one after the other, sorted by their ids, and lines are written as they come, so that the result does
 * not depend on the order in which sources are given. What is in memory are hashes of lines and the test set. An instance
 * is for one run.
 */
public final class TextPreparation {

    /** The list of the calls that are held out. */
    public static final String HELDOUT = "heldout.txt";

    private static final String SCRATCH = ".scratch";

    private final TextOptions options;
    private final CallSplit split;
    private final ComparedWords compared;
    private final TextCleaner cleaner = new TextCleaner();
    private final SentenceBreaks breaks;
    private final ComparedRuns runs;
    private final LineJudge judge;
    private final LongTable lines = new LongTable();
    private final Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);
    private final Map<TextPart, PartFiles> files = new EnumMap<>(TextPart.class);
    private final Set<String> heldout = new TreeSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private Optional<OverlapFinder<Line>> finder = Optional.empty();
    private long documents;
    private long utterances;
    private long sentences;

    /**
     * A line that is kept unless it shares words with the test set or repeats another.
     *
     * @param text as it is written
     */
    private record Line(TextPart part, boolean document, String text) {}

    /** Creates a preparation. */
    public TextPreparation(TextOptions options) {
        this.options = options;
        this.split = new CallSplit(options.seed(), options.tuning(), options.heldout());
        this.compared = new ComparedWords(options.language().tag());
        this.breaks = new SentenceBreaks(options.language().tag());
        this.runs = new ComparedRuns(compared, breaks);
        this.judge = new LineJudge(options, compared);
    }

    /**
     * Writes {@code training/}, {@code tuning/} and the list of held-out calls into an empty folder.
     *
     * @param sources the calls and documents
     * @param tests the test set that none of them may be part of; empty for none
     * @throws IOException if a source cannot be read or the folder not be written to
     * @throws io.github.asreval.transcript.MalformedTranscriptException if a source is not what it should be
     */
    public PreparedText prepare(List<TextSource> sources, List<TextSource> tests, Path folder) throws IOException {
        Path scratch = Files.createDirectories(folder.resolve(SCRATCH));
        for (TextPart part : TextPart.values()) {
            files.put(part, new PartFiles((part == TextPart.HELDOUT ? scratch : folder).resolve(part.id())));
        }
        Path testLines = scratch.resolve("test.txt");
        Optional<TestText> test = tests.isEmpty() ? Optional.empty() : Optional.of(read(tests, testLines));
        finder = test.map(text -> new OverlapFinder<>(text, this::keep));
        try {
            for (TextSource source : sorted(sources)) {
                read(source);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (PartFiles part : files.values()) {
                part.close();
            }
        }
        Optional<Overlap> overlap = test.map(text -> text.overlap(dropped.getOrDefault(DropReason.OVERLAP, 0L)));
        List<Fit> fits = overlap.isPresent() && overlap.get().isError() ? List.of() : fits(test.isPresent(), testLines);
        if (!heldout.isEmpty()) {
            Files.writeString(folder.resolve(HELDOUT), String.join("\n", heldout) + "\n");
        }
        remove(scratch);
        return result(overlap, fits);
    }

    /** Returns what a user should know about how the files were read. */
    public Set<String> notes() {
        return notes;
    }

    static List<TextSource> sorted(List<TextSource> sources) {
        return sources.stream()
                .sorted(Comparator.comparing(TextSource::document)
                        .thenComparing(TextSource::id)
                        .thenComparing(TextSource::name))
                .toList();
    }

    private TestText read(List<TextSource> tests, Path target) throws IOException {
        TestText text = new TestText(LeakCheck.length(options.language().tag()));
        try (BufferedWriter lines = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            for (TextSource source : sorted(tests)) {
                try (TranscriptReader reader = source.opener().open()) {
                    for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                        List<String> words = new ArrayList<>();
                        for (String sentence : sentences(next.get().text(), source.document())) {
                            String line = judge.written(sentence.replace(TextCleaner.REDACTED, ""));
                            words.addAll(runs.of(line));
                            // Words that the text lacks are listed, and so must be none of anybody's own.
                            if (PersonalData.in(line).isEmpty()) {
                                lines.write(line + "\n");
                            }
                        }
                        text.add(words, place(source, next.get()));
                    }
                    notes.addAll(reader.notes());
                }
            }
        }
        text.requireWords(tests);
        // Cleaning counts what it takes out of calls and documents only.
        cleaner.dropped().clear();
        return text;
    }

    private static TextPlace place(TextSource source, Utterance utterance) {
        return new TextPlace(source.name(), utterance.place());
    }

    private List<String> sentences(String text, boolean document) {
        return breaks.sentences(document ? cleaner.document(text) : cleaner.call(text));
    }

    private void read(TextSource source) throws IOException {
        documents += source.document() ? 1 : 0;
        String current = "";
        try (TranscriptReader reader = source.opener().open()) {
            for (Optional<Utterance> next = reader.next(); next.isPresent(); next = reader.next()) {
                Utterance utterance = next.get();
                utterances++;
                String recording = utterance.details().recording();
                String call = recording.isEmpty() ? source.id() : recording;
                if (!call.equals(current)) {
                    finder.ifPresent(OverlapFinder::end);
                    current = call;
                }
                read(utterance, call, source);
            }
            notes.addAll(reader.notes());
        }
        finder.ifPresent(OverlapFinder::end);
    }

    private void read(Utterance utterance, String call, TextSource source) throws IOException {
        TextPart part = source.document() ? TextPart.TRAINING : split.part(call);
        if (!source.document()) {
            partFiles(part).addCall(call);
        }
        if (part == TextPart.HELDOUT) {
            heldout.add(call + "\t" + source.name());
        }
        TextPlace place = place(source, utterance);
        for (String sentence : sentences(utterance.text(), source.document())) {
            if (isKept(sentence, place)) {
                // Between digits no sentence ends, where between the words for them one may.
                List<String> written = breaks.sentences(judge.written(sentence));
                if (written.size() == 1) {
                    add(new Line(part, source.document(), written.get(0)), place);
                    continue;
                }
                sentences--;
                for (String line : written) {
                    if (isKept(line, place)) {
                        add(new Line(part, source.document(), line), place);
                    }
                }
            }
        }
    }

    private boolean isKept(String sentence, TextPlace place) {
        sentences++;
        Optional<DropReason> reason = judge.reason(sentence, place);
        reason.ifPresent(this::drop);
        return reason.isEmpty();
    }

    private void add(Line line, TextPlace place) {
        if (line.part() == TextPart.HELDOUT) {
            write(line, compared.of(line.text()));
        } else if (finder.isPresent()) {
            finder.get().add(line, runs.of(line.text()), place);
        } else {
            keep(line, false);
        }
    }

    private void drop(DropReason reason) {
        dropped.merge(reason, 1L, Long::sum);
    }

    private void keep(Line line, boolean shared) {
        if (shared && options.dropOverlap()) {
            drop(DropReason.OVERLAP);
            return;
        }
        List<String> words = compared.of(line.text());
        long key = TextHash.joined(line.part() == TextPart.TUNING ? 1 : 0, TextHash.of(words));
        int times = lines.get(key);
        if (times >= options.maxRepeat()) {
            drop(DropReason.REPEATED);
            return;
        }
        lines.add(key, 1);
        write(line, words);
    }

    private void write(Line line, List<String> words) {
        try {
            partFiles(line.part()).add(line.document(), line.text(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PartFiles partFiles(TextPart part) {
        return Optional.ofNullable(files.get(part)).orElseThrow();
    }

    private List<Fit> fits(boolean tested, Path testLines) throws IOException {
        Map<String, Path> others = new LinkedHashMap<>();
        for (TextPart part : List.of(TextPart.TUNING, TextPart.HELDOUT)) {
            partFiles(part).paths().forEach(path -> others.put(part.id(), path));
        }
        if (tested) {
            others.put("test", testLines);
        }
        List<Path> training = partFiles(TextPart.TRAINING).paths();
        return others.isEmpty() || training.isEmpty()
                ? List.of()
                : new FitMeter(compared, options.memory()).measure(training, others);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (var paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private PreparedText result(Optional<Overlap> overlap, List<Fit> fits) {
        Map<TextPart, PartSize> parts = new EnumMap<>(TextPart.class);
        long calls = 0;
        for (TextPart part : TextPart.values()) {
            PartSize size = partFiles(part).size();
            parts.put(part, size);
            calls += size.calls();
        }
        return new PreparedText(
                options,
                calls,
                documents,
                utterances,
                sentences,
                parts,
                dropped,
                cleaner.dropped(),
                judge.personal(),
                judge.personalPlaces(),
                judge.otherScripts(),
                overlap,
                fits,
                List.copyOf(heldout),
                TextLimits.findings(
                        partFiles(TextPart.TRAINING).size(),
                        partFiles(TextPart.TUNING).size(),
                        overlap));
    }
}
