package io.github.asreval.cli.base;

import io.github.asreval.transcript.NotUtf8Exception;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** The option that names the encoding of a file: of the reference, of the hypotheses, or of all files of a command. */
public final class EncodingOption {

    private EncodingOption() {}

    /** Returns the exception with the option that mends the file it is about, and leaves the others alone. */
    public static NotUtf8Exception named(NotUtf8Exception problem, ParseResult arguments) {
        ParseResult given = arguments;
        while (given.hasSubcommand()) {
            given = given.subcommand();
        }
        return given.commandSpec().findOption(InputOptions.REFERENCE_ENCODING) == null
                ? problem
                : problem.withOption(option(names(given), problem.source()));
    }

    private static String option(List<String> names, String source) {
        if (names.isEmpty()) {
            return InputOptions.REFERENCE_ENCODING + " or " + InputOptions.HYPOTHESIS_ENCODING;
        }
        boolean reference = leadsTo(names.get(0), source);
        boolean hypothesis = false;
        for (String name : names.subList(1, names.size())) {
            hypothesis |= leadsTo(name, source);
        }
        if (reference == hypothesis || names.size() == 1) {
            return InputOptions.ENCODING;
        }
        return reference ? InputOptions.REFERENCE_ENCODING : InputOptions.HYPOTHESIS_ENCODING;
    }

    private static List<String> names(ParseResult given) {
        List<String> names = new ArrayList<>();
        for (ArgSpec argument : given.matchedPositionals()) {
            names.addAll(argument.stringValues());
        }
        return names;
    }

    /** Returns whether a file is the one of that name, or in the folder of that name. */
    private static boolean leadsTo(String name, String source) {
        if (name.equals(FileArgument.STANDARD_INPUT)) {
            return source.equals("standard input");
        }
        try {
            return Path.of(source).startsWith(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
