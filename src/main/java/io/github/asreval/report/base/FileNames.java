package io.github.asreval.report.base;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of files as a reader tells them apart: no longer than needed, and never from the root of a machine. */
public final class FileNames {

    private static final String STANDARD_INPUT = "-";

    private FileNames() {}

    /**
     * Returns the last part of each name, with so many of the folders before it as make different names differ.
     *
     * <pre>{@code
     * FileNames.shortest(List.of("/data/a/said.txt", "/data/b/said.txt", "c/heard.txt"))
     *     // [a/said.txt, b/said.txt, heard.txt]
     * }</pre>
     *
     * <p>Equal names stay equal, standard input is called that, and the empty name stays empty.
     */
    public static List<String> shortest(List<String> names) {
        List<List<String>> parts = names.stream().map(FileNames::parts).toList();
        int[] kept = new int[names.size()];
        List<String> shortest = new ArrayList<>();
        for (List<String> name : parts) {
            shortest.add(end(name, 1));
        }
        for (boolean longer = true; longer; ) {
            longer = false;
            Set<String> shared = shared(shortest, parts);
            for (int i = 0; i < kept.length; i++) {
                if (shared.contains(shortest.get(i))
                        && kept[i] + 1 < parts.get(i).size()) {
                    kept[i]++;
                    shortest.set(i, end(parts.get(i), kept[i] + 1));
                    longer = true;
                }
            }
        }
        return List.copyOf(shortest);
    }

    /** Returns the last part of a name. */
    public static String last(String name) {
        return end(parts(name), 1);
    }

    /** The short names that stand for different files. */
    private static Set<String> shared(List<String> shortest, List<List<String>> parts) {
        Map<String, List<String>> first = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            List<String> other = first.putIfAbsent(shortest.get(i), parts.get(i));
            if (other != null && !other.equals(parts.get(i))) {
                shared.add(shortest.get(i));
            }
        }
        return shared;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace(File.separatorChar, '/').split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return name.equals(STANDARD_INPUT) ? List.of("standard input") : parts;
    }

    private static String end(List<String> parts, int length) {
        return String.join("/", parts.subList(Math.max(0, parts.size() - length), parts.size()));
    }
}
