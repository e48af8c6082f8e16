package io.github.asreval.cli.wer;

import io.github.asreval.text.base.VisibleText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** What would be sent and paid for, in words. */
final class TranscriptionPlan {

    private static final long MILLIS_PER_MINUTE = 60_000;

    private TranscriptionPlan() {}

    /** Returns a line for each recording, and what they come to. */
    static String of(List<Recording> recordings, TranscribeOptions options) {
        StringBuilder lines = new StringBuilder();
        for (Recording recording : recordings) {
            lines.append("would send ")
                    .append(VisibleText.escape(recording.name()))
                    .append(" (")
                    .append(recording.bytes())
                    .append(" bytes, ")
                    .append(recording.channels() == 1 ? "1 channel" : recording.channels() + " channels")
                    .append(", ")
                    .append(recording.length().map(TranscriptionPlan::minutes).orElse("of unknown length"))
                    .append("), and write ")
                    .append(VisibleText.escape(recording.transcript().toString()))
                    .append(Files.exists(recording.transcript()) ? ", unless it is another than the one there" : "")
                    .append('\n');
        }
        return lines.append(total(recordings, options))
                .append("The recordings, which may hold personal data, would leave this machine for s3://")
                .append(options.account().bucket())
                .append('/')
                .append(options.account().prefix())
                .append(", and stay there.\nNothing was sent; ")
                .append(TranscribeOptions.SEND)
                .append(" sends.\n")
                .toString();
    }

    private static String total(List<Recording> recordings, TranscribeOptions options) {
        Duration known = recordings.stream()
                .flatMap(recording -> recording.length().stream())
                .reduce(Duration.ZERO, Duration::plus);
        long unknown = recordings.stream()
                .filter(recording -> recording.length().isEmpty())
                .count();
        String jobs = recordings.size()
                + (options.callAnalytics().isPresent() ? " Call Analytics" : "")
                + (recordings.size() == 1 ? " job" : " jobs");
        return "In all " + jobs + " in " + options.language()
                + options.vocabulary()
                        .map(name -> " with the vocabulary " + name)
                        .orElse("")
                + options.callAnalytics()
                        .map(analytics -> ", the agent on channel " + analytics.agentChannel())
                        .orElse("")
                + ": " + minutes(known) + " of audio" + (unknown == 0 ? "" : " and " + unknown + " of unknown length")
                + options.price().map(price -> cost(known, price)).orElse("")
                + "; what ran before is not paid for again.\n";
    }

    private static String cost(Duration known, BigDecimal price) {
        BigDecimal minutes = BigDecimal.valueOf(known.toMillis())
                .divide(BigDecimal.valueOf(MILLIS_PER_MINUTE), 12, RoundingMode.HALF_UP);
        return ", " + minutes.multiply(price).setScale(4, RoundingMode.HALF_UP).toPlainString() + " at "
                + price.toPlainString() + " a minute";
    }

    /** Returns a length in minutes, rounded up to hundredths: {@code 0.14 minutes}. */
    private static String minutes(Duration length) {
        return BigDecimal.valueOf(length.toMillis())
                        .divide(BigDecimal.valueOf(MILLIS_PER_MINUTE), 2, RoundingMode.UP)
                        .toPlainString()
                + " minutes";
    }
}
