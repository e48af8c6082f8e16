package io.github.asreval.cli.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;

/** Removes a temporary file or folder, if there is one that is ours, at the latest when the process is asked to end. */
public final class RemovalAtExit extends Thread {

    private static final Set<RemovalAtExit> BEGUN = ConcurrentHashMap.newKeySet();

    private Optional<Path> file = Optional.empty();
    private boolean done;

    /** Creates a file or a folder. */
    @FunctionalInterface
    public interface Creation<T> {

        /** Creates it and returns it. */
        T create() throws IOException;
    }

    /** Begins to watch for the end of the process; where it is ending already, nothing is begun any more. */
    public static RemovalAtExit begin() {
        RemovalAtExit removal = new RemovalAtExit();
        // Before Java knows of it: who removes all must not miss one that goes on to create its file.
        BEGUN.add(removal);
        begin(removal);
        return removal;
    }

    /** Has something run at the end of the process; where it is ending already, the caller waits for that. */
    static void begin(Thread atExit) {
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException e) {
            awaitEnd();
        }
    }

    private static void awaitEnd() {
        while (true) {
            LockSupport.park();
        }
    }

    /**
     * Removes, while the process ends, what there is of all that have begun. Java starts what is to run at the end in no
     * order, so that one of them must not rely on the others to have been started.
     */
    static void removeAll() {
        BEGUN.forEach(RemovalAtExit::remove);
    }

    /**
     * Creates what is to be removed. It is removed even if the process is asked to end at this very moment, for that waits;
     * where it is ending already, nothing is created any more.
     */
    public <T> T of(Creation<T> creation, Function<T, Path> path) throws IOException {
        synchronized (this) {
            if (!done) {
                T created = creation.create();
                file = Optional.of(path.apply(created));
                return created;
            }
        }
        awaitEnd();
        throw new IllegalStateException("the process has ended");
    }

    /** Says that there is nothing to remove any more: the name may be that of another run by now. */
    public synchronized void ofNothing() {
        file = Optional.empty();
    }

    @Override
    public void run() {
        remove();
    }

    /** Removes the file now, and ends the watch. */
    public void end() {
        remove();
        BEGUN.remove(this);
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
                remove(file.get());
            }
        } catch (IOException e) {
            // Its folder has become unwritable; what there is to say of that was said when writing failed.
        }
    }

    /** Removes a file, or a folder with all that is in it; nothing if it is not there. */
    public static void remove(Path file) throws IOException {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.deleteIfExists(file);
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(file)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
