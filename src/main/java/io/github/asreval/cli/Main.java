package io.github.asreval.cli;

import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.MemoryWatch;
import io.github.asreval.cli.base.Terminal;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The entry point of the launchers: runs the program that the first argument names, and ends the process. */
public final class Main {

    private static final String LOCALE = "the letters of arguments and file names are lost in this locale, which is not"
            + " UTF-8 or not installed; give one that \"locale -a\" lists, as LC_ALL=C.UTF-8";

    private Main() {}

    /** Runs a program and exits with its status; the arguments are those of {@link Cli#run}. */
    public static void main(String... arguments) {
        int status = ExitStatus.BUG;
        leaveOutOfPicocli();
        try {
            Terminal terminal = Terminal.ofProcess();
            MemoryWatch.begin(terminal, System::exit);
            if (losesLetters(System.getProperty("sun.jnu.encoding", ""), arguments)) {
                terminal.complain(LOCALE);
                status = ExitStatus.USAGE;
            } else {
                status = Cli.run(terminal, arguments);
            }
        } catch (Error e) {
            // With what has not been loaded yet, nothing can be said.
            System.err.println("a part of the program cannot be loaded: " + e
                    + "; install it anew, or let more files be open at once, as by ulimit -n 256");
        } finally {
            // Java's own status for what nobody catches is that of a failed gate.
            System.exit(status);
        }
    }

    /** Keeps picocli from looking for what no option of ours needs: conversions to classes of Java, and Groovy. */
    private static void leaveOutOfPicocli() {
        System.setProperty("picocli.converters.excludes", "java.*");
        System.setProperty("picocli.disable.closures", "true");
    }

    /**
     * Returns whether names would be read wrongly: Java decodes them as the locale says. The names in a folder are not seen
     * here, so none is trusted.
     */
    public static boolean losesLetters(String encoding, String... arguments) {
        if (File.separatorChar == '\\' || encoding.equals(StandardCharsets.UTF_8.name())) {
            return false;
        }
        for (String argument : arguments) {
            if (argument.chars().anyMatch(c -> c > 0x7F) || isFolder(argument)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
