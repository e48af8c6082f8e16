package io.github.asreval.cli.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Removes a temporary file, if there is one that is ours, at the latest when the process is asked to end. */
final class RemovalAtExit extends Thread {

    private Optional<Path> file = Optional.empty();
    private boolean done;

    /** Begins to watch for the end of the process. */
    static RemovalAtExit begin() {
        RemovalAtExit removal = new RemovalAtExit();
        Runtime.getRuntime().addShutdownHook(removal);
        return removal;
    }

    /** Waits, while the process ends, for those that are at work. */
    static void awaitAll() {
        for (Thread thread : getAllStackTraces().keySet()) {
            if (thread instanceof RemovalAtExit removal) {
                try {
                    removal.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Says which file it is. */
    synchronized void of(Path created) {
        file = Optional.of(created);
        if (done) {
            remove();
        }
    }

    /** Says that there is nothing to remove any more: the name may be that of another run by now. */
    synchronized void ofNothing() {
        file = Optional.empty();
    }

    @Override
    public void run() {
        remove();
    }

    /** Removes the file now, and ends the watch. */
    void end() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException e) {
            // The process is ending, and this at work.
        }
    }

    private synchronized void remove() {
        done = true;
        try {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException e) {
            // Its folder has become unwritable; what there is to say of that was said when writing failed.
        }
    }
}
