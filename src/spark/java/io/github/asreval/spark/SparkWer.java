package io.github.asreval.spark;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.report.ReportFormat;
import io.github.asreval.score.BlockUnit;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The program to submit to a cluster: {@code wer -s} for what lies in a lake, or is too much for one machine.
 *
 * <pre>
 * spark-submit --class io.github.asreval.spark.SparkWer asreval-spark-all.jar \
 *     --format jsonl --ref s3a://lake/ref --hyp s3a://lake/hyp --id id -f json
 * </pre>
 */
public final class SparkWer implements Program {

    /** The session to work in, which others go on with; nothing for one that is begun and ended here. */
    private final Optional<SparkSession> shared;

    /** Creates a program that begins a session and ends it. */
    public SparkWer() {
        this(Optional.empty());
    }

    SparkWer(Optional<SparkSession> shared) {
        this.shared = shared;
    }

    /**
     * Scores, and ends the process with the status of {@code wer} if that is not 0.
     *
     * @param arguments the options
     */
    public static void main(String[] arguments) {
        int status = Cli.run(new SparkWer(), Terminal.ofProcess(), arguments);
        if (status != ExitStatus.OK) {
            System.exit(status);
        }
    }

    @Override
    public CommandSpec spec() {
        return JobSpec.spec();
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        JobOptions options = JobOptions.of(given);
        if (shared.isPresent()) {
            return run(shared.get(), options, given, terminal);
        }
        try (SparkSession spark = SparkSession.builder().appName("asreval").getOrCreate()) {
            return run(spark, options, given, terminal);
        }
    }

    private static int run(SparkSession spark, JobOptions options, ParseResult given, Terminal terminal)
            throws IOException {
        try {
            if (options.utterances().isPresent()) {
                checkNew(spark, options.utterances().get());
            }
            if (!options.others().isEmpty()) {
                return compare(spark, options, given, terminal);
            }
            WerJob job = new WerJob(spark, options.input(), options.scoring());
            JobTally tally = job.tally();
            JobReport report = new JobReport(options, tally, spark.version());
            if (report.refuses(terminal)) {
                return ExitStatus.BAD_INPUT;
            }
            report.checkPairs();
            if (options.confusions().isPresent()) {
                report.add(job.confusions(options.confusions().getAsInt()));
            }
            if (options.utterances().isPresent()) {
                job.write(options.utterances().get());
            }
            terminal.tell(report.notes());
            OutputFile.write(report::write, given, terminal);
            return report.status(terminal);
        } catch (Exception e) {
            throw SparkProblem.forPeople(e);
        }
    }

    private static int compare(SparkSession spark, JobOptions options, ParseResult given, Terminal terminal)
            throws IOException {
        BlockUnit unit =
                BlockUnit.valueOf(options.scoring().groupKey().orElseThrow().name());
        BlockComparison comparison = new BlockComparison(unit);
        List<JobReport> reports = new ArrayList<>();
        List<String> hypotheses = new ArrayList<>(options.others());
        hypotheses.add(0, options.input().hypothesis());
        for (String hypothesis : hypotheses) {
            JobOptions one = options.withHypothesis(hypothesis);
            JobTally tally = new WerJob(spark, one.input(), one.scoring()).tally();
            JobReport report = new JobReport(one, tally, spark.version());
            if (report.refuses(terminal)) {
                return ExitStatus.BAD_INPUT;
            }
            report.checkPairs();
            reports.add(report);
            comparison.add(hypothesis, tally);
        }
        JobReport first = reports.get(0);
        terminal.tell(first.notes());
        OutputFile.write(
                out -> {
                    if (options.format() == ReportFormat.JSON) {
                        comparison.writeJson(first, first.settings(), out);
                    } else {
                        comparison.writeText(first.settings(), out);
                    }
                },
                given,
                terminal);
        int status = ExitStatus.OK;
        for (JobReport report : reports) {
            status = Math.max(status, report.status(terminal));
        }
        return status;
    }

    /** Says at once that a folder exists, and not when all is scored. */
    private static void checkNew(SparkSession spark, String folder) throws IOException {
        Path path = new Path(folder);
        if (path.getFileSystem(spark.sessionState().newHadoopConf()).exists(path)) {
            throw new FileSystemException(folder, null, "exists already; name a new folder by --output");
        }
    }
}
