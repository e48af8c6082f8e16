package io.github.asreval.cli.vocab;

import io.github.asreval.cli.base.FileArgument;
import io.github.asreval.cli.base.Terminal;
import io.github.asreval.cli.base.VocabularyFolder;
import io.github.asreval.report.values.CheckedFile;
import io.github.asreval.vocabulary.InferredLanguage;
import io.github.asreval.vocabulary.VocabularyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * A vocabulary file as it was named on the command line.
 *
 * @param name the name; {@code -} for standard input
 */
record VocabularyInput(String name) {

    /**
     * Returns the files that a name stands for: the file itself, or those of a folder that look like vocabularies, sorted
     * by name, without hidden ones and without those of folders in it.
     *
     * @throws IOException if the folder cannot be read or has no such file
     */
    static List<VocabularyInput> named(String name) throws IOException {
        if (name.equals(CheckedFile.STANDARD_INPUT) || !Files.isDirectory(FileArgument.path(name))) {
            return List.of(new VocabularyInput(name));
        }
        List<VocabularyInput> inputs = new ArrayList<>();
        for (String file : VocabularyFolder.files(name)) {
            inputs.add(new VocabularyInput(file));
        }
        return inputs;
    }

    boolean isStandardInput() {
        return name.equals(CheckedFile.STANDARD_INPUT);
    }

    /** Reads the file, as of the kind that was asked for. */
    VocabularyFile read(VocabOptions options, Terminal terminal) throws IOException {
        VocabularyFile file = isStandardInput()
                ? VocabularyFile.read("", terminal.in())
                : VocabularyFile.read(FileArgument.path(name));
        return options.kind().isPresent() ? file.as(options.kind().get()) : file;
    }

    /** Returns the language that was asked for, else the one inferred, which is said on standard error. */
    String language(VocabularyFile file, VocabOptions options, Terminal terminal) {
        if (options.language().isPresent()) {
            return options.language().get();
        }
        InferredLanguage inferred = file.language();
        if (!options.quiet()) {
            String shown = isStandardInput() ? "standard input" : name;
            terminal.tell(shown + ": taken as " + inferred.tag() + " ("
                    + inferred.evidence().description() + "); --language names another");
        }
        return inferred.tag();
    }
}
