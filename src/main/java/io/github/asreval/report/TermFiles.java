package io.github.asreval.report;

import io.github.asreval.improve.TableRow;
import io.github.asreval.normalize.base.MalformedMapException;
import io.github.asreval.score.classes.Term;
import io.github.asreval.score.classes.TermList;
import io.github.asreval.vocabulary.Column;
import io.github.asreval.vocabulary.UnreadRow;
import io.github.asreval.vocabulary.VocabularyEntry;
import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads lists of terms, whatever form they have: those of {@link TermList}, and vocabulary tables of Amazon Transcribe.
 *
 * <p>Of a vocabulary, the terms are what a transcript shows: the DisplayAs of a row, else its phrase with blanks for
 * hyphens.
 */
public final class TermFiles {

    private static final int HEADER_BYTES = 1024;

    private TermFiles() {}

    /**
     * Reads a list.
     *
     * @throws MalformedMapException if a line cannot be understood
     * @throws IOException if the file cannot be read
     */
    public static TermList read(Path path) throws IOException {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a folder; name a list of terms");
        }
        if (mayBeVocabulary(path)) {
            VocabularyFile vocabulary = VocabularyFile.read(path);
            if (vocabulary.isRefused()) {
                throw new MalformedMapException(
                        name, 1, "this vocabulary is too large for the service; list its terms, one on each line");
            }
            if (vocabulary
                    .header()
                    .map(header -> header.indexOf(Column.PHRASE).isPresent())
                    .orElse(false)) {
                return terms(name, vocabulary);
            }
        }
        return TermList.read(name);
    }

    /** Vocabulary tables begin with the names of their columns; all else need not be looked at as one. */
    private static boolean mayBeVocabulary(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            String begin = new String(in.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8).replace("\0", "");
            String first = begin.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
            return first.contains("phrase");
        }
    }

    private static TermList terms(String name, VocabularyFile vocabulary) {
        if (!vocabulary.unread().isEmpty()) {
            UnreadRow row = vocabulary.unread().get(0);
            throw new MalformedMapException(name, row.line(), row.reason() + "; vocab validate tells more of it");
        }
        List<Term> terms = new ArrayList<>();
        for (VocabularyEntry entry : vocabulary.entries()) {
            if (entry.has(Column.PHRASE)) {
                TableRow row = TableRow.of(entry.text(Column.PHRASE), entry.text(Column.DISPLAYAS));
                terms.add(new Term(
                        row.shown(), "", Term.USUAL_WEIGHT, entry.line().number()));
            }
        }
        if (terms.isEmpty()) {
            throw new MalformedMapException(name, 1, "this vocabulary has no rows");
        }
        return new TermList(name, terms, false);
    }
}
