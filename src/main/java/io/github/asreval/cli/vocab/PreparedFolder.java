package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.RemovalAtExit;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that is written anew, all of it or nothing: beside the one whose name it will take. What is there already is
 * replaced only if it is what an earlier run wrote.
 */
final class PreparedFolder implements Closeable {

    private static final int MOST = 100;

    static final String REPORT = "report.json";
    static final String REQUEST = "request.json";

    private static final Set<String> OURS =
            Set.of(REPORT, REQUEST, "heldout.txt", "training/calls.txt", "training/documents.txt", "tuning/calls.txt");

    /** How our reports begin, which others hardly do. */
    private static final String MARK = "{\n  \"schemaVersion\": 1,\n  \"tool\": {\n    \"name\": \"asreval\",";

    private final String name;
    private final Path target;
    private final Path written;
    /** Who may do what in the folder in the end; until then, nobody but its owner. Nothing where the system knows no owners. */
    private final Optional<Set<PosixFilePermission>> permissions;

    private final RemovalAtExit atExit;

    /** What is written into a folder. */
    @FunctionalInterface
    interface Content<T> {

        /** Writes it, and returns what there is to say of it. */
        T writeTo(Path folder) throws IOException;
    }

    private PreparedFolder(String name, Path target, Path written, RemovalAtExit atExit) throws IOException {
        this.name = name;
        this.target = target;
        this.written = written;
        this.atExit = atExit;
        this.permissions = permissions(Files.exists(target) ? target : written);
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return view == null
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    /**
     * Begins a folder.
     *
     * @throws IOException if it exists and holds what no earlier run wrote, or cannot be written
     */
    static PreparedFolder of(String name) throws IOException {
        Path named = FileArgument.path(name).toAbsolutePath().normalize();
        // A link stays, and what it leads to is looked at and replaced.
        Path target = Files.exists(named) ? named.toRealPath() : named;
        requireOurs(name, target);
        Path parent = target.getParent();
        if (parent == null) {
            throw new FileSystemException(name, null, "is no folder to write to; name another with -o");
        }
        Files.createDirectories(parent);
        RemovalAtExit atExit = RemovalAtExit.begin();
        try {
            return new PreparedFolder(name, target, atExit.of(() -> beside(target), folder -> folder), atExit);
        } catch (IOException e) {
            atExit.end();
            throw e;
        }
    }

    /** Creates an empty folder beside another; the name of one that a killed run left behind is passed over. */
    private static Path beside(Path target) throws IOException {
        for (int i = 0; ; i++) {
            Path folder = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
            try {
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                if (i == MOST) {
                    throw e;
                }
            }
        }
    }

    private static void requireOurs(String name, Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new FileSystemException(name, null, "is a file; name a folder with -o");
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(target)) {
            files = all.filter(path -> !Files.isDirectory(path)).toList();
        }
        boolean ours = files.stream()
                .map(file -> target.relativize(file).toString().replace('\\', '/'))
                .allMatch(OURS::contains);
        if (!files.isEmpty() && !(ours && isReport(target.resolve(REPORT)))) {
            throw new FileSystemException(
                    name, null, "holds files that vocab text did not write; name an empty or a new folder with -o");
        }
    }

    private static boolean isReport(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(mark.length), StandardCharsets.UTF_8).equals(MARK);
        }
    }

    /** Has something written into the folder; where that fails for want of room, the folder is named, as the user did. */
    <T> T write(Content<T> content) throws IOException {
        try {
            return content.writeTo(written);
        } catch (IOException e) {
            if (e instanceof FileSystemException || !ErrorMessages.isLackOfRoom(e)) {
                throw e;
            }
            throw (IOException) new FileSystemException(name, null, e.getMessage()).initCause(e);
        }
    }

    /** Returns whether a file lies in the folder that will be replaced. */
    boolean replaces(Path file) throws IOException {
        return Files.exists(target) && file.toRealPath().startsWith(target.toRealPath());
    }

    /** Gives the folder its name, and the permissions of the one that it replaces. */
    void commit() throws IOException {
        if (permissions.isPresent()) {
            Files.setPosixFilePermissions(written, permissions.get());
        }
        if (Files.exists(target)) {
            Path aside = beside(target);
            Path old = aside.resolve("old");
            Files.move(target, old);
            try {
                Files.move(written, target);
            } catch (IOException e) {
                // Where this fails as well, what was there before is left aside.
                Files.move(old, target);
                RemovalAtExit.remove(aside);
                throw e;
            }
            RemovalAtExit.remove(aside);
        } else {
            Files.move(written, target);
        }
        atExit.ofNothing();
    }

    /** Removes what was written, unless it has its name. */
    @Override
    public void close() {
        atExit.end();
    }
}
