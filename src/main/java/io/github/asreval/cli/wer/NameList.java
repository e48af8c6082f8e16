package io.github.asreval.cli.wer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of names for another program: of the recordings that pass, or of those that do not.
 *
 * <p>A name that the program would not read as it is, is left out and told. One that begins with a hyphen gets {@code ./}
 * before it, so that it is no option.
 */
final class NameList {

    private final boolean ofPassing;
    private final boolean endedByNul;
    private final StringBuilder names = new StringBuilder();
    private final List<String> problems = new ArrayList<>();

    /**
     * Creates an empty list.
     *
     * @param ofPassing whether it is of those that pass
     * @param endedByNul whether each name ends with the character 0 rather than with a line feed
     */
    NameList(boolean ofPassing, boolean endedByNul) {
        this.ofPassing = ofPassing;
        this.endedByNul = endedByNul;
    }

    /** Adds a recording, if it is one of those that are listed. */
    void add(Path path, boolean passes) {
        if (passes != ofPassing) {
            return;
        }
        String name = path.toString();
        if (!endedByNul && (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0)) {
            problems.add(name + ": not in the list, as its name has a line break; give -0, and xargs -0");
        } else if (Files.exists(path) && !Files.exists(Path.of(name))) {
            problems.add(name + ": not in the list, as its name holds bytes that are no UTF-8; rename the file");
        } else {
            names.append(name.startsWith("-") ? "./" : "").append(name).append(endedByNul ? '\0' : '\n');
        }
    }

    /** Returns the list in UTF-8. */
    byte[] bytes() {
        return names.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns which names are not in it, and why. */
    List<String> problems() {
        return problems;
    }
}
