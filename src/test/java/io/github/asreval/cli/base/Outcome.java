package io.github.asreval.cli.base;

import io.github.asreval.cli.Cli;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a program did: its status, and what it wrote. */
public record Outcome(int status, String out, String err) {

    public static Outcome of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    /** Runs {@code wer} with options that are separated by blanks. */
    public static Outcome wer(String options, String reference, String hypothesis) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options.split(" ")));
        arguments.addAll(List.of(reference, hypothesis));
        return of(arguments.toArray(String[]::new));
    }

    /** Runs {@code wer} on two files. */
    public static Outcome wer(Path reference, Path hypothesis, String... options) {
        List<String> arguments = new ArrayList<>(List.of("wer"));
        arguments.addAll(List.of(options));
        arguments.add(reference.toString());
        arguments.add(hypothesis.toString());
        return of(arguments.toArray(String[]::new));
    }

    /** Returns the rate of a text report in percent; where there is none, what was said instead. */
    public static String rate(Outcome outcome) {
        String line = outcome.out()
                .lines()
                .filter(l -> l.startsWith("WER:"))
                .findFirst()
                .orElse(outcome.err());
        return line.replaceAll("WER: +([0-9.]+)%.*", "$1");
    }

    public static Outcome withInput(byte[] input, String... arguments) {
        return on(0, input, arguments);
    }

    public static Outcome onTerminal(int columns, String... arguments) {
        return on(columns, new byte[0], arguments);
    }

    private static Outcome on(int columns, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), out, err, columns, columns > 0, 0);
        int status = Cli.run(terminal, arguments);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
