package io.github.asreval.audio;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The recordings in a folder and the folders in it.
 *
 * <p>{@code AudioFolder.files(Path.of("calls"))} is {@code [calls/a.wav, calls/b/c.mp3]}.
 */
public final class AudioFolder {

    private AudioFolder() {}

    /**
     * Returns the files whose content is that of a recording, or whose name has the ending of one, sorted by their names folder
     * by folder. Those whose names begin with a full stop are left out, and links to folders are not followed. A folder
     * that cannot be read stands in the list itself, and so does a link to a recording that is gone; {@link AudioCheck} fails
     * on both. Empty for an empty folder.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        add(folder, found);
        return List.copyOf(found);
    }

    private static void add(Path folder, List<Path> found) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(inside::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(inside);
        for (Path path : inside) {
            String name = String.valueOf(path.getFileName());
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                addInner(path, found);
            } else if (Files.isRegularFile(path) ? isRecording(path, name) : isLostLink(path, name)) {
                found.add(path);
            }
        }
    }

    private static void addInner(Path folder, List<Path> found) {
        try {
            add(folder, found);
        } catch (IOException e) {
            found.add(folder);
        }
    }

    /** Returns whether it is a link to a recording that is gone: to read it tells so. */
    private static boolean isLostLink(Path path, String name) {
        return Files.isSymbolicLink(path) && !Files.exists(path) && isNamedAsOne(name);
    }

    private static boolean isNamedAsOne(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return AudioContainer.byExtension(extension).isPresent();
    }

    private static boolean isRecording(Path file, String name) {
        if (isNamedAsOne(name)) {
            return true;
        }
        try (FileBytes bytes = FileBytes.open(file)) {
            return FormatMagic.of(bytes).isPresent();
        } catch (IOException e) {
            // Nothing says that it is a recording.
            return false;
        }
    }
}
