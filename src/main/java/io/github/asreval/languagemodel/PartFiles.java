package io.github.asreval.languagemodel;

import io.github.asreval.text.Words;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of one part: its calls in one, documents in another, each begun with its first line. For one thread. */
final class PartFiles implements Closeable {

    static final String CALLS = "calls.txt";
    static final String DOCUMENTS = "documents.txt";

    private final Path folder;
    private final Map<String, OutputStream> files = new TreeMap<>();
    private final LongTable types = new LongTable();
    private final LongTable calls = new LongTable();
    private long lines;
    private long words;
    private long bytes;

    PartFiles(Path folder) {
        this.folder = folder;
    }

    /** Counts a call, also one of which no line is kept. */
    void addCall(String id) {
        calls.add(TextHash.of(id), 1);
    }

    /** Writes a line, which has the given words where they are compared. */
    void add(boolean document, String line, List<String> compared) throws IOException {
        byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
        file(document ? DOCUMENTS : CALLS).write(text);
        lines++;
        words += Words.split(line).size();
        bytes += text.length;
        compared.forEach(word -> types.add(TextHash.of(word), 1));
    }

    private OutputStream file(String name) throws IOException {
        Optional<OutputStream> open = Optional.ofNullable(files.get(name));
        if (open.isPresent()) {
            return open.get();
        }
        Files.createDirectories(folder);
        OutputStream created = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
        files.put(name, created);
        return created;
    }

    /** Returns the files that have lines. */
    List<Path> paths() {
        return files.keySet().stream().map(folder::resolve).toList();
    }

    PartSize size() {
        return new PartSize(calls.size(), lines, words, types.size(), bytes);
    }

    @Override
    public void close() throws IOException {
        for (OutputStream file : files.values()) {
            file.close();
        }
    }
}
