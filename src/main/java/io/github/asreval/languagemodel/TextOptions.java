package io.github.asreval.languagemodel;

import static java.util.Objects.requireNonNull;

import io.github.asreval.normalize.NormalizerPipeline;

/**
 * How text for a language model is prepared.
 *
 * <pre>{@code
 * TextOptions.builder(ModelLanguage.of("hi-IN").get()).tuning(0.2).build()
 * }</pre>
 *
 * <p>Instances are immutable.
 *
 * @param language the language of the model
 * @param numbers what is done with digits
 * @param otherScripts whether lines mostly in another script are kept
 * @param maxRepeat how often the same line may stand in a part, at least 1
 * @param tuning the share of the calls that are for tuning, 0 to 1
 * @param heldout the share of the calls that are held out, 0 to 1
 * @param seed what else decides on the part of a call, beside its id
 * @param dropOverlap whether lines that share words with the test set are left out
 * @param memory how many bytes a table of n-grams may take
 */
public record TextOptions(
        ModelLanguage language,
        NumberTreatment numbers,
        boolean otherScripts,
        int maxRepeat,
        double tuning,
        double heldout,
        String seed,
        boolean dropOverlap,
        long memory) {

    /** The share of the calls for tuning, and that of those held out, unless one asks for another. */
    public static final double USUAL_SHARE = 0.1;

    /** How many bytes a table of n-grams may take, unless one asks for another number. */
    public static final long USUAL_MEMORY = 512L << 20;

    /**
     * Checks the options.
     *
     * @throws IllegalArgumentException if one cannot be, or the numbers of the language cannot be written in words
     */
    public TextOptions {
        requireNonNull(language);
        requireNonNull(numbers);
        requireNonNull(seed);
        if (maxRepeat < 1) {
            throw new IllegalArgumentException("a line is kept once at least, not " + maxRepeat + " times");
        }
        if (!(tuning >= 0 && heldout >= 0 && tuning + heldout <= 1)) {
            throw new IllegalArgumentException(
                    "the shares for tuning and held out are " + tuning + " and " + heldout + "; together at most all");
        }
        if (memory < 1) {
            throw new IllegalArgumentException("a table takes some memory, not " + memory + " bytes");
        }
        if (numbers == NumberTreatment.SPELL) {
            spelling(language);
        }
    }

    static NormalizerPipeline spelling(ModelLanguage language) {
        return NormalizerPipeline.parse("num-spell", language.tag());
    }

    /** Returns a builder with the usual options for a language. */
    public static Builder builder(ModelLanguage language) {
        return new Builder(language);
    }

    /** Collects options; for one thread. */
    public static final class Builder {

        private final ModelLanguage language;
        private NumberTreatment numbers = NumberTreatment.KEEP;
        private boolean otherScripts;
        private int maxRepeat = 1;
        private double tuning = USUAL_SHARE;
        private double heldout = USUAL_SHARE;
        private String seed = "";
        private boolean dropOverlap;
        private long memory = USUAL_MEMORY;

        private Builder(ModelLanguage language) {
            this.language = language;
        }

        /** Sets what is done with digits; they are kept unless told otherwise. */
        public Builder numbers(NumberTreatment treatment) {
            this.numbers = treatment;
            return this;
        }

        /** Sets whether lines mostly in another script are kept; they are left out unless told otherwise. */
        public Builder otherScripts(boolean kept) {
            this.otherScripts = kept;
            return this;
        }

        /** Sets how often the same line may stand in a part; once unless told otherwise. */
        public Builder maxRepeat(int times) {
            this.maxRepeat = times;
            return this;
        }

        /** Sets the share of the calls that are for tuning. */
        public Builder tuning(double share) {
            this.tuning = share;
            return this;
        }

        /** Sets the share of the calls that are held out. */
        public Builder heldout(double share) {
            this.heldout = share;
            return this;
        }

        /** Sets what else decides on the part of a call; nothing unless told otherwise. */
        public Builder seed(String text) {
            this.seed = text;
            return this;
        }

        /** Sets whether lines that share words with the test set are left out. */
        public Builder dropOverlap(boolean dropped) {
            this.dropOverlap = dropped;
            return this;
        }

        /** Sets how many bytes a table of n-grams may take. */
        public Builder memory(long bytes) {
            this.memory = bytes;
            return this;
        }

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException if one cannot be
         */
        public TextOptions build() {
            return new TextOptions(
                    language, numbers, otherScripts, maxRepeat, tuning, heldout, seed, dropOverlap, memory);
        }
    }
}
