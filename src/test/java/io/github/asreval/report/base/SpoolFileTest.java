package io.github.asreval.report.base;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolFileTest {

    @TempDir
    Path folder;

    private static ByteArrayOutputStream bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(UTF_8));
        return bytes;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void givesBackPiecesByTheirPlace() throws IOException {
        try (SpoolFile file = SpoolFile.in(folder)) {
            assertEquals(0, file.append(bytes("one two")));
            assertEquals(7, file.append(bytes("three")));
            assertEquals("three", new String(file.read(7, 5), UTF_8));
            assertEquals("two", new String(file.read(4, 3), UTF_8));
            assertEquals(12, file.append(bytes("!")));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void hasNoNameOrOneThatOnlyItsOwnerReads() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "there are no permissions");
        try (SpoolFile file = SpoolFile.in(folder)) {
            file.append(bytes("secret"));
            for (Path named : files()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(named)));
            }
        }
    }

    @Test
    void saysWhichFolderIsMissingAndHowToNameAnother() {
        Path missing = folder.resolve("gone");
        IOException problem = assertThrows(IOException.class, () -> SpoolFile.in(missing));
        assertEquals(
                missing + ": is where the details of a long report are kept meanwhile, but there is no such folder;"
                        + " name another folder, as TMPDIR=DIR for the programs, or -Djava.io.tmpdir=DIR for Java",
                problem.getMessage());
    }

    @Test
    void saysThatTheFolderIsNone() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        IOException problem = assertThrows(IOException.class, () -> SpoolFile.in(file));
        assertTrue(
                String.valueOf(problem.getMessage()).startsWith(file + ": is where the details"), problem.getMessage());
    }
}
