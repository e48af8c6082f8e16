package io.github.asreval.cli;

import io.github.asreval.cli.base.ForeignNames;
import io.github.asreval.cli.wer.AudioProgram;
import io.github.asreval.cli.wer.ConvertProgram;
import io.github.asreval.cli.wer.DiarizationProgram;
import io.github.asreval.cli.wer.NormalizeProgram;
import io.github.asreval.cli.wer.TranscribeProgram;
import io.github.asreval.text.base.NearestName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Arguments that ask for help in the words of other programs: {@code wer help}, {@code vocab help fix}, {@code wer
 * version}; and those that would be taken for a cry for help, but are another program's options.
 */
final class HelpWords {

    private static final String HELP = "help";
    private static final String VERSION = "version";
    private static final List<String> HELPERS = List.of(
            NormalizeProgram.NAME,
            ConvertProgram.NAME,
            DiarizationProgram.NAME,
            AudioProgram.NAME,
            TranscribeProgram.NAME);

    private HelpWords() {}

    /** Returns the arguments of {@code wer} with such a word as an option, unless it is the name of a file. */
    static String[] ofWer(String... arguments) {
        boolean helper = arguments.length == 2 && arguments[0].equals(HELP) && HELPERS.contains(arguments[1]);
        if ((arguments.length == 1 || helper) && isWord(arguments[0]) && !exists(arguments[0])) {
            return asOption(arguments);
        }
        return arguments;
    }

    /** Returns the arguments of {@code vocab} with such a word as an option; it takes no file before its command. */
    static String[] ofVocab(String... arguments) {
        return arguments.length > 0 && isWord(arguments[0]) ? asOption(arguments) : arguments;
    }

    private static boolean isWord(String argument) {
        return argument.equals(HELP) || argument.equals(VERSION);
    }

    /** The option stands last: behind the command that it is about. */
    private static String[] asOption(String... arguments) {
        String[] changed = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        changed[arguments.length - 1] = "--" + arguments[0];
        return changed;
    }

    /** Returns the helper that was meant by the first argument of {@code wer}, if that is not a file but nearly a helper. */
    static Optional<String> mistyped(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean likely = first.length() >= 6 && "-.~/".indexOf(first.charAt(0)) < 0 && first.indexOf('.') < 0;
        return likely && !exists(first)
                ? NearestName.of(first.toLowerCase(Locale.ROOT), HELPERS, 2).map(helper -> "wer " + helper)
                : Optional.empty();
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Refuses what picocli would answer with help or with the wrong options.
     *
     * @throws ParameterException if files follow {@code -r} and {@code -h}, as with jiwer and sclite, if a long option has
     *     one hyphen only, or if a helper of {@code wer} is mistyped
     */
    static void refuseOthers(CommandSpec spec, String... arguments) {
        Optional<String> reference = behind("-r", arguments);
        Optional<String> hypothesis = behind("-h", arguments);
        boolean isWer = spec.findOption("--print-errors") != null;
        if (isWer && reference.isPresent() && hypothesis.isPresent()) {
            throw new ParameterException(
                    new CommandLine(spec),
                    "-r and -h take no files here; did you mean wer " + reference.get() + " " + hypothesis.get() + "?");
        }
        for (String argument : arguments) {
            if (argument.equals("--")) {
                return;
            }
            Optional<String> meant =
                    isNoRow(argument, spec) ? ForeignNames.longOption(argument, spec) : Optional.empty();
            if (meant.isPresent()) {
                throw new ParameterException(
                        new CommandLine(spec), "unknown option " + argument + "; did you mean " + meant.get() + "?");
            }
        }
    }

    /** Returns whether one hyphen stands before letters of which not all are short options. */
    private static boolean isNoRow(String argument, CommandSpec spec) {
        boolean single = argument.length() > 3 && argument.charAt(0) == '-' && argument.charAt(1) != '-';
        if (!single || spec.findOption(argument) != null) {
            return false;
        }
        for (int i = 1; i < argument.length(); i++) {
            if (spec.findOption(argument.charAt(i)) == null) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> behind(String option, String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(option) && !arguments[i + 1].startsWith("-")) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
