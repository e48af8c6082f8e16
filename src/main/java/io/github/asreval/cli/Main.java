package io.github.asreval.cli;

/** Where the launchers come in: runs the program that the first argument names, and ends the process. */
public final class Main {

    private Main() {}

    /** Runs a program and exits with its status; the arguments are those of {@link Cli#run}. */
    public static void main(String... arguments) {
        System.exit(Cli.run(Terminal.ofProcess(), arguments));
    }
}
