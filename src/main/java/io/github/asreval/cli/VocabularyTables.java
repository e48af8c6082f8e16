package io.github.asreval.cli;

import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine.ParseResult;

/** How the commands that make vocabularies out of vocabularies read and write them. */
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
                : VocabularyFile.read(VocabularyInput.path(input.name()));
        if (file.isRefused()) {
            throw new FileSystemException(input.name(), null, "is too large for a vocabulary");
        }
        if (file.decoded().firstBadByte().isPresent()) {
            throw new FileSystemException(input.name(), null, "is not UTF-8; vocab validate tells where");
        }
        return file;
    }

    /** Writes to the file of the option {@code -o}, else to standard output, where a terminal must not obey it. */
    static void write(byte[] bytes, ParseResult arguments, Terminal terminal) throws IOException {
        String output = arguments.matchedOptionValue("-o", "");
        if (output.isEmpty()) {
            terminal.show(bytes);
            return;
        }
        try (FileReplacement replacement = FileReplacement.of(VocabularyInput.path(output))) {
            replacement.out().write(bytes);
            replacement.commit();
        }
    }
}
