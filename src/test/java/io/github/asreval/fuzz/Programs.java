package io.github.asreval.fuzz;

import io.github.asreval.cli.base.Outcome;
import io.github.asreval.fuzz.ProgramTrial.Form;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Targets that are programs. A command has blanks between its arguments, and names in braces the files that hold the input:
 * {@code wer -f json {a} {b}}. What it writes to is in angle brackets.
 */
final class Programs {

    private static final Set<Integer> DONE_OR_REFUSED = Set.of(0, 1, 3);
    private static final Set<Integer> OR_USAGE = Set.of(0, 1, 2, 3);
    private static final Pattern FILE = Pattern.compile("\\{([^}]+)\\}");

    private final Path folder;
    private final List<FuzzTarget> targets = new ArrayList<>();

    Programs(Path folder) {
        this.folder = folder;
    }

    List<FuzzTarget> targets() {
        return List.copyOf(targets);
    }

    /** Adds a program that has all it needs, whatever the files hold. */
    void add(String name, List<byte[]> seeds, Form form, String command) {
        add(name, seeds, form, DONE_OR_REFUSED, command);
    }

    /** Adds a program whose options ask for what files may lack, which is told as wrong usage. */
    void addAsking(String name, List<byte[]> seeds, Form form, String command) {
        add(name, seeds, form, OR_USAGE, command);
    }

    private void add(String name, List<byte[]> seeds, Form form, Set<Integer> statuses, String command) {
        List<String> files = new ArrayList<>();
        Matcher matcher = FILE.matcher(command);
        while (matcher.find()) {
            files.add(matcher.group(1));
        }
        String here = folder + "/";
        List<String> arguments = List.of(command.split(" ")).stream()
                .map(argument -> argument.replace("{", here).replace("<", here).replaceAll("[}>]", ""))
                .toList();
        ProgramTrial trial = new ProgramTrial(folder, files, arguments, form, statuses, Outcome::of);
        targets.add(new FuzzTarget(name, seeds, trial));
    }
}
