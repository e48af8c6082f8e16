package io.github.asreval.cli.base;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The outside world as a program sees it: its streams, and what they are connected to.
 *
 * @param in standard input
 * @param out standard output, for reports; bytes, so that no default charset has a say
 * @param err standard error, for notes and problems; what cannot be written to it is left unsaid
 * @param columns how wide the terminal is that shows standard output; 0 if it goes elsewhere
 * @param colored whether that terminal may be given colours
 * @param errorColumns how wide the terminal is that shows standard error; 0 if it goes elsewhere
 */
public record Terminal(
        InputStream in, OutputStream out, OutputStream err, int columns, boolean colored, int errorColumns) {

    /** Set by the launchers: they can tell whether a terminal shows standard output, which Java 17 cannot. */
    private static final String COLUMNS_PROPERTY = "asreval.columns";

    private static final String ERROR_COLUMNS_PROPERTY = "asreval.error.columns";

    public Terminal {
        err = LossyOutput.of(err);
    }

    /** What is written to a stream. */
    @FunctionalInterface
    public interface Printed {

        /** Writes all of it. */
        void writeTo(OutputStream stream) throws IOException;
    }

    /** Returns the streams of this process. */
    public static Terminal ofProcess() {
        int columns = Math.max(0, Integer.getInteger(COLUMNS_PROPERTY, 0));
        boolean wanted =
                System.getenv("NO_COLOR") == null || System.getenv("NO_COLOR").isEmpty();
        return new Terminal(
                new StandardInput(),
                new NamedOutput("standard output", new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err),
                columns,
                columns > 0 && wanted,
                Math.max(0, Integer.getInteger(ERROR_COLUMNS_PROPERTY, 0)));
    }

    /** Returns streams that no terminal shows. */
    public static Terminal of(InputStream in, OutputStream out, OutputStream err) {
        return new Terminal(in, out, err, 0, false, 0);
    }

    /** Returns the same outside world with reports going elsewhere, where no terminal shows them. */
    public Terminal withOut(OutputStream other) {
        return new Terminal(in, other, err, 0, false, errorColumns);
    }

    /** Returns the same outside world with problems going elsewhere, where no terminal shows them. */
    public Terminal withErr(OutputStream other) {
        return new Terminal(in, out, other, columns, colored, 0);
    }

    /** Writes text to standard output; that nobody reads on is no problem. */
    public void print(String text) throws IOException {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to standard output; that nobody reads on is no problem. */
    public void print(byte[] bytes) throws IOException {
        write(stream -> {
            stream.write(bytes);
            stream.flush();
        });
    }

    /** Has something written to standard output; that nobody reads on is no problem. */
    public void write(Printed printed) throws IOException {
        try {
            printed.writeTo(out);
        } catch (IOException e) {
            if (!ErrorMessages.isBrokenPipe(e)) {
                throw e;
            }
        }
    }

    /**
     * Writes a file to standard output, byte by byte; a terminal gets text in which what it would obey is written out,
     * except for tabs and line feeds.
     */
    public void show(byte[] file) throws IOException {
        show(stream -> {
            stream.write(file);
            stream.flush();
        });
    }

    /** Has a file written to standard output as by {@link #show(byte[])}; the stream has to be flushed at its end. */
    void show(Printed file) throws IOException {
        write(columns == 0 ? file : stream -> file.writeTo(new VisibleOutput(stream)));
    }

    /** Writes a line to standard error. */
    public void complain(String line) {
        sayInPlace(line + "\n");
    }

    /** Writes a message to standard error as one line, with what a terminal would obey written out. */
    public void tell(String message) {
        complain(ErrorMessages.oneLine(message));
    }

    /** Writes messages to standard error, each as {@link #tell(String)} does. */
    public void tell(Iterable<String> messages) {
        messages.forEach(this::tell);
    }

    /** Writes to standard error without beginning a new line. */
    public void sayInPlace(String text) {
        LossyOutput said = LossyOutput.of(err);
        said.write(text.getBytes(StandardCharsets.UTF_8));
        said.flush();
    }
}
