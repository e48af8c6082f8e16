package io.github.asreval.cli.base;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file that some process has open already, under the name that the system gives it: {@code /dev/fd/1},
 * {@code /proc/self/fd/2} and their kin, to which {@code /dev/stdout} and {@code /dev/stderr} are links.
 *
 * @param link the name
 * @param number the number; −1 for one of another process
 */
record Descriptor(Path link, int number) {

    private static final Path PROCESSES = Path.of("/proc");
    private static final Path DEVICES = Path.of("/dev/fd");

    /** How a descriptor was opened, in octal, as Linux numbers the flags of open(2). */
    private static final String FLAGS = "flags:";

    /** The bits that are 0 for O_RDONLY. */
    private static final int ACCESS = 3;
    /** O_APPEND. */
    private static final int APPENDS = 1 << 10;

    /**
     * Set by the launcher where it has made a descriptor standard output: Java could only open the file anew, and would
     * write where its caller writes as well.
     */
    private static final String TAKEN = "asreval.output.descriptor";

    /** Returns the descriptor that a name is, without following it; nothing if it is another file. */
    static Optional<Descriptor> of(Path file) throws IOException {
        Path last = file.getFileName();
        Path folder = file.toAbsolutePath().getParent();
        if (last == null || folder == null || !isNumber(last.toString()) || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Path real = folder.toRealPath();
        boolean named = real.startsWith(PROCESSES) && real.endsWith("fd");
        if (!named && !real.equals(DEVICES)) {
            return Optional.empty();
        }
        boolean own = !named || real.startsWith(PROCESSES.resolve("self").toRealPath());
        return Optional.of(new Descriptor(file, own ? Integer.parseInt(last.toString()) : -1));
    }

    private static boolean isNumber(String name) {
        return name.length() <= 9 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns whether what is written to it is what a program prints. */
    boolean isStandardOutput() {
        return number == 1 || (number > 2 && number == Integer.getInteger(TAKEN, -1));
    }

    /** Opens it for more content behind what it has got so far. */
    OutputStream open() throws IOException {
        if (isStandardOutput()) {
            return unclosed(FileDescriptor.out);
        }
        if (number == 2) {
            return unclosed(FileDescriptor.err);
        }
        if (!Files.isRegularFile(link)) {
            checkFlags(false);
            return Files.newOutputStream(link, StandardOpenOption.WRITE);
        }
        checkFlags(true);
        return Files.newOutputStream(link, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /**
     * Checks for what it is open, where the system tells. What is open for reading only may be a file that Java has opened
     * for itself; and a file that is not open for appending would be written over by whoever has it open as well.
     */
    private void checkFlags(boolean isFile) throws IOException {
        OptionalInt flags = flags();
        if (flags.isPresent() && (flags.getAsInt() & ACCESS) == 0) {
            throw new FileSystemException(
                    link.toString(), null, "is not open for writing; open it first, as with " + number + ">> FILE");
        }
        if (isFile && flags.isPresent() && (flags.getAsInt() & APPENDS) == 0) {
            throw new FileSystemException(
                    link.toString(),
                    null,
                    "is a file that its caller may write over; open it for appending, as with " + number + ">> FILE");
        }
    }

    private OptionalInt flags() throws IOException {
        Path info = PROCESSES.resolve("self/fdinfo/" + number);
        if (Files.isRegularFile(info)) {
            for (String line : Files.readAllLines(info)) {
                if (line.startsWith(FLAGS)) {
                    return OptionalInt.of(
                            Integer.parseInt(line.substring(FLAGS.length()).strip(), 8));
                }
            }
        }
        return OptionalInt.empty();
    }

    private static OutputStream unclosed(FileDescriptor descriptor) {
        return new FilterOutputStream(new FileOutputStream(descriptor)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
