package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.InputOptions;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.TranscriptNotes;
import io.github.asreval.languagemodel.HtmlText;
import io.github.asreval.languagemodel.TextSource;
import io.github.asreval.transcript.PairBlocks;
import io.github.asreval.transcript.PlainReader;
import io.github.asreval.transcript.TranscriptInput;
import io.github.asreval.transcript.TranscriptReader;
import io.github.asreval.transcript.format.TranscriptOpener;
import io.github.asreval.transcript.format.options.Side;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The files that text is taken from: those that are named, and all in the folders that are. */
final class TextSources {

    /** Documents of these kinds are tables, and read by their columns; all others but pages are plain lines. */
    private static final Set<String> TABLES = Set.of("csv", "tsv", "jsonl");

    private static final Set<String> LEFT_BY_WINDOWS = Set.of("Thumbs.db", "desktop.ini");

    private final TranscriptOpener opener;
    private final Set<Path> files = new LinkedHashSet<>();

    /** Creates what opens files as the arguments say. */
    TextSources(ParseResult arguments, Terminal terminal) {
        this.opener = new TranscriptOpener(
                InputOptions.of(arguments).settings().transcripts(), new TranscriptNotes(terminal));
    }

    /** Returns all files so far. */
    Set<Path> files() {
        return files;
    }

    /**
     * Returns the files that names stand for, each once; those of a folder are called by their path in it.
     *
     * @param document whether they are documents
     * @throws IOException if one is missing, or cannot be what it should
     */
    List<TextSource> of(List<String> names, boolean document) throws IOException {
        List<TextSource> sources = new ArrayList<>();
        for (String name : names) {
            if (FileArgument.stream(name).isPresent()) {
                throw new FileSystemException(
                        name, null, "a stream has no name to tell the call by; name a file or a folder");
            }
            Path path = FileArgument.path(name);
            if (Files.isDirectory(path)) {
                for (Path file : inFolder(path)) {
                    add(file, path.relativize(file).toString(), document, sources);
                }
            } else {
                add(path, String.valueOf(path.getFileName()), document, sources);
            }
        }
        return sources;
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> all = Files.walk(folder)) {
            found = all.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        }
        if (found.isEmpty()) {
            throw new FileSystemException(folder.toString(), null, "no file in this folder");
        }
        return found;
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".") || LEFT_BY_WINDOWS.contains(part.toString())) {
                return true;
            }
        }
        return false;
    }

    private void add(Path file, String name, boolean document, List<TextSource> sources) throws IOException {
        Path real = file.toRealPath();
        if (!document && HtmlText.isPage(name)) {
            throw new FileSystemException(file.toString(), null, "is a page and no call; give it with --documents");
        }
        if (files.add(real)) {
            sources.add(new TextSource(stem(name), file.toString(), document, () -> open(file, document)));
        }
    }

    /** Returns a name without its ending, or both endings of a packed file, with {@code /} on every system. */
    private static String stem(String name) {
        String path = name.replace('\\', '/');
        String unpacked = path.endsWith(".gz") ? path.substring(0, path.length() - 3) : path;
        int ending = unpacked.lastIndexOf('.');
        return ending > unpacked.lastIndexOf('/') + 1 ? unpacked.substring(0, ending) : unpacked;
    }

    private TranscriptReader open(Path file, boolean document) throws IOException {
        PairBlocks.Source source = new PairBlocks.Source.File(file);
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!document || TABLES.contains(ending)) {
            return opener.reader(source, Side.REFERENCE);
        }
        TranscriptInput input = opener.input(source, Side.REFERENCE);
        TranscriptReader lines = PlainReader.of(input.text());
        return HtmlText.isPage(name) ? new HtmlText(lines) : lines;
    }
}
