package io.github.asreval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.asreval.cli.base.FileReplacement;
import io.github.asreval.cli.base.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are written before they have their names, or never get one: read by no more people than those. */
class TemporaryFilesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/asreval");

    @TempDir
    private Path folder;

    /** One is Java's own {@code Files.createTempFile}, whose files are their owner's only; of the other, see its test. */
    @Test
    void thePlacesWhereTheyAreMadeAreKnown() throws IOException {
        Set<String> places = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(source)
                        .matches("(?s).*(createTemp(File|Directory)|deleteOnExit|DELETE_ON_CLOSE).*")) {
                    places.add(SOURCES.relativize(source).toString().replace('\\', '/'));
                }
            }
        }
        assertEquals(Set.of("cli/base/CloudSession.java", "report/base/SpoolFile.java"), places);
        assumePermissions();
        Path made = Files.createTempFile(folder, "asreval", ".tmp");
        assertEquals("rw-------", permissions(made));
    }

    @Test
    void aReplacementIsReadByThoseWhoReadTheFile() throws IOException {
        assumePermissions();
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (FileReplacement replacement = FileReplacement.of(file)) {
            replacement.out().write('a');
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(
                        List.of("rw-------", "rw-------"),
                        files.map(TemporaryFilesTest::permissions).toList());
            }
            replacement.commit();
        }
        assertEquals("rw-------", permissions(file));
        assertEquals("a", Files.readString(file));
    }

    @Test
    void aFolderIsReadByThoseWhoReadTheOneItReplaces() throws IOException {
        assumePermissions();
        Path text = Files.writeString(folder.resolve("said.txt"), "good morning to you all\n");
        Path made = folder.resolve("made");
        String[] command = {
            "vocab", "text", "--language", "en-US", "--documents", text.toString(), "-o", made.toString()
        };
        assertEquals(0, Outcome.of(command).status());
        assertEquals(permissions(Files.createDirectory(folder.resolve("other"))), permissions(made));
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwx--x---"));
        assertEquals(0, Outcome.of(command).status());
        assertEquals("rwx--x---", permissions(made));
    }

    private static void assumePermissions() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no owners here");
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
