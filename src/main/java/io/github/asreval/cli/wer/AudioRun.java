package io.github.asreval.cli.wer;

import io.github.asreval.audio.AudioCheck;
import io.github.asreval.audio.AudioReport;
import io.github.asreval.audio.AudioSettings;
import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.report.values.CheckedRecording;
import io.github.asreval.text.base.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks recordings with several threads, and hands over what was found in the order of the files. */
final class AudioRun {

    /** So many recordings for each thread are checked ahead of the one that is waited for: memory stays bounded. */
    private static final int AHEAD = 8;

    private final AudioCheck check;
    private final int threads;

    AudioRun(AudioSettings settings, int threads) {
        this.check = new AudioCheck(settings);
        this.threads = threads;
    }

    /** A recording that is being checked. */
    private record Pending(Path path, Future<CheckedRecording> checked) {}

    /** Checks all recordings; one that cannot be read is handed over like the others. */
    void check(List<Path> paths, AudioProgram.Taker taker) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(threads, paths.size()));
        try {
            Iterator<Path> left = paths.iterator();
            Queue<Pending> pending = new ArrayDeque<>();
            long bytes = 0;
            while (left.hasNext() || !pending.isEmpty()) {
                while (left.hasNext() && pending.size() / AHEAD < threads) {
                    Path path = left.next();
                    pending.add(new Pending(path, workers.submit(() -> check(path))));
                }
                Pending next = pending.remove();
                CheckedRecording checked = result(next.checked());
                bytes += checked.report().map(AudioReport::bytes).orElse(0L);
                taker.take(next.path(), checked, bytes);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private CheckedRecording check(Path path) {
        String file = path.toString();
        try {
            if (Files.isDirectory(path)) {
                return new CheckedRecording(file, Optional.empty(), "may not be read; check its permissions");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new CheckedRecording(
                        file, Optional.empty(), "is a pipe or a device; a recording has to be a file, name that");
            }
            return new CheckedRecording(file, Optional.of(check.check(path)), "");
        } catch (IOException e) {
            String problem = ErrorMessages.describe(e);
            String named = VisibleText.escape(file) + ": ";
            return new CheckedRecording(
                    file, Optional.empty(), problem.startsWith(named) ? problem.substring(named.length()) : problem);
        }
    }

    private static CheckedRecording result(Future<CheckedRecording> checked) throws IOException {
        try {
            return checked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while recordings were checked", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a check failed", e.getCause());
        }
    }
}
