package io.github.asreval.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.cli.Cli;
import io.github.asreval.cli.base.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * What a program has printed, and how it ended.
 *
 * @param status its exit status
 * @param out what it printed to standard output
 * @param err what to standard error
 */
record JobRun(int status, String out, String err) {

    /** Runs {@code SparkWer} in a session. */
    static JobRun spark(SparkSession session, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Cli.run(
                new SparkWer(Optional.of(session)), Terminal.of(InputStream.nullInputStream(), out, err), arguments);
        return new JobRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs {@code wer -s}. */
    static JobRun wer(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("wer", "-s"));
        all.addAll(Arrays.asList(arguments));
        int status = Cli.run(out, err, all.toArray(String[]::new));
        return new JobRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns what was printed, or fails with what was complained of. */
    String report() {
        assertEquals(0, status, err);
        return out;
    }

    /** Returns the document that was printed, without the member that tells of versions. */
    String document() {
        return report().replaceFirst("(?s)\"tool\": \\{.*?\\}", "\"tool\": {}");
    }
}
