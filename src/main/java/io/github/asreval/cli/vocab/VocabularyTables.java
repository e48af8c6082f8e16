package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.ErrorMessages;
import io.github.asreval.cli.base.ExitStatus;
import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.vocabulary.Row;
import io.github.asreval.vocabulary.UnreadRow;
import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** The reading and writing of vocabulary tables by the commands that make vocabularies out of vocabularies. */
final class VocabularyTables {

    private VocabularyTables() {}

    /**
     * Reads a vocabulary whose rows can be told apart.
     *
     * @throws IOException if it cannot be read, is too large, or is not text
     */
    static VocabularyFile read(VocabularyInput input, Terminal terminal) throws IOException {
        VocabularyFile file = input.isStandardInput()
                ? VocabularyFile.read("", terminal.in())
                : VocabularyFile.read(FileArgument.path(input.name()));
        if (file.isRefused()) {
            throw new FileSystemException(input.name(), null, "is too large for a vocabulary");
        }
        if (file.json().isPresent() && file.json().get().broken()) {
            int line = file.json().get().line();
            throw new FileSystemException(input.name() + ":" + line, null, "is JSON that breaks off here");
        }
        if (file.decoded().firstBadByte().isPresent()) {
            throw new FileSystemException(input.name(), null, "is not UTF-8; vocab validate tells where");
        }
        return file;
    }

    /**
     * Tells of each row that {@linkplain VocabularyFile#unread cannot be read whole}, and is therefore left out, and of
     * columns that no vocabulary has.
     *
     * @return the status to end with: whether a row is left out
     */
    static int tellUnread(VocabularyInput input, VocabularyFile file, Terminal terminal) {
        String name = input.isStandardInput() ? "standard input" : input.name();
        for (UnreadRow row : file.unread()) {
            terminal.tell(name + ":" + row.line() + ": left out, " + row.reason() + ": \"" + row.text() + "\"");
        }
        file.header().ifPresent(header -> {
            for (int i = 0; i < header.size(); i++) {
                int column = i;
                boolean named = header.columns()
                        .get(i)
                        .flatMap(known -> Optional.of(header.indexOf(known).orElse(-1)))
                        .equals(Optional.of(i));
                if (!named && file.rows().stream().anyMatch(row -> isWritten(row, column))) {
                    terminal.tell(name + ": left out: what stands under \""
                            + header.names().get(i).text() + "\", which is no column of a vocabulary");
                }
            }
        });
        if (file.unread().isEmpty()) {
            return ExitStatus.OK;
        }
        terminal.complain(
                ErrorMessages.oneLine(name + ": " + file.unread().size() + " of its rows could not be read whole;"
                        + " vocab validate tells why, vocab fix mends what takes no guess"));
        return ExitStatus.FINDINGS;
    }

    private static boolean isWritten(Row row, int column) {
        return column < row.cells().size() && !row.cells().get(column).isBlank();
    }
}
