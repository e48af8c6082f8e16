package io.github.asreval.loop;

import io.github.asreval.improve.VocabularyEffect;
import io.github.asreval.report.base.Percent;
import io.github.asreval.report.vocabulary.EffectReport;
import io.github.asreval.score.ErrorCounts;
import java.util.Optional;

/** The report at the end of a loop: what the vocabulary has changed, and how far that can be trusted. */
final class LoopReport {

    private LoopReport() {}

    /**
     * Returns the report of a loop that has come to its end.
     *
     * @param effect on the calls that the vocabulary was made of
     * @param calls how many they are
     * @param honest the effect on the calls that were held out, if there are any
     * @param heldOut how many they are
     */
    static String of(VocabularyEffect effect, int calls, Optional<VocabularyEffect> honest, int heldOut) {
        String made = "On the " + calls(calls) + " that the vocabulary was made of: " + errors(effect) + "\n";
        if (honest.isEmpty()) {
            return made
                    + "That is more than it will do for others, since it was made of these very errors; --held-out LIST"
                    + " measures it on\ncalls that it was not made of.\n\n"
                    + EffectReport.of(effect);
        }
        return "On " + calls(heldOut) + " held out, which the vocabulary was not made of: " + errors(honest.get())
                + "\n\n"
                + EffectReport.of(honest.get())
                + "\n"
                + made
                + "That is more than it will do for others, since it was made of these very errors.\n\n"
                + EffectReport.of(effect);
    }

    /** Returns the report of a loop that has found nothing to put into a vocabulary. */
    static String withoutVocabulary(String generated) {
        return "There is no vocabulary: no row would be safe and useful. Nothing was transcribed a second time.\n\n"
                + generated;
    }

    /** Returns how good the first transcripts are, in one line. */
    static String score(ErrorCounts counts) {
        return "without a vocabulary: " + errors(counts.errors()) + " in " + counts.referenceWords() + " words, WER "
                + Percent.precise(counts.errorRate());
    }

    private static String errors(VocabularyEffect effect) {
        return errors(effect.before().errors()) + " without it, "
                + effect.after().errors() + " with it, in " + effect.before().referenceWords() + " words";
    }

    private static String errors(long count) {
        return count + (count == 1 ? " error" : " errors");
    }

    private static String calls(int count) {
        return count + (count == 1 ? " call" : " calls");
    }
}
