package io.github.asreval.cli.base;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A folder of vocabularies: its files that look like some. */
public final class VocabularyFolder {

    private static final String[] EXTENSIONS = {".txt", ".csv", ".tsv"};

    private VocabularyFolder() {}

    /**
     * Returns the files, sorted by name, without hidden ones and without those of folders in it.
     *
     * @throws IOException if the folder cannot be read or has no such file
     */
    public static List<String> files(String folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(FileArgument.path(folder))) {
            for (Path file : files) {
                if (looksLikeVocabulary(file)) {
                    found.add(file.toString());
                }
            }
        }
        if (found.isEmpty()) {
            throw new FileSystemException(folder, null, "no .txt, .csv or .tsv file in this folder");
        }
        Collections.sort(found);
        return found;
    }

    private static boolean looksLikeVocabulary(Path file) {
        String name = String.valueOf(file.getFileName());
        for (String extension : EXTENSIONS) {
            if (name.endsWith(extension) && !name.startsWith(".") && !Files.isDirectory(file)) {
                return true;
            }
        }
        return false;
    }
}
