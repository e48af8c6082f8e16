package io.github.asreval.improve;

import static java.util.Objects.requireNonNull;

import io.github.asreval.vocabulary.charset.LanguageCharset;
import java.util.List;

/**
 * The options of a generated vocabulary: its language, size and what is worth a row.
 *
 * <pre>{@code
 * GeneratorOptions options = GeneratorOptions.builder("hi-IN").minCount(2).build();
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param language the code of the language, as the service knows it
 * @param minCount how often something must have been misheard
 * @param maxWords how many words a phrase may have
 * @param terms the terms to look for; if empty, everything misheard is looked at
 * @param fromReference whether rows list the wanted terms themselves, too
 * @param soundCheck whether the words heard must sound like the words wanted
 * @param budget how many bytes a vocabulary may have
 * @param split whether rows for which there is no room make further vocabularies
 */
public record GeneratorOptions(
        String language,
        int minCount,
        int maxWords,
        List<String> terms,
        boolean fromReference,
        boolean soundCheck,
        int budget,
        boolean split) {

    /** The size in bytes up to which a vocabulary is safe under every reading of the documented 50 KB. */
    public static final int LARGEST_BUDGET = 50_000;

    /**
     * Copies the terms.
     *
     * @throws IllegalArgumentException if the service does not know the language, or a number is out of range
     */
    public GeneratorOptions {
        terms = List.copyOf(terms);
        if (LanguageCharset.of(language).isEmpty()) {
            throw new IllegalArgumentException("unknown language \"" + language + "\"");
        }
        if (minCount < 1 || maxWords < 1) {
            throw new IllegalArgumentException(
                    "minimum count " + minCount + " and maximum words " + maxWords + " must be at least 1");
        }
        if (budget < VocabularyTable.HEADER_BYTES || budget > LARGEST_BUDGET) {
            throw new IllegalArgumentException("a vocabulary cannot have " + budget + " bytes; from "
                    + VocabularyTable.HEADER_BYTES + " to " + LARGEST_BUDGET + " are possible");
        }
    }

    /** Returns a builder with the usual options for a language. */
    public static Builder builder(String language) {
        return new Builder(language);
    }

    /** Collects options; every method but {@link #build} returns the builder itself. */
    public static final class Builder {

        private final String language;
        private int minCount = 1;
        private int maxWords = 4;
        private List<String> terms = List.of();
        private boolean fromReference;
        private boolean soundCheck = true;
        private int budget = LARGEST_BUDGET;
        private boolean split;

        private Builder(String language) {
            this.language = requireNonNull(language);
        }

        /** Sets how often something must have been misheard; 1 if not set. */
        public Builder minCount(int count) {
            this.minCount = count;
            return this;
        }

        /** Sets how many words a phrase may have; 4 if not set. */
        public Builder maxWords(int words) {
            this.maxWords = words;
            return this;
        }

        /** Sets the terms to look for; without any, everything misheard is looked at. */
        public Builder terms(List<String> given) {
            this.terms = List.copyOf(given);
            return this;
        }

        /** Asks for rows that list the wanted terms themselves, too. */
        public Builder fromReference(boolean wanted) {
            this.fromReference = wanted;
            return this;
        }

        /** Sets whether the words heard must sound like the words wanted; they must if not set. */
        public Builder soundCheck(boolean wanted) {
            this.soundCheck = wanted;
            return this;
        }

        /** Sets how many bytes a vocabulary may have; {@link #LARGEST_BUDGET} if not set. */
        public Builder budget(int bytes) {
            this.budget = bytes;
            return this;
        }

        /** Sets whether rows for which there is no room make further vocabularies. */
        public Builder split(boolean wanted) {
            this.split = wanted;
            return this;
        }

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException if they are not possible
         */
        public GeneratorOptions build() {
            return new GeneratorOptions(language, minCount, maxWords, terms, fromReference, soundCheck, budget, split);
        }
    }
}
