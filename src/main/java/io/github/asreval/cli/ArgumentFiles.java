package io.github.asreval.cli;

import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.FileArgument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Arguments that stand in files: {@code @FILE} is replaced by the lines of FILE.
 *
 * <p>Each line that is not empty is one argument, just as it is: there are no quotes, no comments and no further files
 * behind an {@code @}. The file is UTF-8, or UTF-16 with its byte order mark; so it can name what a command line cannot,
 * such as files whose letters are not in the code page of Windows. Nothing is replaced behind {@code --}.
 */
final class ArgumentFiles {

    /** No list of arguments is longer; without a limit, a device would fill the memory. */
    static final int LARGEST = 16 << 20;

    private static final Pattern SEVERAL = Pattern.compile("--?\\p{Alpha}[\\w-]*\\s+\\S.*", Pattern.DOTALL);

    private ArgumentFiles() {}

    /**
     * Returns the arguments with those of files in their places.
     *
     * @throws IOException if such a file cannot be read; the message is for the user
     */
    static Arguments expand(String... arguments) throws IOException {
        List<String> expanded = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.length() > 1 && argument.charAt(0) == '@' && !expanded.contains("--")) {
                expanded.addAll(read(argument));
                files.add(FileArgument.path(argument.substring(1)));
            } else {
                expanded.add(argument);
            }
        }
        return new Arguments(expanded, files);
    }

    private static List<String> read(String argument) throws IOException {
        List<String> read = new ArrayList<>();
        int number = 0;
        for (String line : text(argument).lines().toList()) {
            number++;
            if (SEVERAL.matcher(line).matches()) {
                throw new IOException(argument + ":" + number + ": an option and its value on one line; give each"
                        + " argument a line of its own, or write --option=value");
            }
            if (!line.isEmpty()) {
                read.add(line);
            }
        }
        return read;
    }

    private static String text(String argument) throws IOException {
        byte[] bytes;
        Path file = FileArgument.path(argument.substring(1));
        if (Files.isDirectory(file)) {
            throw new IOException(argument + ": a folder; name a file with one argument a line");
        }
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    argument + ": no such file of arguments; a file of this very name is given as ./" + argument
                            + ", a value as --option=" + argument,
                    e);
        } catch (AccessDeniedException e) {
            throw new IOException(argument + ": may not be read; check its permissions", e);
        } catch (IOException e) {
            throw new IOException(argument + ": " + ErrorMessages.describe(e), e);
        }
        if (bytes.length > LARGEST) {
            throw new IOException(argument + ": longer than 16 MiB; give a file with one argument a line");
        }
        return decoded(bytes, argument);
    }

    private static String decoded(byte[] bytes, String argument) throws IOException {
        Charset charset = charset(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new IOException(argument + ":" + line + ": not " + charset + "; save the file as UTF-8, with one"
                    + " argument a line");
        }
        boolean marked = text.hasRemaining() && text.charAt(0) == '\uFEFF';
        return text.subSequence(marked ? 1 : 0, text.length()).toString();
    }

    /** Windows PowerShell writes UTF-16 behind {@code >}. */
    private static Charset charset(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
