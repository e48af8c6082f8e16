package io.github.asreval.improve;

import io.github.asreval.improve.Suggestion.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the terms that were said and missed, and are worth a row of their own: names and acronyms, which have capitals,
 * and words that are missed more often than recognised.
 *
 * <p>What was misheard as one part is one term; where that makes no row, for nothing was heard or something unlike, each
 * content word is a term. Terms that differ in case only are one.
 */
final class ReferenceTerms {

    /** A term, and how often it was missed. */
    private static final class Missed {
        private final String term;
        private long count;
        private final UtteranceIds examples = new UtteranceIds(3);

        private Missed(String term) {
            this.term = term;
        }
    }

    private final Lexicon lexicon;
    private final int minCount;
    private final Map<List<Integer>, Missed> missed = new HashMap<>();

    ReferenceTerms(Lexicon lexicon, int minCount) {
        this.lexicon = lexicon;
        this.minCount = minCount;
    }

    void add(Candidate candidate) {
        Optional<Reason> unfit = candidate.unfit();
        if (unfit.isPresent() && !unfit.get().isAboutSpeech()) {
            return;
        }
        if (unfit.isEmpty()) {
            add(candidate.wanted(), candidate);
            return;
        }
        for (Token token : lexicon.tokens(candidate.wanted())) {
            if (token.isContent()) {
                add(token.core(), candidate);
            }
        }
    }

    private void add(String term, Candidate candidate) {
        List<Integer> forms = Arrays.stream(lexicon.forms(term)).boxed().toList();
        Missed known = missed.computeIfAbsent(forms, added -> new Missed(term));
        known.count += candidate.count();
        candidate.evidence().examples().forEach(known.examples::add);
    }

    /** Returns a row for every term found that is worth one. */
    List<PendingRow> found() {
        List<PendingRow> rows = new ArrayList<>();
        missed.forEach((forms, term) -> {
            boolean rare = forms.stream().anyMatch(form -> lexicon.right(form) < term.count);
            boolean named = term.term.codePoints().anyMatch(Character::isUpperCase);
            if (term.count >= minCount && (rare || named)) {
                rows.add(row(term.term, term));
            }
        });
        return rows;
    }

    /** Returns a row for every given term, missed or not. */
    List<PendingRow> given(List<String> terms) {
        List<PendingRow> rows = new ArrayList<>();
        for (String term : terms) {
            List<Integer> forms = Arrays.stream(lexicon.forms(term)).boxed().toList();
            rows.add(row(term, missed.getOrDefault(forms, new Missed(term))));
        }
        return rows;
    }

    private static PendingRow row(String term, Missed missed) {
        Evidence evidence = new Evidence(missed.count, 0, missed.examples.list());
        return new PendingRow(Origin.LISTED, term, term, evidence, 0, "");
    }
}
