package io.github.asreval.spark;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.OutputFile;
import io.github.asreval.cli.base.Program;
import io.github.asreval.cli.base.Terminal;
import java.io.IOException;
import java.nio.file.FileSystemException;
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

    /** Creates the program. */
    public SparkWer() {}

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
        return JobOptions.spec();
    }

    @Override
    public int run(ParseResult given, Terminal terminal) throws IOException {
        JobOptions options = JobOptions.of(given);
        try (SparkSession spark = SparkSession.builder().appName("asreval").getOrCreate()) {
            return run(spark, options, given, terminal);
        }
    }

    /** Scores in a session, which stays open. */
    static int run(SparkSession spark, JobOptions options, ParseResult given, Terminal terminal) throws IOException {
        try {
            if (options.utterances().isPresent()) {
                checkNew(spark, options.utterances().get());
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

    /** Says at once that a folder exists, and not when all is scored. */
    private static void checkNew(SparkSession spark, String folder) throws IOException {
        Path path = new Path(folder);
        if (path.getFileSystem(spark.sessionState().newHadoopConf()).exists(path)) {
            throw new FileSystemException(folder, null, "exists already; name a new folder by --output");
        }
    }
}
