package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a temporary file when the process is asked to end at a bad time. */
@Timeout(30)
class RemovalAtExitTest {

    @TempDir
    Path folder;

    private static void await(Thread thread, Thread.State state) {
        while (thread.getState() != state) {
            Thread.onSpinWait();
        }
    }

    @Test
    void removesWhatIsCreatedWhileTheProcessIsAskedToEnd() throws Exception {
        RemovalAtExit removal = new RemovalAtExit();
        Path file = folder.resolve("report.tmp");
        Path created = removal.of(
                () -> {
                    removal.start();
                    await(removal, Thread.State.BLOCKED);
                    return Files.createFile(file);
                },
                path -> path);
        removal.join();
        assertEquals(file, created);
        assertFalse(Files.exists(file));
    }

    @Test
    void createsNothingAnyMoreWhenTheProcessIsEnding() throws Exception {
        RemovalAtExit removal = new RemovalAtExit();
        removal.end();
        AtomicBoolean created = new AtomicBoolean();
        Thread late = new Thread(() -> {
            try {
                removal.of(
                        () -> {
                            created.set(true);
                            return folder;
                        },
                        path -> path);
            } catch (IOException e) {
                created.set(true);
            }
        });
        late.setDaemon(true);
        late.start();
        await(late, Thread.State.WAITING);
        assertFalse(created.get());
    }

    @Test
    void removesAFolderWithAllThatIsInItButNotWhatLinksLeadTo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path kept = Files.createFile(other.resolve("kept"));
        Path temporary = folder.resolve("temporary");
        RemovalAtExit removal = new RemovalAtExit();
        removal.of(() -> Files.createDirectories(temporary.resolve("deep")), path -> temporary);
        Files.writeString(temporary.resolve("deep/file"), "text");
        Files.createSymbolicLink(temporary.resolve("link"), other);
        removal.end();
        assertFalse(Files.exists(temporary));
        assertTrue(Files.exists(kept));
    }

    @Test
    void removesAllThatHaveBegunEvenIfJavaHasStartedNoneOfThemYet() throws IOException {
        RemovalAtExit one = RemovalAtExit.begin();
        RemovalAtExit other = RemovalAtExit.begin();
        RemovalAtExit over = RemovalAtExit.begin();
        Path first = one.of(() -> Files.createFile(folder.resolve("first.tmp")), path -> path);
        Path second = other.of(() -> Files.createFile(folder.resolve("second.tmp")), path -> path);
        Path kept = over.of(() -> Files.createFile(folder.resolve("report.tmp")), path -> path);
        over.ofNothing();
        try {
            RemovalAtExit.removeAll();
            assertFalse(Files.exists(first));
            assertFalse(Files.exists(second));
            assertTrue(Files.exists(kept));
        } finally {
            one.end();
            other.end();
            over.end();
        }
    }

    @Test
    void leavesWhatIsNotOursAnyMore() throws IOException {
        RemovalAtExit removal = new RemovalAtExit();
        Path file = removal.of(() -> Files.createFile(folder.resolve("report.tmp")), path -> path);
        removal.ofNothing();
        removal.end();
        assertTrue(Files.exists(file));
    }
}
