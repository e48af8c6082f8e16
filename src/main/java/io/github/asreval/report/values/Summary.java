package io.github.asreval.report.values;

import static java.util.Objects.requireNonNull;

import io.github.asreval.compare.Verdict;
import io.github.asreval.score.ConfusionTable;
import io.github.asreval.score.CorpusTotal;
import io.github.asreval.score.GroupTotal;
import io.github.asreval.score.ScoredUtterance;
import io.github.asreval.score.TextHint;
import io.github.asreval.score.WildcardCount;
import io.github.asreval.score.ablation.AblationResult;
import io.github.asreval.score.classes.LoopTable;
import io.github.asreval.score.classes.MarkTable;
import io.github.asreval.score.classes.WordClassResult;
import io.github.asreval.score.nearmiss.NearMissTable;
import io.github.asreval.score.readings.VariantResult;
import io.github.asreval.score.timing.WordTiming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The totals of the corpus and the tables about it, as a report gets them when all utterances are scored.
 *
 * @param format the formats of the transcripts: {@code plain}, or {@code stm+ctm} where there are several
 * @param total the counts of all utterances
 * @param confusions which words were mistaken for which, if that is wanted
 * @param byLength whether the rate by reference length is wanted
 * @param worst the utterances to show once more, worst first; mostly none
 * @param nearMisses which errors are nearly right, if that is wanted
 * @param ablation what each step of the chain does, if that is wanted
 * @param variants the rate if every permitted wording of the reference is accepted, if that is wanted
 * @param groups the totals of groups, if they are wanted
 * @param timing how well the times of words were recognised, if that is wanted
 * @param classes which classes of words are right, such as terms, if that is wanted
 * @param termRows how often a term was said or heard at least that has a row of its own; nothing for no such rows
 * @param loops loops, inventions and omissions, if that is wanted
 * @param marks punctuation and capitals, if that is wanted
 * @param gates what the gates say, if there are any
 * @param notRecognised how many utterances of the reference the hypothesis lacked, whether they were counted or left out
 * @param wildcards what redaction marks stood for, if they match words of the other side
 * @param explanations hints on why there are so many errors, and with which options there are fewer; mostly none
 */
public record Summary(
        String format,
        CorpusTotal total,
        Optional<ConfusionTable> confusions,
        boolean byLength,
        List<ScoredUtterance> worst,
        Optional<NearMissTable> nearMisses,
        Optional<AblationResult> ablation,
        Optional<VariantResult> variants,
        List<GroupTotal> groups,
        Optional<WordTiming> timing,
        Optional<WordClassResult> classes,
        OptionalInt termRows,
        Optional<LoopTable> loops,
        Optional<MarkTable> marks,
        List<Verdict> gates,
        long notRecognised,
        Optional<WildcardCount> wildcards,
        List<String> explanations) {

    private static final String PLAIN = "plain";

    public Summary {
        requireNonNull(format);
        requireNonNull(total);
        requireNonNull(confusions);
        worst = List.copyOf(worst);
        requireNonNull(nearMisses);
        requireNonNull(ablation);
        requireNonNull(variants);
        groups = List.copyOf(groups);
        requireNonNull(timing);
        requireNonNull(classes);
        requireNonNull(termRows);
        requireNonNull(loops);
        requireNonNull(marks);
        gates = List.copyOf(gates);
        explanations = List.copyOf(explanations);
        requireNonNull(wildcards);
    }

    /** Returns the summary that is the total of plain texts and nothing else. */
    public static Summary of(CorpusTotal total) {
        return builder(total).build();
    }

    /** Returns a builder of a summary that is the total of plain texts, as long as nothing is added. */
    public static Builder builder(CorpusTotal total) {
        return new Builder(total);
    }

    /** Puts a summary together, part by part; for one thread. */
    public static final class Builder {

        private final CorpusTotal total;
        private String format = PLAIN;
        private Optional<ConfusionTable> confusions = Optional.empty();
        private boolean byLength;
        private List<ScoredUtterance> worst = List.of();
        private Optional<NearMissTable> nearMisses = Optional.empty();
        private Optional<AblationResult> ablation = Optional.empty();
        private Optional<VariantResult> variants = Optional.empty();
        private List<GroupTotal> groups = List.of();
        private Optional<WordTiming> timing = Optional.empty();
        private Optional<WordClassResult> classes = Optional.empty();
        private OptionalInt termRows = OptionalInt.empty();
        private Optional<LoopTable> loops = Optional.empty();
        private Optional<MarkTable> marks = Optional.empty();
        private List<Verdict> gates = List.of();
        private long notRecognised;
        private Optional<WildcardCount> wildcards = Optional.empty();
        private List<String> explanations = List.of();

        private Builder(CorpusTotal total) {
            this.total = total;
        }

        /** Names the formats of the transcripts. */
        public Builder format(String names) {
            format = names;
            return this;
        }

        /** Adds which words were mistaken for which. */
        public Builder confusions(ConfusionTable table) {
            confusions = Optional.of(table);
            return this;
        }

        /** Has the rate by reference length shown, or not. */
        public Builder byLength(boolean shown) {
            byLength = shown;
            return this;
        }

        /** Adds utterances to show once more, worst first. */
        public Builder worst(List<ScoredUtterance> utterances) {
            worst = utterances;
            return this;
        }

        /** Adds which errors are nearly right. */
        public Builder nearMisses(NearMissTable table) {
            nearMisses = Optional.of(table);
            return this;
        }

        /** Adds what each step of the chain does; nothing if it is not wanted. */
        public Builder ablation(Optional<AblationResult> result) {
            ablation = result;
            return this;
        }

        /** Adds the rate with every permitted wording accepted; nothing if it is not wanted. */
        public Builder variants(Optional<VariantResult> result) {
            variants = result;
            return this;
        }

        /** Adds the totals of groups. */
        public Builder groups(List<GroupTotal> totals) {
            groups = totals;
            return this;
        }

        /** Adds how well the times of words were recognised; nothing if that is not wanted. */
        public Builder timing(Optional<WordTiming> result) {
            timing = result;
            return this;
        }

        /**
         * Adds which classes of words are right.
         *
         * @param rows how often a term was said or heard at least that has a row of its own; nothing for no such rows
         */
        public Builder classes(WordClassResult result, OptionalInt rows) {
            classes = Optional.of(result);
            termRows = rows;
            return this;
        }

        /** Adds loops, inventions and omissions. */
        public Builder loops(LoopTable table) {
            loops = Optional.of(table);
            return this;
        }

        /** Adds punctuation and capitals; nothing if they are not wanted. */
        public Builder marks(Optional<MarkTable> table) {
            marks = table;
            return this;
        }

        /** Adds what the gates say. */
        public Builder gates(List<Verdict> verdicts) {
            gates = verdicts;
            return this;
        }

        /** Adds how many utterances of the reference the hypothesis lacked. */
        public Builder notRecognised(long utterances) {
            notRecognised = utterances;
            return this;
        }

        /** Adds what redaction marks stood for; nothing if they are words. */
        public Builder wildcards(Optional<WildcardCount> count) {
            wildcards = count;
            return this;
        }

        /** Adds those hints that explain errors. */
        public Builder hints(List<TextHint> hints) {
            explanations = new ArrayList<>();
            for (TextHint hint : hints) {
                if (hint.kind().explainsErrors()) {
                    explanations.add(hint.message());
                }
            }
            return this;
        }

        /** Returns the summary of what was added so far. */
        public Summary build() {
            return new Summary(
                    format,
                    total,
                    confusions,
                    byLength,
                    worst,
                    nearMisses,
                    ablation,
                    variants,
                    groups,
                    timing,
                    classes,
                    termRows,
                    loops,
                    marks,
                    gates,
                    notRecognised,
                    wildcards,
                    explanations);
        }
    }
}
