package io.github.asreval.cli.base;

import io.github.asreval.audio.AudioFolder;
import io.github.asreval.transcript.FilePair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The file that the option {@code -o} names, which must be none of those that the run reads. */
public final class OutputFile {

    private static final String OPTION = "-o";
    private static final String CHAIN = "--normalize";
    /** The labels in the help of values that name a file. */
    private static final Set<String> LABELS = Set.of("FILE", "LIST", "REPORT.json");

    private OutputFile() {}

    /** Returns the name of the file to write; nothing if the output is to be printed, also where that is what is named. */
    public static Optional<String> of(ParseResult given) {
        return name(given).filter(name -> !isStandardOutput(name));
    }

    /** Writes to the file that is named, else to standard output, where a terminal must not obey it. */
    public static void write(byte[] content, ParseResult given, Terminal terminal) throws IOException {
        write(
                stream -> {
                    stream.write(content);
                    stream.flush();
                },
                given,
                terminal);
    }

    /** Has content written, as {@link #write(byte[], ParseResult, Terminal)} does; it has to be flushed at its end. */
    public static void write(Terminal.Printed content, ParseResult given, Terminal terminal) throws IOException {
        Optional<String> output = of(given);
        if (output.isEmpty()) {
            terminal.show(content);
        } else {
            FileReplacement.write(output.get(), content);
        }
    }

    private static boolean isStandardOutput(String name) {
        try {
            return FileReplacement.isStandardOutput(name);
        } catch (IOException e) {
            // No name of a file, or a link that leads nowhere: to be told when it is opened.
            return false;
        }
    }

    private static Optional<String> name(ParseResult given) {
        return Optional.ofNullable(given.matchedOptionValue(OPTION, null));
    }

    /**
     * Checks, before anything is read, that no file is both read and replaced, by whatever names or links, and that the
     * one to write can have its name.
     *
     * @param argumentFiles the files that some of the arguments stand in
     * @throws ParameterException if one is, or cannot
     */
    public static void check(ParseResult given, List<Path> argumentFiles) {
        if (given.hasSubcommand()) {
            check(given.subcommand(), argumentFiles);
            return;
        }
        Optional<Path> output = replaced(given);
        if (output.isEmpty()) {
            return;
        }
        for (Path file : argumentFiles) {
            checkFile("@" + file, file, output.get(), given);
        }
        for (ArgSpec argument : given.matchedPositionals()) {
            for (String name : values(argument)) {
                checkFiles(argument.paramLabel(), name, output.get(), given);
            }
        }
        for (OptionSpec option : given.matchedOptions()) {
            boolean isOutput = List.of(option.names()).contains(OPTION);
            boolean isChain = option.longestName().equals(CHAIN);
            for (String value : values(option)) {
                if (isChain) {
                    checkChain(value, output.get(), given);
                } else if (!isOutput && LABELS.contains(option.paramLabel())) {
                    checkFiles(option.longestName(), value, output.get(), given);
                }
            }
        }
    }

    /**
     * Checks that no file of a list is replaced.
     *
     * @throws ParameterException if one is
     */
    public static void check(List<FilePair> listed, ParseResult given) {
        Optional<Path> output = replaced(given);
        if (output.isPresent()) {
            for (FilePair pair : listed) {
                checkFile(InputOptions.PAIRS, pair.reference(), output.get(), given);
                checkFile(InputOptions.PAIRS, pair.hypothesis(), output.get(), given);
            }
        }
    }

    /** Returns the file that would be lost; nothing if there is none, or none but what is written to in its place. */
    private static Optional<Path> replaced(ParseResult given) {
        Optional<String> name = given.commandSpec().findOption(OPTION) == null ? Optional.empty() : name(given);
        if (name.isPresent() && FileArgument.isLossy(name.get())) {
            throw Options.wrong(given, OPTION + " " + name.get() + ": " + FileArgument.LOSSY + "; name another file");
        }
        return name.flatMap(OutputFile::path).filter(Files::isRegularFile);
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<String> values(ArgSpec argument) {
        List<String> values = new ArrayList<>();
        if (argument.getValue() instanceof String one) {
            values.add(one);
        } else if (argument.getValue() instanceof List<?> several) {
            several.forEach(value -> values.add(String.valueOf(value)));
        }
        return values;
    }

    /** The arguments of some steps are files. */
    private static void checkChain(String chain, Path output, ParseResult given) {
        for (String step : chain.split(",", -1)) {
            checkFiles(CHAIN, step.substring(step.indexOf(':') + 1), output, given);
        }
    }

    private static void checkFiles(String role, String name, Path output, ParseResult given) {
        Optional<Path> input = path(name.equals(FileArgument.STANDARD_INPUT) ? "/dev/stdin" : name);
        if (input.isPresent() && Files.isDirectory(input.get())) {
            files(input.get(), given).forEach(file -> checkFile(role, file, output, given));
        } else if (input.isPresent()) {
            checkFile(role, input.get(), output, given);
        }
    }

    /** Returns what is read of a folder; nothing if it cannot be read, which will be told when it is. */
    private static List<Path> files(Path folder, ParseResult given) {
        if (given.commandSpec().parent() != null) {
            try {
                return VocabularyFolder.files(folder.toString()).stream()
                        .map(Path::of)
                        .toList();
            } catch (IOException e) {
                return List.of();
            }
        }
        if (given.commandSpec().findOption("--list-passing") != null) {
            // Of a folder of recordings, a report that lies in it is not read.
            try {
                return AudioFolder.files(folder);
            } catch (IOException e) {
                return List.of();
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static void checkFile(String role, Path input, Path output, ParseResult given) {
        if (isSame(input, output)) {
            boolean mayReplace = given.commandSpec().findOption("--in-place") != null;
            throw Options.wrong(
                    given,
                    OPTION + " " + output + " would replace " + input + ", which is read (" + role
                            + "); name another file" + (mayReplace ? ", or give --in-place instead" : ""));
        }
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(input) && Files.isSameFile(input, output);
        } catch (IOException e) {
            return false;
        }
    }
}
