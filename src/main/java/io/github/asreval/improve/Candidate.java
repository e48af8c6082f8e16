package io.github.asreval.improve;

import io.github.asreval.text.base.CodePointDistance;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A pair of heard and wanted words that may become a row of the vocabulary, and how often it was met; grows while
 * utterances are read.
 */
final class Candidate {

    private static final int EXAMPLES = 3;

    private final String heard;
    private final int[] heardForms;
    private final String wanted;
    private final int spoilt;
    private final boolean caseOnly;
    private final boolean ordinary;
    private final Optional<Reason> unfit;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final UtteranceIds examples = new UtteranceIds(EXAMPLES);
    private long count;
    private long errors;
    private long right;

    /**
     * Creates a candidate without evidence.
     *
     * @param heard the words heard, folded
     * @param heardForms the same as forms
     * @param wanted the words said, as they are to be shown
     * @param wantedForms the same as forms
     * @param ordinary whether the words heard are one that anybody says
     * @param unfit why it cannot become a row however often it is met; empty if it can
     */
    Candidate(
            String heard,
            int[] heardForms,
            String wanted,
            int[] wantedForms,
            boolean ordinary,
            Optional<Reason> unfit) {
        this.heard = heard;
        this.heardForms = heardForms;
        this.wanted = wanted;
        this.spoilt = Math.max(1, CodePointDistance.between(heardForms, wantedForms));
        this.caseOnly = Arrays.equals(heardForms, wantedForms);
        this.ordinary = ordinary;
        this.unfit = unfit;
    }

    void add(String spelling, int newErrors, String id) {
        spellings.merge(spelling, 1, Integer::sum);
        count++;
        errors += newErrors;
        examples.add(id);
    }

    /** Notes that the words heard were said, and recognised, in some other place. */
    void addRight(long times) {
        right += times;
    }

    String heard() {
        return heard;
    }

    int[] heardForms() {
        return heardForms;
    }

    String wanted() {
        return wanted;
    }

    Optional<Reason> unfit() {
        return unfit;
    }

    /** Returns whether the words heard are one that anybody says. */
    boolean isOrdinary() {
        return ordinary;
    }

    long count() {
        return count;
    }

    long right() {
        return right;
    }

    /** Returns whether the two sides are the same but for case. */
    boolean isCaseOnly() {
        return caseOnly;
    }

    /** Returns how the words heard are mostly written; among equals the last one: capitals come before small letters. */
    String spelling() {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> spelling : spellings.entrySet()) {
            if (spelling.getValue() >= most) {
                best = spelling.getKey();
                most = spelling.getValue();
            }
        }
        return best;
    }

    /** Returns how many errors fewer there should be: those mended, less those made where the words heard are right. */
    long gain() {
        return errors - right * spoilt;
    }

    Evidence evidence() {
        return new Evidence(count, right, examples.list());
    }
}
