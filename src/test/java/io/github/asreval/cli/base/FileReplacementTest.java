package io.github.asreval.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReplacementTest {

    private static final byte[] CONTENT = "a new report\n".getBytes(StandardCharsets.UTF_8);
    private static final String REFERENCE = "testdata/wer/four-lines/reference.txt";
    private static final String HYPOTHESIS = "testdata/wer/four-lines/hypothesis.txt";

    @TempDir
    Path folder;

    /** What a disk may do. */
    private enum Fault {
        WRITE,
        CLOSE
    }

    /** A disk on which there is room for so many bytes. */
    private static OutputStream full(OutputStream out, Fault fault) {
        return new FilterOutputStream(out) {
            private int room = 5;

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                int fitting = fault == Fault.WRITE ? Math.min(length, room) : length;
                out.write(bytes, offset, fitting);
                room -= fitting;
                if (fitting < length) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public void close() throws IOException {
                super.close();
                if (fault == Fault.CLOSE) {
                    throw new IOException("No space left on device");
                }
            }
        };
    }

    @ParameterizedTest(name = "a disk that is full when it comes to {0} leaves the file as it was, and nothing beside")
    @EnumSource
    void aFullDiskLeavesTheFileAsItWas(Fault fault) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "the last one\n");
        IOException problem = assertThrows(IOException.class, () -> replace(file, fault));
        assertEquals(
                "No space left on device", String.valueOf(problem.getMessage()).replaceAll(".*: ", ""));
        assertEquals("the last one\n", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @ParameterizedTest(name = "a disk that is full when it comes to {0} leaves no new file")
    @EnumSource
    void aFullDiskLeavesNoNewFile(Fault fault) throws IOException {
        assertThrows(IOException.class, () -> replace(folder.resolve("report.txt"), fault));
        assertEquals(List.of(), files());
    }

    private static void replace(Path file, Fault fault) throws IOException {
        try (FileReplacement replacement = FileReplacement.of(file, out -> full(out, fault))) {
            replacement.out().write(CONTENT);
            replacement.commit();
        }
    }

    @Test
    void whatCouldNotBeWrittenIsNeverCommitted() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "the last one\n");
        try (FileReplacement replacement = FileReplacement.of(file, out -> full(out, Fault.WRITE))) {
            assertThrows(IOException.class, () -> replacement.out().write(CONTENT));
            IOException problem = assertThrows(IOException.class, replacement::commit);
            assertEquals(file + ": could not be written to the end; it is as it was", problem.getMessage());
        }
        assertEquals("the last one\n", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesTheTemporaryFileOfAnotherRunAlone() throws IOException {
        Path other = Files.writeString(folder.resolve(".report.txt.0.tmp"), "of another run");
        Path file = folder.resolve("report.txt");
        try (FileReplacement replacement = FileReplacement.of(file)) {
            replacement.out().write(CONTENT);
            assertEquals(2, files().size());
            replacement.commit();
            // Now another run may have that name.
            Files.writeString(folder.resolve(".report.txt.1.tmp"), "of a third run");
        }
        assertEquals("of another run", Files.readString(other));
        assertEquals("of a third run", Files.readString(folder.resolve(".report.txt.1.tmp")));
        assertEquals("a new report\n", Files.readString(file));
    }

    @ParameterizedTest(name = "-f {0} -o says that the device is full")
    @ValueSource(strings = {"text", "json", "html", "csv", "tsv", "markdown", "junit"})
    void saysThatTheDeviceIsFull(String format) {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full");
        Outcome outcome = Outcome.wer("-o /dev/full -f " + format, REFERENCE, HYPOTHESIS);
        assertEquals(new Outcome(3, "", "/dev/full: No space left on device\n"), outcome);
        assertFalse(Files.isRegularFile(Path.of("/dev/full")));
    }

    @ParameterizedTest(name = "-f {0} -o writes what is printed without it")
    @ValueSource(strings = {"text", "json", "html", "csv", "tsv", "markdown", "junit"})
    void everyFormatIsWrittenAsItIsPrinted(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "the last one\n");
        String printed = Outcome.wer("-f " + format, REFERENCE, HYPOTHESIS).out();
        assertEquals(new Outcome(0, "", ""), Outcome.wer("-o " + file + " -f " + format, REFERENCE, HYPOTHESIS));
        assertEquals(printed, Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void writesNamesAsLongAsThereAre() throws IOException {
        for (String name : List.of("x".repeat(250), "हिन्दी-रिपोर्ट".repeat(6), "\uD83D\uDE00".repeat(60))) {
            Path file = folder.resolve(name);
            try (FileReplacement replacement = FileReplacement.of(file)) {
                replacement.out().write(CONTENT);
                replacement.commit();
            }
            assertEquals("a new report\n", Files.readString(file));
            assertEquals(List.of(file), files());
            Files.delete(file);
        }
    }

    @Test
    void saysWhatToRemoveOfWhatKilledRunsLeft() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.createFile(folder.resolve(".o.html." + i + ".tmp"));
        }
        assertEquals(
                new Outcome(
                        3,
                        "",
                        folder.resolve("o.html")
                                + ": cannot be written beside the 100 files that killed runs have left; remove"
                                + " .o.html.0.tmp to .o.html.99.tmp in " + folder + "\n"),
                Outcome.wer("-o " + folder.resolve("o.html"), REFERENCE, HYPOTHESIS));
    }

    @ParameterizedTest(name = "what is written for a file with the permissions {0} has them from the beginning")
    @ValueSource(strings = {"rw-------", "r--------", "rw-r-----"})
    void isReadByNobodyElseAtAnyTime(String permissions) throws IOException {
        Path file = Files.createFile(folder.resolve("secret.html"));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "there are no permissions");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        assumeTrue(Files.isWritable(file), "its owner may not write it");
        try (FileReplacement replacement = FileReplacement.of(file)) {
            for (Path beside : files()) {
                assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(beside)));
            }
            assertEquals(2, files().size());
            replacement.out().write(CONTENT);
            replacement.commit();
        }
        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("a new report\n", Files.readString(file));
    }

    @Test
    void theOwnerStays() throws IOException {
        Path file = Files.createFile(folder.resolve("report.html"));
        assumeTrue("root".equals(Files.getOwner(file).getName()), "only root may give files away");
        UserPrincipal other =
                file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(file, other);
        try (FileReplacement replacement = FileReplacement.of(file)) {
            replacement.out().write(CONTENT);
            replacement.commit();
        }
        assertEquals(other, Files.getOwner(file));
        assertEquals("a new report\n", Files.readString(file));
    }

    @Test
    void whatOthersHaveOpenIsWrittenBehindItsContent() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "open files have no names here");
        Path log = Files.writeString(folder.resolve("log"), "old\n");
        Path link = folder.resolve("link");
        try (OutputStream open = Files.newOutputStream(log, StandardOpenOption.APPEND)) {
            Files.createSymbolicLink(link, descriptor(log));
            assertEquals(new Outcome(0, "", ""), Outcome.wer("-s -o " + link, REFERENCE, HYPOTHESIS));
            open.write("new\n".getBytes(StandardCharsets.UTF_8));
        }
        String expected = Outcome.wer("-s", REFERENCE, HYPOTHESIS).out();
        assertEquals("old\n" + expected + "new\n", Files.readString(log));
        assertEquals(2, files().size());
    }

    @Test
    void whatIsOpenForReadingOnlyIsNotWritten() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "the system does not tell what is open for what");
        Path file = Files.writeString(folder.resolve("read"), "old\n");
        try (InputStream open = Files.newInputStream(file)) {
            Path descriptor = descriptor(file);
            assertEquals(
                    new Outcome(
                            3,
                            "",
                            descriptor + ": is not open for writing; open it first, as with " + descriptor.getFileName()
                                    + ">> FILE\n"),
                    Outcome.wer("-s -o " + descriptor, REFERENCE, HYPOTHESIS));
            assertEquals("old\n", new String(open.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatItsCallerWouldWriteOverIsNotWritten() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fdinfo")), "the system does not tell what is open for what");
        Path file = folder.resolve("log");
        try (OutputStream open = Files.newOutputStream(file)) {
            open.write(CONTENT);
            Path descriptor = descriptor(file);
            Outcome outcome = Outcome.wer("-s -o " + descriptor, REFERENCE, HYPOTHESIS);
            assertEquals(3, outcome.status());
            assertEquals(
                    descriptor + ": is a file that its caller may write over; open it for appending, as with "
                            + descriptor.getFileName() + ">> FILE\n",
                    outcome.err());
        }
        assertEquals("a new report\n", Files.readString(file));
    }

    private static Path descriptor(Path file) throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path link : open.toList()) {
                if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(file.toRealPath())) {
                    return link;
                }
            }
        }
        throw new AssertionError(file + " is not open");
    }

    @ParameterizedTest(name = "-o {0} is no file to be replaced: it is what is printed")
    @ValueSource(
            strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "/dev/../dev/./fd/1", "/proc/thread-self/fd/1"})
    void standardOutputIsPrintedTo(String name) {
        assumeTrue(Files.exists(Path.of(name)), "there is no " + name);
        String printed = Outcome.wer("-s", REFERENCE, HYPOTHESIS).out();
        assertEquals(new Outcome(0, printed, ""), Outcome.wer("-s -o " + name, REFERENCE, HYPOTHESIS));
        String csv = Outcome.of("wer", "convert", "--to", "csv", REFERENCE).out();
        assertEquals(new Outcome(0, csv, ""), Outcome.of("wer", "convert", "--to", "csv", REFERENCE, "--output", name));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
