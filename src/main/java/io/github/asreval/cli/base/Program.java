package io.github.asreval.cli.base;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A program: what it may be told, and what it then does. */
public interface Program {

    /** Returns the options and arguments. */
    CommandSpec spec();

    /** Returns as much of {@link #spec()} as it takes to read such arguments, so that no more has to be declared. */
    default CommandSpec spec(String... arguments) {
        return spec();
    }

    /**
     * Does the work.
     *
     * @param arguments what was given, of the kinds that the {@link #spec} names
     * @param terminal the streams to work with
     * @return the exit status
     * @throws picocli.CommandLine.ParameterException if the arguments do not go together
     * @throws IOException if a file cannot be read or a stream not written
     */
    int run(ParseResult arguments, Terminal terminal) throws IOException;
}
