package io.github.asreval.cli.wer;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Options;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.TranscriptNotes;
import io.github.asreval.compare.Gate;
import io.github.asreval.compare.Verdict;
import io.github.asreval.report.SpeakerReports;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.SpeakerReport;
import io.github.asreval.score.ErrorCounts;
import io.github.asreval.score.WerScorer;
import io.github.asreval.score.speakers.SpeakerMetric;
import io.github.asreval.score.speakers.SpeakerResult;
import io.github.asreval.score.speakers.SpeakerScorer;
import io.github.asreval.score.speakers.SpeakerSettings;
import io.github.asreval.score.speakers.SpeakerTranscripts;
import io.github.asreval.transcript.FilePair;
import io.github.asreval.transcript.PairBlocks;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.ParseResult;

/** Scores who said what: reads both sides as a whole, brings their speakers together and writes the report. */
final class SpeakersRun {

    private final WerOptions options;
    private final ParseResult given;
    private final Terminal terminal;
    private final SpeakerSettings speakers;
    private final Optional<RegionFile> regions;
    private final WerScorer scorer;

    SpeakersRun(WerOptions options, ParseResult given, Terminal terminal) throws IOException {
        this.options = options;
        this.given = given;
        this.terminal = terminal;
        this.regions = SpeakerOptions.regions(given, terminal);
        this.speakers = options.speakers().settings(given, regions);
        this.scorer = WerScorer.standard()
                .withProfile(options.profile())
                .withNormalizer(options.text().normalizer())
                .withTokenization(options.text().tokenization());
    }

    /** Writes the report and returns the status to end with. */
    int report() throws IOException {
        ReportSettings settings = settings();
        List<Gate> gates = options.gates().gates(settings.conditions().withSpeakers(speakers.line()), given, terminal);
        SpeakerTranscripts files =
                new SpeakerTranscripts(options.input().settings().transcripts(), new TranscriptNotes(terminal));
        read(files);
        terminal.tell(files.notes());
        SpeakerResult result =
                SpeakerScorer.of(speakers).withWords(scorer).score(files.references(), files.hypotheses());
        terminal.tell(result.notes());
        List<Verdict> verdicts = new ArrayList<>();
        gates.forEach(gate -> verdicts.add(gate.judge(options.hypothesis(), judged(result))));
        SpeakerReport report = new SpeakerReport(files.formats(), settings, speakers, result, verdicts);
        boolean rows = options.detail() != Detail.NONE;
        OutputFile.write(
                out -> SpeakerReports.write(report, options.format(), rows, options.guarded(), out), given, terminal);
        int status = GateOptions.tell(gates, verdicts, files.formats(), false, terminal);
        if (result.recordings() == 0) {
            terminal.tell(options.reference() + ": warning: nothing was scored, so that there is no rate; are the files"
                    + " empty?");
            return ExitStatus.BAD_INPUT;
        }
        return status;
    }

    private ReportSettings settings() throws IOException {
        Map<String, String> told = new TreeMap<>(OptionRecord.of(options));
        regions.ifPresent(file -> told.put("uem", file.digest()));
        return ReportSettings.of(
                        options.reference(),
                        options.hypothesis(),
                        scorer,
                        options.input().settings().reading())
                .withOptions(told);
    }

    /** Returns the counts whose rate is the one that was measured. */
    private static ErrorCounts judged(SpeakerResult result) {
        return result.metric() == SpeakerMetric.WDER
                ? new ErrorCounts(result.words() - result.errors(), result.errors(), 0, 0)
                : result.counts();
    }

    private void read(SpeakerTranscripts files) throws IOException {
        Optional<String> list = options.input().pairs();
        if (list.isPresent()) {
            readAll(FilePair.listed(FileArgument.path(list.get())), files);
            return;
        }
        if (options.hypothesis().isEmpty()) {
            throw Options.wrong(
                    given,
                    SpeakerOptions.SPEAKERS + " needs both sides in files of their own; name the HYPOTHESIS, too");
        }
        PairBlocks.Source reference = FileArgument.source(options.reference(), terminal);
        PairBlocks.Source hypothesis = FileArgument.source(options.hypothesis(), terminal);
        Optional<Path> said = folder(reference);
        Optional<Path> heard = folder(hypothesis);
        if (said.isPresent() != heard.isPresent()) {
            throw new FileSystemException(
                    (said.isPresent() ? reference : hypothesis).name(),
                    null,
                    "is a folder, and the other side is none; name two of a kind");
        }
        if (said.isPresent() && heard.isPresent()) {
            readAll(FilePair.inFolders(said.get(), heard.get()), files);
        } else {
            files.read(reference, hypothesis);
        }
    }

    private void readAll(List<FilePair> pairs, SpeakerTranscripts files) throws IOException {
        OutputFile.check(pairs, given);
        for (FilePair pair : pairs) {
            files.read(pair);
        }
    }

    private static Optional<Path> folder(PairBlocks.Source source) {
        return source instanceof PairBlocks.Source.File file && Files.isDirectory(file.path())
                ? Optional.of(file.path())
                : Optional.empty();
    }
}
