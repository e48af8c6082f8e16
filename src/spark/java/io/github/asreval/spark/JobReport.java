package io.github.asreval.spark;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.wer.ClassChoice;
import io.github.asreval.cli.wer.OptionRecord;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.report.json.JsonReport;
import io.github.asreval.report.values.Detail;
import io.github.asreval.report.values.Report;
import io.github.asreval.report.values.ReportSettings;
import io.github.asreval.report.values.Summary;
import io.github.asreval.report.values.TextStyle;
import io.github.asreval.report.values.ToolInfo;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.GroupKey;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.classes.TermList;
import io.github.asreval.score.classes.WordClassing;
import io.github.asreval.score.nearmiss.NearMisses;
import io.github.asreval.score.nearmiss.VariantList;
import io.github.asreval.score.readings.PairReading;
import io.github.asreval.text.base.CodePoints;
import io.github.asreval.transcript.MalformedTranscriptException;
import io.github.asreval.transcript.MissingPolicy;
import io.github.asreval.transcript.format.options.TableColumns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** What a job says at its end: the report of {@code wer -s}, and what a reader should know. */
final class JobReport {

    private final JobOptions options;
    private final JobTally tally;
    private final String sparkVersion;
    private Optional<ConfusionTable> confusions = Optional.empty();

    JobReport(JobOptions options, JobTally tally, String sparkVersion) {
        this.options = options;
        this.tally = tally;
        this.sparkVersion = sparkVersion;
    }

    /** Tells which rows cannot be read, and returns whether there are any. */
    boolean refuses(Terminal terminal) {
        FirstTexts problems = tally.problems();
        terminal.tell(problems.first());
        long more = problems.count() - problems.first().size();
        if (more > 0) {
            terminal.tell("and " + more + (more == 1 ? " more row" : " more rows") + " that cannot be read");
        }
        return problems.count() > 0;
    }

    /**
     * Checks that all utterances could be paired.
     *
     * @throws MalformedTranscriptException if an id is there twice, or has no counterpart and that is an error
     */
    void checkPairs() {
        JobInput input = options.input();
        checkTwice(input.reference(), tally.saidTwice());
        checkTwice(input.hypothesisName(), tally.recognisedTwice());
        if (input.missing() == MissingPolicy.ERROR
                && tally.notRecognised().count() + tally.notSaid().count() > 0) {
            throw unpaired(input);
        }
    }

    private static void checkTwice(String path, FirstTexts ids) {
        if (ids.count() > 0) {
            throw new MalformedTranscriptException(
                    path,
                    0,
                    (ids.count() == 1
                                    ? "1 id is that of several utterances: "
                                    : ids.count() + " ids are those of several utterances: ")
                            + ids.names() + "; every utterance needs an id of its own");
        }
    }

    private MalformedTranscriptException unpaired(JobInput input) {
        String missing =
                lacking(input.reference(), tally.referenceUtterances(), tally.notRecognised(), input.hypothesisName());
        String surplus =
                lacking(input.hypothesisName(), tally.hypothesisUtterances(), tally.notSaid(), input.reference());
        boolean both = !missing.isEmpty() && !surplus.isEmpty();
        return new MalformedTranscriptException(
                missing.isEmpty() ? input.hypothesisName() : input.reference(),
                0,
                missing + (both ? "; " : "") + surplus + "; add what is missing" + MissingPolicy.ADVICE);
    }

    private static String lacking(String in, long all, FirstTexts ids, String notIn) {
        return ids.count() == 0
                ? ""
                : ids.count() + " of " + all + (all == 1 ? " utterance" : " utterances") + " in " + in + " not in "
                        + notIn + ": " + ids.names();
    }

    void add(ConfusionTable table) {
        confusions = Optional.of(table);
    }

    /** Returns what became of utterances that one side lacks, as {@code wer} says it. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        JobInput input = options.input();
        addNote(notes, input.reference(), tally.notRecognised(), input.hypothesisName(), "deletions");
        addNote(notes, input.hypothesisName(), tally.notSaid(), input.reference(), "insertions");
        if (tally.groups().keySet().equals(Set.of(GroupKey.UNKNOWN))) {
            notes.add(input.reference() + ": warning: no utterance names its "
                    + input.columns().by().orElse("group")
                    + ", so that all are in one group; is the column called so?");
        }
        notes.add("scored with ICU " + tally.icu() + " (Unicode " + tally.unicode() + ") on Spark " + sparkVersion);
        return notes;
    }

    private void addNote(List<String> notes, String in, FirstTexts ids, String notIn, String operation) {
        if (ids.count() > 0) {
            String fate =
                    options.input().missing() == MissingPolicy.COUNT ? "their words count as " + operation : "left out";
            notes.add(in + ": " + (ids.count() == 1 ? "1 utterance" : ids.count() + " utterances") + " not in " + notIn
                    + ", " + fate + ": " + ids.names());
        }
    }

    /**
     * Returns how the measurement was made.
     *
     * @throws IOException if the list of terms cannot be read again
     */
    ReportSettings settings() throws IOException {
        JobInput.Columns named = options.input().columns();
        // Ids are looked for by name here, where wer finds them by itself; they alter nothing.
        TableColumns columns = TableColumns.usual()
                .withReference(named.reference())
                .withHypothesis(named.hypothesis())
                .withTerms(named.terms().orElse(""));
        Optional<String> terms = Optional.ofNullable(options.scoring().terms()).map(TermList::file);
        return ReportSettings.of(
                        options.input().reference(),
                        options.input().hypothesisName(),
                        options.scoring().scorer(),
                        PairReading.WRITTEN)
                .withOptions(OptionRecord.ofTables(options.input().missing(), columns, terms));
    }

    void write(OutputStream out) throws IOException {
        ReportSettings settings = settings();
        if (options.format() == ReportFormat.JSON) {
            try (Report report = new JsonReport(Detail.NONE, settings, versions())) {
                report.write(summary(), out);
            }
            return;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (Report report = ReportFormat.TEXT.create(Detail.NONE, TextStyle.PLAIN, settings, false)) {
            report.write(summary(), text);
        }
        out.write(
                inForce(text.toString(StandardCharsets.UTF_8), settings.line()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Puts the versions in force where lines were scored in place of those that asreval was built with. */
    private String inForce(String text, String line) {
        String there = line.replace("; icu=" + ToolInfo.builtIcu(), "; icu=" + tally.icu())
                .replace("; unicode=" + ToolInfo.builtUnicode(), "; unicode=" + tally.unicode());
        return text.replace("\n" + line + "\n", "\n" + there + "\n");
    }

    Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        if (!tally.icu().isEmpty()) {
            versions.put("icu", tally.icu());
            versions.put("unicode", tally.unicode());
        }
        versions.put("spark", sparkVersion);
        return versions;
    }

    Summary summary() {
        Summary.Builder summary = Summary.builder(tally.total())
                .format(options.input().format().id())
                .byLength(options.byLength())
                .groups(groups())
                .notRecognised(tally.notRecognised().count());
        confusions.ifPresent(summary::confusions);
        options.scoring()
                .classing()
                .ifPresent(classing -> summary.classes(
                        tally.classes()
                                .orElseGet(classing::sum)
                                .result(withSpellings(classing), tally.total().counts()),
                        confusions.isPresent() ? OptionalInt.of(1) : OptionalInt.empty()));
        return summary.build();
    }

    private static WordClassing withSpellings(WordClassing classing) {
        return classing.withSpellings(ClassChoice.spellings(NearMisses.withVariants(VariantList.empty())));
    }

    private List<GroupTotal> groups() {
        Map<String, CorpusTotal> sorted = new TreeMap<>(CodePoints.ORDER);
        sorted.putAll(tally.groups());
        List<GroupTotal> groups = new ArrayList<>();
        options.scoring()
                .groupKey()
                .ifPresent(key -> sorted.forEach((name, total) -> groups.add(new GroupTotal(key, name, total))));
        return groups;
    }

    /** Returns the status to end with, and says why if it is not 0. */
    int status(Terminal terminal) {
        if (tally.total().utterances() == 0) {
            terminal.tell(options.input().hypothesisName()
                    + ": warning: no utterance was scored, so that there is no rate; are the files empty?");
            return ExitStatus.BAD_INPUT;
        }
        boolean other = !tally.icu().equals(ToolInfo.builtIcu());
        if (options.strictIcu() && other) {
            terminal.tell("gate: --strict-icu: lines were scored with ICU " + tally.icu()
                    + ", and asreval was built with " + ToolInfo.builtIcu() + "; submit the jar that brings its own");
            return ExitStatus.FINDINGS;
        }
        return ExitStatus.OK;
    }
}
