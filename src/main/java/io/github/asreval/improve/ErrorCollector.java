package io.github.asreval.improve;

import io.github.asreval.score.ErrorCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The first reading of a corpus: scores it, and gathers what was heard for what.
 *
 * <p>Keeps counts and candidates, no utterances. The result does not depend on the order of the utterances.
 */
final class ErrorCollector implements Consumer<UtteranceTexts> {

    private final Lexicon lexicon;
    private final UtteranceAligner aligner;
    private final ErrorRegions regions;
    private final Optional<TermFinder> terms;
    private final RightPairs rightPairs = new RightPairs();
    private final int maxWords;
    private final boolean soundCheck;
    private final Map<String, Map<String, Candidate>> candidates = new HashMap<>();
    private ErrorCounts total = ErrorCounts.ZERO;
    private long utterances;

    ErrorCollector(Lexicon lexicon, UtteranceAligner aligner, GeneratorOptions options) {
        this.lexicon = lexicon;
        this.aligner = aligner;
        this.regions = new ErrorRegions(lexicon, options.maxWords());
        this.terms =
                options.terms().isEmpty() ? Optional.empty() : Optional.of(new TermFinder(lexicon, options.terms()));
        this.maxWords = options.maxWords();
        this.soundCheck = options.soundCheck();
    }

    @Override
    public void accept(UtteranceTexts texts) {
        AlignedUtterance utterance = aligner.align(texts);
        utterances++;
        total = total.plus(utterance.counts());
        Borders borders = new Borders(utterance);
        countRight(utterance, borders);
        if (terms.isPresent()) {
            terms.get().find(utterance, (part, term) -> add(part, term, true, utterance.id()));
        } else if (utterance.counts().errors() > 0) {
            addRegions(utterance, borders);
        }
    }

    private void countRight(AlignedUtterance utterance, Borders borders) {
        int before = Token.NO_FORM;
        for (int column = 0; column < utterance.size(); column++) {
            boolean both = utterance.hasReference(column) && utterance.hasHypothesis(column);
            int form = Token.NO_FORM;
            if (both && (!utterance.isError(column) || borders.isSameWord(column))) {
                form = utterance.heard(column).form();
                lexicon.countRight(utterance.heard(column));
                if (before != Token.NO_FORM) {
                    rightPairs.add(before, form);
                }
            }
            // A phrase goes on across a deleted full stop, so a column that is the same word for that reason is passed.
            before = both || !borders.isSameWord(column) ? form : before;
        }
    }

    private void addRegions(AlignedUtterance utterance, Borders borders) {
        for (int column = 0; column < utterance.size(); column++) {
            if (utterance.isError(column) && !borders.isInside(column)) {
                String heard = utterance.hasHypothesis(column)
                        ? utterance.heard(column).written()
                        : "";
                String wanted =
                        utterance.hasReference(column) ? utterance.said(column).written() : "";
                candidate(heard, new int[0], wanted, new int[0], Optional.of(borders.reasonOutside(column)))
                        .add(heard, 1, utterance.id());
            }
        }
        for (Part part : regions.parts(utterance)) {
            add(part, Lexicon.cores(part.wanted()), false, utterance.id());
        }
    }

    private void add(Part part, String wanted, boolean term, String id) {
        String spelling = Lexicon.cores(part.heard());
        String heard = Lexicon.folded(part.heard());
        Optional<Candidate> known = find(heard, wanted);
        Candidate candidate = known.orElseGet(() ->
                candidate(heard, Lexicon.forms(part.heard()), wanted, Lexicon.forms(part.wanted()), unfit(part, term)));
        candidate.add(spelling, part.errors(), id);
    }

    private Optional<Candidate> find(String heard, String wanted) {
        Map<String, Candidate> known = candidates.get(heard);
        return known == null ? Optional.empty() : Optional.ofNullable(known.get(wanted));
    }

    private Candidate candidate(String heard, int[] forms, String wanted, int[] said, Optional<Reason> unfit) {
        return candidates
                .computeIfAbsent(heard, added -> new HashMap<>(4))
                .computeIfAbsent(wanted, added -> new Candidate(heard, forms, wanted, said, unfit));
    }

    /** Returns why a part cannot become a row; a term that was asked for by name may be as plain as it likes. */
    private Optional<Reason> unfit(Part part, boolean term) {
        if (part.heard().isEmpty()) {
            return Optional.of(Reason.DELETION);
        }
        if (part.wanted().isEmpty()) {
            return Optional.of(Reason.INSERTION);
        }
        Optional<Reason> empty = withoutContent(part.heard());
        if (empty.isEmpty() && !term) {
            empty = withoutContent(part.wanted());
        }
        if (empty.isPresent()) {
            return empty;
        }
        if (part.heard().size() > maxWords || (!term && part.wanted().size() > maxWords)) {
            return Optional.of(Reason.TOO_MANY_WORDS);
        }
        boolean alike = !soundCheck || part.isNear();
        return alike ? Optional.empty() : Optional.of(Reason.NOT_ALIKE);
    }

    private static Optional<Reason> withoutContent(List<Token> tokens) {
        if (Part.hasContent(tokens)) {
            return Optional.empty();
        }
        boolean filler = tokens.stream().anyMatch(token -> token.role() == Token.Role.FILLER);
        return Optional.of(filler ? Reason.FILLER : Reason.FUNCTION_WORDS);
    }

    /** Returns what was heard for what, all that the same words were heard for together. */
    List<Collection<Candidate>> candidates() {
        List<Collection<Candidate>> sameHeard = new ArrayList<>();
        candidates.values().forEach(wanted -> sameHeard.add(wanted.values()));
        return sameHeard;
    }

    /** Returns which words were right side by side. */
    RightPairs rightPairs() {
        return rightPairs;
    }

    ErrorCounts total() {
        return total;
    }

    long utterances() {
        return utterances;
    }
}
