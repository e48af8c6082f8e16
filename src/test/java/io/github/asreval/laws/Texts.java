package io.github.asreval.laws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What was said and what was heard, line by line.
 *
 * @param seed what the texts were made of, for messages
 * @param said the reference
 * @param heard the hypothesis
 */
record Texts(long seed, List<String> said, List<String> heard) {

    Texts {
        said = List.copyOf(said);
        heard = List.copyOf(heard);
    }

    Texts swapped() {
        return new Texts(seed, heard, said);
    }

    /** Returns these texts with others behind them. */
    Texts with(Texts other) {
        List<String> allSaid = new ArrayList<>(said);
        allSaid.addAll(other.said);
        List<String> allHeard = new ArrayList<>(heard);
        allHeard.addAll(other.heard);
        return new Texts(seed, allSaid, allHeard);
    }

    /** Returns these texts with every line changed. */
    Texts map(UnaryOperator<String> change) {
        return new Texts(
                seed,
                said.stream().map(change).toList(),
                heard.stream().map(change).toList());
    }

    int size() {
        return said.size();
    }

    /** Writes lines into a file; no lines give an empty one. */
    static Path write(Path file, List<String> lines) throws IOException {
        return Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /** Returns both sides of a line, also as code points, since texts that look the same may differ. */
    String line(int index) {
        return "seed " + seed + ", line " + (index + 1) + "\n  " + shown(said.get(index)) + "\n  "
                + shown(heard.get(index));
    }

    private static String shown(String text) {
        return "\"" + text + "\" "
                + text.codePoints()
                        .mapToObj(c -> String.format(Locale.ROOT, "%04X", c))
                        .collect(Collectors.joining(" "));
    }

    /** Returns the inputs, or the first of many. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("seed " + seed + ", " + size() + " lines");
        for (int i = 0; i < Math.min(size(), 20); i++) {
            text.append('\n').append(begin(said.get(i))).append("  |  ").append(begin(heard.get(i)));
        }
        return text.toString();
    }

    private static String begin(String line) {
        return line.length() > 200 ? line.substring(0, 200) + "..." : line;
    }
}
