package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A vocabulary made from errors, in as many tables as its size asks for, and what it should do.
 *
 * <p>Without anything to mend there is no table. Instances are immutable.
 *
 * @param language the code of the language
 * @param vocabularies the tables; one, unless there was no room and the rest was wanted too
 * @param leftOut what was misheard and is in none of them, the most frequent first
 * @param simulation what the rows of all tables together would change
 * @param notes what a user should know, in sentences without a final stop
 */
public record GeneratedVocabulary(
        String language,
        List<Vocabulary> vocabularies,
        List<LeftOut> leftOut,
        Simulation simulation,
        List<String> notes) {

    /**
     * One table and what its rows are there for.
     *
     * @param suggestions the rows, the one with the largest expected gain first
     */
    public record Vocabulary(List<Suggestion> suggestions) {

        public Vocabulary {
            suggestions = List.copyOf(suggestions);
        }

        /** Returns the table, sorted by phrase. */
        public VocabularyTable table() {
            return new VocabularyTable(suggestions.stream().map(Suggestion::row).toList());
        }
    }

    public GeneratedVocabulary {
        requireNonNull(language);
        vocabularies = List.copyOf(vocabularies);
        leftOut = List.copyOf(leftOut);
        requireNonNull(simulation);
        notes = List.copyOf(notes);
    }

    /** Returns the rows of all tables, the one with the largest expected gain first within each. */
    public List<Suggestion> suggestions() {
        return vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.suggestions().stream())
                .toList();
    }
}
