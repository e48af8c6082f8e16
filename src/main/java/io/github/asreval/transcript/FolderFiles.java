package io.github.asreval.transcript;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder, by their names in it without the ending.
 *
 * @param folder the folder
 * @param files the files, sorted by those names
 */
record FolderFiles(Path folder, SortedMap<String, Path> files) {

    private static final int NAMED = 5;
    /** What Windows puts into folders, as others hide files whose names begin with a full stop. */
    private static final Set<String> LEFT_BY_WINDOWS = Set.of("Thumbs.db", "desktop.ini");

    static FolderFiles of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "is not a folder; name two folders or two files");
        }
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Path inside = folder.relativize(file);
                if (isHidden(inside)) {
                    continue;
                }
                Path twin = files.putIfAbsent(stem(inside), file);
                if (twin != null) {
                    throw new MalformedTranscriptException(
                            file.toString(), 0, "has the name of " + twin + " but for its ending; keep one of them");
                }
            }
        }
        return new FolderFiles(folder, files);
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".") || LEFT_BY_WINDOWS.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the path without the ending, or both endings of a packed file, with {@code /} on every system. */
    private static String stem(Path inside) {
        String name = inside.toString().replace('\\', '/');
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int ending = unpacked.lastIndexOf('.');
        return ending > unpacked.lastIndexOf('/') + 1 ? unpacked.substring(0, ending) : unpacked;
    }

    static List<FilePair> pairs(FolderFiles reference, FolderFiles hypothesis) {
        hypothesis.requireAll(reference);
        reference.requireAll(hypothesis);
        List<FilePair> pairs = new ArrayList<>();
        reference.files.forEach((name, file) -> pairs.add(new FilePair(name, file, hypothesis.file(name))));
        return pairs;
    }

    private Path file(String name) {
        return requireNonNull(files.get(name));
    }

    private void requireAll(FolderFiles other) {
        List<String> missing = other.files.keySet().stream()
                .filter(name -> !files.containsKey(name))
                .map(name -> "\"" + name + "\"")
                .toList();
        if (!missing.isEmpty()) {
            int more = missing.size() - NAMED;
            String names = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
            throw new MalformedTranscriptException(
                    folder.toString(),
                    0,
                    "lacks " + names + (more > 0 ? " and " + more + " more" : "") + ", which " + other.folder
                            + " has; both folders need a file of each name, whatever its ending");
        }
    }
}
